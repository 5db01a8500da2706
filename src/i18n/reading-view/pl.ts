import type { ReadingViewMessages } from './messages.js';

export const polish: ReadingViewMessages = {
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
  typeface: 'Krój pisma',
  typefaces: {
    page: 'Jak na stronie',
    sans: 'Bezszeryfowy',
    serif: 'Szeryfowy',
    plain: 'O wyraźnych literach',
  },
  theme: 'Kolory',
  themes: {
    auto: 'Jak w systemie',
    light: 'Jasne',
    cream: 'Kremowe',
    dark: 'Ciemne',
    black: 'Czarne',
    contrast: 'Duży kontrast',
  },
  pictures: 'Pokazuj obrazki',
  hyphens: 'Dziel długie wyrazy',
  reset: 'Przywróć ustawienia',
};
