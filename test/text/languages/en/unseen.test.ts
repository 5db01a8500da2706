import { assert } from '@open-wc/testing';
import { spokenText } from '../../../../src/text/spoken-text.js';

// What is to be said was written down before the rules were tried on it.
describe('Phrases of English notices', () => {
  const table: [written: string, said: string][] = [
    ['Mr. Smith and Mrs. Jones met Dr. Lee.', 'Mister Smith and Missus Jones met Doctor Lee.'],
    ['See e.g. the council website.', 'See for example the council website.'],
    ['i.e. by post', 'that is by post'],
    ['Bring your ID, proof of address, etc.', 'Bring your ID, proof of address, et cetera'],
    ['England vs. Scotland', 'England versus Scotland'],
    ['England v Scotland', 'England v Scotland'],
    ['approx. 5 km', 'approximately 5 kilometres'],
    ['No. 5 High St.', 'Number 5 High Street'],
    ['12 Baker St, London', '12 Baker Street, London'],
    ["St. Mary's Church", "Saint Mary's Church"],
    ['St Albans', 'Saint Albans'],
    ['p. 12 and pp. 14–16', 'page 12 and pages 14 to 16'],
    ['Fig. 3 shows it.', 'Figure 3 shows it.'],
    ['§ 5 of the Act', 'section 5 of the Act'],
    ['open Mon–Fri', 'open Monday to Friday'],
    ['9 a.m. to 5 p.m.', '9 a.m. to 5 p.m.'],
    ['1 km away', '1 kilometre away'],
    ['30 mph', '30 miles per hour'],
    ['£20 and $1.5m', '£20 and $1.5m'],
    ['Prof. Brown, Ph.D.', 'Professor Brown, Ph.D.'],
    ['Gov. Smith and Sen. Jones', 'Governor Smith and Senator Jones'],
    ['Tel.: 020 7946 0000', 'Telephone: 020 7946 0000'],
    ['est. 1895', 'established 1895'],
    ['Jan. 5 to Feb. 10', 'January 5 to February 10'],
    ['Dept. of Health', 'Department of Health'],
    ['max. 20 people, min. 5', 'maximum 20 people, minimum 5'],
    ['incl. VAT', 'including VAT'],
    ['R&D at AT&T', 'R and D at AT and T'],
    ['I was there in May. No, I was not.', 'I was there in May. No, I was not.'],
    ['the No.', 'the No.'],
    ['World War II and Elizabeth II', 'World War II and Elizabeth II'],
    ["it's no. Really.", "it's no. Really."],
    ['Ms. Green lives on Oak Rd.', 'Miz Green lives on Oak Road'],
    ['cf. chapter 3', 'compare chapter 3'],
    ['ext. 45', 'extension 45'],
    ['Sgt. Pepper', 'Sergeant Pepper'],
    ['Jr. and Sr.', 'Jr. and Sr.'],
  ];
  for (const [written, said] of table) {
    it(`says "${written}" as "${said}"`, () => {
      assert.equal(spokenText(written, 'en').text, said);
    });
  }
});
