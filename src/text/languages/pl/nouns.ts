import { caseAfter, caseAfterPreposition, formIn, type Case } from './cases.js';
import { type Forms, nounTable } from './noun-table.js';
import { regexp } from '../../regexp.js';
import { once } from '../../once.js';

/**
 * Nouns with the endings of their nominative, genitive, accusative, instrumental and locative, and
 * of the plural's nominative and genitive before a range of numbers.
 */
const named =
  'ul. ulic a y ę ą y|al. ale ja i ję ją i|pl. plac ! u ! em u|os. osiedl e a e em u|' +
  'rz. rze ka ki kę ką ce|jez. jezior o a o em ze|gm. gmin a y ę ą ie|stow. stowarzyszeni e a e em u|fund. fundacj a i ę ą i|przyst. przystan ek ku ek kiem ku|tow. towarzystw o a o em ie|woj. województw o a o em ie|pow. powi at atu at atem ecie';
const numbered =
  'art. artyku ł łu ł łem le ły łów|ust. ustęp ! u ! em ie y ów|pkt|pkt. punk t tu t tem cie ty tów|' +
  'ppkt podpunk t tu t tem cie ty|lit. lite ra ry rę rą rze ry|poz. pozycj a i ę ą i e i|' +
  'par.|§ paragraf ! u ! em ie y ów|§§ paragraf y ów y ami ach|str.|s. stron a y ę ą ie y !|' +
  'rozdz. rozdzia ł łu ł łem le ły|rys. rysun ek ku ek kiem ku|tab. tabel a i ę ą i|' +
  'lok. lokal ! u ! em u|bl. blok ! u ! iem u|bud. budyn ek ku ek kiem ku|' +
  'pok. pok ój oju ój ojem oju oje oi|kl. klas a y ę ą ie y !|gr. grup a y ę ą ie y !|kat. kategori a i ę ą i|cz. częś ć ci ć cią ci|t. tom ! u ! em ie|' +
  'wyd. wydani e a e em u|dz. dział ka ki kę ką ce ki ek|wew. wewnętrzny|wej. wejści e a e em u|gab. gabine t tu t tem cie ty tów|ark. arkusz ! a ! em u e y';
const free =
  'reż. reżyseri a i ę ą i|oddz. oddzia ł łu ł łem le|ciśn. ciśnieni e a e em u|dyst. dystans ! u ! em ie|wydz. wydzia ł łu ł łem le|egz. egzemplarz ! a ! em u|fot. fotografi a i ę ą i|odc. odcin ek ka ek kiem ku|nr|nr. numer ! u ! em ze y ów|tel. telefon ! u ! em ie|zał. załącznik ! a ! iem u|' +
  'rozp. rozporządzeni e a e em u|godz. godzin a y ę ą ie|obr. obręb ! u ! em ie|' +
  'pocz. począt ek ku ek kiem ku';

const nouns = once(
  (): ReadonlyMap<string, Forms> => new Map(nounTable(`${named}|${numbered}|${free}`)),
);
const isNamed = once(() => new Set(nounTable(named).map(([key]) => key)));
const isNumbered = once(() => new Set(nounTable(numbered).map(([key]) => key)));

/** "podanie nr telefonu" */
const ofPerson = /^ (?:telefonu|konta|rachunku|dowodu|PESEL|lokalu|domu)/u;

/** What is told apart by letters: "bud. C". */
const lettered = /^(?:bl|bud|kl|gr|kat|wej)\.$/u;
const beforeName = regexp.u`^ ?["„]?(?:\p{Lu}|\p{Ll}+(?:ow|n)(?:y|ego|ym)(?!\p{L})|\d|im\.|ks\.|gen\.|św\.|prof\.|dr |bł\.|mjr |płk )`;
const beforeNumber = regexp.u`^ ?(?:\d|[IVXLC]+[ab]?(?!\p{L})|nr|ew\.)`;
/** "autobusy pojadą ul. Prusa" */
const on = regexp.iu`(?<!\p{L})(?:po|prze|do|za|wy)?(?:jad|jedz|bieg|kursuj|prowadz|idzi|pójd|jdzi|jdą|dojd|dojed)\p{L}{0,6} $|(?<!\p{L})(?:objazd|odbyw\p{L}+ się|dalej) $`;
const streets = regexp.iu`^(.*)(?<!\p{L})(?:ul|al|pl|os|gm)\. [^;:()\d]{1,40}(?: i| oraz| lub| a|,) $`;
const joint = / (?:i|oraz|lub|albo|a także) $/iu;

