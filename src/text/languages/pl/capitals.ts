import type { FormGroup } from '../../language-rules.js';
import { once } from '../../once.js';
import { regexp } from '../../regexp.js';

/** Acronyms with a vowel: headings in capitals are brought down around them. */
const acronyms = once(
  () =>
    new Set(
      (
        'ABW AGD AIDS AM ARIMR ASP AWF BDO BHP BIK BIP BO BOI BPO CBA CBOS CEIDG CIS CIT CUS CUW DPS EBOI EFRR EFS EKUZ EOG EPUAP EU ' +
        'GDDKIA GIS GOK GOPS GOSIR GUM GUS IBAN IKE IMGW IOD IPN ISO IT JST KAS KIO KIS KOWR KRUS LO MEN MEIN MKIDN MOK MOPS MOPR MOSIR MOW NASK ' +
        'NATO NFOŚ NFOŚIGW NGO NIK NIP NOT OC OHP OIRP OKE CKE ONZ OPS OPZ ORE OSIR OSP OUG OWES OZE PAN PEFRON PESEL PFRON PINB PIORIN PIP PIT PIS ' +
        'PO POP POZ PSZOK PUP PZU REGON RIO RODO ROPS RPO SA SIM SIWZ SKO SOK SOR SUW SWZ TIK TIR UE UG UKE UM UOKIK USA USC UTW UW UWM UZP VAT ' +
        'WFOŚ WFOŚIGW WIOŚ WITD WKU WCR WOŚP WOPR WOT WUP ZAZ ZAIKS ZEA ZDM ZGN ZIT ZOL ZOZ SPZOZ ZUK ZUS'
      ).split(' '),
    ),
);

/** Short words that headings abbreviate; other words without a vowel are acronyms. */
const abbreviated = /^(?:[ZW]E?|NR|PL|ŚW|ZŁ|PKT|DR|MGR|R|BR|GM|KS|PROF|TEL|WS|DS)$/u;
const roman = /^(?:[IVXL]{2,}|[VX])$/u;
const vowel = /[AEIOUYĄĘÓ]/u;

function isWord(word: string): boolean {
  return vowel.test(word) && !/[^AEIOUYĄĘÓ]{5}/u.test(word.replace(/SZ|CZ|RZ|CH|DZ/gu, '-'));
}

/** Whether all around is in capitals too, with a long word that is no acronym. */
function isInHeading({ 0: word, index, input }: RegExpExecArray): boolean {
  const around = input.slice(Math.max(0, index - 80), index + word.length + 80);
  const words = around.match(regexp.gu`\p{L}{2,}`) ?? [];
  return (
    words.length > 1 &&
    !regexp.u`\p{Ll}{2}`.test(around) &&
    words.some((each) => each.length > 3 && isWord(each) && !acronyms().has(each))
  );
}

/** Engines spell short words in capitals and some spell long ones; acronyms are left to them. */
export const capitals: FormGroup = {
  sign: regexp.u`\p{Lu}{2}`,
  forms: once(() => [
    {
      kind: 'capitals',
      pattern: regexp.gu`(?<![\p{L}\p{M}\d.@/])\p{Lu}+(?![\p{L}\p{M}\p{N}]|[./@][\p{L}\d])(?!(?<=I) (?:KWARTA|ETAP|PÓŁROCZ|TUR|MIEJSC|PIĘTR|SESJ|KADENCJ|EDYCJ|NAB[OÓ]R|LO ))`,
      say: (match: RegExpExecArray): string | undefined => {
        const [word] = match;
        if (acronyms().has(word) || roman.test(word)) return undefined;
        const said = isWord(word) || abbreviated.test(word);
        return said && (word.length > 4 || isInHeading(match)) ? word.toLowerCase() : undefined;
      },
    },
  ]),
};
