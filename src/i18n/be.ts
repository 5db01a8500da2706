import type { Messages } from './messages.js';

export const belarusian: Messages = {
  lang: 'be',
  dir: 'ltr',

  skipToContent: 'Перайсці да зместу',

  playerLabel: 'Чытач тэксту',
  listenToContent: 'Паслухаць артыкул',
  listenToSelection: 'Паслухаць вылучанае',
  listenToSelectedText: 'Паслухаць вылучаны тэкст',
  listenToGreeting: 'Паслухаць прывітанне',
  openReadingView: 'Рэжым чытання',
  pause: 'Прыпыніць',
  resume: 'Працягнуць',
  stop: 'Спыніць',

  previousPassage: 'Папярэдні абзац',
  previousSentence: 'Папярэдні сказ',
  nextSentence: 'Наступны сказ',
  nextPassage: 'Наступны абзац',
  backToReading: 'Назад да месца чытання',
  readFromPlace: 'Чытаць адсюль',
  choosePlace: 'Пакажыце абзац, з якога пачаць: мышшу, пальцам або стрэлкамі і клавішай Enter.',
  settings: 'Налады',
  help: 'Даведка',
  collapse: 'Згарнуць',
  expand: 'Адкрыць чытача',

  slower: 'Павольней',
  faster: 'Хутчэй',
  speed: 'Хуткасць',
  speeds: ['вельмі павольна', 'павольна', 'звычайна', 'крыху хутчэй', 'хутка', 'вельмі хутка'],
  progress: 'Ход чытання',
  timeLeft: (time) => `Засталося: ${time}`,

  starting: 'Зараз пачну чытаць…',
  readingContent: 'Чытаю артыкул.',
  readingSelection: 'Чытаю вылучаны тэкст.',
  readingGreeting: 'Чытаю прывітанне.',
  paused: 'Чытанне прыпынена.',
  pausedBySystem: 'Чытанне перарвана. Націсніце «Працягнуць», каб слухаць далей.',
  finished: 'Канец чытання.',
  finishedWithout: (languages) =>
    `Канец чытання. Прапушчаны часткі, для якіх няма голасу (мова: ${languages.join(', ')}).`,

  unsupported: 'Гэты браўзер не ўмее чытаць уголас.',
  noVoice: 'На гэтай прыладзе няма голасу, які мог бы чытаць.',
  noVoiceFor: (language) => `На гэтай прыладзе няма голасу для мовы: ${language}.`,
  noText: 'Тут няма тэксту для чытання.',
  noSelection: 'Спачатку вылучыце на старонцы тэкст, які хочаце паслухаць.',
  notAllowed: 'Браўзер не дазволіў гаварыць. Націсніце яшчэ раз.',
  silent: 'Голас не адгукнуўся. Праверце, ці не выключаны гук укладкі.',
  useEmbeddedVoice: (size) => `Уключыць убудаваны голас (${size && `${size}, `}гучыць як робат)`,
  loadingVoice: (percentage) => `Загружаю голас: ${percentage}.`,
  loadingVoiceLabel: 'Загрузка голасу',
  embeddedVoiceMissing:
    'Не ўдалося загрузіць убудаваны голас. Праверце злучэнне з інтэрнэтам і паспрабуйце яшчэ раз.',
  noReadingView: 'Не ўдалося адкрыць рэжым чытання.',
  notLoaded:
    'Не ўдалося загрузіць чытач. Праверце злучэнне з інтэрнэтам і паспрабуйце яшчэ раз або абнавіце старонку.',
  failed: 'Не ўдалося прачытаць тэкст. Паспрабуйце яшчэ раз.',
};