/** What stands before an earlier one that this one is joined to: "na ul. Prostej i al. Róż". */
function beforeJoined(key: string, before: string): string {
  if (!/(?:i|oraz|lub|albo|także|a|,) $/iu.test(before)) return '';
  const ofStreet = streets.exec(before)?.[1];
  if (ofStreet !== undefined) return beforeJoined(key, ofStreet) || ofStreet;
  if (!joint.test(before)) return '';
  return before.slice(0, Math.max(0, before.toLowerCase().lastIndexOf(`${key} `)));
}

/** The case that the adjective behind a noun shows: "woj. mazowieckiego". */
function caseBefore(after: string, feminine: boolean, governed?: Case): Case | undefined {
  const word = regexp.u`^ ?(?:\p{Lu}\p{Ll}+|\p{Ll}+)`.exec(after)?.[0] ?? '';
  if (feminine && /[wnk]i?ej$/u.test(word))
    return governed === 'locative' ? 'locative' : 'genitive';
  // "jedzie ul. Długą", but "w ul. Długą"
  if (feminine && /[wnkt]i?ą$/u.test(word))
    return governed === 'locative' || governed === 'accusative' ? 'accusative' : 'instrumental';
  if (!feminine && /[sc]kiego$/u.test(word)) return 'genitive';
  if (!feminine && /[sc]kim$/u.test(word))
    return governed === 'instrumental' ? 'instrumental' : 'locative';
  return undefined;
}

function caseOfNumber(before: string): Case | undefined {
  if (regexp.u`(?<!\p{L})z $`.test(before)) return 'instrumental';
  // "SMS pod nr", "dzwonić pod nr"; but "dostępny pod nr".
  const called = regexp.iu`(?:SMS\p{L}*|wysł?\p{L}+|wyślij\p{L}*|zgłoś\p{L}*|dzwo[nń]\p{L}*|zgłasza\p{L}*) (?:\p{L}+ )?pod $`;
  if (called.test(before)) return 'accusative';
  // A road has a number of its own: "drogi pow. nr 5".
  return /(?:pow|cz)\. $/u.test(before) ? undefined : caseAfterPreposition(before);
}

/** "strony" and "w stronach", of the plural in the nominative. */
function pluralIn(nominative: string | undefined, governed: Case | undefined): string | undefined {
  if (governed === 'locative') return nominative?.replace(/.$/u, 'ach');
  return governed === 'instrumental' ? nominative?.replace(/.$/u, 'ami') : nominative;
}

