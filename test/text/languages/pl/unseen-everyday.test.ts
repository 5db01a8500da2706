import { assert } from '@open-wc/testing';
import { spokenText } from '../../../../src/text/spoken-text.js';

// What a reader of the news would say was written down before the rules were tried on it.
describe('Phrases of everyday council news', () => {
  const table: [written: string, said: string][] = [
    [
      'Starosta Pruszkowski zaprasza na spotkanie w dniu 6 czerwca br. o godz. 17.00.',
      'Starosta Pruszkowski zaprasza na spotkanie w dniu szóstego czerwca bieżącego roku o godzinie siedemnastej.',
    ],
    [
      'Miejsce: sala konferencyjna, ul. Drzymały 30, III piętro, pok. 309',
      'Miejsce: sala konferencyjna, ulica Drzymały 30, trzecie piętro, pokój 309',
    ],
    [
      'Od 1 lipca 2025 r. zmieniają się stawki za wywóz śmieci.',
      'Od pierwszego lipca 2025 roku zmieniają się stawki za wywóz śmieci.',
    ],
    ['Opłata wynosi 38 zł za os. miesięcznie.', 'Opłata wynosi 38 złotych za osobę miesięcznie.'],
    [
      'Wnioski można składać do 30.09.2025 r. w pok. 12 (parter).',
      'Wnioski można składać do trzydziestego września 2025 roku w pokoju 12 (parter).',
    ],
    [
      'Wydział Komunikacji – tel. 22 738 14 50, e-mail: komunikacja@powiat.pl',
      'Wydział Komunikacji – telefon 22, 738, 14, 50, e-mail: komunikacja@powiat.pl',
    ],
    [
      'W dn. 12–14 maja Wydział Komunikacji będzie nieczynny.',
      'W dniach od dwunastego do czternastego maja Wydział Komunikacji będzie nieczynny.',
    ],
    [
      'W okresie wakacji (1.07–31.08) biblioteka czynna w godz. 9–15.',
      'W okresie wakacji (od pierwszego lipca do trzydziestego pierwszego sierpnia) biblioteka czynna w godzinach od dziewiątej do piętnastej.',
    ],
    [
      'Ustawa z dnia 11 marca 2022 r. o obronie Ojczyzny (Dz. U. z 2024 r. poz. 248)',
      'Ustawa z dnia jedenastego marca 2022 roku o obronie Ojczyzny (Dziennik Ustaw z 2024 roku pozycja 248)',
    ],
    ['art. 25 ust. 1 pkt 3 ustawy', 'artykuł 25 ustęp 1 punkt 3 ustawy'],
    [
      'stosownie do art. 49 § 1 kpa',
      'stosownie do artykułu 49 paragraf 1 kodeksu postępowania administracyjnego',
    ],
    ['Uchwała Nr XXVII/234/2025', 'Uchwała Numer 27 łamane przez 234 łamane przez 2025'],
    [
      'Zarządzenie Nr 0050.45.2025 Burmistrza Brwinowa z dnia 2 kwietnia 2025 r.',
      'Zarządzenie Numer 0050.45.2025 Burmistrza Brwinowa z dnia drugiego kwietnia 2025 roku',
    ],
    [
      'Przetarg na budowę ok. 800 m kanalizacji w ul. Leśnej i ul. Polnej',
      'Przetarg na budowę około 800 metrów kanalizacji w ulicy Leśnej i ulicy Polnej',
    ],
    [
      'remont ul. Głównej na odcinku od ul. Szkolnej do ul. Parkowej',
      'remont ulicy Głównej na odcinku od ulicy Szkolnej do ulicy Parkowej',
    ],
    ['zamknięta będzie ul. 11 Listopada', 'zamknięta będzie ulica jedenastego Listopada'],
    ['utrudnienia w rejonie al. Wojska Polskiego', 'utrudnienia w rejonie alei Wojska Polskiego'],
    [
      'Całkowita wartość projektu: 4 567 890,12 zł',
      'Całkowita wartość projektu: 4567890 złotych 12 groszy',
    ],
    ['Dofinansowanie z UE: 85% (3,8 mln zł)', 'Dofinansowanie z UE: 85% (3,8 miliona złotych)'],
    ['powiat otrzymał 250 tys. zł dotacji', 'powiat otrzymał 250 tysięcy złotych dotacji'],
    [
      'Budżet na 2025 r. zakłada dochody rzędu 1,1 mld zł.',
      'Budżet na 2025 rok zakłada dochody rzędu 1,1 miliarda złotych.',
    ],
    [
      'Cena biletu: 10 zł (ulgowy), 20 zł (normalny)',
      'Cena biletu: 10 złotych (ulgowy), 20 złotych (normalny)',
    ],
    ['Wstęp: 1 zł', 'Wstęp: 1 złoty'],
    ['koszt to 3 zł 50 gr', 'koszt to 3 złote 50 groszy'],
    [
      'Dzieci do lat 7 – bezpłatnie, młodzież 7–18 lat – 5 zł',
      'Dzieci do lat 7 – bezpłatnie, młodzież od 7 do 18 lat – 5 złotych',
    ],
    [
      'Warsztaty dla seniorów w godz. 10:00–12:30',
      'Warsztaty dla seniorów w godzinach od dziesiątej do dwunastej trzydzieści',
    ],
    ['zajęcia we wt. i czw. o 16.15', 'zajęcia we wtorek i czwartek o szesnastej piętnaście'],
    ['codziennie w godz. 6–22', 'codziennie w godzinach od szóstej do dwudziestej drugiej'],
    [
      'Apteka „Zdrowie”, pl. Wolności 3, tel. 22 759 12 12 – czynna całą dobę',
      'Apteka „Zdrowie”, plac Wolności 3, telefon 22, 759, 12, 12 – czynna całą dobę',
    ],
    ['Dyżur nocny: 20:00–8:00', 'Dyżur nocny: od dwudziestej do ósmej'],
    ['Poradnia: ul. Andrzeja 2/4 lok. 15', 'Poradnia: ulica Andrzeja 2 łamane przez 4 lokal 15'],
    ['dr n. med. Anna Kos, lek. Jan Nowak', 'doktor nauk medycznych Anna Kos, lekarz Jan Nowak'],
    ['NZOZ „Medyk” sp. z o.o.', 'NZOZ „Medyk” spółka z ograniczoną odpowiedzialnością'],
    ['SP ZOZ w Pruszkowie', 'SP ZOZ w Pruszkowie'],
    ['LO im. T. Zana', 'LO imienia T. Zana'],
    [
      'I Liceum Ogólnokształcące im. Tomasza Zana',
      'pierwsze Liceum Ogólnokształcące imienia Tomasza Zana',
    ],
    [
      'II Liceum Ogólnokształcące im. Marii Skłodowskiej-Curie',
      'drugie Liceum Ogólnokształcące imienia Marii Skłodowskiej-Curie',
    ],
    [
      'Zespół Szkół Specjalnych im. ks. Jana Twardowskiego',
      'Zespół Szkół Specjalnych imienia księdza Jana Twardowskiego',
    ],
    [
      'Muzeum Starożytnego Hutnictwa im. Stefana Woydy, pl. Jana Pawła II 2',
      'Muzeum Starożytnego Hutnictwa imienia Stefana Woydy, plac Jana Pawła drugiego 2',
    ],
    [
      'kościół św. Kazimierza i kaplica św. Anny',
      'kościół świętego Kazimierza i kaplica świętej Anny',
    ],
    ['Koncert w kościele św. Józefa', 'Koncert w kościele świętego Józefa'],
    ['15. rocznica katastrofy', 'piętnasta rocznica katastrofy'],
    ['w 80. rocznicę wyzwolenia', 'w osiemdziesiątą rocznicę wyzwolenia'],
    ['X Powiatowy Turniej Szachowy', 'dziesiąty Powiatowy Turniej Szachowy'],
    ['XVIII Mistrzostwa Powiatu w piłce nożnej', 'osiemnaste Mistrzostwa Powiatu w piłce nożnej'],
    ['w III edycji konkursu', 'w trzeciej edycji konkursu'],
    ['laureaci II etapu', 'laureaci drugiego etapu'],
    [
      'I nagroda – 1000 zł, II nagroda – 700 zł',
      'pierwsza nagroda – 1000 złotych, druga nagroda – 700 złotych',
    ],
    ['dwór z XIX w.', 'dwór z dziewiętnastego wieku'],
    ['zabytki z XVIII i XIX w.', 'zabytki z osiemnastego i dziewiętnastego wieku'],
    ['na początku XX wieku', 'na początku dwudziestego wieku'],
    ['w XXI w.', 'w dwudziestym pierwszym wieku'],
    ['lata 2024–2027', 'lata od 2024 do 2027'],
    ['rok szkolny 2024/2025', 'rok szkolny 2024 łamane przez 2025'],
    ['ferie: 17 lutego – 2 marca', 'ferie: od siedemnastego lutego do drugiego marca'],
    ['długi weekend 1–3 maja', 'długi weekend od pierwszego do trzeciego maja'],
    ['31 grudnia i 1 stycznia', 'trzydziestego pierwszego grudnia i pierwszego stycznia'],
    ['Szkolenie dla NGO – 10–12 osób w grupie', 'Szkolenie dla NGO – od 10 do 12 osób w grupie'],
    [
      'min. 2 lata stażu, mile widziane prawo jazdy kat. B',
      'minimum 2 lata stażu, mile widziane prawo jazdy kategorii B',
    ],
    ['wymiar etatu: 1/2', 'wymiar etatu: 1/2'],
    ['praca na 3/4 etatu', 'praca na trzy czwarte etatu'],
    [
      'CV na adres: kadry@powiat.pl do dn. 15.05',
      'CV na adres: kadry@powiat.pl do dnia piętnastego maja',
    ],
    [
      'Oferty z dopiskiem „Nabór nr 4/2025”',
      'Oferty z dopiskiem „Nabór numer 4 łamane przez 2025”',
    ],
    [
      'Administratorem Pani/Pana danych jest Starosta, ul. Drzymały 30, 05-800 Pruszków',
      'Administratorem Pani/Pana danych jest Starosta, ulica Drzymały 30, 05 800 Pruszków',
    ],
    [
      'Podstawą przetwarzania jest art. 6 ust. 1 lit. c i e RODO',
      'Podstawą przetwarzania jest artykuł 6 ustęp 1 litera c i e RODO',
    ],
    [
      'ma Pan/Pani prawo skargi do PUODO, ul. Stawki 2, Warszawa',
      'ma Pan/Pani prawo skargi do puodo, ulica Stawki 2, Warszawa',
    ],
    [
      'Opublikowano: 12.03.2025, godz. 14:22',
      'Opublikowano: dwunastego marca 2025 roku, godzina czternasta dwadzieścia dwa',
    ],
    ['Liczba wyświetleń: 345', 'Liczba wyświetleń: 345'],
    ['wersja: 3 (aktualna)', 'wersja: 3 (aktualna)'],
    ['autobusy linii 817 kursują co 15 min', 'autobusy linii 817 kursują co 15 minut'],
    [
      'Pociąg do st. Warszawa Śródmieście odjedzie o 7:05.',
      'Pociąg do stacji Warszawa Śródmieście odjedzie o siódmej zero pięć.',
    ],
    ['droga wojewódzka nr 719', 'droga wojewódzka numer 719'],
    ['droga powiatowa 3104W', 'droga powiatowa 3104W'],
    ['ograniczenie do 3,5 t', 'ograniczenie do 3,5 tony'],
    ['prędkość do 50 km/h', 'prędkość do 50 kilometrów na godzinę'],
    [
      'jakość powietrza: PM2,5 – 18 µg/m³',
      'jakość powietrza: PM2,5 – 18 mikrogramów na metr sześcienny',
    ],
    [
      'temperatura do 32°C, wiatr do 20 km/h',
      'temperatura do 32°C, wiatr do 20 kilometrów na godzinę',
    ],
    ['ostrzeżenie II st. przed burzami', 'ostrzeżenie drugiego stopnia przed burzami'],
    ['lokal o pow. 52,4 m²', 'lokal o powierzchni 52,4 metra kwadratowego'],
    ['działka 0,25 ha', 'działka 0,25 hektara'],
    ['las – 12 ha, łąka – 1 ha', 'las – 12 hektarów, łąka – 1 hektar'],
    ['2 kg cukru i 0,5 l oleju', '2 kilogramy cukru i 0,5 litra oleju'],
    ['Pomoc dla pow. 65. roku życia', 'Pomoc dla powyżej sześćdziesiątego piątego roku życia'],
    ['osoby ww. oraz ich opiekunowie', 'osoby wyżej wymienione oraz ich opiekunowie'],
    ['m.in. dla kół gospodyń, OSP itp.', 'między innymi dla kół gospodyń, OSP i tym podobne'],
    ['np. dowód osobisty lub paszport', 'na przykład dowód osobisty lub paszport'],
    ['tj. w ciągu 14 dni', 'to jest w ciągu 14 dni'],
    [
      'KOMUNIKAT STAROSTY PRUSZKOWSKIEGO Z DNIA 3 MARCA 2025 R.',
      'komunikat starosty pruszkowskiego z dnia trzeciego marca 2025 roku',
    ],
    ['UWAGA! Zmiana godzin pracy PCPR', 'uwaga! Zmiana godzin pracy PCPR'],
    ['NIE dla hałasu!', 'NIE dla hałasu!'],
    [
      'woj. mazowieckie, pow. pruszkowski, gm. Michałowice',
      'województwo mazowieckie, powiat pruszkowski, gmina Michałowice',
    ],
    ['z terenu woj. mazowieckiego', 'z terenu województwa mazowieckiego'],
    [
      'konto: PL 61 1090 1014 0000 0712 1981 2874',
      'konto: PL 61, 1090, 1014, 0000, 0712, 1981, 2874',
    ],
    ['tel. +48 600 100 200', 'telefon plus 48, 600, 100, 200'],
  ];
  for (const [written, said] of table) {
    it(`says "${written}" as "${said}"`, () => {
      assert.equal(spokenText(written, 'pl').text, said);
    });
  }
});
