import type { PanelMessages } from '../panel-messages.js';

export const germanPanel: PanelMessages = {
  lang: 'de',

  settings: 'Einstellungen',
  help: 'Hilfe',
  close: 'Schließen',

  voiceFor: (language) => `Stimme (Sprache: ${language})`,
  bestVoice: 'Die beste vorhandene',
  systemVoice: 'Stimme des Systems',
  embeddedVoice: 'Eingebaute Stimme (offline), klingt wie ein Roboter',
  online: 'über das Internet',
  noVoice: 'Keine Stimme für diese Sprache',
  tryVoice: 'Stimme anhören',

  speed: 'Geschwindigkeit',

  highlight: 'Im Text markieren',
  marks: {
    both: 'Satz und Wort',
    sentence: 'nur den Satz',
    word: 'nur das Wort',
    none: 'nichts',
  },
  colors: 'Farben der Markierung',
  colorPairs: {
    yellow: 'Gelb und Dunkelblau',
    blue: 'Hellblau und Braun',
    green: 'Grün und Violett',
    dark: 'Dunkel und Gelb',
  },

  follow: 'Seite mit der Stimme mitrollen',
  lineFocus: 'Hilfe beim Halten der Zeile',
  lineFocuses: {
    off: 'aus',
    ruler: 'Lineal unter der Zeile',
    'mask-1': 'Fenster für 1 Zeile',
    'mask-3': 'Fenster für 3 Zeilen',
    'mask-5': 'Fenster für 5 Zeilen',
  },
  spokenForms: 'Abkürzungen, Daten und Zahlen als ganze Wörter lesen',
  announce: 'Überschriften, Listen, Zitate, Tabellen und Bilder ansagen',

  placement: 'Platz des Vorlesers',
  placements: {
    page: 'wie auf dieser Seite',
    'bottom-end': 'unten rechts',
    'bottom-start': 'unten links',
    'top-end': 'oben rechts',
    'top-start': 'oben links',
  },

  shortcuts: 'Tastenkürzel benutzen',
  shortcutNames: {
    toggle: 'Anhören, Pause, Weiter',
    readSelection: 'Auswahl anhören',
    previous: 'Voriger Satz',
    next: 'Nächster Satz',
    stop: 'Stopp',
  },
  changeShortcut: 'Drücken Sie auf das Kürzel, das Sie ändern möchten.',
  pressKeys: 'Drücken Sie das neue Kürzel. Escape behält das alte.',
  needsModifier: 'Ein Kürzel braucht Alt, Strg oder Command und noch eine Taste.',
  typesLetters: 'Strg+Alt mit einem Buchstaben schreibt Zeichen. Wählen Sie ein anderes Kürzel.',
  shortcutTaken: (name) => `Dieses Kürzel ist schon vergeben: ${name}. Wählen Sie ein anderes.`,

  reset: 'Alles zurücksetzen',
  wasReset: 'Alle Einstellungen sind wieder wie am Anfang.',

  helpSections: [
    {
      heading: 'Was das ist',
      paragraphs: [
        'Der Vorleser liest diese Seite vor und markiert die Wörter, die man gerade hört.',
        'Er ist für Menschen, die die Seite sehen, aber lieber hören: wenn die Augen müde sind, die Schrift klein, das Lesen schwer oder die Sprache fremd ist.',
        'Er ersetzt keinen Screenreader. Wenn Sie einen benutzen, bleiben Sie dabei.',
        'Es liest eine Stimme Ihres Geräts. Nur Stimmen mit dem Zusatz „über das Internet“ senden den Text an ihren Anbieter.',
      ],
    },
    {
      heading: 'So hören Sie zu',
      paragraphs: [
        'Den ganzen Artikel: Drücken Sie „Artikel anhören“.',
        'Einen Teil: Markieren Sie ihn mit Maus, Finger oder Tastatur und drücken Sie den Knopf, der erscheint.',
        'Ab einer Stelle: Drücken Sie „Ab hier lesen“ und zeigen Sie auf einen Absatz.',
      ],
    },
    {
      heading: 'So bekommen Sie eine bessere Stimme',
      paragraphs: [
        'Windows: Einstellungen, Zeit und Sprache, Sprachausgabe, Stimmen hinzufügen. Edge hat auch Stimmen über das Internet.',
        'macOS: Systemeinstellungen, Bedienungshilfen, Gesprochene Inhalte, Systemstimme, Stimmen verwalten.',
        'iPhone und iPad: Einstellungen, Bedienungshilfen, Gesprochene Inhalte, Stimmen.',
        'Android: Einstellungen, Bedienungshilfen, Sprachausgabe, Sprachdaten installieren.',
        'Linux: Installieren Sie speech-dispatcher und Stimmen von RHVoice oder Piper. Chromium braucht beim Start --enable-speech-dispatcher.',
        'Starten Sie danach den Browser neu.',
      ],
    },
  ],
  keysHeading: 'Tasten',
  keyTab: 'bei markiertem Text: zum Knopf neben der Auswahl gehen',
  keyEscape: 'Vorlesen beenden oder diesen Knopf ausblenden',
};
