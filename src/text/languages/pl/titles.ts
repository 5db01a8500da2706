import { caseAfter } from './cases.js';
import { inflected, type Ending } from './ordinals.js';
import type { Rule } from './rule.js';
import { regexp } from '../../regexp.js';
import { once } from '../../once.js';

/** Titles before names, with the genitive where it is not the nominative with "a". */
const titles = once(
  () =>
    new Map(
      (
        'prof. profesor|dr doktor|dr. doktor|mgr magister/magistra|inż. inżynier|gen. generał|płk pułkownik|ppłk podpułkownik|' +
        'mjr major|kpt. kapitan|rtm. rotmistrz|por. porucznik|ppor. podporucznik|sierż. sierżant|kpr. kapral|bp biskup|abp arcybiskup|' +
        'kard. kardynał|ks. ksiądz/księdza|kan. kanonik|prał. prałat|prob. proboszcz|o. ojciec/ojca|lek. lekarz|mec. mecenas|red. redaktor|dyr. dyrektor|adw. adwokat|asp. aspirant|' +
        'insp. inspektor|ref. referent|kom. komisarz|nadkom. nadkomisarz|podkom. podkomisarz|podinsp. podinspektor|bryg. brygadier|nadbryg. nadbrygadier|nadinsp. nadinspektor|hm. harcmistrz|' +
        'adm. admirał|marsz. marszałek/marszałka|arch. architekt|dh druh|kier. kierownik|płk. pułkownik|st. starszy/starszego|mł. młodszy/młodszego'
      )
        .split('|')
        .map((row) => {
          const [key = '', nominative = '', genitive = `${nominative}a`] = row.split(/[ /]/u);
          return [key, [nominative, genitive]] as const;
        }),
    ),
);

const women = once(
  () =>
    new Set(
      'Anna Barbara Teresa Jadwiga Kinga Faustyna Katarzyna Elżbieta Magdalena Maria Małgorzata Rita Cecylia Klara Agnieszka Łucja Helena Weronika Joanna Monika Zofia Urszula Agata Apolonia Dorota Otylia Brygida Róża Tekla Aniela Ewa Krystyna Bożena Danuta Halina Irena Jolanta Beata Aneta Marta Iwona Renata Aleksandra Karolina Natalia Alicja Justyna Sylwia Paulina Dominika Bogumiła Grażyna Hanna Julia Wanda Maja Janina Stanisława Olga Kamila Daria Edyta Ilona Izabela Klaudia Laura Lena Lidia Lucyna Magda Malwina Marzena Milena Mirosława Nina Oliwia Patrycja Regina Sandra Stefania Wioletta Wiesława Zuzanna Żaneta Bronisława Czesława Elwira Emilia Eugenia Gabriela Genowefa Henryka Iga Kornelia Leokadia Martyna Mariola Michalina Nadia Sabina Adrianna Alina Aldona Angelika Anita Antonina Celina Diana Dagmara Eliza Ewelina Felicja Franciszka Honorata Jagoda Judyta Julita Karina Kazimiera'.split(
        ' ',
      ),
    ),
);
const menInY =
  /^(?:Jerzy|Antoni|Walenty|Ignacy|Alojzy|Idzi|Hilary|Cezary|Konstanty|Wincenty|Maury|Bazyli)$/u;

const title =
  '(?:\\p{L}{1,6}\\. ?|(?:dr|mgr|płk|mjr|bp|abp|ppłk|św\\.) |(?:broni|brygady|dywizji|w st\\. sp(?:ocz)?\\.) )';
const names = regexp.u`^ ?(?:${title}){0,4}(\p{Lu}[\p{L}.]*)(?: (?:(?:\p{Lu}\.|i) ?)?(\p{Lu}[\p{L}-]+))?(?: (\p{Lu}[\p{L}-]+))?`;
/** Words behind which a name stands in the genitive. */
const owners = regexp.u`(?:(?<!\p{L})(?:im\.|imienia|ul\.|al\.|pl\.|os\.|pw\.|rond\p{L}+|park\p{L}*|skwer\p{L}*|ulic\p{L}+|pamięci|pomnik\p{L}*|parafi\p{L}+|kości[óo]ł\p{L}*|kościele|wezwaniem|Szkoł\p{L}+)) (?:${title}){0,4}$`;

/** The ending of an adjective before a person's name: "św. Anny" takes "ej". */
export function endingBeforeName(before: string, after: string): Ending | undefined {
  const [, name = '', second = '', third = ''] = names.exec(after) ?? [];
  const first = name.replace(/\.$/u, '');
  if (!first) return undefined;
  const surnames = [second, third].filter(Boolean);
  if (first.endsWith('ego') || surnames.some((name) => name.endsWith('ego'))) return 'ego';
  if (/[kg]im$|ym$/u.test(surnames.at(-1) ?? '')) return 'ym';
  if (first.endsWith('owi')) return 'emu';
  if (/(?:e|y|i)m$/u.test(first)) return 'ym';
  if (menInY.test(first)) return 'y';
  if (/(?:[yi]|iej)$/u.test(first)) return 'ej';
  if (/[ąę]$/u.test(first)) return 'ą';
  if (/[ao]$/u.test(first))
    return women().has(first) && !owners.test(before) ? 'a' : first.endsWith('o') ? 'y' : 'ego';
  if (/[eu]$/u.test(first))
    return /nie$|ie$/u.test(first) &&
      caseAfter(before) === 'locative' &&
      women().has(first.replace(/ie$/u, 'a'))
      ? 'ej'
      : 'ym';
  return 'y';
}

