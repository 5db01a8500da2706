import type { PanelMessages } from '../panel-messages.js';

export const englishPanel: PanelMessages = {
  lang: 'en',

  settings: 'Reader settings',
  help: 'Help',
  close: 'Close',

  voiceFor: (language) => `Voice (language: ${language})`,
  bestVoice: 'The best there is',
  systemVoice: 'The system’s voice',
  embeddedVoice: 'Built-in voice (offline), sounds like a robot',
  online: 'over the internet',
  noVoice: 'No voice for this language',
  tryVoice: 'Hear the voice',

  speed: 'Reading speed',

  highlight: 'Mark in the text',
  marks: {
    both: 'sentence and word',
    sentence: 'the sentence only',
    word: 'the word only',
    none: 'nothing',
  },
  colors: 'Colours of the marks',
  colorPairs: {
    yellow: 'yellow and navy',
    blue: 'light blue and brown',
    green: 'green and purple',
    dark: 'dark and yellow',
  },

  follow: 'Scroll the page along with the voice',
  lineFocus: 'Help to keep the line',
  lineFocuses: {
    off: 'off',
    ruler: 'a ruler under the line',
    'mask-1': 'a window of 1 line',
    'mask-3': 'a window of 3 lines',
    'mask-5': 'a window of 5 lines',
  },
  spokenForms: 'Read abbreviations, dates and numbers as whole words',
  announce: 'Announce headings, lists, quotes, tables and images',

  placement: 'Place of the reader on the screen',
  placements: {
    page: 'as this page has it',
    'bottom-end': 'bottom right',
    'bottom-start': 'bottom left',
    'top-end': 'top right',
    'top-start': 'top left',
  },

  shortcuts: 'Use keyboard shortcuts',
  shortcutNames: {
    toggle: 'Listen, pause, resume',
    readSelection: 'Listen to the selection',
    previous: 'Previous sentence',
    next: 'Next sentence',
    stop: 'Stop',
  },
  changeShortcut: 'Press the shortcut that you want to change.',
  pressKeys: 'Press the new shortcut. Escape keeps the old one.',
  needsModifier: 'A shortcut needs Alt, Ctrl or Command and one more key.',
  typesLetters: 'Ctrl+Alt with a letter types letters on many keyboards. Choose another shortcut.',
  shortcutTaken: (name) => `This shortcut already does something: ${name}. Choose another.`,

  reset: 'Reset all settings',
  wasReset: 'All settings are as they were at first.',

  helpSections: [
    {
      heading: 'What it is',
      paragraphs: [
        'The reader reads this page aloud and marks the words that you hear.',
        'It is for people who see the page but would rather hear it: when eyes are tired, letters small, reading hard, or the language foreign.',
        'It does not replace a screen reader. If you use one, stay with it.',
        'A voice of your own device reads. Only voices marked “over the internet” send the text to their maker.',
      ],
    },
    {
      heading: 'How to listen',
      paragraphs: [
        'The whole article: press “Listen to the article”.',
        'A part: select it with the mouse, a finger or the keyboard, and press the button that appears.',
        'From a place on: press “Read from here”, then point at a paragraph.',
      ],
    },
    {
      heading: 'How to get a better voice',
      paragraphs: [
        'Windows: Settings, Time & language, Speech, Add voices. Edge also has voices over the internet.',
        'macOS: System Settings, Accessibility, Spoken Content, System voice, Manage Voices.',
        'iPhone and iPad: Settings, Accessibility, Spoken Content, Voices.',
        'Android: Settings, Accessibility, Text-to-speech output, Install voice data.',
        'Linux: install speech-dispatcher and voices of RHVoice or Piper. Chromium has to be started with --enable-speech-dispatcher.',
        'Then start the browser again.',
      ],
    },
  ],
  keysHeading: 'Keys',
  keyTab: 'with text selected: go to the button beside the selection',
  keyEscape: 'stop reading, or hide that button',
};
