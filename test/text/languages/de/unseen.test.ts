import { assert } from '@open-wc/testing';
import { spokenText } from '../../../../src/text/spoken-text.js';

// What is to be said was written down before the rules were tried on it.
describe('Phrases of German notices', () => {
  const table: [written: string, said: string][] = [
    ['Dr. Müller und Prof. Schmidt', 'Doktor Müller und Professor Schmidt'],
    ['z. B. am Montag', 'zum Beispiel am Montag'],
    ['z.B. Brot, Milch usw.', 'zum Beispiel Brot, Milch und so weiter'],
    ['d. h. sofort', 'das heißt sofort'],
    ['Frauen bzw. Männer', 'Frauen beziehungsweise Männer'],
    ['ca. 5 km', 'circa 5 Kilometer'],
    ['Nr. 5, S. 12, Abs. 2', 'Nummer 5, Seite 12, Absatz 2'],
    ['§ 5 Abs. 1 Satz 2 BGB', 'Paragraf 5 Absatz 1 Satz 2 BGB'],
    ['§§ 3 und 4', 'Paragrafen 3 und 4'],
    ['Art. 6 Abs. 1 lit. a DSGVO', 'Artikel 6 Absatz 1 Litera a DSGVO'],
    ['von 8.00 bis 16.00 Uhr', 'von 8 Uhr bis 16 Uhr'],
    ['um 17:30 Uhr', 'um 17 Uhr 30'],
    ['8–16 Uhr', '8 bis 16 Uhr'],
    ['Mo.–Fr. 8–12 Uhr', 'Montag bis Freitag 8 bis 12 Uhr'],
    ['Di. und Do. geschlossen', 'Dienstag und Donnerstag geschlossen'],
    ['Bahnhofstr. 5', 'Bahnhofstraße 5'],
    ['Berliner Str. 12', 'Berliner Straße 12'],
    ['Tel. 030 123456', 'Telefon 030 123456'],
    ['inkl. MwSt.', 'inklusive Mehrwertsteuer'],
    ['zzgl. 5 €', 'zuzüglich 5 Euro'],
    ['2,5 Mio. Euro', '2,5 Millionen Euro'],
    ['3 Mrd. €', '3 Milliarden Euro'],
    ['ggf. mit Termin', 'gegebenenfalls mit Termin'],
    ['u. a. Schulen', 'unter anderem Schulen'],
    ['i. d. R. kostenlos', 'in der Regel kostenlos'],
    ['vgl. Kap. 3', 'vergleiche Kapitel 3'],
    ['St. Martin', 'Sankt Martin'],
    ['Hr. Weber und Fr. Klein', 'Herr Weber und Frau Klein'],
    ['max. 30 Std.', 'maximal 30 Stunden'],
    ['min. 5 Personen', 'mindestens 5 Personen'],
    ['50 km/h und 20 m²', '50 Kilometer pro Stunde und 20 Quadratmeter'],
    ['10 kg Äpfel', '10 Kilogramm Äpfel'],
    ['Pl. der Republik', 'Platz der Republik'],
    ['geb. 1950', 'geboren 1950'],
    ['Ludwig XIV.', 'Ludwig XIV.'],
    ['Fr. 9–12 Uhr', 'Freitag 9 bis 12 Uhr'],
    ['Das ist Nr.', 'Das ist Nr.'],
    ['Ich bin z.', 'Ich bin z.'],
    ['Str. 5', 'Straße 5'],
  ];
  for (const [written, said] of table) {
    it(`says "${written}" as "${said}"`, () => {
      assert.equal(spokenText(written, 'de').text, said);
    });
  }
});
