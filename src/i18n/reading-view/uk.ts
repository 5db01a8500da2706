import type { ReadingViewMessages } from '../reading-view-messages.js';

export const ukrainianView: ReadingViewMessages = {
  lang: 'uk',
  label: 'Режим читання',
  close: 'Закрити режим читання',
  smallerText: 'Менший текст',
  largerText: 'Більший текст',
  text: 'Текст',
  table: 'Таблиця',
  print: 'Надрукувати',

  settings: 'Вигляд тексту',
  textSize: 'Розмір тексту',
  lineHeight: 'Відстань між рядками',
  letterSpacing: 'Відстань між літерами',
  wordSpacing: 'Відстань між словами',
  columnWidth: 'Довжина рядка',
  characters: (count) => `до ${count} знаків`,
  typeface: 'Шрифт',
  typefaces: {
    page: 'як на сторінці',
    sans: 'простий',
    serif: 'як у книжці',
    plain: 'з літерами, які легко розрізнити',
  },
  theme: 'Кольори',
  themes: {
    auto: 'як у системі',
    light: 'світлі',
    cream: 'кремові',
    dark: 'темні',
    black: 'чорні',
    contrast: 'дуже контрастні',
  },
  pictures: 'Показувати зображення',
  hyphens: 'Переносити довгі слова',
  reset: 'Повернути початковий вигляд',
};
