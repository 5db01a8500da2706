import type { ReadingViewMessages } from './messages.js';

export const english: ReadingViewMessages = {
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
  typeface: 'Typeface',
  typefaces: {
    page: 'As on the page',
    sans: 'Sans serif',
    serif: 'Serif',
    plain: 'Easy to tell apart',
  },
  theme: 'Colours',
  themes: {
    auto: 'As in the system',
    light: 'Light',
    cream: 'Cream',
    dark: 'Dark',
    black: 'Black',
    contrast: 'High contrast',
  },
  pictures: 'Show pictures',
  hyphens: 'Divide long words',
  reset: 'Reset to default',
};
