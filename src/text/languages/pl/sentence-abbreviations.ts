import { withCapitals, wordSet } from '../../sentence-clues.js';
import { once } from '../../once.js';

/** Places and what is in them: "ul. Kopernika", "gm. Nadarzyn". */
const places =
  'al bulw dz gm jez obr jedn kol lok m.st miejsc os osied pl płd płn pow przyst skrz st szos ul woj wojew wsch zach';

/** Law, files and references in a text: "art. 5 ust. 1", "t.j. Dz. U.", "zob. Załącznik". */
const references =
  'art cyt dot dz jedn lit m.p nr nru num op.cit orz p.n p.w par paragr pkt poz późn pp ppkt proc.art przep przyp rej ' +
  'rozdz rozp sygn wyr orzecz t.j tj tzn tzw tytuł.oryg urz ust uchw wyj zał zarz zob zw';

/** Degrees and professions: "dr hab. inż. Anna Nowak", "lek. dent. Jan Lis". */
const degrees =
  'adw arch chem dent dot doc dr ekon farm fiz hab habil hum inż lic mec med mgr n.med prof roln ' +
  'społ techn teol wet zdr dypl';

/** Ranks of the army, the police, the fire brigade and scouts: "gen. bryg. Jan Lis". */
const ranks =
  'adm asp bosm bryg chor dh dhna dyw gen hm insp kadm kmdr kom kpr kpt mł mjr nadbryg nadinsp nadkom ogn pfm phm ' +
  'plut podchor podinsp podkmdr podkom ppłk ppor płk pwd rez rtm sekc sierż spocz st strz szer wiceadm';

/** The church: "ks. kan. Jan Lis", "par. św. Anny". */
const church =
  'abp bł bp diak kard kl ks kś mons o.o oo ojc paraf prał prob siostr ss św śp św.p ś.p śś';

/** Offices, posts and ways to name a person: "p.o. Dyrektora", "ob. Kowalski". */
const offices =
  'burm członk dyr fund inst konsult przedst rach spółdz stow uniw wydawn wydz zakł zesp gł gosp i.o kier kons kontr marsz min mn nacz ob ochot p.o pel pełn pos prez prok przew przewodn red ' +
  'ref rekt sekr spec tow wiceburm wicedyr wicemarsz wicemin wiceprez wiceprzew woj wł zast zca';

/** Books, films and buildings: "reż. Andrzej Wajda", "proj. J. Jarecki", "fot. Archiwum". */
const works =
  'choreogr dyryg fot ilustr kier kompoz nakł odc oprac oryg pod.red proj prod przekł przeł red reż ryc rzeźb ' +
  'scenogr spol tłum tyt wyd wyk zdj';

/** Other little words: "np. Jan", "im. Tomasza Zana", "m.in. Urząd". */
const connectives =
  'ad ca czyt odp ówcz ówczes demokr daw dawn dosł ds ewent godz im łac m.in maks np nt pn pochodz przeds ps pseud pt pw ' +
  'scil szczeg tel telef tzw u.s ur vide vs w.w właśc wg ws ww wzgl zamieszk zd zwł';

/** Languages before a word of theirs: "(ang. United Nations)". */
const languages =
  'ang białorus czes fr franc grec hebr hiszp holend jap łac niem niderl norw ros serb słow szwedz śl ukr węg wł';

/** English ones that come with names: "Mr. Bean". */
const foreign = 'mr mrs ms mme mt';

const lists = {
  /** A Polish sentence does not end behind these, whatever follows. */
  leading: [
    places,
    references,
    degrees,
    ranks,
    church,
    offices,
    works,
    connectives,
    languages,
    foreign,
  ].join(' '),
  /** Words as well: a sentence goes on before a name, "lek. Jan Lis". */
  beforeNames: 'graf inc jr kan lek max muz not ok por pot rys scen sen sr wik',
  /** No sentence ends behind these if a number follows: "kat. B", "tab. 4", "wys. 5 m". */
  numbered:
    'ark bl bud cz czw ćw dł egz ew ewid fax faks fig gł gr grub il inw kat kl kom lp lub mat niedz norm ok opak par pocz ' +
    'piętr pn poczt poj pojemn pok pon por pow pr prędk pt reg rkp rozm rys ryc s seg sek sekt sem skr sob sp ' +
    'str szer szt śr t tab tabl temp tłum tyg ub ubr ulg vol w war wart wew wewn wt wyd wym wys zad zes zesz zm',
  /** What stands behind a number and may end a sentence with it: "5 km.", "2024 r.", "40 proc." */
  unit:
    'ar b.r bld br cm dag dkg dm egz eur g godz gr h ha hl kcal kg kl km kw kwh kwart l m mb mg mies min ml mld mln ' +
    'mm mp n.e n.p.m nm op opak os p p.n.e pkt pln prom proc r rb s sek st str szt sześc t tyg tys ub ubr usd w zł',
  /** Those of them that are symbols and have no full stop of their own. */
  symbol: 'cm dag dm ha kg km mg ml mm zł',
  /** Short for several words and often at the end: "itd.", "jw." */
  final: 'bm br cdn c.d.n czw itd itp jw jn etc nd pt śr ubr wstrz wt',
  /** The first letters of given names, where there are more than one. */
  nameBeginning: 'Al Bol Ch Cz Fr Hen Kaz Krz Mich Rz St Stan Stef Sz Tad Wac Wł Wład Zb Zyg',
} as const;

type Trait = keyof typeof lists;

/** Which lists a word is in. */
export type Abbreviation = Readonly<Record<Trait, boolean>>;

const traits = Object.keys(lists) as readonly Trait[];

/** Words that are in none, which are most. */
export const none = Object.fromEntries(traits.map((trait) => [trait, false])) as Abbreviation;

/** All of them, each also with a capital: behind any other word a full stop ends the sentence. */
export const abbreviations = once((): ReadonlyMap<string, Abbreviation> => {
  const known = new Map<string, Abbreviation>();
  for (const trait of traits) {
    for (const word of withCapitals(wordSet(lists[trait]))) {
      known.set(word, { ...(known.get(word) ?? none), [trait]: true });
    }
  }
  return known;
});
