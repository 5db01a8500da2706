import type { Messages } from './messages.js';

export const ukrainian: Messages = {
  lang: 'uk',
  dir: 'ltr',

  skipToContent: 'Перейти до змісту',

  playerLabel: 'Читач тексту',
  listenToContent: 'Послухати статтю',
  listenToSelection: 'Послухати виділене',
  listenToSelectedText: 'Послухати виділений текст',
  listenToGreeting: 'Послухати привітання',
  openReadingView: 'Режим читання',
  pause: 'Призупинити',
  resume: 'Продовжити',
  stop: 'Зупинити',

  previousPassage: 'Попередній абзац',
  previousSentence: 'Попереднє речення',
  nextSentence: 'Наступне речення',
  nextPassage: 'Наступний абзац',
  backToReading: 'Назад до місця читання',
  readFromPlace: 'Читати звідси',
  choosePlace: 'Укажіть абзац, з якого почати: мишею, пальцем або стрілками й клавішею Enter.',
  settings: 'Налаштування',
  help: 'Довідка',
  collapse: 'Згорнути',
  expand: 'Відкрити читача',

  slower: 'Повільніше',
  faster: 'Швидше',
  speed: 'Швидкість',
  speeds: ['дуже повільно', 'повільно', 'звичайно', 'трохи швидше', 'швидко', 'дуже швидко'],
  progress: 'Перебіг читання',
  timeLeft: (time) => `Залишилося: ${time}`,

  starting: 'Зараз почну читати…',
  readingContent: 'Читаю статтю.',
  readingSelection: 'Читаю виділений текст.',
  readingGreeting: 'Читаю привітання.',
  paused: 'Читання призупинено.',
  pausedBySystem: 'Читання перервано. Натисніть «Продовжити», щоб слухати далі.',
  finished: 'Кінець читання.',
  finishedWithout: (languages) =>
    `Кінець читання. Пропущено частини, для яких немає голосу (мова: ${languages.join(', ')}).`,

  unsupported: 'Цей браузер не вміє читати вголос.',
  noVoice: 'На цьому пристрої немає голосу, який міг би читати.',
  noVoiceFor: (language) => `На цьому пристрої немає голосу для мови: ${language}.`,
  noText: 'Тут немає тексту для читання.',
  noSelection: 'Спершу виділіть на сторінці текст, який хочете послухати.',
  notAllowed: 'Браузер не дозволив говорити. Натисніть ще раз.',
  silent: 'Голос не озвався. Перевірте, чи не вимкнено звук вкладки.',
  useEmbeddedVoice: (size) => `Увімкнути вбудований голос (${size && `${size}, `}звучить як робот)`,
  loadingVoice: (percentage) => `Завантажую голос: ${percentage}.`,
  loadingVoiceLabel: 'Завантаження голосу',
  embeddedVoiceMissing:
    'Не вдалося завантажити вбудований голос. Перевірте з’єднання з інтернетом і спробуйте ще раз.',
  noReadingView: 'Не вдалося відкрити режим читання.',
  notLoaded:
    'Не вдалося завантажити читач. Перевірте з’єднання з інтернетом і спробуйте ще раз або оновіть сторінку.',
  failed: 'Не вдалося прочитати текст. Спробуйте ще раз.',
};
