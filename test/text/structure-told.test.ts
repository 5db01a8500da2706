import { assert } from '@open-wc/testing';
import type { Structure } from '../../src/text/structure.js';
import { structureTold } from '../../src/text/structure-told.js';

const told = (structure: Structure, lang: string): string =>
  structureTold({ begun: [structure] }, lang);

describe('structureTold', () => {
  const polish: [items: number, words: string][] = [
    [1, '1 element'],
    [2, '2 elementy'],
    [4, '4 elementy'],
    [5, '5 elementów'],
    [11, '11 elementów'],
    [12, '12 elementów'],
    [14, '14 elementów'],
    [21, '21 elementów'],
    [22, '22 elementy'],
    [25, '25 elementów'],
    [102, '102 elementy'],
    [112, '112 elementów'],
  ];
  for (const [items, words] of polish) {
    it(`counts "${words}" in Polish`, () => {
      assert.equal(told({ kind: 'list', items }, 'pl-PL'), `Lista, ${words}. `);
    });
  }

  const lists: [lang: string, items: number, words: string][] = [
    ['en', 1, 'List, 1 item. '],
    ['en-GB', 3, 'List, 3 items. '],
    ['uk', 1, 'Список, 1 елемент. '],
    ['uk', 3, 'Список, 3 елементи. '],
    ['uk', 12, 'Список, 12 елементів. '],
    ['uk', 21, 'Список, 21 елемент. '],
    ['de', 1, 'Liste, 1 Eintrag. '],
    ['de-AT', 3, 'Liste, 3 Einträge. '],
    ['be', 1, 'Спіс, 1 элемент. '],
    ['be', 22, 'Спіс, 22 элементы. '],
    ['be', 5, 'Спіс, 5 элементаў. '],
    ['cs', 1, 'Seznam, 1 položka. '],
    ['cs', 4, 'Seznam, 4 položky. '],
    ['cs', 22, 'Seznam, 22 položek. '],
    ['ar', 1, 'قائمة، عنصر واحد. '],
    ['ar', 2, 'قائمة، عنصران. '],
    ['ar', 3, 'قائمة، 3 عناصر. '],
    ['ar', 11, 'قائمة، 11 عنصرًا. '],
    ['ar', 100, 'قائمة، 100 عنصر. '],
  ];
  for (const [lang, items, words] of lists) {
    it(`counts ${items} in ${lang}`, () => {
      assert.equal(told({ kind: 'list', items }, lang), words);
    });
  }

  const tables: [lang: string, rows: number, columns: number, words: string][] = [
    ['pl', 4, 3, 'Tabela, 4 wiersze, 3 kolumny. '],
    ['pl', 1, 1, 'Tabela, 1 wiersz, 1 kolumna. '],
    ['pl', 15, 7, 'Tabela, 15 wierszy, 7 kolumn. '],
    ['en', 2, 1, 'Table, 2 rows, 1 column. '],
    ['uk', 4, 5, 'Таблиця, 4 рядки, 5 стовпців. '],
    ['de', 1, 2, 'Tabelle, 1 Zeile, 2 Spalten. '],
    ['be', 1, 5, 'Табліца, 1 радок, 5 слупкоў. '],
    ['cs', 2, 5, 'Tabulka, 2 řádky, 5 sloupců. '],
    ['ar', 2, 3, 'جدول، صفان، 3 أعمدة. '],
  ];
  for (const [lang, rows, columns, words] of tables) {
    it(`tells how large a table is in ${lang}: ${rows} and ${columns}`, () => {
      assert.equal(told({ kind: 'table', rows, columns }, lang), words);
    });
  }

  const others: [what: string, structure: Structure, words: string][] = [
    ['a heading with its level', { kind: 'heading', level: 2 }, 'Nagłówek, poziom 2. '],
    ['a quotation', { kind: 'quote' }, 'Cytat. '],
    ['a picture', { kind: 'figure' }, 'Ilustracja. '],
    ['a list that was not counted', { kind: 'list' }, 'Lista. '],
    ['a table that was not counted', { kind: 'table', columns: 2 }, 'Tabela, 2 kolumny. '],
  ];
  for (const [what, structure, words] of others) {
    it(`tells of ${what}`, () => {
      assert.equal(told(structure, 'pl'), words);
    });
  }

  it('tells what ends before what begins', () => {
    const begun = [{ kind: 'quote' }, { kind: 'heading', level: 3 }] as const;
    assert.equal(
      structureTold({ ended: 'list', begun }, 'pl'),
      'Koniec listy. Cytat. Nagłówek, poziom 3. ',
    );
  });

  it('does not say twice what the text begins with', () => {
    const begun = [{ kind: 'figure' }] as const;
    assert.equal(structureTold({ begun }, 'pl', 'Ilustracja: ratusz.'), '');
    assert.equal(structureTold({ begun }, 'pl', 'Ratusz'), 'Ilustracja. ');
  });

  for (const lang of ['fr', '', 'toString']) {
    it(`says nothing in a language without words: "${lang}"`, () => {
      assert.equal(structureTold({ ended: 'quote', begun: [{ kind: 'quote' }] }, lang), '');
    });
  }
});
