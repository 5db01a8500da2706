import { assert } from '@open-wc/testing';
import { spokenText } from '../../../../src/text/spoken-text.js';

describe('Polish numerals', () => {
  const table: [written: string, said: string][] = [
    ['II sektor', 'drugi sektor'],
    ['III sektora', 'trzeciego sektora'],
    ['w III sektorze', 'w trzecim sektorze'],
    ['XX wiek', 'dwudziesty wiek'],
    ['w XX wieku', 'w dwudziestym wieku'],
    ['IV kwartał', 'czwarty kwartał'],
    ['IX etapu', 'dziewiątego etapu'],
    ['Jan Paweł II', 'Jan Paweł drugi'],
    ['Jana Pawła II', 'Jana Pawła drugiego'],
    ['II wojna światowa', 'druga wojna światowa'],
    ['podczas II wojny światowej', 'podczas drugiej wojny światowej'],
    ['rozdział IV', 'rozdział czwarty'],
    ['III LO', 'trzecie LO'],
    ['w III LO', 'w trzecim LO'],
    ['na II piętrze', 'na drugim piętrze'],
    ['II piętro', 'drugie piętro'],
    ['XX-lecie', 'dwudziestolecie'],
    ['VIII kadencji', 'ósmej kadencji'],
    ['100-lecie', 'stulecie'],
    ['5-letni', 'pięcioletni'],
    ['14-dniowy', 'czternastodniowy'],
    ['XXI w.', 'dwudziesty pierwszy wiek'],
    ['w XIX w.', 'w dziewiętnastym wieku'],
    ['z XIX w.', 'z dziewiętnastego wieku'],
    ['klasy I–III', 'klasy od pierwszej do trzeciej'],
    ['1-go maja', 'pierwszego maja'],
    ['3-ci dzień', 'trzeci dzień'],
    ['2-giej klasy', 'drugiej klasy'],
    ['II i III kwartał', 'drugi i trzeci kwartał'],
    ['na przełomie XIX/XX w.', 'na przełomie dziewiętnastego i dwudziestego wieku'],
    ['do XV w.', 'do piętnastego wieku'],
    ['XVI-wieczny dwór', 'szesnastowieczny dwór'],
    ['Zygmunt III Waza', 'Zygmunt trzeci Waza'],
    ['Mieszko I', 'Mieszko pierwszy'],
    ['klasa II b', 'klasa druga b'],
    ['XXV Targi Pracy', 'dwudzieste piąte Targi Pracy'],
    ['II etapem', 'drugim etapem'],
    ['w II turze', 'w drugiej turze'],
    ['II turę', 'drugą turę'],
    ['III piętro', 'trzecie piętro'],
    ['I miejsca', 'pierwszego miejsca'],
    ['w II RP', 'w drugiej RP'],
    ['XLV sesja', 'czterdziesta piąta sesja'],
    ['150-lecie', 'stupięćdziesięciolecie'],
    ['2-osobowy', 'dwuosobowy'],
    ['1000-lecie', 'tysiąclecie'],
    ['uczniowie III LO', 'uczniowie trzeciego LO'],
    [
      'Świadczenie 800+ przysługuje do ukończenia 18. roku życia.',
      'Świadczenie 800+ przysługuje do ukończenia osiemnastego roku życia.',
    ],
    ['25. rocznica powstania powiatu', 'dwudziesta piąta rocznica powstania powiatu'],
    ['W 80. rocznicę Powstania Warszawskiego', 'W osiemdziesiątą rocznicę Powstania Warszawskiego'],
    ['XXV-lecie Samorządu Powiatowego', 'dwudziestopięciolecie Samorządu Powiatowego'],
    ['Dworzec PKP, linia 1, peron II', 'Dworzec PKP, linia 1, peron drugi'],
    ['XXX sesja Rady Gminy VIII kadencji', 'trzydziesta sesja Rady Gminy ósmej kadencji'],
    ['XI Powiatowy Przegląd Teatrzyków', 'jedenasty Powiatowy Przegląd Teatrzyków'],
    [
      'w XXI Półmaratonie wystartowało 520 osób',
      'w dwudziestym pierwszym Półmaratonie wystartowało 520 osób',
    ],
    ['Laureaci II Turnieju Szachowego', 'Laureaci drugiego Turnieju Szachowego'],
    [
      'Obchody 85. rocznicy wybuchu II wojny światowej',
      'Obchody osiemdziesiątej piątej rocznicy wybuchu drugiej wojny światowej',
    ],
    ['Ostrzeżenie meteorologiczne 2. stopnia', 'Ostrzeżenie meteorologiczne drugiego stopnia'],
    [
      'Starosta Pruszkowski ogłasza I przetarg ustny nieograniczony',
      'Starosta Pruszkowski ogłasza pierwszy przetarg ustny nieograniczony',
    ],
    ['XIV sesja Rady Powiatu VII kadencji', 'czternasta sesja Rady Powiatu siódmej kadencji'],
    [
      'Konkurs dla klas IV–VIII szkół podstawowych oraz klas I-III',
      'Konkurs dla klas od czwartej do ósmej szkół podstawowych oraz klas od pierwszej do trzeciej',
    ],
    [
      'W XIX i XX w. oraz na przełomie XVIII i XIX w.',
      'W dziewiętnastym i dwudziestym wieku oraz na przełomie osiemnastego i dziewiętnastego wieku',
    ],
    [
      'zabytkowy dwór z XVII w., koniec XV wieku',
      'zabytkowy dwór z siedemnastego wieku, koniec piętnastego wieku',
    ],
    [
      '100-lecie OSP, 25-lecie pracy, XXX-lecie samorządu',
      'stulecie OSP, dwudziestopięciolecie pracy, trzydziestolecie samorządu',
    ],
    [
      '3-letni projekt, 5-osobowa komisja, 24-godzinny dyżur, 2-krotnie',
      'trzyletni projekt, pięcioosobowa komisja, dwudziestoczterogodzinny dyżur, dwukrotnie',
    ],
  ];
  for (const [written, said] of table) {
    it(`says "${written}" as "${said}"`, () => {
      assert.equal(spokenText(written, 'pl').text, said);
    });
  }
});
