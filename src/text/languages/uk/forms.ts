import type { SpokenForm, SpokenForms } from '../../language-rules.js';
import { once } from '../../once.js';
import { regexp } from '../../regexp.js';

/** The last two columns are the genitive and the locative, behind prepositions. */
const nouns = new Map(
  [
    'вул. вулиця вулиці вулиці',
    'просп. проспект проспекту проспекті',
    'пл. площа площі площі',
    'бульв. бульвар бульвару бульварі',
    'пров. провулок провулку провулку',
    'с. село села селі',
    'м. місто міста місті',
    'смт селище селища селищі',
    'буд. будинок будинку будинку',
    'кв. квартира квартири квартирі',
    'ст. стаття статті статті',
    'п. пункт пункту пункті',
    'ч. частина частини частині',
    'стор. сторінка сторінки сторінці',
    'р. річка річки річці',
    'о. отець отця отці',
    'тел. телефон телефону телефоні',
  ].map((row) => {
    const [key = '', ...forms] = row.split(' ');
    return [key, forms];
  }),
);

const words: Readonly<Record<string, string>> = {
  'ім.': 'імені',
  'та ін.': 'та інші',
  'в т. ч.': 'в тому числі',
  'у т. ч.': 'у тому числі',
  'в т.ч.': 'в тому числі',
  'у т.ч.': 'у тому числі',
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
    'м² квадратний_метр квадратні_метри квадратних_метрів квадратного_метра',
  ].flatMap((row) => {
    const [keys = '', ...forms] = row.split(' ');
    return keys
      .split('|')
      .map((key) => [key, forms.map((form) => form.replace('_', ' '))] as const);
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

const before = ({ index, input }: RegExpExecArray): string =>
  input.slice(Math.max(0, index - 16), index);

const times: Readonly<Record<string, string>> = { год: 'годину', с: 'секунду' };

function form(preceding: string): 0 | 1 | 2 {
  if (regexp.iu`(?<!\p{L})(?:до|від|з|із|біля|для|без|ріг) $`.test(preceding)) return 1;
  return regexp.iu`(?<!\p{L})(?:на|у|в|по|при) $`.test(preceding) ? 2 : 0;
}

const forms = (): readonly SpokenForm[] => [
  {
    kind: 'units',
    pattern: regexp.gu`(?<=(?<![\p{L}\d,.])(\d{1,3}(?: \d{3})+|\d{1,9}(?:,\d+)?)( ?(?:тис\.?|млн|млрд))? ?)(${any(units.keys())})(?:/(год|с|добу)\.?)?(?![\p{L}\p{N}/²³])`,
    say: (match: RegExpExecArray): string | undefined => {
      const [, number = '', thousands, sign = '', time] = match;
      const forms = units.get(sign);
      if (sign.startsWith('год') && regexp.iu`(?<!\p{L})об? \d{1,2} ?$`.test(before(match)))
        return 'годині';
      const said = forms?.[thousands ? 2 : plural(number)];
      return time === undefined ? said : said && `${said} на ${times[time] ?? time}`;
    },
  },
  {
    kind: 'dates',
    pattern: /(?<=(?<!\d)\d{4} ?)(р\.|рр\.)/gu,
    say: (match: RegExpExecArray): string | undefined => {
      const isWithin = regexp.iu`(?<!\p{L})(?:у|в) (?:\d{4} ?[–-] ?)?\d{4} ?$`.test(before(match));
      if (match[0] === 'рр.') return isWithin ? 'роках' : 'років';
      return isWithin ? 'році' : 'року';
    },
  },
  {
    kind: 'abbreviations',
    pattern: regexp.gu`${limits[0]}(?:${any(nouns.keys())})(?= ?["«]?[\p{Lu}\d+(:])`,
    say: (match: RegExpExecArray): string | undefined => {
      const { 0: written, index, input } = match;
      const isNumbered = /^(?:п|ч|ст|стор|кв|буд)\.$/u.test(written);
      const isNumber = /^ ?\d/u.test(input.slice(index + written.length));
      if (isNumbered ? !isNumber : isNumber && /^[мс]\.$/u.test(written)) return undefined;
      return nouns.get(written)?.[form(before(match))];
    },
  },
  {
    // Київська обл.
    kind: 'abbreviations',
    pattern: /(?<=ськ(а|у|ої|ій) )обл\./gu,
    say: ([, ending]) => (ending === 'а' || ending === 'у' ? 'область' : 'області'),
  },
  {
    kind: 'abbreviations',
    pattern: regexp.gu`${limits[0]}(?:${any(Object.keys(words))})${limits[1]}`,
    say: ([written]) => words[written],
  },
  { kind: 'abbreviations', pattern: /№ ?(?=\d)/gu, say: () => 'номер ' },
];

/** What is written in Ukrainian and said otherwise. */
export const spokenForms: SpokenForms = {
  and: 'і',
  passes: [[{ sign: /[.\d№]/, forms: once(forms) }]],
};
