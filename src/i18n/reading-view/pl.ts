import type { ReadingViewMessages } from '../reading-view-messages.js';

export const polishView: ReadingViewMessages = {
  lang: 'pl',
  label: 'Widok do czytania',
  close: 'Zamknij widok',
  smallerText: 'Mniejszy tekst',
  largerText: 'Większy tekst',
  text: 'Tekst',
  table: 'Tabela',
  print: 'Drukuj',

  settings: 'Wygląd tekstu',
  textSize: 'Wielkość tekstu',
  lineHeight: 'Odstęp między wierszami',
  letterSpacing: 'Odstęp między literami',
  wordSpacing: 'Odstęp między słowami',
  columnWidth: 'Długość wiersza',
  characters: (count) => `do ${count} znaków`,
  typeface: 'Krój liter',
  typefaces: {
    page: 'jak na stronie',
    sans: 'prosty',
    serif: 'jak w książce',
    plain: 'łatwy do rozróżnienia',
  },
  theme: 'Kolory',
  themes: {
    auto: 'jak w systemie',
    light: 'jasne',
    cream: 'kremowe',
    dark: 'ciemne',
    black: 'czarne',
    contrast: 'duży kontrast',
  },
  pictures: 'Pokazuj obrazki',
  hyphens: 'Dziel długie wyrazy',
  reset: 'Przywróć wygląd początkowy',
};
