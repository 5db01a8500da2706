import { ordinal } from './ordinals.js';

const ones = (
  'zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście ' +
  'trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście'
).split(' ');
const tens = '- - dwadzieścia trzydzieści czterdzieści pięćdziesiąt'.split(' ');
const firstParts = '- jedno dwu trzy cztero pięcio sześcio siedmio ośmio dziewięcio'.split(' ');
const hundreds =
  '- stu dwustu trzystu czterystu pięćset sześćset siedemset osiemset dziewięćset'.split(' ');

/** A number from 0 to 59 in words. */
export function cardinal(number: number): string {
  if (number < 20) return ones[number] ?? '';
  return (tens[Math.floor(number / 10)] ?? '') + (number % 10 ? ` ${ones[number % 10] ?? ''}` : '');
}

/** A number from 2 to 20 in the genitive: "pięciu"; nothing for others. */
export function genitive(number: number): string | undefined {
  if (number < 2 || number > 20) return undefined;
  if (number < 5) return ['dwóch', 'trzech', 'czterech'][number - 2];
  if (number === 7 || number === 8) return ['siedmiu', 'ośmiu'][number - 7];
  if (number === 12) return 'dwunastu';
  const said = cardinal(number);
  return said.endsWith('e')
    ? `${said.slice(0, -1)}u`
    : said.replace(/ęć$/u, 'ęciu').replace(/ść$/u, 'ściu');
}

/** A number from 1 to 1000 as the first part of a word: 5 in "pięcioletni". */
export function firstPart(number: number): string | undefined {
  if (number === 1000) return 'tysiąc';
  if (number < 1 || number > 999) return undefined;
  if (number >= 100) {
    return (hundreds[Math.floor(number / 100)] ?? '') + (firstPart(number % 100) ?? '');
  }
  if (number < 10) return firstParts[number];
  if (number < 20) return compounding(number);
  return compounding(number - (number % 10)) + (firstParts[number % 10] ?? '').replace('-', '');
}

const compounding = (number: number): string =>
  (ordinal(number, 'y') ?? '').replace(/iąty$/u, 'ięcio').replace(/y$/u, 'o');

/** How a number is written in Polish: "1 234,50", "1.250.000". */
export const numberPattern = '(?:\\d{1,3}(?: \\d{3}|\\.\\d{3})+|\\d{1,9})(?:,\\d{1,4})?';

/** A written number without what parts its thousands. */
export const joined = (number: string): string => number.replace(/[ .]/g, '');

/** Which of "kilometr kilometry kilometrów kilometra" goes with a number. */
export function pluralIndex(number: string, genitive = false): 0 | 1 | 2 | 3 {
  const digits = joined(number);
  if (digits.includes(',')) return 3;
  if (digits === '1') return genitive ? 3 : 0;
  return !genitive && /(?:^|[^1])[2-4]$/u.test(digits) ? 1 : 2;
}

const worth: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** Roman numerals from 1 to 89. */
export const romanPattern = '(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?![\\p{L}\\p{N}])';

/** The number that a Roman numeral means. */
export function fromRoman(numeral: string): number {
  const digits = numeral.split('').map((letter) => worth[letter] ?? 0);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}
