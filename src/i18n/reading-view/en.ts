import type { ReadingViewMessages } from '../reading-view-messages.js';

export const englishView: ReadingViewMessages = {
  lang: 'en',
  label: 'Reading view',
  close: 'Close the view',
  smallerText: 'Smaller text',
  largerText: 'Larger text',
  text: 'Text',
  table: 'Table',
  print: 'Print',

  settings: 'Text appearance',
  textSize: 'Text size',
  lineHeight: 'Space between lines',
  letterSpacing: 'Space between letters',
  wordSpacing: 'Space between words',
  columnWidth: 'Length of lines',
  characters: (count) => `up to ${count} characters`,
  typeface: 'Font',
  typefaces: {
    page: 'as on the page',
    sans: 'simple',
    serif: 'as in a book',
    plain: 'easy to tell apart',
  },
  theme: 'Colours',
  themes: {
    auto: 'as in the system',
    light: 'light',
    cream: 'cream',
    dark: 'dark',
    black: 'black',
    contrast: 'high contrast',
  },
  pictures: 'Show pictures',
  hyphens: 'Divide long words',
  reset: 'Reset the appearance',
};
