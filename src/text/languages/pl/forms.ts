import type { SpokenForm, SpokenForms } from '../../language-rules.js';
import { abbreviations } from './abbreviations.js';
import { addresses } from './addresses.js';
import { capitals } from './capitals.js';
import { dates } from './dates.js';
import { money } from './money.js';
import { numerals } from './numerals.js';
import { phones } from './phones.js';
import { ranges } from './ranges.js';
import { thousands } from './thousands.js';
import { times } from './times.js';
import { unitForms } from './units.js';
import { weekdays } from './weekdays.js';

/** In order: the most particular first. */
const forms: readonly SpokenForm[] = [
  ...phones,
  ...dates,
  ...times,
  ...weekdays,
  ...addresses,
  ...ranges,
  ...money,
  ...thousands,
  ...unitForms,
  ...numerals,
  ...abbreviations,
];

/** What is written in Polish and said otherwise. */
export const spokenForms: SpokenForms = { and: 'i', capitals, forms };