/** A title before a name; a woman's stays as it is. */
export function titled(key: string, before: string, after: string): string | undefined {
  const forms = titles().get(key) ?? titles().get(key.replace(/\.$/u, ''));
  if (!forms) return undefined;
  const office = key === 'ks.' ? regexp.u`^ (\p{Ll}{4,})(?![\p{L}.])`.exec(after)?.[1] : undefined;
  if (office) return office.endsWith('a') ? forms[1] : forms[0];
  if (!names.test(after)) return undefined;
  if (key === 'o.' && regexp.u`\d ?$|(?<!\p{L})z $`.test(before)) return undefined;
  // "St. Staszic" is a first name.
  if (/^(?:st|mł)\.$/u.test(key) && !regexp.u`^ ?\p{Ll}`.test(after)) return undefined;
  const [nominative, genitive] = forms;
  const ending = endingBeforeName(before, after);
  const initialOnly =
    regexp.u`^ ?(?:${title}){0,2}\p{Lu}\.? \p{Lu}`.test(after) && owners.test(before);
  if (ending === 'ego' || initialOnly) return genitive;
  if (ending === 'emu') return genitive.replace(/a$/u, /(?:dz|c)a$/u.test(genitive) ? 'u' : 'owi');
  if (ending === 'ym' && !nominative.endsWith('y')) {
    return caseAfter(before) === 'locative'
      ? nominative
      : genitive.replace(/(?<=[kg])a$/u, 'ia').replace(/a$/u, 'em');
  }
  return nominative;
}

const qualified =
  (key: string, adjective: string): Rule =>
  (before, after) => {
    const title = titled(key, before, after);
    const ending = endingBeforeName(before, after);
    return title && ending && `${title} ${inflected(adjective, ending)}`;
  };

/** "dr hab." before a name, both words in its case. */
export const doctor = qualified('dr', 'habilitowany');

/** "prof. zw." before a name, both words in its case. */
export const professor = (adjective: string): Rule => qualified('prof.', adjective);

/** "gen. bryg." before a name: the first word in its case. */
export const general =
  (unit: string) =>
  (before: string, after: string): string =>
    `${titled('gen.', before, after) ?? 'generał'} ${unit}`;

const womansSurname = /(?:sk|ck|dzk)(?:a|ą|iej)$/u;

/** A woman's first name in the nominative: "Zofii" is "Zofia"; nothing for other names. */
export const womansName = (first: string): string | undefined =>
  [first, first.replace(/[yiąęo]$/u, 'a'), first.replace(/i?[yi]$/u, 'a')].find((name) =>
    women().has(name),
  );

/** Whether the name before is a woman's: "Anna Kos, ur.". */
export const isOfWoman = (before: string): boolean =>
  (before.match(regexp.gu`\p{Lu}[\p{L}-]+`) ?? [])
    .slice(-3)
    .some((name) => womansName(name) !== undefined || /(?:[sc]k|dzk)(?:a|ą|iej)$/u.test(name));

/** What the end of a surname that is an adjective tells. */
const ofSurname: readonly (readonly [RegExp, string])[] = [
  [/(?:[sc]k)iego$/u, 'pana'],
  [/(?:[sc]k)iemu$/u, 'panu'],
  [/(?:[sc]k)i$/u, 'pan'],
  [/(?:[sc]k)ą$/u, 'panią'],
  [/(?:[sc]k)(?:a|iej)$/u, 'pani'],
];

/** "p." before a full name, where the name tells who it is. */
export function mister(before: string, after: string): string | undefined {
  const [, first = '', surname = ''] =
    regexp.u`^ (\p{Lu}\p{Ll}+)(?: (\p{Lu}[\p{L}-]+))?`.exec(after) ?? [];
  if (!surname) return ofSurname.find(([end]) => end.test(first))?.[1];
  if (surname.endsWith('ego')) return 'pana';
  if (first.endsWith('ą')) return 'panią';
  if (womansName(first) !== undefined || womansSurname.test(surname)) return 'pani';
  if (/(?:em|[kg]im)$/u.test(first)) return 'panem';
  if (first.endsWith('owi')) return 'panu';
  // "dla p. Marka Nowaka"
  if (first.endsWith('a') && caseAfter(before) === 'genitive') return 'pana';
  return menInY.test(first) || /[^aeiouyąęó]$/u.test(first) ? 'pan' : undefined;
}

/** "s." before a woman's name. */
export function sister(_: string, after: string): string | undefined {
  const [, name = ''] = regexp.u`^ (\p{Lu}\p{Ll}+)`.exec(after) ?? [];
  if (womansName(name) === undefined) return undefined;
  if (name.endsWith('a')) return 'siostra';
  return /[yi]$/u.test(name) ? 'siostry' : undefined;
}

/** "święty", "błogosławiony" with the ending that goes with the name. */
export function holy(adjective: string, before: string, after: string): string | undefined {
  const ending = endingBeforeName(before, after);
  return ending && inflected(adjective, ending);
}
