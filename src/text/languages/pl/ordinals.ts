/** The masculine forms in which dates and numbered things are said. */
export type OrdinalForm = 'nominative' | 'genitive' | 'locative';

const ones = (
  '- pierwszy drugi trzeci czwarty piąty szósty siódmy ósmy dziewiąty dziesiąty jedenasty ' +
  'dwunasty trzynasty czternasty piętnasty szesnasty siedemnasty osiemnasty dziewiętnasty'
).split(' ');
const tens = ['', '', 'dwudziesty', 'trzydziesty'];

/** An ordinal from 1 to 39 in words ("dwudziesty pierwszy"); nothing for other numbers. */
export function ordinal(number: number, form: OrdinalForm): string | undefined {
  if (!Number.isInteger(number) || number < 1 || number > 39) return undefined;
  const parts =
    number < 20
      ? [ones[number]]
      : [tens[Math.floor(number / 10)], number % 10 ? ones[number % 10] : undefined];
  return parts
    .filter((part) => part !== undefined)
    .map((part) => inflected(part, form))
    .join(' ');
}

function inflected(nominative: string, form: OrdinalForm): string {
  if (form === 'locative') return `${nominative}m`;
  if (form === 'genitive') return `${nominative.replace(/y$/u, '')}ego`;
  return nominative;
}
