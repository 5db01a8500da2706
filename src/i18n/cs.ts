import type { Messages } from './messages.js';

export const czech: Messages = {
  lang: 'cs',
  dir: 'ltr',

  skipToContent: 'Přejít k obsahu',

  playerLabel: 'Čtečka textu',
  listenToContent: 'Poslechnout článek',
  listenToSelection: 'Poslechnout výběr',
  listenToSelectedText: 'Poslechnout vybraný text',
  listenToGreeting: 'Poslechnout uvítání',
  openReadingView: 'Zobrazení pro čtení',
  pause: 'Pozastavit',
  resume: 'Pokračovat',
  stop: 'Zastavit',

  previousPassage: 'Předchozí odstavec',
  previousSentence: 'Předchozí věta',
  nextSentence: 'Další věta',
  nextPassage: 'Další odstavec',
  backToReading: 'Zpět k čtenému místu',
  readFromPlace: 'Číst od místa',
  choosePlace: 'Ukažte na odstavec, od kterého začít: myší, prstem nebo šipkami a klávesou Enter.',
  settings: 'Nastavení',
  help: 'Nápověda',
  collapse: 'Sbalit',
  expand: 'Otevřít čtečku',

  slower: 'Pomaleji',
  faster: 'Rychleji',
  speed: 'Rychlost',
  speeds: ['velmi pomalu', 'pomalu', 'obvykle', 'o něco rychleji', 'rychle', 'velmi rychle'],
  progress: 'Průběh čtení',
  timeLeft: (time) => `Zbývá: ${time}`,

  starting: 'Hned začnu číst…',
  readingContent: 'Čtu článek.',
  readingSelection: 'Čtu vybraný text.',
  readingGreeting: 'Čtu uvítání.',
  paused: 'Čtení je pozastaveno.',
  pausedBySystem: 'Čtení bylo přerušeno. Stiskněte „Pokračovat“ a poslouchejte dál.',
  finished: 'Konec čtení.',
  finishedWithout: (languages) =>
    `Konec čtení. Části bez hlasu byly vynechány (jazyk: ${languages.join(', ')}).`,

  unsupported: 'Tento prohlížeč neumí číst nahlas.',
  noVoice: 'V tomto zařízení není hlas, který by mohl číst.',
  noVoiceFor: (language) => `V tomto zařízení není hlas pro jazyk: ${language}.`,
  noText: 'Není tu žádný text ke čtení.',
  noSelection: 'Nejdřív na stránce vyberte text, který chcete slyšet.',
  notAllowed: 'Prohlížeč nedovolil mluvit. Stiskněte ještě jednou.',
  silent: 'Hlas se neozval. Zkontrolujte, zda není karta prohlížeče ztlumená.',
  useEmbeddedVoice: (size) => `Použít vestavěný hlas (${size && `${size}, `}zní jako robot)`,
  loadingVoice: (percentage) => `Načítám hlas: ${percentage}.`,
  loadingVoiceLabel: 'Načítání hlasu',
  embeddedVoiceMissing:
    'Vestavěný hlas se nepodařilo načíst. Zkontrolujte připojení k internetu a zkuste to znovu.',
  noReadingView: 'Zobrazení pro čtení se nepodařilo otevřít.',
  notLoaded:
    'Čtečku se nepodařilo načíst. Zkontrolujte připojení k internetu a zkuste to znovu, nebo obnovte stránku.',
  failed: 'Text se nepodařilo přečíst. Zkuste to znovu.',
};
