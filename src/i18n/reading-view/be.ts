import type { ReadingViewMessages } from '../reading-view-messages.js';

export const belarusianView: ReadingViewMessages = {
  lang: 'be',
  label: 'Рэжым чытання',
  close: 'Закрыць рэжым чытання',
  smallerText: 'Меншы тэкст',
  largerText: 'Большы тэкст',
  text: 'Тэкст',
  table: 'Табліца',
  print: 'Надрукаваць',

  settings: 'Выгляд тэксту',
  textSize: 'Памер тэксту',
  lineHeight: 'Адлегласць паміж радкамі',
  letterSpacing: 'Адлегласць паміж літарамі',
  wordSpacing: 'Адлегласць паміж словамі',
  columnWidth: 'Даўжыня радка',
  characters: (count) => `да ${count} знакаў`,
  typeface: 'Шрыфт',
  typefaces: {
    page: 'як на старонцы',
    sans: 'просты',
    serif: 'як у кнізе',
    plain: 'з літарамі, якія лёгка адрозніць',
  },
  theme: 'Колеры',
  themes: {
    auto: 'як у сістэме',
    light: 'светлыя',
    cream: 'крэмавыя',
    dark: 'цёмныя',
    black: 'чорныя',
    contrast: 'вельмі кантрасныя',
  },
  pictures: 'Паказваць выявы',
  hyphens: 'Пераносіць доўгія словы',
  reset: 'Вярнуць пачатковы выгляд',
};
