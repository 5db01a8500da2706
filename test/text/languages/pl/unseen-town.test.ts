import { assert } from '@open-wc/testing';
import { spokenText } from '../../../../src/text/spoken-text.js';

// What a reader of the news would say was written down before the rules were tried on it.
describe("Phrases of a town's news and sport", () => {
  const table: [written: string, said: string][] = [
    [
      'Burmistrz Miasta Piastowa informuje, że w dniu 19 czerwca 2025 r. (Boże Ciało) Urząd będzie nieczynny.',
      'Burmistrz Miasta Piastowa informuje, że w dniu dziewiętnastego czerwca 2025 roku (Boże Ciało) Urząd będzie nieczynny.',
    ],
    [
      'Zapraszamy na XII Dni Piastowa, które odbędą się w dn. 6–8 czerwca na pl. Kultury.',
      'Zapraszamy na dwunaste Dni Piastowa, które odbędą się w dniach od szóstego do ósmego czerwca na placu Kultury.',
    ],
    [
      'Rejestracja tel. 22 723 00 61 w. 102, w godz. 8.00–15.00',
      'Rejestracja telefon 22, 723, 00, 61 wewnętrzny 102, w godzinach od ósmej do piętnastej',
    ],
    [
      'Koszt uczestnictwa: 120 zł/os., dzieci do 12 lat – 60 zł.',
      'Koszt uczestnictwa: 120 złotych za osobę, dzieci do 12 lat – 60 złotych.',
    ],
    [
      'Trasa: 15 km, limit czasu: 3 godz. 30 min',
      'Trasa: 15 kilometrów, limit czasu: 3 godziny 30 minut',
    ],
    [
      'Start o 10.00 spod ratusza, meta przy ul. Sienkiewicza',
      'Start o dziesiątej spod ratusza, meta przy ulicy Sienkiewicza',
    ],
    [
      'Petycja w sprawie budowy chodnika przy ul. Żbikowskiej',
      'Petycja w sprawie budowy chodnika przy ulicy Żbikowskiej',
    ],
    [
      'Decyzja nr 15/2025 o warunkach zabudowy dla dz. nr ew. 34/7 w obr. 0012',
      'Decyzja numer 15 łamane przez 2025 o warunkach zabudowy dla działki numer ewidencyjny 34 łamane przez 7 w obrębie 0012',
    ],
    [
      'Zgodnie z uchwałą nr V/32/2024',
      'Zgodnie z uchwałą numer 5 łamane przez 32 łamane przez 2024',
    ],
    [
      'Na podstawie art. 11 ust. 8 ustawy o drogach publicznych',
      'Na podstawie artykułu 11 ustęp 8 ustawy o drogach publicznych',
    ],
    [
      'ustawa z dn. 27 marca 2003 r. (t.j. Dz. U. z 2024 r. poz. 1130)',
      'ustawa z dnia dwudziestego siódmego marca 2003 roku (tekst jednolity Dziennik Ustaw z 2024 roku pozycja 1130)',
    ],
    [
      'w terminie 21 dni, tj. do 14.07.2025 r.',
      'w terminie 21 dni, to jest do czternastego lipca 2025 roku',
    ],
    ['od pon. do pt. w godz. pracy Urzędu', 'od poniedziałku do piątku w godzinach pracy Urzędu'],
    [
      'Przyjęcia interesantów: pn. 10–18, wt.–pt. 8–16',
      'Przyjęcia interesantów: poniedziałek od dziesiątej do osiemnastej, od wtorku do piątku od ósmej do szesnastej',
    ],
    [
      'Dyżur radnego: I środa miesiąca, godz. 17–18',
      'Dyżur radnego: pierwsza środa miesiąca, od godziny siedemnastej do osiemnastej',
    ],
    [
      'Nocna i świąteczna opieka: tel. 800 190 590',
      'Nocna i świąteczna opieka: telefon 800, 190, 590',
    ],
    [
      'Apteka ul. Tysiąclecia 5 – dyżur 24.12 do godz. 22',
      'Apteka ulica Tysiąclecia 5 – dyżur dwudziestego czwartego grudnia do godziny dwudziestej drugiej',
    ],
    [
      'Bilet 20-minutowy kosztuje 3,40 zł, a 75-minutowy 4,40 zł.',
      'Bilet dwudziestominutowy kosztuje 3 złote 40 groszy, a siedemdziesięciopięciominutowy 4 złote 40 groszy.',
    ],
    ['Linia 717 – zmiana trasy od 1 VII', 'Linia 717 – zmiana trasy od pierwszego lipca'],
    ['Pociągi linii S1 i R1', 'Pociągi linii S1 i R1'],
    ['Odjazd: 6:15, 7:15 i 8:15', 'Odjazd: szósta piętnaście, siódma piętnaście i ósma piętnaście'],
    ['Termin realizacji: II kw. 2026 r.', 'Termin realizacji: drugi kwartał 2026 roku'],
    [
      'Wartość inwestycji to 12,5 mln zł, z czego 9 mln zł to dotacja.',
      'Wartość inwestycji to 12,5 miliona złotych, z czego 9 milionów złotych to dotacja.',
    ],
    ['Nadwyżka: 2 345 tys. zł', 'Nadwyżka: 2345 tysięcy złotych'],
    [
      'podatek od nieruchomości 1,19 zł za m²',
      'podatek od nieruchomości 1 złoty 19 groszy za metr kwadratowy',
    ],
    ['opłata za psa 50 zł rocznie', 'opłata za psa 50 złotych rocznie'],
    ['kara od 500 zł do 5 tys. zł', 'kara od 500 złotych do 5 tysięcy złotych'],
    ['Stypendium w wys. 300 zł', 'Stypendium w wysokości 300 złotych'],
    ['dla rodzin 3+ i seniorów 65+', 'dla rodzin 3+ i seniorów 65+'],
    ['Wychowawca kl. I a: mgr Ewa Lis', 'Wychowawca klasy pierwszej a: magister Ewa Lis'],
    ['rekrutacja do kl. I SP nr 4', 'rekrutacja do klasy pierwszej SP numer 4'],
    [
      'uczniowie klas IV–VI i VII–VIII',
      'uczniowie klas od czwartej do szóstej i od siódmej do ósmej',
    ],
    ['konkurs dla klas I–III', 'konkurs dla klas od pierwszej do trzeciej'],
    [
      'Szkoła Podstawowa nr 3 im. Marszałka J. Piłsudskiego',
      'Szkoła Podstawowa numer 3 imienia Marszałka J. Piłsudskiego',
    ],
    ['Zespół Szkół im. F. Nansena', 'Zespół Szkół imienia F. Nansena'],
    ['dr Anna Kowalska, prof. UW', 'doktor Anna Kowalska, profesor UW'],
    ['Podziękowania dla p. Marka Nowaka', 'Podziękowania dla pana Marka Nowaka'],
    ['Zmarł ks. Stefan Niedzielak, kapelan AK', 'Zmarł ksiądz Stefan Niedzielak, kapelan AK'],
    [
      'uroczystości pod pomnikiem św. Jana Pawła II',
      'uroczystości pod pomnikiem świętego Jana Pawła drugiego',
    ],
    ['w parafii pw. św. Michała Archanioła', 'w parafii pod wezwaniem świętego Michała Archanioła'],
    ['rocznica 4 czerwca 1989 r.', 'rocznica czwartego czerwca 1989 roku'],
    ['w latach 1914–1918', 'w latach od 1914 do 1918'],
    ['zabytkowa willa z l. 20. XX w.', 'zabytkowa willa z lat dwudziestych dwudziestego wieku'],
    ['cmentarz z I wojny światowej', 'cmentarz z pierwszej wojny światowej'],
    ['za króla Augusta III Sasa', 'za króla Augusta trzeciego Sasa'],
    [
      'I miejsce – drużyna OSP Moszna, II miejsce – OSP Brwinów',
      'pierwsze miejsce – drużyna OSP Moszna, drugie miejsce – OSP Brwinów',
    ],
    [
      'wynik 3:0, gole w 12. i 45. min',
      'wynik 3:0, gole w dwunastej i czterdziestej piątej minucie',
    ],
    ['rekord: 10,25 s na 100 m', 'rekord: 10,25 sekundy na 100 metrów'],
    [
      'w nocy temp. od 5 do 8°C, w dzień do 17°C',
      'w nocy temperatura od 5 do 8°C, w dzień do 17°C',
    ],
    ['wiatr płn.-wsch. 15–25 km/h', 'wiatr północno-wschodni od 15 do 25 kilometrów na godzinę'],
    ['Ostrzeżenie meteo nr 45, stopień 2', 'Ostrzeżenie meteo numer 45, stopień 2'],
    ['zużycie wody ok. 3 m³/mies.', 'zużycie wody około 3 metrów sześciennych na miesiąc'],
    ['worki 120 l, pojemniki 240 l', 'worki 120 litrów, pojemniki 240 litrów'],
    ['odbiór co 2 tyg.', 'odbiór co 2 tygodnie'],
    [
      'mieszkanie 3-pokojowe, 64 m², IV p.',
      'mieszkanie trzypokojowe, 64 metry kwadratowe, czwarte piętro',
    ],
    ['nr sprawy: GP.6730.12.2025', 'numer sprawy: GP.6730.12.2025'],
    [
      'Sporządził: insp. Jan Maj, tel. 22 770 52 12',
      'Sporządził: inspektor Jan Maj, telefon 22, 770, 52, 12',
    ],
    ['Zał.: 1. Wniosek, 2. Mapa', 'Załączniki: 1. Wniosek, 2. Mapa'],
    ['patrz pkt 5 i 6 regulaminu', 'patrz punkt 5 i 6 regulaminu'],
    ['ust. 2 otrzymuje brzmienie', 'ustęp 2 otrzymuje brzmienie'],
    ['OGŁOSZENIE O NABORZE NR 3/2025', 'ogłoszenie o naborze numer 3 łamane przez 2025'],
    ['PRACA DLA KSIĘGOWEJ W GOPS', 'praca dla księgowej w GOPS'],
    [
      'rachunek nr 50 8015 0004 0026 8692 2003 0001',
      'rachunek numer 50, 8015, 0004, 0026, 8692, 2003, 0001',
    ],
    ['NIP 534-23-45-678', 'NIP 534, 23, 45, 678'],
  ];
  for (const [written, said] of table) {
    it(`says "${written}" as "${said}"`, () => {
      assert.equal(spokenText(written, 'pl').text, said);
    });
  }
});
