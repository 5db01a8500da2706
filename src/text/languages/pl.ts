import type { LanguageRules } from '../language-rules.js';
import { forms } from './pl/forms.js';
import { sentences } from './pl/sentences.js';

/** What Polish adds to Unicode's rules. */
export const polish: LanguageRules = { and: 'i', sentences, forms };
