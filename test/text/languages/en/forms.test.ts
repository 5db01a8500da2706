import { assert } from '@open-wc/testing';
import { spokenText } from '../../../../src/text/spoken-text.js';

describe('English forms', () => {
  const table: [written: string, said: string][] = [
    ['e.g. schools, i.e. buildings, etc.', 'for example schools, that is buildings, et cetera'],
    ['Mr. Smith and Dr. Jones', 'Mister Smith and Doctor Jones'],
    ['St. Mary’s', 'Saint Mary’s'],
    ['25 King St., London', '25 King Street, London'],
    ['No. 5', 'Number 5'],
    ['No. I will not.', 'No. I will not.'],
    ['pp. 3–7', 'pages 3 to 7'],
    ['12–15 May', '12 to 15 May'],
    ['see § 5 & 6', 'see section 5 and 6'],
    ['approx. 5 km', 'approximately 5 kilometres'],
    ['mr and st', 'mr and st'],
    ['score 3-2', 'score 3-2'],
    ['https://example.org/', 'example.org'],
  ];
  for (const [written, said] of table) {
    it(`says "${written}" as "${said}"`, () => {
      assert.equal(spokenText(written, 'en').text, said);
    });
  }
});
