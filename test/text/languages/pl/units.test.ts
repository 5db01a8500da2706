import { assert } from '@open-wc/testing';
import { spokenText } from '../../../../src/text/spoken-text.js';

describe('Polish units', () => {
  const table: [written: string, said: string][] = [
    ['24 h', '24 godziny'],
    ['1 km', '1 kilometr'],
    ['2 km', '2 kilometry'],
    ['5 km', '5 kilometrów'],
    ['1,5 km', '1,5 kilometra'],
    ['12 km', '12 kilometrów'],
    ['22 km', '22 kilometry'],
    ['50 m²', '50 metrów kwadratowych'],
    ['2 m2', '2 metry kwadratowe'],
    ['90 km/h', '90 kilometrów na godzinę'],
    ['1 mln zł', '1 milion złotych'],
    ['5 os.', '5 osób'],
    ['do 1 km', 'do 1 kilometra'],
    ['do 2 km', 'do 2 kilometrów'],
    ['o 2 km', 'o 2 kilometry'],
    ['112 km', '112 kilometrów'],
    ['104 m', '104 metry'],
    ['3 m³', '3 metry sześcienne'],
    ['1 m2', '1 metr kwadratowy'],
    ['1,5 m2', '1,5 metra kwadratowego'],
    ['25 m kw.', '25 metrów kwadratowych'],
    ['100 mb', '100 metrów bieżących'],
    ['10 kWh', '10 kilowatogodzin'],
    ['2 tys. km', '2 tysiące kilometrów'],
    ['1 os.', '1 osoba'],
    ['12 mies.', '12 miesięcy'],
    ['60 min', '60 minut'],
    ['5km', '5 kilometrów'],
    ['2 mld zł', '2 miliardy złotych'],
    ['na 1 os.', 'na 1 osobę'],
    ['Trasa: Pruszków – Nadarzyn (12,5 km)', 'Trasa: Pruszków – Nadarzyn (12,5 kilometra)'],
    ['Ograniczenie do 3,5 t na DW 719', 'Ograniczenie do 3,5 tony na DW 719'],
    [
      'Odbiór odpadów: co 2 tyg., gabaryty 2 x w roku',
      'Odbiór odpadów: co 2 tygodnie, gabaryty 2 razy w roku',
    ],
    [
      'dla rodzin 3+ i osób o dochodzie do 1,5 tys. zł',
      'dla rodzin 3+ i osób o dochodzie do 1,5 tysiąca złotych',
    ],
    ['Środki z RFIL – 1,2 mln zł', 'Środki z RFIL – 1,2 miliona złotych'],
    [
      'Na zadanie przeznaczono blisko 3 mln zł.',
      'Na zadanie przeznaczono blisko 3 miliony złotych.',
    ],
    ['Ograniczenie prędkości do 40 km/h', 'Ograniczenie prędkości do 40 kilometrów na godzinę'],
    [
      '22 stopnie, 5 kg, 2 l, 200 g, 15 min., 3 godz.',
      '22 stopnie, 5 kilogramów, 2 litry, 200 gramów, 15 minut, 3 godziny',
    ],
    ['Plik PDF, 2,3 MB', 'Plik PDF, 2,3 megabajta'],
    ['o 1,5 roku, 2 razy, 3 x 5 m', 'o 1,5 roku, 2 razy, 3 x 5 metrów'],
    ['Czas trwania: 1,5 h; 2 h; 45 min', 'Czas trwania: 1,5 godziny; 2 godziny; 45 minut'],
  ];
  for (const [written, said] of table) {
    it(`says "${written}" as "${said}"`, () => {
      assert.equal(spokenText(written, 'pl').text, said);
    });
  }
});
