import type { Enclosing } from './structure.js';

/** A noun with a number, by what `Intl.PluralRules` calls the number; with "other" for the rest. */
type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** How the structure of a page is told in one language; "#" stands for a number. */
export interface StructureWords {
  readonly heading: string;
  readonly list: string;
  readonly quote: string;
  readonly table: string;
  readonly figure: string;
  readonly items: Counted;
  readonly rows: Counted;
  readonly columns: Counted;
  readonly comma: string;
  readonly ends: Readonly<Record<Enclosing, string>>;
}

/** The words by the first part of a language's tag; a language without any is told of nothing. */
export const structureWords: ReadonlyMap<string, StructureWords> = new Map([
  [
    'pl',
    {
      heading: 'Nagłówek, poziom #',
      list: 'Lista',
      quote: 'Cytat',
      table: 'Tabela',
      figure: 'Ilustracja',
      items: { one: '# element', few: '# elementy', other: '# elementów' },
      rows: { one: '# wiersz', few: '# wiersze', other: '# wierszy' },
      columns: { one: '# kolumna', few: '# kolumny', other: '# kolumn' },
      comma: ', ',
      ends: { list: 'Koniec listy', table: 'Koniec tabeli', quote: 'Koniec cytatu' },
    },
  ],
  [
    'en',
    {
      heading: 'Heading, level #',
      list: 'List',
      quote: 'Quote',
      table: 'Table',
      figure: 'Image',
      items: { one: '# item', other: '# items' },
      rows: { one: '# row', other: '# rows' },
      columns: { one: '# column', other: '# columns' },
      comma: ', ',
      ends: { list: 'End of list', table: 'End of table', quote: 'End of quote' },
    },
  ],
  [
    'uk',
    {
      heading: 'Заголовок, рівень #',
      list: 'Список',
      quote: 'Цитата',
      table: 'Таблиця',
      figure: 'Зображення',
      items: { one: '# елемент', few: '# елементи', other: '# елементів' },
      rows: { one: '# рядок', few: '# рядки', other: '# рядків' },
      columns: { one: '# стовпець', few: '# стовпці', other: '# стовпців' },
      comma: ', ',
      ends: { list: 'Кінець списку', table: 'Кінець таблиці', quote: 'Кінець цитати' },
    },
  ],
  [
    'de',
    {
      heading: 'Überschrift, Ebene #',
      list: 'Liste',
      quote: 'Zitat',
      table: 'Tabelle',
      figure: 'Bild',
      items: { one: '# Eintrag', other: '# Einträge' },
      rows: { one: '# Zeile', other: '# Zeilen' },
      columns: { one: '# Spalte', other: '# Spalten' },
      comma: ', ',
      ends: { list: 'Ende der Liste', table: 'Ende der Tabelle', quote: 'Ende des Zitats' },
    },
  ],
  [
    'be',
    {
      heading: 'Загаловак, узровень #',
      list: 'Спіс',
      quote: 'Цытата',
      table: 'Табліца',
      figure: 'Ілюстрацыя',
      items: { one: '# элемент', few: '# элементы', other: '# элементаў' },
      rows: { one: '# радок', few: '# радкі', other: '# радкоў' },
      columns: { one: '# слупок', few: '# слупкі', other: '# слупкоў' },
      comma: ', ',
      ends: { list: 'Канец спіса', table: 'Канец табліцы', quote: 'Канец цытаты' },
    },
  ],
  [
    'cs',
    {
      heading: 'Nadpis, úroveň #',
      list: 'Seznam',
      quote: 'Citát',
      table: 'Tabulka',
      figure: 'Obrázek',
      items: { one: '# položka', few: '# položky', other: '# položek' },
      rows: { one: '# řádek', few: '# řádky', other: '# řádků' },
      columns: { one: '# sloupec', few: '# sloupce', other: '# sloupců' },
      comma: ', ',
      ends: { list: 'Konec seznamu', table: 'Konec tabulky', quote: 'Konec citátu' },
    },
  ],
  [
    'ar',
    {
      heading: 'عنوان، المستوى #',
      list: 'قائمة',
      quote: 'اقتباس',
      table: 'جدول',
      figure: 'صورة',
      items: {
        ...{ one: 'عنصر واحد', two: 'عنصران', few: '# عناصر', many: '# عنصرًا' },
        other: '# عنصر',
      },
      rows: { one: 'صف واحد', two: 'صفان', few: '# صفوف', many: '# صفًا', other: '# صف' },
      columns: {
        one: 'عمود واحد',
        two: 'عمودان',
        few: '# أعمدة',
        many: '# عمودًا',
        other: '# عمود',
      },
      comma: '، ',
      ends: { list: 'نهاية القائمة', table: 'نهاية الجدول', quote: 'نهاية الاقتباس' },
    },
  ],
]);
