import type { Messages } from './messages.js';

export const english: Messages = {
  lang: 'en',
  dir: 'ltr',

  skipToContent: 'Skip to content',

  playerLabel: 'Text reader',
  listenToContent: 'Listen to the article',
  listenToSelection: 'Listen to the selection',
  listenToSelectedText: 'Listen to the selected text',
  listenToGreeting: 'Listen to the greeting',
  openReadingView: 'Reading view',
  pause: 'Pause',
  resume: 'Resume',
  stop: 'Stop',
  previousPassage: 'Previous paragraph',
  previousSentence: 'Previous sentence',
  nextSentence: 'Next sentence',
  nextPassage: 'Next paragraph',
  backToReading: 'Back to the reading',
  readFromPlace: 'Read from here',
  choosePlace:
    'Choose the paragraph to start from: with the mouse, a finger, or arrow keys and Enter.',
  settings: 'Settings',
  help: 'Help',
  collapse: 'Collapse',
  expand: 'Open the reader',

  slower: 'Slower',
  faster: 'Faster',
  speed: 'Speed',
  speeds: ['very slow', 'slow', 'usual', 'a little faster', 'fast', 'very fast'],
  progress: 'Reading progress',
  timeLeft: (time) => `Left: ${time}`,

  starting: 'Reading starts in a moment…',
  readingContent: 'Reading the article.',
  readingSelection: 'Reading the selected text.',
  readingGreeting: 'Reading the greeting.',
  paused: 'Reading is paused.',
  pausedBySystem: 'Reading was interrupted. Press “Resume” to go on.',
  finished: 'End of reading.',
  finishedWithout: (languages) =>
    `End of reading. Parts without a voice were left out (language: ${languages.join(', ')}).`,

  unsupported: 'This browser cannot read aloud.',
  noVoice: 'This device has no voice that could read.',
  noVoiceFor: (language) => `This device has no voice for this language: ${language}.`,
  noText: 'There is no text to read here.',
  noSelection: 'First select the text on the page that you want to hear.',
  notAllowed: 'The browser did not allow speech. Press once more.',
  silent: 'The voice stayed silent. Check that this browser tab is not muted.',
  useEmbeddedVoice: (size) => `Use the built-in voice (${size && `${size}, `}sounds like a robot)`,
  loadingVoice: (percentage) => `Loading the voice: ${percentage}.`,
  loadingVoiceLabel: 'Loading the voice',
  embeddedVoiceMissing:
    'The built-in voice could not be loaded. Check the internet connection and try again.',
  noReadingView: 'The reading view could not be opened.',
  notLoaded:
    'The reader could not be loaded. Check your internet connection and try again, or reload the page.',
  failed: 'The text could not be read. Please try again.',
};
