import type { SentenceRules } from '../../language-rules.js';

/** Abbreviations after which a Polish sentence never ends. */
const neverFinal = new Set(
  (
    'al am art bp cyt dn dr ds dyr doc dz e-mail fax gen godz gm hab im inż jw kier kpt kol ks lic lit m.in ' +
    'mgr mjr max min n.p nadkom np nr nt o.o ob ok oo os par pkt pl płk por pos poz pow proc.art prof ppłk ' +
    'pt red rej rozdz rtm rys sp str sygn szer św św.p ś.p tab tel tj tzn tzw tow u.s ul ust użytk w.w wł woj ws ' +
    'ww wyd zm zob zw'
  ).split(' '),
);

const lastToken = /(?:^|[\s([„"'«/–-])([\p{L}.-]+)\.\s*$/u;
const initial = /(?:^|[\s(„"])\p{Lu}\.\s*$/u;
const capitalisedWord = /^\p{Lu}[\p{L}’'.-]/u;
const listNumber = /^\s*(?:\p{Nd}{1,3}|[IVXLC]+|\p{Ll})[.)]\s*$/u;
const smallLetter = /^[\s)\]”"’»–—-]*\p{Ll}/u;
const journal = /Dz\.\s*$/u;
const year = /\sb?r\.\s*$/u;

/** Whether a Polish sentence goes on where Unicode's rules end it. */
function goesOn(before: string, after: string): boolean {
  const abbreviation = lastToken.exec(before)?.[1]?.toLowerCase();
  if (abbreviation && neverFinal.has(abbreviation)) return true;
  return (
    listNumber.test(before) ||
    smallLetter.test(after) ||
    (journal.test(before) && after.startsWith('U')) ||
    (year.test(before) && after.startsWith('(')) ||
    (initial.test(before) && capitalisedWord.test(after))
  );
}

/** Official Polish is full of full stops that end nothing. */
export const sentences: SentenceRules = { goesOn };
