import { caseAfter } from './cases.js';
import { inflected, type Ending } from './ordinals.js';
import { regexp } from '../../regexp.js';
import { once } from '../../once.js';

/** By what region towns of the same name are told apart: "Mińsk Maz.", "Środa Wlkp.". */
const regions = once(
  () =>
    new Map(
      (
        'maz. mazowiecki|wlkp. wielkopolski|śl. śląski|podl. podlaski|tryb. trybunalski|kuj. kujawski|pom. pomorski|' +
        'świętokrz. świętokrzyski|krak. krakowski|war. warmiński|wlk. wielki|lub. lubelski|dln. dolny|grn. górny|wsch. wschodni|zach. zachodni|płn. północny|płd. południowy|podh. podhalański'
      )
        .split('|')
        .map((row) => {
          const [key = '', adjective = ''] = row.split(' ');
          return [key, adjective.charAt(0).toUpperCase() + adjective.slice(1)];
        }),
    ),
);

/** The region behind a town, in the form of the town's name. */
export function region(key: string, before: string): string | undefined {
  const adjective = regions().get(key);
  if (!adjective) return undefined;
  const [, beforeRegion] = regexp.u`^(.*?)(?<!\p{L})woj\. $`.exec(before) ?? [];
  if (beforeRegion !== undefined) return inflected(adjective.toLowerCase(), neuter(beforeRegion));
  const [, inside = '', town = ''] = regexp.u`^(.*?)(\p{Lu}[\p{L}-]+) $`.exec(before) ?? [];
  // A title and a surname, such as "dr Maz.", are none.
  return town.length > 3 ? inflected(adjective, endingOf(town, inside)) : undefined;
}

/** The ending of an adjective behind a neuter noun, such as "województwo". */
function neuter(before: string): Ending {
  const governed = caseAfter(before);
  if (governed === 'genitive') return 'ego';
  return governed === 'locative' || governed === 'instrumental' ? 'ym' : 'e';
}

function endingOf(town: string, before: string): Ending {
  const isGenitive = caseAfter(before) === 'genitive';
  if (/[ąę]$/u.test(town)) return 'ą';
  if (/(?:ach|ych|ich)$/u.test(town)) return 'ych';
  if (/^(?:Raw|Rudz|Środz)ie$/u.test(town)) return 'ej';
  if (/[ei]m$/u.test(town)) return 'ym';
  if (/[ie]e$/u.test(town)) return caseAfter(before) === 'locative' ? 'ym' : 'e';
  if (town.endsWith('ej')) return 'ej';
  if (/[yi]$/u.test(town)) return isGenitive ? 'ej' : 'e';
  // No town in a masculine nominative ends in "a": "z Mińska Maz.".
  if (town.endsWith('a')) return isGenitive ? 'ego' : 'a';
  if (town.endsWith('u')) return isGenitive ? 'ego' : 'ym';
  return 'y';
}
