import type { ReadingViewMessages } from '../reading-view-messages.js';

export const arabicView: ReadingViewMessages = {
  lang: 'ar',
  label: 'عرض للقراءة',
  close: 'إغلاق عرض القراءة',
  smallerText: 'تصغير النص',
  largerText: 'تكبير النص',
  text: 'النص',
  table: 'جدول',
  print: 'طباعة',

  settings: 'شكل النص',
  textSize: 'حجم النص',
  lineHeight: 'المسافة بين السطور',
  letterSpacing: 'المسافة بين الحروف',
  wordSpacing: 'المسافة بين الكلمات',
  columnWidth: 'طول السطر',
  characters: (count) => `حتى ${count} حرفا`,
  typeface: 'نوع الخط',
  typefaces: {
    page: 'كما في الصفحة',
    sans: 'بسيط',
    serif: 'كما في الكتب',
    plain: 'حروف يسهل التمييز بينها',
  },
  theme: 'الألوان',
  themes: {
    auto: 'كما في النظام',
    light: 'فاتحة',
    cream: 'كريمية',
    dark: 'داكنة',
    black: 'سوداء',
    contrast: 'تباين عال',
  },
  pictures: 'إظهار الصور',
  hyphens: 'تقسيم الكلمات الطويلة',
  reset: 'إعادة الشكل الأول',
};