/** An abbreviated noun in the case that its place asks for. */
export function noun(key: string, before: string, after: string): string | undefined {
  const forms = nouns().get(key);
  if (!forms) return undefined;
  const isRegion = key === 'woj.' || key === 'pow.';
  if (isNumbered().has(key)) {
    const isLettered =
      key === 'lit.'
        ? regexp.u`^ ?["„]?\p{L}(?!\p{L})`.test(after)
        : lettered.test(key) && regexp.u`^ ?["„]?\p{Lu}(?!\p{L})`.test(after);
    const isNamedGroup =
      (key === 'gr.' && regexp.u`^ ["„]\p{Lu}`.test(after)) ||
      (key === 'kat.' && regexp.u`^ (?:\p{Ll}{4}|do |U-?\d|\p{Lu}{1,2}\d?(?!\p{L}))`.test(after));
    if (!beforeNumber.test(after) && !isLettered && !isNamedGroup) return undefined;
    if (/^(?:s|t)\.$/u.test(key) && /\d $/u.test(before)) return key === 's.' ? undefined : 'tom';
  } else if (
    isNamed().has(key) &&
    !isRegion &&
    !(key === 'ul.' ? regexp.u`^ ?["„]?[\p{L}\d]` : beforeName).test(after)
  )
    return undefined;
  if (key === 'zał.' && after.startsWith(':'))
    return caseAfter(before) === 'genitive' ? 'załączników' : 'załączniki';
  if (key === 'zał.' && !regexp.u`^ ?(?:nr|\d{1,2}(?!\d)|[IVX]|do |[A-Z](?!\p{L}))`.test(after))
    return undefined;
  if (key === 'pow.' && !regexp.u`^ ?\p{L}+[sc]ki`.test(after))
    return /^ ?\d/u.test(after) ? 'powyżej' : undefined;
  if (key === 'oddz.' && regexp.u`^ \p{L}+ymi(?!\p{L})`.test(after)) return 'oddziałami';
  const isOwned = /^(?:ul|al|pl|os)\.$/u.test(key);
  // "u wylotu ul. Długiej", but "Urząd Gminy ul. Prosta"
  const owned =
    isOwned &&
    regexp.u`(?<!\p{L})(?!(?:będzie|jest|zostanie|została|była|łączy|to) )\p{Ll}{2,}\.? $`.test(
      before,
    ) &&
    !regexp.u`^ ?\p{L}+a(?!\p{L})`.test(after);
  const governed =
    (key === 'nr' ? caseOfNumber(before) : caseAfter(before)) ??
    (/^nr\.?$/u.test(key) && ofPerson.test(after) && /(?:ni|ci)[aeu] $/u.test(before)
      ? 'genitive'
      : undefined) ??
    (/(?:dodaje|skreśla|uchyla|zmienia|wprowadza|zastępuje) się $/u.test(before)
      ? 'accusative'
      : undefined) ??
    (key === 'rozp.' && regexp.u`(?:\d[a-z]?|lit\. \p{L}) $`.test(before)
      ? 'genitive'
      : undefined) ??
    caseAfter(beforeJoined(key, before)) ??
    (regexp.iu`(?<!\p{L})(?:ulicami|drogami|placami|alejami)(?!\p{L})[^.;]*$`.test(before)
      ? 'instrumental'
      : undefined) ??
    (isOwned && (on.test(before) || on.test(beforeJoined(key, before)))
      ? 'instrumental'
      : undefined) ??
    (owned ? 'genitive' : undefined);
  if (key === 'al.' && regexp.u`^ ?\p{Lu}\p{L}+(?:ie|ich)(?!\p{L})`.test(after)) {
    if (regexp.u`^ ?\p{L}+ie(?!\p{L})`.test(after)) return 'aleje';
    return governed === 'locative' ? 'alejach' : 'alej';
  }
  if (forms[5] && /^ ?\d{1,2}-[^.;]*osobowe(?!j)/u.test(after)) return forms[5];
  const plural = governed === 'genitive' ? forms[6] : pluralIn(forms[5], governed);
  const isRange = /^ ?(?:\d+[a-z]?|[IVXL]+) ?[-–—] ?(?!\d+[.:]\d\d)[\dIVXL]/u.test(after);
  const isClasses = key === 'kl.' && /^ ?[IVX]+[a-e]?(?: i| oraz| lub|,) [IVX]/u.test(after);
  if (plural && (isRange || isClasses)) return plural;
  const crossing = regexp.iu`skrzyżowani\p{L}*[^,;]{0,40}(?<!\p{L})z $`.test(before)
    ? 'instrumental'
    : governed;
  const found = caseBefore(after, /^(?:ul|al|gm)/u.test(key), crossing) ?? crossing;
  return formIn(forms, found ?? 'nominative');
}
