import { assert } from '@open-wc/testing';
import { spokenText } from '../../../../src/text/spoken-text.js';

describe('German forms', () => {
  const table: [written: string, said: string][] = [
    ['z. B. am 5. Mai', 'zum Beispiel am 5. Mai'],
    ['z.B. hier, d. h. dort', 'zum Beispiel hier, das heißt dort'],
    ['usw. bzw. ca.', 'und so weiter beziehungsweise circa'],
    ['Nr. 5', 'Nummer 5'],
    ['S. 5–7', 'Seite 5 bis 7'],
    ['Bahnhofstr. 5', 'Bahnhofstraße 5'],
    ['14.30 Uhr', '14 Uhr 30'],
    ['10.00–12.30 Uhr', '10 Uhr bis 12 Uhr 30'],
    ['Dr. Müller & Söhne', 'Doktor Müller und Söhne'],
    ['§ 5 Abs. 2', 'Paragraf 5 Absatz 2'],
    ['3 Mio. Euro', '3 Millionen Euro'],
    ['der S. ist', 'der S. ist'],
  ];
  for (const [written, said] of table) {
    it(`says "${written}" as "${said}"`, () => {
      assert.equal(spokenText(written, 'de').text, said);
    });
  }
});
