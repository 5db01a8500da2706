import { wordSet } from '../../sentence-clues.js';
import { regexp } from '../../regexp.js';
import { once } from '../../once.js';

/** Words that begin a sentence and are no names: behind "zmienna A." they tell that it is over. */
export const starters = once(() =>
  wordSet(
    'Ale Aby Albo Ani Bez Bo Bowiem Brak By Być Był Była Było Były Będzie Będą Choć Chociaż Ci Co Coś Czy Czyli Czasem',
    'Dla Dlaczego Dlatego Do Dopiero Dziś Dzisiaj Gdy Gdyby Gdyż Gdzie I Ich Inne Inni Istnieje Kobieta Ja Jak Jaka Jaki Jakie',
    'Oskarżona Oskarżony Podejrzana Podejrzany Policja Policjanci Prokurator Prokuratura Sprawca Sąd Jako Jednak Jednakże Jednocześnie Jego Jej Jest Jestem Jeszcze Jeśli Jeżeli Już Każda Każde Każdy Kiedy Kto Która',
    'Które Którzy Który Lecz Ma Mają Mężczyzna Mam Mamy Mimo Możesz Możliwe Można Może Mogą Musi My Na Nad Najpierw Należy Nam Nas',
    'Następnie Natomiast Nawet Nic Nie Niestety Nigdy Nikt No O Obecnie Od Oba Obie Odpowiedź On Ona One Oni Ono Oprócz',
    'Oraz Oto Otóż Pan Pani Po Pod Podczas Podobnie Ponadto Ponieważ Poza Potem Później Prosimy Proszę Przed Przede Przez',
    'Przy Przykładem Również Są Sam Się Skoro Stąd Szczegóły Ta Tak Taka Taki Takie Tam Te Tego Tej Ten Teraz Też To Tu',
    'Tutaj Tylko Tym Tymczasem U Uwaga W Warto We Wcześniej Według Wiadomo Więc Więcej Wniosek Wnioski Wraz Wreszcie',
    'Wstęp Wszyscy Wszystkie Wszystko Wtedy Wymagane Wymagana Wymagany Wystarczy Z Za Zapraszamy Zaś Zatem Ze Zgodnie',
    'Znowu Żaden Żadna Żadne Że',
  ),
);

/** Nouns whose things have letters or numbers: "punkt A.", "kat. B.", "lit. c." */
export const labels =
  /^(?:bl\.|blok|bud\.|budyn|cz\.$|część|części|etap|grup|hal[aiąę]|kat\.|kategori|klas|kod|liter|lit\.|lini|model|moduł|opcj|pkt|poziom|ppkt|punk|rejon|sal[aiąęi]|sektor|segment|seri|stref|symbol|tiret|typ|wariant|wejści|wirus|wit\.|witamin|wz[oó]r|zadani|załącznik|zmienn|żółtaczk)/u;

/** What an adverbial of time is made of: "Już na początku maja 1994 r." */
const timeWords = once(() =>
  wordSet(
    'już dopiero jeszcze tylko także również natomiast jednak ponadto dodatkowo następnie potem wcześniej później około ok.',
    'w we od do po przed z ze na za przez podczas między pod koniec o oraz i a dnia dn. dniu dniem dniach dni r. roku lat',
    'latach lata wieku wieków początku początkiem końcu końca końcem połowie połowy połową przełomie czasie okresie',
    'okresu ciągu trakcie pierwszej drugiej trzeciej czwartej pierwszym drugim trzecim czwartym ostatnim ostatnich',
    'kwartale kwartału półroczu półrocza sezonie tym samym tego każdego wiosną latem jesienią zimą wiosny lata jesieni zimy',
    'nocy nocą rano ranem wieczorem południu weekend tygodniu miesiącu miesiąca niedzielę poniedziałek wtorek środę',
    'czwartek piątek sobotę niedziela pocz. poł. kon. k. przeł. poniedziałku wtorku środy czwartku piątku soboty niedzieli godz. ub. b. br.',
    'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
    'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    'styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu',
    'styczniem lutym marcem kwietniem majem czerwcem lipcem sierpniem wrześniem październikiem listopadem grudniem',
  ),
);

/** Words that open a clause in which a verb must still come. */
const conjunctions = once(() =>
  wordSet(
    'a aby ale bo bowiem choć chociaż gdy gdyż gdzie i jak jeśli jeżeli kiedy która które którego której który którzy',
    'którym którą lecz natomiast podczas ponieważ zaś zanim że żeby jednak',
  ),
);

const yearOrCentury = regexp.u`(?:\p{Nd}|[IVXLC]|\sub\.|\sb\.)\s?(?:r|w)\.(?:\s?(?:p\.\s?)?n\.\s?e\.)?$|\s[bu]b?r\.$`;
const timeNumber = regexp.u`^(?:\p{Nd}[\p{Nd}.,–/-]*|[IVXLC]+(?:[–/-][IVXLC]+)?|r\.|w\.|br\.|ubr\.|p\.n\.e\.|n\.e\.|p\.|n\.|e\.|[–-])$`;

/** Whether all that stands before is when something happens, and not yet what: "W maju 1994 r." */
export function isOnlyTime(before: string): boolean {
  const text = before.trim();
  if (!yearOrCentury.test(text)) return false;
  const clause = /(?:^|[,;:(])\s*([^,;:(]*)$/u.exec(text)?.[1] ?? '';
  const words = clause
    .replace(/^["„(–—-]+\s*/u, '')
    .toLowerCase()
    .split(/\s+/u);
  const opens = conjunctions().has(words[0] ?? '');
  if (clause.length < text.length && !opens) return false;
  return words
    .slice(opens ? 1 : 0)
    .every(
      (word) =>
        timeWords().has(word) || timeNumber.test(word) || timeNumber.test(word.toUpperCase()),
    );
}

const dayAndMonth = regexp.u`^\p{Nd}{1,2}(?:\.\p{Nd}\p{Nd}\.\p{Nd}{4}|(?:[–-]\p{Nd}{1,2})?\s(?:stycz|lut|mar|kwie|maj|czerw|lip|sier|wrze|paź|list|grud)\p{Ll}+)`;

/** Whether a text begins with a date such as "10 maja". */
export const startsWithDate = (after: string): boolean => dayAndMonth.test(after);

/** Nouns that are counted by an ordinal and written with a capital: "1. Dywizja", "30. Finał". */
export const countedEvents =
  /^(?:Armi|Batalion|Bieg|Brygad|Dni|Dywizj|Edycj|Eskadr|Festiwal|Finał|Flot|Forum|Igrzysk|Jarmark|Kadencj|Kompani|Konferencj|Kongres|Konkurs|Korpus|Maraton|Międzynarodow|Mistrzostw|Ogólnopolsk|Olimpiad|Pielgrzym|Plebiscyt|Półmaraton|Przegląd|Pułk|Rajd|Rocznic|Sesj|Spotkani|Szczyt|Światow|Targ|Turniej|Tydzie|Zjazd|Zlot)/u;
