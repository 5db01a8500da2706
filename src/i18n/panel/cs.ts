import type { PanelMessages } from '../panel-messages.js';

export const czechPanel: PanelMessages = {
  lang: 'cs',

  settings: 'Nastavení čtení',
  help: 'Nápověda',
  close: 'Zavřít',

  voiceFor: (language) => `Hlas (jazyk: ${language})`,
  bestVoice: 'Nejlepší, jaký je',
  systemVoice: 'Hlas systému',
  embeddedVoice: 'Vestavěný hlas (offline), zní jako robot',
  online: 'přes internet',
  noVoice: 'Pro tento jazyk není hlas',
  tryVoice: 'Poslechnout hlas',

  speed: 'Rychlost čtení',

  highlight: 'Zvýrazňovat v textu',
  marks: {
    both: 'větu a slovo',
    sentence: 'jen větu',
    word: 'jen slovo',
    none: 'nic',
  },
  colors: 'Barvy zvýraznění',
  colorPairs: {
    yellow: 'žlutá a tmavě modrá',
    blue: 'světle modrá a hnědá',
    green: 'zelená a fialová',
    dark: 'tmavá a žlutá',
  },

  follow: 'Posouvat stránku za hlasem',
  lineFocus: 'Pomoc se sledováním řádků',
  lineFocuses: {
    off: 'vypnuto',
    ruler: 'pravítko pod řádkem',
    'mask-1': 'okénko na 1 řádek',
    'mask-3': 'okénko na 3 řádky',
    'mask-5': 'okénko na 5 řádků',
  },
  spokenForms: 'Číst zkratky, data a čísla celými slovy',
  announce: 'Ohlašovat nadpisy, seznamy, citáty, tabulky a obrázky',

  placement: 'Místo čtečky na obrazovce',
  placements: {
    page: 'jako na této stránce',
    'bottom-end': 'vpravo dole',
    'bottom-start': 'vlevo dole',
    'top-end': 'vpravo nahoře',
    'top-start': 'vlevo nahoře',
  },

  shortcuts: 'Používat klávesové zkratky',
  shortcutNames: {
    toggle: 'Poslouchat, pozastavit, pokračovat',
    readSelection: 'Poslechnout výběr',
    previous: 'Předchozí věta',
    next: 'Další věta',
    stop: 'Zastavit',
  },
  changeShortcut: 'Stiskněte zkratku, kterou chcete změnit.',
  pressKeys: 'Stiskněte novou zkratku. Escape nechá starou.',
  needsModifier: 'Zkratka musí mít Alt, Ctrl nebo Command a ještě jednu klávesu.',
  typesLetters: 'Ctrl+Alt s písmenem píše znaky. Zvolte jinou zkratku.',
  shortcutTaken: (name) => `Tato zkratka už něco dělá: ${name}. Zvolte jinou.`,

  reset: 'Vrátit původní nastavení',
  wasReset: 'Nastavení je zase jako na začátku.',

  helpSections: [
    {
      heading: 'Co to je',
      paragraphs: [
        'Čtečka čte tuto stránku nahlas a zvýrazňuje slova, která právě slyšíte.',
        'Je pro lidi, kteří stránku vidí, ale raději poslouchají: když jsou oči unavené, písmo malé, čtení těžké nebo jazyk cizí.',
        'Nenahrazuje odečítač obrazovky. Pokud ho používáte, zůstaňte u něj.',
        'Čte hlas vašeho zařízení. Jen hlasy s poznámkou „přes internet“ posílají text svému poskytovateli.',
      ],
    },
    {
      heading: 'Jak poslouchat',
      paragraphs: [
        'Celý článek: stiskněte „Poslechnout článek“.',
        'Část: vyberte ji myší, prstem nebo klávesnicí a stiskněte tlačítko, které se objeví.',
        'Od určitého místa: stiskněte „Číst od místa“ a ukažte na odstavec.',
      ],
    },
    {
      heading: 'Jak získat lepší hlas',
      paragraphs: [
        'Windows: Nastavení, Čas a jazyk, Řeč, Přidat hlasy. Edge má i hlasy přes internet.',
        'macOS: Nastavení systému, Zpřístupnění, Mluvený obsah, Systémový hlas, Spravovat hlasy.',
        'iPhone a iPad: Nastavení, Zpřístupnění, Mluvený obsah, Hlasy.',
        'Android: Nastavení, Přístupnost, Převod textu na řeč, Instalovat hlasová data.',
        'Linux: nainstalujte speech-dispatcher a hlasy RHVoice nebo Piper. Chromium je třeba spustit s --enable-speech-dispatcher.',
        'Potom prohlížeč spusťte znovu.',
      ],
    },
  ],
  keysHeading: 'Klávesy',
  keyTab: 'po výběru textu: přejít na tlačítko vedle výběru',
  keyEscape: 'přestat číst, nebo skrýt toto tlačítko',
};
