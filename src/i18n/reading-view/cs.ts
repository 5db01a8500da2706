import type { ReadingViewMessages } from '../reading-view-messages.js';

export const czechView: ReadingViewMessages = {
  lang: 'cs',
  label: 'Zobrazení pro čtení',
  close: 'Zavřít zobrazení',
  smallerText: 'Menší text',
  largerText: 'Větší text',
  text: 'Text',
  table: 'Tabulka',
  print: 'Vytisknout',

  settings: 'Vzhled textu',
  textSize: 'Velikost textu',
  lineHeight: 'Mezery mezi řádky',
  letterSpacing: 'Mezery mezi písmeny',
  wordSpacing: 'Mezery mezi slovy',
  columnWidth: 'Délka řádku',
  characters: (count) => `nejvýše ${count} znaků`,
  typeface: 'Písmo',
  typefaces: {
    page: 'jako na stránce',
    sans: 'jednoduché',
    serif: 'jako v knize',
    plain: 'dobře rozlišitelná písmena',
  },
  theme: 'Barvy',
  themes: {
    auto: 'jako v systému',
    light: 'světlé',
    cream: 'krémové',
    dark: 'tmavé',
    black: 'černé',
    contrast: 'vysoký kontrast',
  },
  pictures: 'Zobrazovat obrázky',
  hyphens: 'Dělit dlouhá slova',
  reset: 'Vrátit původní vzhled',
};
