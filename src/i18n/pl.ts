import type { Messages } from './messages.js';

export const polish: Messages = {
  lang: 'pl',
  dir: 'ltr',

  skipToContent: 'Przejdź do treści',

  playerLabel: 'Czytnik tekstu',
  listenToContent: 'Odsłuchaj artykuł',
  listenToSelection: 'Odsłuchaj zaznaczenie',
  listenToSelectedText: 'Odsłuchaj zaznaczony tekst',
  listenToGreeting: 'Odsłuchaj powitanie',
  openReadingView: 'Widok do czytania',
  pause: 'Wstrzymaj',
  resume: 'Wznów',
  stop: 'Zatrzymaj',
  previousPassage: 'Poprzedni akapit',
  previousSentence: 'Poprzednie zdanie',
  nextSentence: 'Następne zdanie',
  nextPassage: 'Następny akapit',
  backToReading: 'Wróć do czytanego miejsca',
  readFromPlace: 'Czytaj od miejsca',
  choosePlace: 'Wskaż akapit, od którego zacząć: myszą, palcem lub strzałkami i klawiszem Enter.',
  settings: 'Ustawienia',
  help: 'Pomoc',
  collapse: 'Zwiń',
  expand: 'Rozwiń czytnik',

  slower: 'Wolniej',
  faster: 'Szybciej',
  speed: 'Szybkość',
  speeds: ['bardzo wolno', 'wolno', 'zwykle', 'trochę szybciej', 'szybko', 'bardzo szybko'],
  progress: 'Postęp czytania',
  timeLeft: (time) => `Zostało: ${time}`,

  starting: 'Zaraz zacznę czytać…',
  readingContent: 'Czytam artykuł.',
  readingSelection: 'Czytam zaznaczony tekst.',
  readingGreeting: 'Czytam powitanie.',
  paused: 'Czytanie wstrzymane.',
  pausedBySystem: 'Czytanie zostało przerwane. Naciśnij „Wznów”, aby słuchać dalej.',
  finished: 'Koniec czytania.',
  finishedWithout: (languages) =>
    `Koniec czytania. Pominięto fragmenty, dla których brak głosu (język: ${languages.join(', ')}).`,

  unsupported: 'Ta przeglądarka nie umie czytać na głos.',
  noVoice: 'Na tym urządzeniu nie ma głosu, który mógłby czytać.',
  noVoiceFor: (language) => `Na tym urządzeniu nie ma głosu dla języka: ${language}.`,
  noText: 'Nie ma tu tekstu do odczytania.',
  noSelection: 'Najpierw zaznacz na stronie tekst, którego chcesz posłuchać.',
  notAllowed: 'Przeglądarka nie pozwoliła mówić. Naciśnij jeszcze raz.',
  silent: 'Głos się nie odezwał. Sprawdź, czy karta przeglądarki nie jest wyciszona.',
  useEmbeddedVoice: (size) => `Użyj głosu wbudowanego (${size && `${size}, `}brzmi jak robot)`,
  loadingVoice: (percentage) => `Wczytuję głos: ${percentage}.`,
  loadingVoiceLabel: 'Wczytywanie głosu',
  embeddedVoiceMissing:
    'Nie udało się wczytać głosu wbudowanego. Sprawdź połączenie z internetem i spróbuj jeszcze raz.',
  noReadingView: 'Nie udało się otworzyć widoku do czytania.',
  notLoaded:
    'Nie udało się wczytać czytnika. Sprawdź połączenie z internetem i spróbuj jeszcze raz albo odśwież stronę.',
  failed: 'Nie udało się odczytać tekstu. Spróbuj jeszcze raz.',
};
