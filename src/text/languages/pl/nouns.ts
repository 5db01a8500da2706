import { caseAfter, formIn, type Case } from './cases.js';

/**
 * Nouns with the endings of their nominative, genitive, accusative, instrumental and locative, and
 * of the plural's nominative and genitive before a range of numbers.
 */
const named =
  'ul. ulic a y ę ą y|al. ale ja i ję ją i|pl. plac ! u ! em u|os. osiedl e a e em u|' +
  'gm. gmin a y ę ą ie|woj. województw o a o em ie|pow. powia t tu t tem cie';
const numbered =
  'art. artyku ł łu ł łem le ły łów|ust. ustęp ! u ! em ie y ów|pkt|pkt. punk t tu t tem cie ty tów|' +
  'ppkt podpunk t tu t tem cie ty|lit. lite ra ry rę rą rze ry|poz. pozycj a i ę ą i e i|' +
  'par.|§ paragraf ! u ! em ie y ów|§§ paragraf y ów y ami ach|str.|s. stron a y ę ą ie y !|' +
  'rozdz. rozdzia ł łu ł łem le ły|rys. rysun ek ku ek kiem ku|tab. tabel a i ę ą i|' +
  'lok. lokal ! u ! em u|bud. budyn ek ku ek kiem ku|' +
  'pok. pok ój oju ój ojem oju oje oi|kl. klas a y ę ą ie y !|kat. kategori a i ę ą i|cz. częś ć ci ć cią ci|t. tom ! u ! em ie|' +
  'wyd. wydani e a e em u|dz. dział ka ki kę ką ce ki ek|wew. wewnętrzny|wej. wejści e a e em u';
const free =
  'fot. fotografi a i ę ą i|odc. odcin ek ka ek kiem ku|nr|nr. numer ! u ! em ze y ów|tel. telefon ! u ! em ie|zał. załącznik ! a ! iem u|' +
  'rozp. rozporządzeni e a e em u|godz. godzin a y ę ą ie|obr. obręb ! u ! em ie|' +
  'wys. wysokoś ć ci ć cią ci|szer. szerokoś ć ci ć cią ci|dł. długoś ć ci ć cią ci|' +
  'temp. temperatu ra ry rę rą rze|pocz. począt ek ku ek kiem ku';

type Forms = readonly string[];
const table = (list: string): [string, Forms][] =>
  (list.match(/(?:[^ |]+\|)*[^ |]+ [^|]+/gu) ?? []).flatMap((row) => {
    const [keys = '', stem = '', ...endings] = row.split(' ');
    const forms = endings.map((ending) => stem + ending.replace('!', ''));
    return keys.split('|').map((key): [string, Forms] => [key, forms.length > 0 ? forms : [stem]]);
  });

const nouns: ReadonlyMap<string, Forms> = new Map(table(`${named}|${numbered}|${free}`));
const isNamed = new Set(table(named).map(([key]) => key));
const isNumbered = new Set(table(numbered).map(([key]) => key));

const beforeName = /^ ?["„]?(?:\p{Lu}|\d|im\.|ks\.|gen\.|św\.|prof\.|dr |bł\.|mjr |płk )/u;
const beforeNumber = /^ ?(?:\d|[IVXLC]+(?!\p{L})|nr|ew\.)/u;
/** An earlier street that this one is joined to: "na ul. Prostej i al. Róż". */
const joinedStreet =
  /^(.*)(?<!\p{L})(?:ul|al|pl|os|gm)\. [^;:()\d]{1,40}(?: i| oraz| lub| a|,) $/iu;

/** The case that the adjective behind a noun shows: "woj. mazowieckiego". */
function caseBefore(after: string, feminine: boolean, governed?: Case): Case | undefined {
  const word = /^ ?(?:\p{Lu}\p{Ll}+|\p{Ll}+)/u.exec(after)?.[0] ?? '';
  if (feminine && /[wnk]i?ej$/u.test(word))
    return governed === 'locative' ? 'locative' : 'genitive';
  if (feminine && /[wnkt]ą$/u.test(word))
    return governed === 'instrumental' ? 'instrumental' : 'accusative';
  if (!feminine && /[sc]kiego$/u.test(word)) return 'genitive';
  if (!feminine && /[sc]kim$/u.test(word))
    return governed === 'instrumental' ? 'instrumental' : 'locative';
  return undefined;
}

/** An abbreviated noun in the case that its place asks for. */
export function noun(key: string, before: string, after: string): string | undefined {
  const forms = nouns.get(key);
  if (!forms) return undefined;
  const isRegion = key === 'woj.' || key === 'pow.';
  if (isNumbered.has(key)) {
    const lettered =
      key === 'lit.' || key === 'bud.' || key === 'kl.' || key === 'kat.' || key === 'wej.';
    if (!beforeNumber.test(after) && !(lettered && /^ ?["„]?\p{L}(?!\p{L})/u.test(after)))
      return undefined;
    if (/^(?:s|t)\.$/u.test(key) && /\d $/u.test(before)) return key === 's.' ? undefined : 'tom';
  } else if (
    isNamed.has(key) &&
    !isRegion &&
    !(key === 'ul.' ? /^ ?["„]?[\p{L}\d]/u : beforeName).test(after)
  )
    return undefined;
  if (key === 'pow.') {
    if (/^ ?\d/u.test(after))
      return /^ ?\d[\d ,]*(?:m|ha|km)/u.test(after) ? 'powierzchni' : 'powyżej';
    if (!/^ ?\p{L}+[sc]ki/u.test(after))
      return /^ (?:u[żz]yt|zab|dział|lok|bud)/u.test(after) ? 'powierzchnia' : undefined;
  }
  const isOwned = /^(?:ul|al|pl|os|dł|szer|wys)\.$/u.test(key);
  // "u wylotu ul. Długiej", "mur wys. 2 m", but "Urząd Gminy ul. Prosta", "ma dł. 2 m"
  const owned =
    isOwned &&
    /(?:^|[^\p{L}])(?!(?:maj?ą?|wynosi|mia\p{L}+) )\p{Ll}{2,}\.? $/u.test(before) &&
    !/^ ?\p{L}+a(?!\p{L})/u.test(after);
  const governed =
    (key === 'nr' && /(?<!\p{L})z $/u.test(before) ? 'instrumental' : caseAfter(before)) ??
    caseAfter(joinedStreet.exec(before)?.[1] ?? '') ??
    (owned ? 'genitive' : undefined);
  if (key === 'al.' && /^ ?\p{Lu}\p{L}+(?:ie|ich)(?!\p{L})/u.test(after)) {
    if (/^ ?\p{L}+ie(?!\p{L})/u.test(after)) return 'aleje';
    return governed === 'locative' ? 'alejach' : 'alej';
  }
  const plural = governed === 'genitive' ? forms[6] : governed ? undefined : forms[5];
  if (plural && /^ ?(?:\d+[a-z]?|[IVXL]+) ?[-–—] ?[\dIVXL]/u.test(after)) return plural;
  const crossing = /skrzyżowani\p{L}*[^,;]{0,40}(?<!\p{L})z $/iu.test(before)
    ? 'instrumental'
    : governed;
  const found = caseBefore(after, /^(?:ul|al|gm)/u.test(key), crossing) ?? crossing;
  return formIn(forms, found ?? 'nominative');
}
