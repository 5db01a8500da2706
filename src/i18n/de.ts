import type { Messages } from './messages.js';

export const german: Messages = {
  lang: 'de',
  dir: 'ltr',

  skipToContent: 'Zum Inhalt springen',

  playerLabel: 'Vorleser',
  listenToContent: 'Artikel anhören',
  listenToSelection: 'Auswahl anhören',
  listenToSelectedText: 'Markierten Text anhören',
  listenToGreeting: 'Begrüßung anhören',
  openReadingView: 'Leseansicht',
  pause: 'Pause',
  resume: 'Weiter',
  stop: 'Stopp',

  previousPassage: 'Voriger Absatz',
  previousSentence: 'Voriger Satz',
  nextSentence: 'Nächster Satz',
  nextPassage: 'Nächster Absatz',
  backToReading: 'Zurück zur gelesenen Stelle',
  readFromPlace: 'Ab hier lesen',
  choosePlace:
    'Wählen Sie den Absatz, mit dem es beginnen soll: mit Maus, Finger oder Pfeiltasten und Eingabetaste.',
  settings: 'Einstellungen',
  help: 'Hilfe',
  collapse: 'Einklappen',
  expand: 'Vorleser öffnen',

  slower: 'Langsamer',
  faster: 'Schneller',
  speed: 'Geschwindigkeit',
  speeds: ['sehr langsam', 'langsam', 'normal', 'etwas schneller', 'schnell', 'sehr schnell'],
  progress: 'Fortschritt',
  timeLeft: (time) => `Noch: ${time}`,

  starting: 'Gleich geht es los …',
  readingContent: 'Der Artikel wird gelesen.',
  readingSelection: 'Der markierte Text wird gelesen.',
  readingGreeting: 'Die Begrüßung wird gelesen.',
  paused: 'Das Vorlesen ist angehalten.',
  pausedBySystem: 'Das Vorlesen wurde unterbrochen. Drücken Sie „Weiter“, um weiterzuhören.',
  finished: 'Ende des Vorlesens.',
  finishedWithout: (languages) =>
    `Ende des Vorlesens. Stellen ohne Stimme wurden ausgelassen (Sprache: ${languages.join(', ')}).`,

  unsupported: 'Dieser Browser kann nicht vorlesen.',
  noVoice: 'Auf diesem Gerät gibt es keine Stimme, die lesen kann.',
  noVoiceFor: (language) => `Auf diesem Gerät gibt es keine Stimme für diese Sprache: ${language}.`,
  noText: 'Hier ist kein Text zum Vorlesen.',
  noSelection: 'Markieren Sie zuerst den Text auf der Seite, den Sie hören möchten.',
  notAllowed: 'Der Browser hat das Sprechen nicht erlaubt. Drücken Sie noch einmal.',
  silent: 'Die Stimme blieb stumm. Prüfen Sie, ob der Tab stummgeschaltet ist.',
  useEmbeddedVoice: (size) =>
    `Eingebaute Stimme benutzen (${size && `${size}, `}klingt wie ein Roboter)`,
  loadingVoice: (percentage) => `Die Stimme wird geladen: ${percentage}.`,
  loadingVoiceLabel: 'Stimme wird geladen',
  embeddedVoiceMissing:
    'Die eingebaute Stimme konnte nicht geladen werden. Prüfen Sie die Internetverbindung und versuchen Sie es noch einmal.',
  noReadingView: 'Die Leseansicht konnte nicht geöffnet werden.',
  notLoaded:
    'Der Vorleser konnte nicht geladen werden. Prüfen Sie die Internetverbindung und versuchen Sie es noch einmal, oder laden Sie die Seite neu.',
  failed: 'Der Text konnte nicht vorgelesen werden. Versuchen Sie es noch einmal.',
};
