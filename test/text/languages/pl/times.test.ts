import { assert } from '@open-wc/testing';
import { spokenText } from '../../../../src/text/spoken-text.js';

describe('Polish times', () => {
  const table: [written: string, said: string][] = [
    ['godz. 10', 'godzina dziesiąta'],
    ['o godz. 10', 'o godzinie dziesiątej'],
    ['po godz. 15', 'po godzinie piętnastej'],
    ['od godz. 8 do godz. 16', 'od godziny ósmej do godziny szesnastej'],
    ['w godz. 8–16', 'w godzinach od ósmej do szesnastej'],
    ['godz. 8:00–16:00', 'od godziny ósmej do szesnastej'],
    ['w godz. 8.00-16.00', 'w godzinach od ósmej do szesnastej'],
    ['o godz. 17.30', 'o godzinie siedemnastej trzydzieści'],
    ['do godz. 15', 'do godziny piętnastej'],
    ['od 8.00 do 16.00', 'od ósmej do szesnastej'],
    ['8.00–16.00', 'od ósmej do szesnastej'],
    ['godz. 0.00', 'godzina zero zero'],
    ['przed godz. 12', 'przed godziną dwunastą'],
    ['na godz. 9', 'na godzinę dziewiątą'],
    ['godz. 8.05', 'godzina ósma zero pięć'],
    ['o godzinie 17:30', 'o godzinie siedemnastej trzydzieści'],
    ['godz. 1000–1500', 'od godziny dziesiątej do piętnastej'],
    ['od godz. 8 do 16', 'od godziny ósmej do szesnastej'],
    ['między godz. 8 a 10', 'między godziną ósmą a dziesiątą'],
    ['0:30–4:30', 'od zero trzydzieści do czwartej trzydzieści'],
    [
      'Przerwa w dostawie wody: 8:30-15:30',
      'Przerwa w dostawie wody: od ósmej trzydzieści do piętnastej trzydzieści',
    ],
    ['W sobotę o 12:00 zagra orkiestra OSP.', 'W sobotę o dwunastej zagra orkiestra OSP.'],
    [
      'Zajęcia we wtorki i czwartki, godz. 17.00–18.30',
      'Zajęcia we wtorki i czwartki, od godziny siedemnastej do osiemnastej trzydzieści',
    ],
    ['14.00 – otwarcie, 14.15 – występy', 'czternasta – otwarcie, czternasta piętnaście – występy'],
    [
      'Szczepienia: środa 9–12, piątek 13–17.',
      'Szczepienia: środa od dziewiątej do dwunastej, piątek od trzynastej do siedemnastej.',
    ],
    [
      'Autobus linii 15 odjeżdża o 6:45, 7:15 i 8:05.',
      'Autobus linii 15 odjeżdża o szóstej czterdzieści pięć, siódmej piętnaście i ósmej zero pięć.',
    ],
    [
      'Spacer po Parku Kulturowym, zbiórka g. 10.00',
      'Spacer po Parku Kulturowym, zbiórka godzina dziesiąta',
    ],
    ['Kasa czynna codz. 8.00–15.30', 'Kasa czynna codz. od ósmej do piętnastej trzydzieści'],
    [
      'Godziny otwarcia basenu: 6.00–22.00',
      'Godziny otwarcia basenu: od szóstej do dwudziestej drugiej',
    ],
    [
      'Dzień Seniora – 14 XI, godz. 13.00',
      'Dzień Seniora – czternastego listopada, godzina trzynasta',
    ],
    [
      'Od poniedziałku do piątku w godz. 8.00 - 16.00, w soboty 9-13',
      'Od poniedziałku do piątku w godzinach od ósmej do szesnastej, w soboty od dziewiątej do trzynastej',
    ],
    [
      'Występ o godz. 18.00, 19.30 i 21.00',
      'Występ o godzinie osiemnastej, dziewiętnastej trzydzieści i dwudziestej pierwszej',
    ],
  ];
  for (const [written, said] of table) {
    it(`says "${written}" as "${said}"`, () => {
      assert.equal(spokenText(written, 'pl').text, said);
    });
  }
});
