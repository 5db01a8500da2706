import { assert } from '@open-wc/testing';
import { spokenText } from '../../../../src/text/spoken-text.js';

// What a reader would say was written down before the rules were tried on it.
describe('Phrases of the offices of a county', () => {
  const table: [written: string, said: string][] = [
    [
      'Burmistrz Gminy i Miasta Warka podaje do publicznej wiadomości wykaz nieruchomości przeznaczonych do sprzedaży, wywieszony na okres 21 dni, tj. od 4 do 25 marca br.',
      'Burmistrz Gminy i Miasta Warka podaje do publicznej wiadomości wykaz nieruchomości przeznaczonych do sprzedaży, wywieszony na okres 21 dni, to jest od czwartego do dwudziestego piątego marca bieżącego roku',
    ],
    [
      'Nieruchomość nr ew. 117/3 o pow. 0,1245 ha położona jest w obrębie Gołków.',
      'Nieruchomość numer ewidencyjny 117 łamane przez 3 o powierzchni 0,1245 hektara położona jest w obrębie Gołków.',
    ],
    [
      'Cena wywoławcza netto: 185 000,00 zł + 23% VAT.',
      'Cena wywoławcza netto: 185000 złotych + 23% VAT.',
    ],
    [
      'Wadium w wysokości 18 500 zł należy wpłacić najpóźniej do dnia 10.04.2025 r.',
      'Wadium w wysokości 18500 złotych należy wpłacić najpóźniej do dnia dziesiątego kwietnia 2025 roku',
    ],
    [
      'Dla nieruchomości prowadzona jest księga wieczysta nr WA1I/00045678/9.',
      'Dla nieruchomości prowadzona jest księga wieczysta numer WA1I/00045678/9.',
    ],
    [
      'Ogłoszenie wywiesza się na tablicy w siedzibie urzędu, I piętro, pok. 14.',
      'Ogłoszenie wywiesza się na tablicy w siedzibie urzędu, pierwsze piętro, pokój 14.',
    ],
    [
      'Zawiadomienie o wszczęciu postępowania znak: GK.6220.14.2024.AB',
      'Zawiadomienie o wszczęciu postępowania znak: GK.6220.14.2024.AB',
    ],
    [
      'Strony mogą zapoznać się z aktami sprawy w godz. 8.00-15.30 w pok. nr 203.',
      'Strony mogą zapoznać się z aktami sprawy w godzinach od ósmej do piętnastej trzydzieści w pokoju numer 203.',
    ],
    [
      'Obwieszczenie na podst. art. 49 k.p.a.',
      'Obwieszczenie na podstawie artykułu 49 kodeksu postępowania administracyjnego',
    ],
    [
      'Na podstawie art. 38 ust. 1 i 2 ustawy o gospodarce nieruchomościami',
      'Na podstawie artykułu 38 ustęp 1 i 2 ustawy o gospodarce nieruchomościami',
    ],
    [
      'Uchwała Nr LII/417/2023 Rady Gminy Lesznowola',
      'Uchwała Numer 52 łamane przez 417 łamane przez 2023 Rady Gminy Lesznowola',
    ],
    [
      '§ 2. Wykonanie uchwały powierza się Wójtowi Gminy.',
      'paragraf 2. Wykonanie uchwały powierza się Wójtowi Gminy.',
    ],
    ['W § 4 ust. 2 skreśla się pkt 3.', 'W paragrafie 4 ustęp 2 skreśla się punkt 3.'],
    [
      'uchwała wchodzi w życie z dniem 1 stycznia 2026 r.',
      'uchwała wchodzi w życie z dniem pierwszego stycznia 2026 roku',
    ],
    [
      'Protokół z XXXI sesji Rady Miejskiej VIII kadencji',
      'Protokół z trzydziestej pierwszej sesji Rady Miejskiej ósmej kadencji',
    ],
    [
      'Za przyjęciem głosowało 13 radnych, przeciw 2, wstrz. 1',
      'Za przyjęciem głosowało 13 radnych, przeciw 2, wstrzymało się 1',
    ],
    [
      'W posiedzeniu uczestniczyli: wiceburmistrz dr inż. Paweł Rak i mec. Ewa Sowa.',
      'W posiedzeniu uczestniczyli: wiceburmistrz doktor inżynier Paweł Rak i mecenas Ewa Sowa.',
    ],
    [
      'zmieniająca uchwałę w spr. budżetu na 2025 r.',
      'zmieniająca uchwałę w sprawie budżetu na 2025 rok',
    ],
    [
      'Dotacja dla OSP w Nowej Wsi – 45 tys. zł',
      'Dotacja dla OSP w Nowej Wsi – 45 tysięcy złotych',
    ],
    [
      '(Dz. Urz. Woj. Maz. z 2024 r. poz. 5321)',
      '(Dziennik Urzędowy Województwa Mazowieckiego z 2024 roku pozycja 5321)',
    ],
    [
      'Termin składania ofert upływa 14.05.2025 r. o godz. 10:00.',
      'Termin składania ofert upływa czternastego maja 2025 roku o godzinie dziesiątej.',
    ],
    [
      'Przebudowa drogi gminnej nr 280512W na odc. od km 0+000 do km 1+245',
      'Przebudowa drogi gminnej numer 280512W na odcinku od kilometra 0+000 do kilometra 1+245',
    ],
    ['Wartość zamówienia: 1,2 mln zł brutto', 'Wartość zamówienia: 1,2 miliona złotych brutto'],
    ['Okres gwarancji: min. 36 m-cy', 'Okres gwarancji: minimum 36 miesięcy'],
    [
      'Dostawa ok. 120 t soli drogowej w sezonie 2025/2026',
      'Dostawa około 120 ton soli drogowej w sezonie 2025 łamane przez 2026',
    ],
    [
      'Zakup samochodu dla OSP (nap. 4x4, moc min. 220 kW)',
      'Zakup samochodu dla OSP (nap. 4x4, moc minimum 220 kilowatów)',
    ],
    [
      'Wykonawca złożył 3 oferty, z czego 1 odrzucono na podst. art. 226 ust. 1 pkt 5 ustawy Pzp.',
      'Wykonawca złożył 3 oferty, z czego 1 odrzucono na podstawie artykułu 226 ustęp 1 punkt 5 ustawy Pzp.',
    ],
    [
      'Wybrano ofertę firmy Bud-Rem Sp. z o.o. z Radomia za kwotę 349 990,00 zł.',
      'Wybrano ofertę firmy Bud-Rem Spółka z ograniczoną odpowiedzialnością z Radomia za kwotę 349990 złotych.',
    ],
    [
      'Rozbudowa SP nr 3 przy ul. Szkolnej – etap II',
      'Rozbudowa SP numer 3 przy ulicy Szkolnej – etap drugi',
    ],
    ['zapytanie ofertowe poniżej 130 000 zł', 'zapytanie ofertowe poniżej 130000 złotych'],
    [
      'Apteka „Pod Lwem”, ul. Rynek 4, tel. 48 670 12 34',
      'Apteka „Pod Lwem”, ulica Rynek 4, telefon 48, 670, 12, 34',
    ],
    [
      'Dyżur nocny w dniach 3–9 listopada pełni apteka przy al. Niepodległości.',
      'Dyżur nocny w dniach od trzeciego do dziewiątego listopada pełni apteka przy alei Niepodległości.',
    ],
    [
      'Dyżury pełnione są od godz. 20:00 do 8:00 dnia następnego.',
      'Dyżury pełnione są od godziny dwudziestej do ósmej dnia następnego.',
    ],
    [
      'W niedziele i święta apteka czynna w godz. 9–14.',
      'W niedziele i święta apteka czynna w godzinach od dziewiątej do czternastej.',
    ],
    ['Opłata za ekspedycję nocną: 3,20 zł', 'Opłata za ekspedycję nocną: 3 złote 20 groszy'],
    [
      'Apteka całodobowa: os. Przyjaźni 12, tel. kom. 601 234 567',
      'Apteka całodobowa: osiedle Przyjaźni 12, telefon komórkowy 601, 234, 567',
    ],
    [
      'Od 15 czerwca do odwołania zamknięty będzie odcinek ul. Długiej od nr 12 do nr 48.',
      'Od piętnastego czerwca do odwołania zamknięty będzie odcinek ulicy Długiej od numeru 12 do numeru 48.',
    ],
    [
      'Objazd poprowadzono ulicami: Polną, Leśną i Al. Jana Pawła II.',
      'Objazd poprowadzono ulicami: Polną, Leśną i Aleją Jana Pawła drugiego.',
    ],
    [
      'DK7 i DW722: utrudnienia w rej. węzła Tarczyn Płn.',
      'DK7 i DW722: utrudnienia w rejonie węzła Tarczyn Północny',
    ],
    [
      'Prędkość ograniczono do 40 km/h na dł. 600 m.',
      'Prędkość ograniczono do 40 kilometrów na godzinę na długości 600 metrów.',
    ],
    ['Zakaz wjazdu pojazdów o masie pow. 3,5 t', 'Zakaz wjazdu pojazdów o masie powyżej 3,5 tony'],
    [
      'Linia L12 od 1.09 pojedzie zmienioną trasą: Dworzec PKP – ul. Kolejowa – os. Parkowe.',
      'Linia L12 od pierwszego września pojedzie zmienioną trasą: Dworzec PKP – ulica Kolejowa – osiedle Parkowe.',
    ],
    [
      'Wymiana nawierzchni na skrzyżowaniu ul. Łąkowej z ul. Ogrodową potrwa ok. 2 tyg.',
      'Wymiana nawierzchni na skrzyżowaniu ulicy Łąkowej z ulicą Ogrodową potrwa około 2 tygodni',
    ],
    [
      'Most będzie nieprzejezdny 8 i 9 bm.',
      'Most będzie nieprzejezdny ósmego i dziewiątego bieżącego miesiąca',
    ],
    [
      'Zimowe utrzymanie dróg powiatowych: dyżurny tel. 22 757 20 51 (całodobowo)',
      'Zimowe utrzymanie dróg powiatowych: dyżurny telefon 22, 757, 20, 51 (całodobowo)',
    ],
    [
      'Harmonogram odbioru odpadów na II półrocze 2025 r.',
      'Harmonogram odbioru odpadów na drugie półrocze 2025 roku',
    ],
    [
      'Pojemniki należy wystawić do godz. 6.00 w dniu odbioru.',
      'Pojemniki należy wystawić do godziny szóstej w dniu odbioru.',
    ],
    ['Worki żółte 120 l wydawane są w PSZOK.', 'Worki żółte 120 litrów wydawane są w PSZOK.'],
    [
      'PSZOK, ul. Techniczna 6, czynny: wt.–pt. 10:00–18:00, sob. 8:00–14:00',
      'PSZOK, ulica Techniczna 6, czynny: od wtorku do piątku od dziesiątej do osiemnastej, sobota od ósmej do czternastej',
    ],
    [
      'Opłata za odpady segregowane wynosi 37 zł/os. miesięcznie.',
      'Opłata za odpady segregowane wynosi 37 złotych za osobę miesięcznie.',
    ],
    [
      'Rejon III: 7.01, 21.01, 4.02',
      'Rejon trzeci: siódmego stycznia, dwudziestego pierwszego stycznia, czwartego lutego',
    ],
    [
      'Opony do 16 cali przyjmujemy w ilości maks. 4 szt. na gospodarstwo rocznie.',
      'Opony do 16 cali przyjmujemy w ilości maksymalnie 4 sztuk na gospodarstwo rocznie.',
    ],
    [
      'Gabaryty odbierane są w I poniedziałek miesiąca.',
      'Gabaryty odbierane są w pierwszy poniedziałek miesiąca.',
    ],
    [
      'Nabór na wolne stanowisko urzędnicze: podinspektor ds. obsługi sekretariatu',
      'Nabór na wolne stanowisko urzędnicze: podinspektor do spraw obsługi sekretariatu',
    ],
    ['Wymiar czasu pracy: 1/2 etatu', 'Wymiar czasu pracy: pół etatu'],
    [
      'Wymagane wykształcenie wyższe i min. 3-letni staż pracy.',
      'Wymagane wykształcenie wyższe i minimum trzyletni staż pracy.',
    ],
    [
      'Oferty z dopiskiem „Nabór nr 5/2025” należy składać do 30.06.2025 r. do godz. 15.00.',
      'Oferty z dopiskiem „Nabór numer 5 łamane przez 2025” należy składać do trzydziestego czerwca 2025 roku do godziny piętnastej.',
    ],
    [
      'Rekrutacja do kl. I szkół podst. rusza 3 marca.',
      'Rekrutacja do klasy pierwszej szkół podstawowych rusza trzeciego marca.',
    ],
    [
      'Do przedszkola przyjmujemy dzieci w wieku 3–6 lat.',
      'Do przedszkola przyjmujemy dzieci w wieku od 3 do 6 lat.',
    ],
    [
      'Kandydaci do LO im. T. Czackiego składają wnioski przez internet.',
      'Kandydaci do LO imienia T. Czackiego składają wnioski przez internet.',
    ],
    [
      'Stypendium przysługuje uczniom kl. IV–VIII ze średnią min. 5,0.',
      'Stypendium przysługuje uczniom klas od czwartej do ósmej ze średnią minimum 5,0.',
    ],
    [
      'Egzamin ósmoklasisty: 13–15 maja, godz. 9.00',
      'Egzamin ósmoklasisty: od trzynastego do piętnastego maja, godzina dziewiąta',
    ],
    [
      'Umowa na czas określony – 6 mies., z możliwością przedłużenia',
      'Umowa na czas określony – 6 miesięcy, z możliwością przedłużenia',
    ],
    [
      'II rata podatku od nieruchomości płatna do 15 maja br.',
      'druga rata podatku od nieruchomości płatna do piętnastego maja bieżącego roku',
    ],
    [
      'Nr rachunku: 25 8002 0004 0020 3456 2001 0001',
      'Numer rachunku: 25, 8002, 0004, 0020, 3456, 2001, 0001',
    ],
    [
      'Opłata skarbowa za pełnomocnictwo: 17,00 zł',
      'Opłata skarbowa za pełnomocnictwo: 17 złotych',
    ],
    [
      'Stawka podatku wynosi 1,15 zł za m² pow. użytkowej budynków mieszkalnych.',
      'Stawka podatku wynosi 1 złoty 15 groszy za metr kwadratowy powierzchni użytkowej budynków mieszkalnych.',
    ],
    ['Cena wody: 4,32 zł/m³ netto', 'Cena wody: 4 złote 32 grosze za metr sześcienny netto'],
    [
      'Odsetki poniżej 8,70 zł nie są naliczane.',
      'Odsetki poniżej 8 złotych 70 groszy nie są naliczane.',
    ],
    [
      'Kasa czynna w poniedziałki 8.30–17.00, w pozostałe dni 8.00–14.30.',
      'Kasa czynna w poniedziałki od ósmej trzydzieści do siedemnastej, w pozostałe dni od ósmej do czternastej trzydzieści.',
    ],
    [
      'Karta Dużej Rodziny: zniżka 50% na bilety mies.',
      'Karta Dużej Rodziny: zniżka 50% na bilety miesięczne',
    ],
    [
      'Przychodnia przyjmuje pacjentów pn.–pt. w godz. 8:00–18:00.',
      'Przychodnia przyjmuje pacjentów od poniedziałku do piątku w godzinach od ósmej do osiemnastej.',
    ],
    [
      'Lek. med. Anna Wrona przyjmuje we wt. i czw.',
      'Lekarz medycyny Anna Wrona przyjmuje we wtorek i czwartek',
    ],
    [
      'Bezpłatne szczepienia przeciw grypie dla osób 65+',
      'Bezpłatne szczepienia przeciw grypie dla osób 65+',
    ],
    [
      'Badania dla kobiet w wieku 45–74 lat w mammobusie',
      'Badania dla kobiet w wieku od 45 do 74 lat w mammobusie',
    ],
    [
      'Rejestracja: tel. (22) 756 45 21 lub 22-756-45-22',
      'Rejestracja: telefon 22, 756, 45, 21 lub 22, 756, 45, 22',
    ],
    [
      'Szpital Powiatowy im. dr. Józefa Psarskiego',
      'Szpital Powiatowy imienia doktora Józefa Psarskiego',
    ],
    [
      'Akcja krwiodawstwa: 12.07 (sob.), godz. 9–13, remiza OSP',
      'Akcja krwiodawstwa: dwunastego lipca (sobota), od godziny dziewiątej do trzynastej, remiza OSP',
    ],
    ['Alert I stopnia: upał do 34°C', 'Alert pierwszego stopnia: upał do 34°C'],
    [
      'PINB w Piasecznie, ul. Czajewicza 1, pok. 12 i 13',
      'PINB w Piasecznie, ulica Czajewicza 1, pokój 12 i 13',
    ],
    [
      'Kontrola okresowa budynków o pow. zabudowy przekraczającej 2000 m²',
      'Kontrola okresowa budynków o powierzchni zabudowy przekraczającej 2000 metrów kwadratowych',
    ],
    [
      'Decyzję wydano w oparciu o art. 62 ust. 1 pkt 1 lit. a Prawa budowlanego.',
      'Decyzję wydano w oparciu o artykuł 62 ustęp 1 punkt 1 litera a Prawa budowlanego.',
    ],
    [
      'Inspektor przyjmuje strony w poniedziałki od 10.00 do 16.00.',
      'Inspektor przyjmuje strony w poniedziałki od dziesiątej do szesnastej.',
    ],
    [
      'Administratorem danych jest Wójt Gminy z siedzibą przy ul. Głównej 60, 05-806 Komorów.',
      'Administratorem danych jest Wójt Gminy z siedzibą przy ulicy Głównej 60, 05 806 Komorów.',
    ],
    [
      'Dane przetwarzane są na podst. art. 6 ust. 1 lit. c RODO.',
      'Dane przetwarzane są na podstawie artykułu 6 ustęp 1 litera c RODO.',
    ],
    [
      'Rozporządzenie Parlamentu Europejskiego i Rady (UE) 2016/679 z dnia 27 kwietnia 2016 r.',
      'Rozporządzenie Parlamentu Europejskiego i Rady (UE) 2016 łamane przez 679 z dnia dwudziestego siódmego kwietnia 2016 roku',
    ],
    [
      'Z inspektorem można się skontaktować: e-mail iod@gmina.pl, tel. 22 123 45 00 w. 12.',
      'Z inspektorem można się skontaktować: e-mail iod@gmina.pl, telefon 22, 123, 45, 00 wewnętrzny 12.',
    ],
    [
      'Dane będą przechowywane przez 5 lat, licząc od 1 stycznia następnego roku.',
      'Dane będą przechowywane przez 5 lat, licząc od pierwszego stycznia następnego roku.',
    ],
    [
      'Przysługuje Pani/Panu skarga do Prezesa UODO, ul. Stawki 2, 00-193 Warszawa.',
      'Przysługuje Pani/Panu skarga do Prezesa UODO, ulica Stawki 2, 00 193 Warszawa.',
    ],
    [
      'Projekt planu wyłożony będzie w dn. od 2 do 30 września 2025 r.',
      'Projekt planu wyłożony będzie w dniach od drugiego do trzydziestego września 2025 roku',
    ],
    [
      'Teren oznaczony symbolem 3MN, maks. wys. zabudowy 9 m',
      'Teren oznaczony symbolem 3MN, maksymalna wysokość zabudowy 9 metrów',
    ],
    ['Minimalna pow. działki: 1000 m2', 'Minimalna powierzchnia działki: 1000 metrów kwadratowych'],
    [
      'Dyskusja publiczna odbędzie się 11 września o godz. 17.00 w świetlicy, ul. Słoneczna 2a.',
      'Dyskusja publiczna odbędzie się jedenastego września o godzinie siedemnastej w świetlicy, ulica Słoneczna 2a.',
    ],
    [
      'Działki nr 45/1, 45/2 i 46 w obr. 7',
      'Działki numer 45 łamane przez 1, 45 łamane przez 2 i 46 w obrębie 7',
    ],
    ['MPZP dla cz. wsi Łazy – cz. I', 'MPZP dla części wsi Łazy – część pierwsza'],
    ['skala 1:1000, zał. nr 1 do uchwały', 'skala 1:1000, załącznik numer 1 do uchwały'],
    ['V liga: LKS Orzeł – KS Zamek 3:1 (1:0)', 'piąta liga: LKS Orzeł – KS Zamek 3:1 (1:0)'],
    [
      'Bramki: Kowal 12. min, Lis 45. i 78. min',
      'Bramki: Kowal dwunasta minuta, Lis czterdziesta piąta i siedemdziesiąta ósma minuta',
    ],
    [
      'XXIII Bieg Niepodległości na dystansie 10 km',
      'dwudziesty trzeci Bieg Niepodległości na dystansie 10 kilometrów',
    ],
    ['Wpisowe 40 zł, płatne do 5 XI', 'Wpisowe 40 złotych, płatne do piątego listopada'],
    [
      'Zajęcia na krytej pływalni: gr. 1 – 17.00, gr. 2 – 18.00',
      'Zajęcia na krytej pływalni: grupa 1 – siedemnasta, grupa 2 – osiemnasta',
    ],
    [
      'Mistrzynią woj. mazowieckiego została nasza zawodniczka.',
      'Mistrzynią województwa mazowieckiego została nasza zawodniczka.',
    ],
    [
      'W kat. do 12 lat zwyciężył zespół UKS „Trójka”.',
      'W kategorii do 12 lat zwyciężył zespół UKS „Trójka”.',
    ],
    [
      'Obwodowa Komisja Wyborcza nr 4, SP nr 1, ul. Szkolna 10',
      'Obwodowa Komisja Wyborcza numer 4, SP numer 1, ulica Szkolna 10',
    ],
    [
      'Głosowanie odbędzie się 18 maja w godz. 7.00–21.00.',
      'Głosowanie odbędzie się osiemnastego maja w godzinach od siódmej do dwudziestej pierwszej.',
    ],
    [
      'Frekwencja do godz. 17:00 wyniosła 46,2%.',
      'Frekwencja do godziny siedemnastej wyniosła 46,2%.',
    ],
    [
      'Dowóz wyborców: tel. 800 100 200, najpóźniej do 15 V',
      'Dowóz wyborców: telefon 800, 100, 200, najpóźniej do piętnastego maja',
    ],
    ['II tura wyborów: 1 czerwca 2025 r.', 'druga tura wyborów: pierwszego czerwca 2025 roku'],
    ['Dh Jan Wilk, prezes OSP, ma 40 lat stażu.', 'Druh Jan Wilk, prezes OSP, ma 40 lat stażu.'],
    [
      'W 2024 r. OSP wyjeżdżała do 87 zdarzeń, w tym 31 pożarów.',
      'W 2024 roku OSP wyjeżdżała do 87 zdarzeń, w tym 31 pożarów.',
    ],
    [
      'Nowy wóz ma zbiornik o poj. 5 tys. l i autopompę 3200 l/min.',
      'Nowy wóz ma zbiornik o pojemności 5 tysięcy litrów i autopompę 3200 litrów na minutę.',
    ],
    [
      'Jubileusz 100-lecia OSP, msza św. o godz. 11.00',
      'Jubileusz stulecia OSP, msza święta o godzinie jedenastej',
    ],
    [
      'Komendant PSP st. bryg. Adam Zając dziękował druhom.',
      'Komendant PSP starszy brygadier Adam Zając dziękował druhom.',
    ],
    [
      'st. kpt. Marek Róg, mł. bryg. Piotr Bór',
      'starszy kapitan Marek Róg, młodszy brygadier Piotr Bór',
    ],
    [
      'Zbiórka strażaków o godz. 8.15 przy remizie',
      'Zbiórka strażaków o godzinie ósmej piętnaście przy remizie',
    ],
    [
      'Koncert zespołu w GOK, wstęp 20 zł (ulg. 15 zł)',
      'Koncert zespołu w GOK, wstęp 20 złotych (ulgowy 15 złotych)',
    ],
    [
      'Biblioteka im. M. Konopnickiej zaprasza w każdy czw. o 16.00.',
      'Biblioteka imienia M. Konopnickiej zaprasza w każdy czwartek o szesnastej.',
    ],
    [
      'Kościół pw. św. Anny z poł. XVI w.',
      'Kościół pod wezwaniem świętej Anny z połowy szesnastego wieku',
    ],
    ['pomnik ks. Jerzego Popiełuszki', 'pomnik księdza Jerzego Popiełuszki'],
    [
      'Warsztaty w terminie 28.07–8.08, koszt 350 zł/tydz.',
      'Warsztaty w terminie od dwudziestego ósmego lipca do ósmego sierpnia, koszt 350 złotych za tydzień',
    ],
    [
      'Park czynny: IV–IX 6:00–22:00',
      'Park czynny: od kwietnia do września od szóstej do dwudziestej drugiej',
    ],
    [
      'Godz. urzędowania: pon. 9–17',
      'Godziny urzędowania: poniedziałek od dziewiątej do siedemnastej',
    ],
  ];
  for (const [written, said] of table) {
    it(`says "${written}" as "${said}"`, () => {
      assert.equal(spokenText(written, 'pl').text, said);
    });
  }
});
