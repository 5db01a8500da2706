import { inflected, type Ending } from './ordinals.js';
import { regexp } from '../../regexp.js';
import { once } from '../../once.js';

/** What has a side that faces the north, the east and so on. */
const sided =
  'wiat[rcz]|stron|częś|kierun|grani|obwodni|brzeg|kier|elewacj|ścian|skrzyd[lł]|warszaw|rejon|stref|odcin';

const sides = (
  'wsch wschodni|zach zachodni|płn północny|płd południowy|płn.-wsch północno-wschodni|pn.-wsch północno-wschodni|' +
  'płd.-wsch południowo-wschodni|pd.-wsch południowo-wschodni|płn.-zach północno-zachodni|pn.-zach północno-zachodni|' +
  'płd.-zach południowo-zachodni|pd.-zach południowo-zachodni'
).split('|');

/** Adjectives behind a noun, with the stems of the nouns behind which they are known. */
const adjectives = once(
  () =>
    new Map(
      (
        'rej. dow|tablic rejestracyjny;poczt. stemp|adres|skr|kod pocztowy;wyw. cen wywoławczy;szk. rok|lat szkolny;' +
        'woj. dr[oó][gd]|sąd|urz[ąę]d|konserwator|inspekt wojewódzki;pow. dr[oó][gd]|starostw|urz[ąę]d|skarbni|sekretar powiatowy;gm. dr[oó][gd]|urz[ąę]d|bibliote gminny;fot. wystaw|konkurs|warsztat|sesj|plener fotograficzny;plast. konkurs|warsztat|prac|zajęci plastyczny;muz. szko|warsztat|zajęci|zespó muzyczny;arch. barier|nadz architektoniczny;rehab. sprzęt|turnus|gabinet|zajęci|ośrod rehabilitacyjny;proj. celów|dokument|prac|prace projektowy;cel. dotac celowy;indywid. tablic indywidualny;sport. hal|zajęci|obiekt|klub|bois|impre|sprzęt sportowy;techn. stan|badan|przegląd|warun|nadz[oó]r techniczny;tech. stan|badan|przegląd|warun|dokument|nadz[oó]r|zaplec techniczny;org. jednost|regulamin organizacyjny;fin. pomoc|sprawozda|plan|środ finansowy;adm. sąd|postępowani|decyz|budyn administracyjny;mieszk. budyn|lokal|zas[oó]b|dodat|dodatk mieszkaniowy;użytk. lokal|powierzchni użytkowy;wod.-kan. instalac|sie[ćc]|przyłąc|robot wodno-kanalizacyjny;elektr. instalac|sie[ćc]|energi elektryczny;gaz. instalac|sie[ćc]|przyłąc gazowy;kraj. dr[oó][gd] krajowy;' +
        'podst. szk[oó][łl] podstawowy;ogólnokszt. lice ogólnokształcący;zawod. szk[oó][łl] zawodowy;' +
        'nieogr. przetarg nieograniczony;ewid. dział|jedn|obręb|opłat|pobyt ewidencyjny;ew. dział|jednost ewidencyjny;' +
        'bud. nadz[oó]r|praw|robot|materiał budowlany;publ. finans|pożyt|dr[oó][gd]|zam[oó]wi publiczny;społ. rad|opiek|pomoc|ubezpiecz społeczny;' +
        'rob. dni|dzień|dnia|dniu roboczy;spec. szk[oó][łl] specjalny;wyb. komisj wyborczy;norm. bilet normalny;ulg. bilet ulgowy;' +
        'gimn. sal|hal gimnastyczny;ozn. teren|dział|nieruch|obszar|obiekt|budyn|lokal oznaczony;niepubl. szk[oó][łl]|przedszkol|żłob niepubliczny;' +
        'kat. parafi|kości katolicki;rzym.-kat. parafi|kości|cmentarz rzymskokatolicki;mies. opłat|rat|bilet|abonament|karnet miesięczny;' +
        'poż. straż|ochron|zagroż|hydrant pożarny;maks. temp|prędkoś|wysokoś|liczb|warto|kwot|mas|moc|pojemnoś|obciążeni maksymalny;' +
        'służb. tel|numer|poj|samoch|mieszkan|lokal służbowy;min. temp|prędkoś|wysokoś|liczb|warto|kwot|powierzchni minimalny;' +
        sides.map((row) => row.replace(' ', `. ${sided} `)).join(';')
      )
        .split(';')
        .map((row) => {
          const [key = '', nouns = '', adjective = ''] = row.split(' ');
          return [key, { nouns: regexp.iu`^(?:${nouns})`, adjective }];
        }),
    ),
);

/** The ending of an adjective behind a noun, as far as the noun's own end tells it. */
const endings: readonly (readonly [RegExp, Ending])[] = [
  [
    /^(?:lat|dróg|szkół|barier|prac|osób|rat|opłat|tablic|robót|dni|zamówień|ubezpieczeń)$/iu,
    'ych',
  ],
  [/^(?:temp|jedn|skr)$|(?:ość|straż|moc|część)$/iu, 'a'],
  [/^(?:lata|roboty|materiały|zamówienia|bilety|abonamenty|karnety)$/iu, 'e'],
  [/[sc]ki$/u, 'y'],
  [/[sc]kiego$/u, 'ego'],
  [/[sc]kim$/u, 'ym'],
  [/(?:ów|ach|ych)$/u, 'ych'],
  [/ami$/u, 'ymi'],
  [/[ąę]$/u, 'ą'],
  [/em$/u, 'ym'],
  [/owi$/u, 'emu'],
  [/^dnia$|(?:stwa|wania)$/iu, 'ego'],
  [/stwie$/u, 'ym'],
  [/a$/u, 'a'],
  [/(?:ani|eni)e$/u, 'e'],
  [/(?:[yi]|ie|dze|le|cie)$/u, 'ej'],
  [/[eo]$/u, 'e'],
  [/[^u]$/u, 'y'],
];

/** An abbreviated adjective in the form of the noun before it: "dowodu rej." */
export function adjective(key: string, before: string): string | undefined {
  const row = adjectives().get(key);
  if (!row) return undefined;
  const [noun = '', inside = ''] = (before.match(regexp.gu`\p{L}+`) ?? []).reverse();
  if (!row.nouns.test(noun)) return undefined;
  const isLocative = /^(?:w|we|na|po|przy|o)$/iu.test(inside);
  if (noun === 'kier') return inflected(row.adjective, isLocative ? 'ym' : 'ego');
  // "w dni robocze" and "3 dni robocze", but "5 dni roboczych".
  const areFew =
    noun === 'dni' && /^(?:we?|na|przez|)$/iu.test(inside) && !/(?:[05-9]|1\d) dni $/u.test(before);
  if (areFew) return inflected(row.adjective, 'e');
  const ending = endings.find(([suffix]) => suffix.test(noun))?.[1] ?? (isLocative ? 'ym' : 'ego');
  return inflected(row.adjective, ending);
}
