import { assert } from '@open-wc/testing';
import { spokenText } from '../../../../src/text/spoken-text.js';

// What a reader would say was written down before the rules were tried on it.
describe('Phrases of counters, schools and stadiums', () => {
  const table: [written: string, said: string][] = [
    [
      'Porządek obrad XIX sesji: pkt 5 – podjęcie uchwał ws. zmian w budżecie na 2025 r.',
      'Porządek obrad dziewiętnastej sesji: punkt 5 – podjęcie uchwał w sprawie zmian w budżecie na 2025 rok',
    ],
    [
      'Radny J. Bąk złożył wniosek o zwołanie komisji na 12 bm.',
      'Radny J. Bąk złożył wniosek o zwołanie komisji na dwunastego bieżącego miesiąca',
    ],
    [
      'Protokół nr 14/25 z posiedzenia z dn. 3.04.2025 r.',
      'Protokół numer 14 łamane przez 25 z posiedzenia z dnia trzeciego kwietnia 2025 roku',
    ],
    ['na wniosek Komisji, o którym mowa w § 5', 'na wniosek Komisji, o którym mowa w paragrafie 5'],
    [
      'do uchwały nr VII/45/2024 Rady Gminy',
      'do uchwały numer 7 łamane przez 45 łamane przez 2024 Rady Gminy',
    ],
    ['art. 24 ust. 6 ww. ustawy', 'artykuł 24 ustęp 6 wyżej wymienionej ustawy'],
    ['w trybie art. 15 k.p.a.', 'w trybie artykułu 15 kodeksu postępowania administracyjnego'],
    ['przed upływem terminu z ust. 2', 'przed upływem terminu z ustępu 2'],
    ['Skarbnik Pow. mgr Ewa Lis', 'Skarbnik Powiatowy magister Ewa Lis'],
    [
      'dochody: 112,6 mln zł, wydatki: 119 mln zł',
      'dochody: 112,6 miliona złotych, wydatki: 119 milionów złotych',
    ],
    ['rezerwa – 450 000 zł', 'rezerwa – 450000 złotych'],
    ['dotacja cel. w kwocie 75 tys. zł', 'dotacja celowa w kwocie 75 tysięcy złotych'],
    ['kwota 2 345,60 zł', 'kwota 2345 złotych 60 groszy'],
    ['opłata 0,80 zł', 'opłata 80 groszy'],
    ['od 1,50 zł do 4 zł', 'od 1 złoty 50 groszy do 4 złotych'],
    ['wpisowe: 1 zł', 'wpisowe: 1 złoty'],
    ['12 zł/dzień', '12 złotych za dzień'],
    ['45 zł/mb.', '45 złotych za metr bieżący'],
    ['7 zł za 1 kg', '7 złotych za 1 kilogram'],
    ['Przetarg nieogr. na odśnieżanie ulic', 'Przetarg nieograniczony na odśnieżanie ulic'],
    [
      'Oferty: Starostwo Powiatowe, ul. Drzymały 30, pok. 201 (sekretariat)',
      'Oferty: Starostwo Powiatowe, ulica Drzymały 30, pokój 201 (sekretariat)',
    ],
    ['dostawa: do 21 dni od podpisania umowy', 'dostawa: do 21 dni od podpisania umowy'],
    ['rękojmia 24 m-ce', 'rękojmia 24 miesiące'],
    ['części zamówienia: I – 3 szt., II – 5 szt.', 'części zamówienia: I – 3 sztuki, II – 5 sztuk'],
    [
      'firma „Ekotrans” sp. z o.o. sp. k.',
      'firma „Ekotrans” spółka z ograniczoną odpowiedzialnością spółka komandytowa',
    ],
    [
      'apteka przy ul. Powstańców 12, czynna 8.00–22.00, niedz. 9.00–15.00',
      'apteka przy ulicy Powstańców 12, czynna od ósmej do dwudziestej drugiej, niedziela od dziewiątej do piętnastej',
    ],
    [
      'dyżur od godz. 22 w sob. do godz. 6 w niedz.',
      'dyżur od godziny dwudziestej drugiej w sobotę do godziny szóstej w niedzielę',
    ],
    [
      'dyżur w dn. 1, 3 i 11 listopada',
      'dyżur w dniu pierwszego, trzeciego i jedenastego listopada',
    ],
    ['recepta ważna 30 dni', 'recepta ważna 30 dni'],
    ['poradnia K, II p., gab. 21', 'poradnia K, drugie piętro, gabinet 21'],
    [
      'lek. dent. Jan Sowa przyjmuje w śr. 14–18',
      'lekarz dentysta Jan Sowa przyjmuje w środę od czternastej do osiemnastej',
    ],
    ['szkło: 5 V, 2 VI, 7 VII', 'szkło: piątego maja, drugiego czerwca, siódmego lipca'],
    ['bio: co tydz. od kwietnia do listopada', 'bio: co tydzień od kwietnia do listopada'],
    ['wystawić pojemniki do godz. 6:00 rano', 'wystawić pojemniki do godziny szóstej rano'],
    [
      'rejon III: ul. Cicha, ul. Miła i pl. Centralny',
      'rejon trzeci: ulica Cicha, ulica Miła i plac Centralny',
    ],
    ['PSZOK: do 200 kg/os./rok', 'PSZOK: do 200 kilogramów na osobę na rok'],
    ['gruz – maks. 1 m³ na rok', 'gruz – maksymalnie 1 metr sześcienny na rok'],
    [
      'W dn. 14–16 lipca zamknięty będzie przejazd kolejowy w ul. Bałtyckiej.',
      'W dniach od czternastego do szesnastego lipca zamknięty będzie przejazd kolejowy w ulicy Bałtyckiej.',
    ],
    ['przebudowa drogi pow. nr 3112W', 'przebudowa drogi powiatowej numer 3112W'],
    ['frezowanie nawierzchni ul. Dębowej', 'frezowanie nawierzchni ulicy Dębowej'],
    ['na wlocie ul. Sadowej', 'na wlocie ulicy Sadowej'],
    [
      'objazd: ul. Graniczna – ul. Lipowa – al. Kasztanowa',
      'objazd: ulica Graniczna – ulica Lipowa – aleja Kasztanowa',
    ],
    ['linia N1 kursuje ul. Warszawską', 'linia N1 kursuje ulicą Warszawską'],
    ['przyst. „Osiedle Parkowe 02”', 'przystanek „Osiedle Parkowe 02”'],
    ['zakaz postoju od 7:00 do 9:30', 'zakaz postoju od siódmej do dziewiątej trzydzieści'],
    ['odcinek o dł. 1,35 km', 'odcinek o długości 1,35 kilometra'],
    ['most o nośności 15 t', 'most o nośności 15 ton'],
    ['znak B-33 (50 km/h)', 'znak B-33 (50 kilometrów na godzinę)'],
    [
      'Rekrutacja uzupełniająca: 4–8 sierpnia do godz. 15.00',
      'Rekrutacja uzupełniająca: od czwartego do ósmego sierpnia do godziny piętnastej',
    ],
    ['uczeń kl. VIIIa', 'uczeń klasy VIIIa'],
    ['oddział „0” i kl. I', 'oddział „0” i klasa pierwsza'],
    ['IV Liceum im. A. Mickiewicza', 'czwarte Liceum imienia A. Mickiewicza'],
    [
      'zeb. z rodzicami: 17.09., godz. 17.00',
      'zebranie z rodzicami: siedemnastego września, godzina siedemnasta',
    ],
    ['obiady: 6,50 zł × 20 dni', 'obiady: 6 złotych 50 groszy × 20 dni'],
    [
      'świetlica czynna 6.30–17.30',
      'świetlica czynna od szóstej trzydzieści do siedemnastej trzydzieści',
    ],
    ['dyr. szkoły mgr Jan Kot', 'dyrektor szkoły magister Jan Kot'],
    ['dla rodzin z dochodem do 800 zł/os.', 'dla rodzin z dochodem do 800 złotych za osobę'],
    ['becikowe: 1 tys. zł', 'becikowe: 1 tysiąc złotych'],
    ['asystent osobisty – 40 zł/h', 'asystent osobisty – 40 złotych za godzinę'],
    [
      'prawo do zasiłku od 1.11.2025 r. do 31.10.2026 r.',
      'prawo do zasiłku od pierwszego listopada 2025 roku do trzydziestego pierwszego października 2026 roku',
    ],
    ['dla osób w wieku 60+', 'dla osób w wieku 60+'],
    [
      'zapisy: pn.–pt. 9–12, tel. 22 738 15 77',
      'zapisy: od poniedziałku do piątku od dziewiątej do dwunastej, telefon 22, 738, 15, 77',
    ],
    ['zgłoszenie do 30 dni od nabycia pojazdu', 'zgłoszenie do 30 dni od nabycia pojazdu'],
    ['dowód rej. nr DR/BAK 1234567', 'dowód rejestracyjny numer DR/BAK 1234567'],
    ['tablice indywid. – 1000 zł', 'tablice indywidualne – 1000 złotych'],
    ['kolejka: okienka 3–5', 'kolejka: okienka od 3 do 5'],
    [
      'badanie techn. ważne do 15 maja 2026 r.',
      'badanie techniczne ważne do piętnastego maja 2026 roku',
    ],
    [
      'wypis z rejestru gruntów, obr. 0005, ark. 3',
      'wypis z rejestru gruntów, obręb 0005, arkusz 3',
    ],
    [
      'dz. nr ew. 112/4 o pow. 845 m²',
      'działka numer ewidencyjny 112 łamane przez 4 o powierzchni 845 metrów kwadratowych',
    ],
    ['budynek o kubaturze 1 240 m³', 'budynek o kubaturze 1240 metrów sześciennych'],
    ['odl. 4 m od granicy', 'odległość 4 metry od granicy'],
    ['pożytek publ.: konkurs do 20 tys. zł', 'pożytek publiczny: konkurs do 20 tysięcy złotych'],
    ['OPP, nr KRS: 0000270809', 'OPP, numer KRS: 000, 027, 0809'],
    ['przekaż 1,5 proc. podatku', 'przekaż 1,5 procent podatku'],
    [
      'spotkanie odbędzie się w pt. 26 września o g. 18',
      'spotkanie odbędzie się w piątek dwudziestego szóstego września o godzinie osiemnastej',
    ],
    ['XX Jubileuszowy Rajd Rowerowy', 'dwudziesty Jubileuszowy Rajd Rowerowy'],
    ['wystawa malarstwa XIX w.', 'wystawa malarstwa dziewiętnastego wieku'],
    ['pałac z poł. XVIII w.', 'pałac z połowy osiemnastego wieku'],
    ['rzeźba z ok. 1520 r.', 'rzeźba z około 1520 roku'],
    ['koncert z okazji 100-lecia parafii', 'koncert z okazji stulecia parafii'],
    ['kino: bilet norm. 22 zł, ulg. 18 zł', 'kino: bilet normalny 22 złote, ulgowy 18 złotych'],
    ['ur. w 1921 r., zm. w 2004 r.', 'urodzony w 1921 roku, zmarł w 2004 roku'],
    ['bieg na dyst. 5 km', 'bieg na dystansie 5 kilometrów'],
    ['hala sport. przy ul. Gomulińskiego', 'hala sportowa przy ulicy Gomulińskiego'],
    ['kort: 35 zł za godz.', 'kort: 35 złotych za godzinę'],
    [
      'IMGW: temp. od 30°C do 34°C, temp. min. w nocy 19°C',
      'IMGW: temperatura od 30°C do 34°C, temperatura minimalna w nocy 19°C',
    ],
    ['śnieg: przyrost 5–10 cm', 'śnieg: przyrost od 5 do 10 centymetrów'],
    ['ostrzeżenie 2. stopnia przed upałem', 'ostrzeżenie drugiego stopnia przed upałem'],
    ['pył PM2,5: 28 µg/m³', 'pył PM2,5: 28 mikrogramów na metr sześcienny'],
    ['st. asp. Jan Kruk, nacz. OSP', 'starszy aspirant Jan Kruk, naczelnik OSP'],
    ['kpt. Anna Wrona z KP PSP', 'kapitan Anna Wrona z KP PSP'],
    ['ks. dr Adam Zięba, dziekan', 'ksiądz doktor Adam Zięba, dziekan'],
    ['śp. prof. Maria Sas', 'świętej pamięci profesor Maria Sas'],
    ['do p. Marii Nowak', 'do pani Marii Nowak'],
    [
      'tel. +48 510 200 300, fax: 22 728 92 47',
      'telefon plus 48, 510, 200, 300, fax: 22, 728, 92, 47',
    ],
    ['(46) 855 20 02 wew. 33', '46, 855, 20, 02 wewnętrzny 33'],
    [
      'rachunek: PL 61 1090 1014 0000 0712 1981 2874',
      'rachunek: PL 61, 1090, 1014, 0000, 0712, 1981, 2874',
    ],
    ['STAROSTA PRUSZKOWSKI OGŁASZA NABÓR', 'starosta pruszkowski ogłasza nabór'],
    ['ZMIANA ORGANIZACJI RUCHU NA UL. PRUSA', 'zmiana organizacji ruchu na ulicy prusa'],
  ];
  for (const [written, said] of table) {
    it(`says "${said}" for "${written}"`, () => {
      assert.equal(spokenText(written, 'pl').text, said);
    });
  }
});
