/**
 * The ending of an adjective, which tells gender and case: masculine "y ego emu ym", feminine
 * "a ej ą", neuter "e", plural "ych ymi".
 */
export type Ending = 'y' | 'ego' | 'emu' | 'ym' | 'a' | 'ej' | 'ą' | 'e' | 'ych' | 'ymi';

const ones = (
  '- pierwszy drugi trzeci czwarty piąty szósty siódmy ósmy dziewiąty dziesiąty jedenasty ' +
  'dwunasty trzynasty czternasty piętnasty szesnasty siedemnasty osiemnasty dziewiętnasty'
).split(' ');
const tens = (
  '- - dwudziesty trzydziesty czterdziesty pięćdziesiąty sześćdziesiąty siedemdziesiąty ' +
  'osiemdziesiąty dziewięćdziesiąty'
).split(' ');

const hundreds =
  '- setny dwusetny trzechsetny czterechsetny pięćsetny sześćsetny siedemsetny osiemsetny dziewięćsetny'.split(
    ' ',
  );
const hundredsBefore =
  '- sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset'.split(' ');

/** An ordinal from 1 to 999 in words ("sto dwudziesty pierwszy"); nothing for other numbers. */
export function ordinal(number: number, ending: Ending): string | undefined {
  if (!Number.isInteger(number) || number < 1 || number > 999) return undefined;
  const hundred = Math.floor(number / 100);
  if (number % 100 === 0) return inflected(hundreds[hundred] ?? '', ending);
  if (hundred > 0) return `${hundredsBefore[hundred] ?? ''} ${ordinal(number % 100, ending) ?? ''}`;
  const parts =
    number < 20
      ? [ones[number]]
      : [tens[Math.floor(number / 10)], number % 10 ? ones[number % 10] : undefined];
  return parts
    .filter((part) => part !== undefined)
    .map((part) => inflected(part, ending))
    .join(' ');
}

/** An adjective with another ending: "drugi" with "ej" is "drugiej". */
export function inflected(adjective: string, ending: Ending): string {
  const stem = adjective.slice(0, -1);
  if (adjective.endsWith('y')) return stem + ending;
  if (ending.startsWith('y')) return `${stem}i${ending.slice(1)}`;
  // "druga", but "trzecia".
  return stem + (/[gk]$/u.test(stem) && /^[aą]/u.test(ending) ? '' : 'i') + ending;
}
