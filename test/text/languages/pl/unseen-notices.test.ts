import { assert } from '@open-wc/testing';
import { spokenText } from '../../../../src/text/spoken-text.js';

// What a reader of the news would say was written down before the rules were tried on it.
describe('Phrases of Polish notices, timetables and duty hours', () => {
  const table: [written: string, said: string][] = [
    [
      'Harmonogram dyżurów aptek ogólnodostępnych na terenie pow. otwockiego w IV kw. 2024 r.',
      'Harmonogram dyżurów aptek ogólnodostępnych na terenie powiatu otwockiego w czwartym kwartale 2024 roku',
    ],
    [
      'Dyżur rozpoczyna się o godz. 20:00 i kończy o godz. 8:00 dnia następnego.',
      'Dyżur rozpoczyna się o godzinie dwudziestej i kończy o godzinie ósmej dnia następnego.',
    ],
    [
      'W dniach 24 i 31 grudnia Urząd będzie czynny do godz. 12.00.',
      'W dniach dwudziestego czwartego i trzydziestego pierwszego grudnia Urząd będzie czynny do godziny dwunastej.',
    ],
    [
      '24.12.2024 r. (wtorek) – Urząd nieczynny',
      'dwudziestego czwartego grudnia 2024 roku (wtorek) – Urząd nieczynny',
    ],
    [
      'Nabór wniosków trwa od 1.02 do 28.02.2025 r.',
      'Nabór wniosków trwa od pierwszego lutego do dwudziestego ósmego lutego 2025 roku',
    ],
    [
      'w okresie od 15.03.2025 r. do 30.09.2025 r.',
      'w okresie od piętnastego marca 2025 roku do trzydziestego września 2025 roku',
    ],
    [
      'Termin składania ofert: 14.05.2025 r., godz. 10:00',
      'Termin składania ofert: czternastego maja 2025 roku, godzina dziesiąta',
    ],
    [
      'Otwarcie ofert: 14.05.2025 r., godz. 10:15, sala nr 3',
      'Otwarcie ofert: czternastego maja 2025 roku, godzina dziesiąta piętnaście, sala numer 3',
    ],
    ['Zamówienie o wartości poniżej 130 000 zł', 'Zamówienie o wartości poniżej 130000 złotych'],
    [
      'Oferta nr 3 – Zakład Usługowo-Handlowy „Bruk” s.c., ul. Leśna 8A',
      'Oferta numer 3 – Zakład Usługowo-Handlowy „Bruk” spółka cywilna, ulica Leśna 8A',
    ],
    [
      'Przebudowa drogi gminnej nr 270513W w km 0+000–1+250',
      'Przebudowa drogi gminnej numer 270513W w kilometrze 0+000–1+250',
    ],
    [
      'długość odcinka: 1,25 km; szer. jezdni: 5,5 m',
      'długość odcinka: 1,25 kilometra; szerokość jezdni: 5,5 metra',
    ],
    ['rury PE o śr. 110 mm', 'rury PE o średnicy 110 milimetrów'],
    ['zbiornik o poj. 5 m³', 'zbiornik o pojemności 5 metrów sześciennych'],
    ['moc instalacji: 9,8 kWp', 'moc instalacji: 9,8 kilowata'],
    ['zużycie 1500 kWh rocznie', 'zużycie 1500 kilowatogodzin rocznie'],
    ['kostka brukowa gr. 8 cm', 'kostka brukowa grubości 8 centymetrów'],
    [
      'działka nr 12/5, obręb 0007 Radość, jedn. ewid. Wawer',
      'działka numer 12 łamane przez 5, obręb 0007 Radość, jednostka ewidencyjna Wawer',
    ],
    ['Plan miejscowy, teren 3MN i 2U', 'Plan miejscowy, teren 3MN i 2U'],
    [
      'Rada Gminy w głosowaniu: za – 13, przeciw – 1, wstrz. – 1',
      'Rada Gminy w głosowaniu: za – 13, przeciw – 1, wstrzymało się – 1',
    ],
    [
      'LXII sesja Rady Miejskiej VIII kadencji',
      'sześćdziesiąta druga sesja Rady Miejskiej ósmej kadencji',
    ],
    [
      'Protokół nr LXII/23 z obrad LXII sesji',
      'Protokół numer 62 łamane przez 23 z obrad sześćdziesiątej drugiej sesji',
    ],
    ['pkt 4 porządku obrad', 'punkt 4 porządku obrad'],
    ['w pkt 3 i 4', 'w punkcie 3 i 4'],
    ['Ad. 5. Interpelacje radnych.', 'Ad. 5. Interpelacje radnych.'],
    ['Zał. nr 2 do uchwały', 'Załącznik numer 2 do uchwały'],
    ['wg wzoru stanowiącego zał. nr 1', 'według wzoru stanowiącego załącznik numer 1'],
    ['zgodnie z zał. nr 3', 'zgodnie z załącznikiem numer 3'],
    ['Z up. Burmistrza', 'Z upoważnienia Burmistrza'],
    ['Sekretarz Gminy – w z. Wójta', 'Sekretarz Gminy – w zastępstwie Wójta'],
    [
      'Sporządziła: A. Nowak, tel. (22) 789-45-12',
      'Sporządziła: A. Nowak, telefon 22, 789, 45, 12',
    ],
    ['Infolinia: 800 702 222, czynna całą dobę', 'Infolinia: 800, 702, 222, czynna całą dobę'],
    ['nr alarmowy 112, straż poż. 998', 'numer alarmowy 112, straż pożarna 998'],
    ['tel. kom. 0-602 345 678', 'telefon komórkowy 602, 345, 678'],
    ['fax: 22 788 11 22 w. 30', 'fax: 22, 788, 11, 22 wewnętrzny 30'],
    ['SMS pod nr 7248', 'SMS pod numer 7248'],
    ['PESEL 44051401359', 'PESEL 440, 514, 013, 59'],
    ['KRS 0000123456', 'KRS 000, 012, 3456'],
    ['5-lecie nadania praw miejskich', 'pięciolecie nadania praw miejskich'],
    ['100-lecie urodzin p. Zofii Mazur', 'stulecie urodzin pani Zofii Mazur'],
    ['p. Jan Kowalski, sołtys wsi', 'pan Jan Kowalski, sołtys wsi'],
    ['Honorowy Patronat p. Ministra', 'Honorowy Patronat p. Ministra'],
    [
      'św. Mikołaj odwiedzi dzieci 6 grudnia o godz. 16',
      'święty Mikołaj odwiedzi dzieci szóstego grudnia o godzinie szesnastej',
    ],
    [
      'Msza św. w kościele pw. św. Wincentego à Paulo',
      'Msza święta w kościele pod wezwaniem świętego Wincentego à Paulo',
    ],
    ['parafia pw. NMP Królowej Polski', 'parafia pod wezwaniem NMP Królowej Polski'],
    ['o. Maksymilian Kolbe', 'ojciec Maksymilian Kolbe'],
    ['s. Teresa ze zgromadzenia', 'siostra Teresa ze zgromadzenia'],
    [
      'Szkoła Podstawowa nr 12 z Oddz. Integracyjnymi',
      'Szkoła Podstawowa numer 12 z Oddziałami Integracyjnymi',
    ],
    ['I LO im. K. I. Gałczyńskiego', 'pierwsze LO imienia K. I. Gałczyńskiego'],
    ['uczniowie kl. VIII b', 'uczniowie klasy ósmej b'],
    ['dzieci z gr. „Misie”', 'dzieci z grupy „Misie”'],
    ['rekrutacja na r. szk. 2025/2026', 'rekrutacja na rok szkolny 2025 łamane przez 2026'],
    [
      'wycieczka dla dzieci w wieku 7–13 lat, cena 350 zł/os.',
      'wycieczka dla dzieci w wieku od 7 do 13 lat, cena 350 złotych za osobę',
    ],
    [
      'Dzień Dziecka, 1 czerwca, godz. 14–18, park im. J. Poniatowskiego',
      'Dzień Dziecka, pierwszego czerwca, od godziny czternastej do osiemnastej, park imienia J. Poniatowskiego',
    ],
    ['koncert rozpocznie się o 19:30', 'koncert rozpocznie się o dziewiętnastej trzydzieści'],
    ['seans o godz. 17.00 i 20.15', 'seans o godzinie siedemnastej i dwudziestej piętnaście'],
    ['wyjazd: sobota, 7:00, pl. targowy', 'wyjazd: sobota, siódma, plac targowy'],
    ['Rozkład jazdy ważny od 2.09.2024 r.', 'Rozkład jazdy ważny od drugiego września 2024 roku'],
    [
      'przystanek Otwock, ul. Poniatowskiego / ul. Matejki',
      'przystanek Otwock, ulica Poniatowskiego / ulica Matejki',
    ],
    ['linia L20 z os. Ługi do st. Falenica', 'linia L20 z osiedla Ługi do stacji Falenica'],
    [
      'odjazdy w dni powszednie: 5.10, 6.25, 7.40',
      'odjazdy w dni powszednie: piąta dziesięć, szósta dwadzieścia pięć, siódma czterdzieści',
    ],
    ['pociąg 91 min spóźniony', 'pociąg 91 minut spóźniony'],
    [
      'Znicz wygrał 3:1 (25:20, 23:25, 25:18, 25:22)',
      'Znicz wygrał 3:1 (25:20, 23:25, 25:18, 25:22)',
    ],
    ['mistrzostwa U-15, 4. kolejka', 'mistrzostwa U-15, czwarta kolejka'],
    ['bieg na 100 m przez płotki', 'bieg na 100 metrów przez płotki'],
    ['w hali o wym. 20 × 40 m', 'w hali o wymiarach 20 na 40 metrów'],
    [
      'temp. maks. 28 °C, ciśnienie 1013 hPa',
      'temperatura maksymalna 28 °C, ciśnienie 1013 hektopaskali',
    ],
    ['suma opadów 35 l/m²', 'suma opadów 35 litrów na metr kwadratowy'],
    ['wiatr pd.-zach., umiarkowany', 'wiatr południowo-zachodni, umiarkowany'],
    [
      'ostrzeżenie II stopnia, prawdopodobieństwo 80%',
      'ostrzeżenie drugiego stopnia, prawdopodobieństwo 80%',
    ],
    ['stężenie PM10: 55 µg/m³', 'stężenie PM10: 55 mikrogramów na metr sześcienny'],
    [
      'dochody 98,7 mln zł, wydatki 104,2 mln zł',
      'dochody 98,7 miliona złotych, wydatki 104,2 miliona złotych',
    ],
    ['deficyt w kwocie 5 543 210,22 zł', 'deficyt w kwocie 5543210 złotych 22 grosze'],
    [
      'środki UE: 85 proc., wkład własny: 15 proc.',
      'środki UE: 85 procent, wkład własny: 15 procent',
    ],
    ['wzrost o 0,5 pkt proc.', 'wzrost o 0,5 punktu procentowego'],
    ['rata do 15 mies.', 'rata do 15 miesięcy'],
    ['termin płatności: 30 dni', 'termin płatności: 30 dni'],
    ['zasiłek 250 zł mies.', 'zasiłek 250 złotych miesięcznie'],
    ['5 zł 50 gr', '5 złotych 50 groszy'],
    [
      'ogłoszenie ważne do odwołania, tj. co najmniej do końca br.',
      'ogłoszenie ważne do odwołania, to jest co najmniej do końca bieżącego roku',
    ],
    ['min. 3 os., maks. 15 os.', 'minimum 3 osoby, maksymalnie 15 osób'],
    ['ceny od ok. 300 zł za dobę', 'ceny od około 300 złotych za dobę'],
    ['Nowy Dwór Maz., woj. mazowieckie', 'Nowy Dwór Mazowiecki, województwo mazowieckie'],
    [
      'Konstancin-Jeziorna, ul. Piłsudskiego 42, bud. A, I p., pok. 5',
      'Konstancin-Jeziorna, ulica Piłsudskiego 42, budynek A, pierwsze piętro, pokój 5',
    ],
    ['między ul. Polną a ul. Leśną', 'między ulicą Polną a ulicą Leśną'],
    ['wzdłuż ul. Warszawskiej', 'wzdłuż ulicy Warszawskiej'],
    ['przez ul. Główną', 'przez ulicę Główną'],
    ['na pl. Piłsudskiego', 'na placu Piłsudskiego'],
    ['nad rz. Świder', 'nad rzeką Świder'],
    ['w gm. Celestynów', 'w gminie Celestynów'],
    ['mieszkańcy gm. Celestynów', 'mieszkańcy gminy Celestynów'],
    ['w pow. mińskim i woj. lubelskim', 'w powiecie mińskim i województwie lubelskim'],
    ['Warszawa Wsch., ul. Kijowska 20', 'Warszawa Wschodnia, ulica Kijowska 20'],
    [
      'ur. 5.03.1950 r. w Łodzi, zm. 12.11.2020 r.',
      'urodzony piątego marca 1950 roku w Łodzi, zmarł dwunastego listopada 2020 roku',
    ],
    ['zespół dworski z II poł. XIX w.', 'zespół dworski z drugiej połowy dziewiętnastego wieku'],
    ['1. połowa XX wieku', 'pierwsza połowa dwudziestego wieku'],
    ['w latach 80. ub. w.', 'w latach osiemdziesiątych ubiegłego wieku'],
    ['powstanie styczniowe 1863–64', 'powstanie styczniowe 1863–64'],
    ['pomnik mjr. Hubala', 'pomnik majora Hubala'],
    ['rondo im. rtm. W. Pileckiego', 'rondo imienia rotmistrza W. Pileckiego'],
    [
      'lek. stom. Ewa Wilk przyjmuje w pon. i śr.',
      'lekarz stomatolog Ewa Wilk przyjmuje w poniedziałek i środę',
    ],
    ['dyr. szkoły, mgr Jan Bąk', 'dyrektor szkoły, magister Jan Bąk'],
    [
      'z-ca burmistrza przyjmuje w godz. 10–12',
      'zastępca burmistrza przyjmuje w godzinach od dziesiątej do dwunastej',
    ],
    ['kpt. ż.w. Jan Nowak', 'kapitan żeglugi wielkiej Jan Nowak'],
    [
      'UWAGA! ZMIANA ORGANIZACJI RUCHU NA UL. DŁUGIEJ',
      'uwaga! zmiana organizacji ruchu na ulicy długiej',
    ],
    ['INFORMACJA DLA OSÓB NIESŁYSZĄCYCH', 'informacja dla osób niesłyszących'],
    [
      'Rozp. Ministra Zdrowia z dnia 4.04.2024 r.',
      'Rozporządzenie Ministra Zdrowia z dnia czwartego kwietnia 2024 roku',
    ],
    [
      't.j. Dz.U. z 2024 r., poz. 572 ze zm.',
      'tekst jednolity Dziennik Ustaw z 2024 roku, pozycja 572 ze zmianami',
    ],
    [
      'Dz. Urz. UE L 119 z 4.05.2016 r., s. 1',
      'Dziennik Urzędowy UE L 119 z czwartego maja 2016 roku, strona 1',
    ],
    [
      'na podst. art. 61 § 4 k.p.a.',
      'na podstawie artykułu 61 paragraf 4 kodeksu postępowania administracyjnego',
    ],
    ['sygn. akt II SA/Wa 123/24', 'sygnatura akt drugi SA/Wa 123 łamane przez 24'],
    [
      'wyrok TK z 5 maja 2021 r., K 12/20',
      'wyrok TK z piątego maja 2021 roku, K 12 łamane przez 20',
    ],
  ];
  for (const [written, said] of table) {
    it(`says "${written}" as "${said}"`, () => {
      assert.equal(spokenText(written, 'pl').text, said);
    });
  }
});
