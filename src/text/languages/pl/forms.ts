import type { FormGroup, SpokenForms } from '../../language-rules.js';
import { abbreviations } from './abbreviations.js';
import { addresses } from './addresses.js';
import { capitals } from './capitals.js';
import { dates } from './dates.js';
import { money } from './money.js';
import { numberWords } from './number-words.js';
import { numerals } from './numerals.js';
import { phones } from './phones.js';
import { ranges } from './ranges.js';
import { thousands } from './thousands.js';
import { times } from './times.js';
import { unitForms } from './units.js';
import { weekdays } from './weekdays.js';

/** In order: the most particular first. */
const forms: readonly FormGroup[] = [
  phones,
  dates,
  times,
  weekdays,
  addresses,
  ranges,
  money,
  thousands,
  unitForms,
  numerals,
  numberWords,
  abbreviations,
];

/** What is written in Polish and said otherwise; "GODZ. 10" is "godz. 10" to the second pass. */
export const spokenForms: SpokenForms = { and: 'i', passes: [[capitals], forms] };
