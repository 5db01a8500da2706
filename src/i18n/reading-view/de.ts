import type { ReadingViewMessages } from '../reading-view-messages.js';

export const germanView: ReadingViewMessages = {
  lang: 'de',
  label: 'Leseansicht',
  close: 'Leseansicht schließen',
  smallerText: 'Kleinerer Text',
  largerText: 'Größerer Text',
  text: 'Text',
  table: 'Tabelle',
  print: 'Drucken',

  settings: 'Aussehen des Textes',
  textSize: 'Größe des Textes',
  lineHeight: 'Abstand zwischen den Zeilen',
  letterSpacing: 'Abstand zwischen den Buchstaben',
  wordSpacing: 'Abstand zwischen den Wörtern',
  columnWidth: 'Länge der Zeilen',
  characters: (count) => `bis zu ${count} Zeichen`,
  typeface: 'Schrift',
  typefaces: {
    page: 'wie auf der Seite',
    sans: 'schlicht',
    serif: 'wie in einem Buch',
    plain: 'leicht zu unterscheiden',
  },
  theme: 'Farben',
  themes: {
    auto: 'wie im System',
    light: 'hell',
    cream: 'creme',
    dark: 'dunkel',
    black: 'schwarz',
    contrast: 'starker Kontrast',
  },
  pictures: 'Bilder zeigen',
  hyphens: 'Lange Wörter trennen',
  reset: 'Aussehen zurücksetzen',
};
