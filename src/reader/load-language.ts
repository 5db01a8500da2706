/** Gets ready for texts in a language; until then they are read as they are written. */
export { loadLanguage } from '../text/languages.js';
