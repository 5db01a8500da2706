import { oneOf } from './random.mjs';

const words =
  `powiat urząd gmina mieszkaniec wniosek termin decyzja budowa droga szkoła zdrowie środowisko
  uchwała rada zarząd projekt umowa konkurs nabór dotacja organizacja pomoc rodzina dziecko senior
  praca rynek podatek opłata rejestracja pojazd dokument dowód formularz sprawa obsługa pokój piętro
  wejście parking przystanek autobus rozkład remont chodnik oświetlenie park las rzeka most zabytek
  muzeum biblioteka koncert wystawa warsztaty spotkanie konsultacje ankieta wynik raport plan budżet
  nowy ważny bezpłatny otwarty publiczny lokalny główny każdy drugi następny dawny wspólny zielony
  można należy trzeba warto będzie został złożyć odebrać sprawdzić wypełnić podpisać przesłać zapytać
  zaprasza informuje przypomina ogłasza prowadzi wspiera finansuje rozpoczyna kończy przedłuża
  oraz także jednak dlatego ponieważ gdzie kiedy który przed podczas przez między według dla bez nad`
    .trim()
    .split(/\s+/);

/** What makes Polish hard to split into sentences and to say, as councils write it. */
const hardOnes = [
  'ul. Kraszewskiego 14',
  'godz. 10:30',
  'tel. 22 738 14 00',
  'Dz. U. z 2024 r. poz. 1465',
  'art. 12 ust. 3',
  'ok. 1,5 mln zł',
  'dr n. med. Anna Nowak',
  'pn.–pt.',
  'XIX w.',
  '12 maja br.',
  'm.in.',
  'nr 7',
];

/** So many words of a sentence. */
function phrase(random, count) {
  return Array.from({ length: count }, () =>
    random() < 0.04 ? oneOf(random, hardOnes) : oneOf(random, words),
  );
}

/** A sentence of about so many words, 5 to 22 if it is not said. */
export function sentence(random, count = 5 + Math.floor(random() * 18)) {
  const text = phrase(random, count).join(' ');
  const comma = text.indexOf(' ', text.length / 2);
  const parted = count > 9 ? `${text.slice(0, comma)},${text.slice(comma)}` : text;
  return `${parted[0].toUpperCase()}${parted.slice(1).replace(/\.$/, '')} razem.`;
}

/** A sentence of plain words only. */
export function plainSentence(random, count) {
  const text = Array.from({ length: count }, () => oneOf(random, words)).join(' ');
  return `${text[0].toUpperCase()}${text.slice(1)}.`;
}

/** A title of a few words. */
export function title(random) {
  const text = Array.from({ length: 4 }, () => oneOf(random, words)).join(' ');
  return `${text[0].toUpperCase()}${text.slice(1)}`;
}
