import type { SpokenForm, SpokenForms } from '../../language-rules.js';

/** The last two columns are the genitive and the locative, behind prepositions. */
const nouns = new Map(
  [
    'вул. вулиця вулиці вулиці',
    'просп. проспект проспекту проспекті',
    'пл. площа площі площі',
    'бульв. бульвар бульвару бульварі',
    'пров. провулок провулку провулку',
    'обл. область області області',
    'с. село села селі',
    'м. місто міста місті',
    'смт селище селища селищі',
    'буд. будинок будинку будинку',
    'кв. квартира квартири квартирі',
    'ст. стаття статті статті',
    'п. пункт пункту пункті',
    'ч. частина частини частині',
    'стор. сторінка сторінки сторінці',
    'тел. телефон телефону телефоні',
  ].map((row) => {
    const [key = '', ...forms] = row.split(' ');
    return [key, forms];
  }),
);

const words: Readonly<Record<string, string>> = {
  'ім.': 'імені',
  'та ін.': 'та інші',
  'і т. д.': 'і так далі',
  'і т.д.': 'і так далі',
  'і т. п.': 'і тому подібне',
  'і т.п.': 'і тому подібне',
  'напр.': 'наприклад',
  'див.': 'дивись',
  'зокр.': 'зокрема',
  'проф.': 'професор',
  'акад.': 'академік',
  'св.': 'святого',
  'ред.': 'редактор',
  'млн.': 'мільйонів',
};

/** Signs behind numbers, with the forms behind 1, 2, 5 and 1,5. */
const units = new Map(
  [
    'грн|грн. гривня гривні гривень гривні',
    'коп. копійка копійки копійок копійки',
    'тис.|тис тисяча тисячі тисяч тисячі',
    'млн мільйон мільйони мільйонів мільйона',
    'млрд мільярд мільярди мільярдів мільярда',
    'км кілометр кілометри кілометрів кілометра',
    'м метр метри метрів метра',
    'кг кілограм кілограми кілограмів кілограма',
    'га гектар гектари гектарів гектара',
    'год|год. година години годин години',
    'хв|хв. хвилина хвилини хвилин хвилини',
    'шт. штука штуки штук штуки',
  ].flatMap((row) => {
    const [keys = '', ...forms] = row.split(' ');
    return keys.split('|').map((key) => [key, forms] as const);
  }),
);

const limits = ["(?<![\\p{L}\\p{N}\\p{M}.’'])", '(?![\\p{L}\\p{N}])'] as const;
const any = (keys: Iterable<string>): string =>
  [...keys]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll('.', '\\.');

function plural(number: string): number {
  if (number.includes(',')) return 3;
  if (/(?:^|[^1])1$/u.test(number)) return 0;
  return /(?:^|[^1])[2-4]$/u.test(number) ? 1 : 2;
}

function form(before: string): 0 | 1 | 2 {
  if (/(?<!\p{L})(?:до|від|з|із|біля|для|без|ріг) $/iu.test(before)) return 1;
  return /(?<!\p{L})(?:на|у|в|по|при) $/iu.test(before) ? 2 : 0;
}

const forms: readonly SpokenForm[] = [
  {
    kind: 'units',
    pattern: new RegExp(
      `(?<=(?<![\\p{L}\\d,.])(\\d{1,3}(?: \\d{3})+|\\d{1,9}(?:,\\d+)?)( ?(?:тис\\.?|млн|млрд))? ?)(${any(units.keys())})(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    say: ([, number = '', thousands, sign = '']: RegExpExecArray): string | undefined => {
      const said = units.get(sign);
      return thousands ? said?.[2] : said?.[plural(number)];
    },
  },
  {
    kind: 'dates',
    pattern: /(?<=(?<!\d)\d{4} ?)(р\.|рр\.)/gu,
    say: ({ 0: sign, index, input }: RegExpExecArray): string | undefined => {
      if (sign === 'рр.') return 'років';
      const before = input.slice(Math.max(0, index - 12), index);
      return /(?<!\p{L})(?:у|в) \d{4} ?$/iu.test(before) ? 'році' : 'року';
    },
  },
  {
    kind: 'abbreviations',
    pattern: new RegExp(`${limits[0]}(?:${any(nouns.keys())})(?= ?["«]?[\\p{Lu}\\d+(:])`, 'gu'),
    say: ({ 0: written, index, input }: RegExpExecArray): string | undefined => {
      const isNumbered = /^(?:п|ч|ст|стор|кв|буд)\.$/u.test(written);
      const isNumber = /^ ?\d/u.test(input.slice(index + written.length));
      if (isNumbered ? !isNumber : isNumber && /^[мс]\.$/u.test(written)) return undefined;
      return nouns.get(written)?.[form(input.slice(Math.max(0, index - 10), index))];
    },
  },
  {
    kind: 'abbreviations',
    pattern: new RegExp(`${limits[0]}(?:${any(Object.keys(words))})${limits[1]}`, 'gu'),
    say: ([written]) => words[written],
  },
  { kind: 'abbreviations', pattern: /№ ?(?=\d)/gu, say: () => 'номер ' },
];

/** What is written in Ukrainian and said otherwise. */
export const spokenForms: SpokenForms = { and: 'і', forms };
