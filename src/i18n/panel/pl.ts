import type { PanelMessages } from '../panel-messages.js';

export const polishPanel: PanelMessages = {
  lang: 'pl',

  settings: 'Ustawienia czytnika',
  help: 'Pomoc',
  close: 'Zamknij',

  voiceFor: (language) => `Głos (język: ${language})`,
  bestVoice: 'Najlepszy, jaki jest',
  systemVoice: 'Głos systemu',
  embeddedVoice: 'Głos wbudowany (offline), brzmi jak robot',
  online: 'przez internet',
  noVoice: 'Brak głosu dla tego języka',
  tryVoice: 'Posłuchaj głosu',

  speed: 'Szybkość czytania',

  highlight: 'Podświetlaj w tekście',
  marks: {
    both: 'zdanie i słowo',
    sentence: 'tylko zdanie',
    word: 'tylko słowo',
    none: 'nic',
  },
  colors: 'Kolory podświetlenia',
  colorPairs: {
    yellow: 'żółty i granatowy',
    blue: 'błękitny i brązowy',
    green: 'zielony i fioletowy',
    dark: 'ciemny i żółty',
  },

  follow: 'Przewijaj stronę za głosem',
  lineFocus: 'Pomoc w śledzeniu wierszy',
  lineFocuses: {
    off: 'wyłączona',
    ruler: 'linijka pod wierszem',
    'mask-1': 'okienko na 1 wiersz',
    'mask-3': 'okienko na 3 wiersze',
    'mask-5': 'okienko na 5 wierszy',
  },
  spokenForms: 'Czytaj skróty, daty i liczby całymi słowami',
  announce: 'Zapowiadaj nagłówki, listy, cytaty, tabele i ilustracje',

  placement: 'Miejsce czytnika na ekranie',
  placements: {
    page: 'jak na tej stronie',
    'bottom-end': 'na dole po prawej',
    'bottom-start': 'na dole po lewej',
    'top-end': 'na górze po prawej',
    'top-start': 'na górze po lewej',
  },

  shortcuts: 'Używaj skrótów klawiszowych',
  shortcutNames: {
    toggle: 'Słuchaj, wstrzymaj, wznów',
    readSelection: 'Odsłuchaj zaznaczenie',
    previous: 'Poprzednie zdanie',
    next: 'Następne zdanie',
    stop: 'Zatrzymaj',
  },
  changeShortcut: 'Naciśnij skrót, który chcesz zmienić.',
  pressKeys: 'Naciśnij nowy skrót. Escape zostawia stary.',
  needsModifier: 'Skrót musi mieć klawisz Alt, Ctrl lub Command i jeszcze jeden klawisz.',
  typesLetters: 'Ctrl+Alt z literą pisze polskie znaki. Wybierz inny skrót.',
  shortcutTaken: (name) => `Ten skrót już do czegoś służy: ${name}. Wybierz inny.`,

  reset: 'Przywróć ustawienia początkowe',
  wasReset: 'Ustawienia są znowu takie jak na początku.',

  helpSections: [
    {
      heading: 'Co to jest',
      paragraphs: [
        'Czytnik czyta tę stronę na głos i podświetla słowa, które właśnie słychać.',
        'Jest dla osób, które widzą stronę, ale wolą jej słuchać: gdy oczy są zmęczone, litery małe, czytanie trudne albo język obcy.',
        'Nie zastępuje programu czytającego ekran. Jeśli z niego korzystasz, zostań przy nim.',
        'Tekst czyta głos z Twojego urządzenia. Tylko głosy z dopiskiem „przez internet” wysyłają tekst do swojego dostawcy.',
      ],
    },
    {
      heading: 'Jak słuchać',
      paragraphs: [
        'Cały artykuł: naciśnij „Odsłuchaj artykuł”.',
        'Fragment: zaznacz go myszą, palcem lub klawiaturą i naciśnij przycisk, który się pojawi.',
        'Od wybranego miejsca: naciśnij „Czytaj od miejsca”, a potem wskaż akapit.',
      ],
    },
    {
      heading: 'Jak zdobyć lepszy głos',
      paragraphs: [
        'Windows: Ustawienia, Czas i język, Mowa, Dodaj głosy. W przeglądarce Edge są też głosy przez internet.',
        'macOS: Ustawienia systemowe, Dostępność, Zawartość mówiona, Głos systemowy, Zarządzaj głosami.',
        'iPhone i iPad: Ustawienia, Dostępność, Zawartość mówiona, Głosy.',
        'Android: Ustawienia, Ułatwienia dostępu, Zamiana tekstu na mowę, Zainstaluj dane głosowe.',
        'Linux: zainstaluj speech-dispatcher i głosy RHVoice lub Piper. Chromium trzeba uruchomić z opcją --enable-speech-dispatcher.',
        'Potem uruchom przeglądarkę jeszcze raz.',
      ],
    },
  ],
  keysHeading: 'Klawisze',
  keyTab: 'po zaznaczeniu tekstu: przejdź do przycisku obok zaznaczenia',
  keyEscape: 'przerwij czytanie albo schowaj ten przycisk',
};
