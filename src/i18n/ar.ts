import type { Messages } from './messages.js';

export const arabic: Messages = {
  lang: 'ar',
  dir: 'rtl',

  skipToContent: 'انتقل إلى المحتوى',

  playerLabel: 'قارئ النص',
  listenToContent: 'استمع إلى المقال',
  listenToSelection: 'استمع إلى التحديد',
  listenToSelectedText: 'استمع إلى النص المحدد',
  listenToGreeting: 'استمع إلى الترحيب',
  openReadingView: 'عرض للقراءة',
  pause: 'إيقاف مؤقت',
  resume: 'متابعة',
  stop: 'إيقاف',

  previousPassage: 'الفقرة السابقة',
  previousSentence: 'الجملة السابقة',
  nextSentence: 'الجملة التالية',
  nextPassage: 'الفقرة التالية',
  backToReading: 'العودة إلى موضع القراءة',
  readFromPlace: 'اقرأ من هنا',
  choosePlace:
    'اختر الفقرة التي تبدأ منها القراءة: بالفأرة أو الإصبع أو بأسهم لوحة المفاتيح ومفتاح Enter.',
  settings: 'الإعدادات',
  help: 'مساعدة',
  collapse: 'طي',
  expand: 'افتح القارئ',

  slower: 'أبطأ',
  faster: 'أسرع',
  speed: 'السرعة',
  speeds: ['بطيء جدا', 'بطيء', 'عادي', 'أسرع قليلا', 'سريع', 'سريع جدا'],
  progress: 'تقدم القراءة',
  timeLeft: (time) => `المتبقي: ${time}`,

  starting: 'ستبدأ القراءة بعد لحظة…',
  readingContent: 'تجري قراءة المقال.',
  readingSelection: 'تجري قراءة النص المحدد.',
  readingGreeting: 'تجري قراءة الترحيب.',
  paused: 'القراءة متوقفة مؤقتا.',
  pausedBySystem: 'انقطعت القراءة. اضغط «متابعة» لتكمل الاستماع.',
  finished: 'انتهت القراءة.',
  finishedWithout: (languages) =>
    `انتهت القراءة. تُركت أجزاء لا صوت لها (اللغة: ${languages.join('، ')}).`,

  unsupported: 'هذا المتصفح لا يستطيع القراءة بصوت عال.',
  noVoice: 'لا يوجد في هذا الجهاز صوت يستطيع القراءة.',
  noVoiceFor: (language) => `لا يوجد في هذا الجهاز صوت لهذه اللغة: ${language}.`,
  noText: 'لا يوجد هنا نص للقراءة.',
  noSelection: 'حدد أولا في الصفحة النص الذي تريد سماعه.',
  notAllowed: 'لم يسمح المتصفح بالكلام. اضغط مرة أخرى.',
  silent: 'لم يصدر أي صوت. تأكد من أن صوت علامة التبويب غير مكتوم.',
  useEmbeddedVoice: (size) => `استخدم الصوت المدمج (${size && `${size}، `}يشبه صوت الروبوت)`,
  loadingVoice: (percentage) => `يجري تحميل الصوت: ${percentage}.`,
  loadingVoiceLabel: 'تحميل الصوت',
  embeddedVoiceMissing: 'تعذر تحميل الصوت المدمج. تحقق من الاتصال بالإنترنت وحاول مرة أخرى.',
  noReadingView: 'تعذّر فتح عرض القراءة.',
  notLoaded: 'تعذّر تحميل القارئ. تحقق من اتصالك بالإنترنت وحاول مرة أخرى، أو أعد تحميل الصفحة.',
  failed: 'تعذرت قراءة النص. حاول مرة أخرى.',
};
