import { assert } from '@open-wc/testing';
import { spokenText } from '../../../../src/text/spoken-text.js';

// What is to be said was written down before the rules were tried on it.
describe('Phrases of Polish council notices', () => {
  const table: [written: string, said: string][] = [
    [
      'Wójt Gminy Raszyn informuje, że w dniu 2 maja br. urząd będzie nieczynny',
      'Wójt Gminy Raszyn informuje, że w dniu drugiego maja bieżącego roku urząd będzie nieczynny',
    ],
    [
      'Dyżur aptek: ul. Kościuszki 12, w godz. 22–7',
      'Dyżur aptek: ulica Kościuszki 12, w godzinach od dwudziestej drugiej do siódmej',
    ],
    [
      'Sesja odbędzie się 28.11.2024 r. o godz. 9.00 w sali konferencyjnej, III p.',
      'Sesja odbędzie się dwudziestego ósmego listopada 2024 roku o godzinie dziewiątej w sali konferencyjnej, trzecie piętro',
    ],
    [
      'Opłata wynosi 17 zł od każdego egz. odpisu',
      'Opłata wynosi 17 złotych od każdego egzemplarza odpisu',
    ],
    [
      'zgodnie z § 5 ust. 2 pkt 3 lit. b regulaminu',
      'zgodnie z paragrafem 5 ustęp 2 punkt 3 litera b regulaminu',
    ],
    [
      'Wykaz przystanków na ul. Wiosennej i ul. Letniej',
      'Wykaz przystanków na ulicy Wiosennej i ulicy Letniej',
    ],
    [
      'Droga nr 12 od ul. Leśnej do al. Krakowskiej zostanie zamknięta',
      'Droga numer 12 od ulicy Leśnej do alei Krakowskiej zostanie zamknięta',
    ],
    [
      'kontakt: tel. 22 738-15-00 lub 600-123-456',
      'kontakt: telefon 22, 738, 15, 00 lub 600, 123, 456',
    ],
    ['XV Sesja Rady Powiatu VII kadencji', 'piętnasta Sesja Rady Powiatu siódmej kadencji'],
    [
      'Liceum Ogólnokształcące im. gen. Józefa Bema',
      'Liceum Ogólnokształcące imienia generała Józefa Bema',
    ],
    ['Szpital pw. św. Anny w Piasecznie', 'Szpital pod wezwaniem świętej Anny w Piasecznie'],
    [
      'Stypendia dla uczniów kl. IV–VIII w roku szk. 2024/2025',
      'Stypendia dla uczniów klas od czwartej do ósmej w roku szkolnym 2024 łamane przez 2025',
    ],
    [
      'Na wniosek należy czekać ok. 30 dni, maks. 2 mies.',
      'Na wniosek należy czekać około 30 dni, maksymalnie 2 miesiące',
    ],
    [
      'Nieruchomość o pow. 0,1250 ha, dz. ew. nr 45/3, obr. 12',
      'Nieruchomość o powierzchni 0,1250 hektara, działka ewidencyjna numer 45 łamane przez 3, obręb 12',
    ],
    [
      'Dotacja w wys. 25 tys. zł dla OSP w m. Kanie',
      'Dotacja w wysokości 25 tysięcy złotych dla OSP w miejscowości Kanie',
    ],
    [
      'Prędkość do 50 km/h na odcinku 1,2 km',
      'Prędkość do 50 kilometrów na godzinę na odcinku 1,2 kilometra',
    ],
    [
      'Rekrutacja trwa od 4 do 29 marca 2024 r. do godz. 15.00',
      'Rekrutacja trwa od czwartego do dwudziestego dziewiątego marca 2024 roku do godziny piętnastej',
    ],
    [
      'Pl. Wolności, os. Zielone, al. Niepodległości',
      'Plac Wolności, osiedle Zielone, aleja Niepodległości',
    ],
    [
      'W I kwartale 2025 r. planowane są 3 szkolenia',
      'W pierwszym kwartale 2025 roku planowane są 3 szkolenia',
    ],
    ['Tytuł projektu pn. „Cyfrowa gmina”', 'Tytuł projektu pod nazwą „Cyfrowa gmina”'],
    [
      'Ustawa z dn. 14.06.1960 r. Kodeks postępowania administracyjnego',
      'Ustawa z dnia czternastego czerwca 1960 roku Kodeks postępowania administracyjnego',
    ],
    [
      'Odbiór odpadów wielkogabarytowych: 5.04, 7.06 i 9.08',
      'Odbiór odpadów wielkogabarytowych: piątego kwietnia, siódmego czerwca i dziewiątego sierpnia',
    ],
    [
      'Biuro czynne codziennie z wyj. niedziel w godz. 9–17',
      'Biuro czynne codziennie z wyjątkiem niedziel w godzinach od dziewiątej do siedemnastej',
    ],
    ['Temperatura maks. 31°C, min. 17°C', 'Temperatura maksymalna 31°C, minimum 17°C'],
    [
      'Wnioski: pok. 101, I piętro, tel. wew. 24',
      'Wnioski: pokój 101, pierwsze piętro, telefon wewnętrzny 24',
    ],
    [
      'woj. śląskie, pow. bielski, gm. Buczkowice',
      'województwo śląskie, powiat bielski, gmina Buczkowice',
    ],
    ['Biegi na 5 i 10 km, start o 11:00', 'Biegi na 5 i 10 kilometrów, start o jedenastej'],
    ['Parking na 120 m-sc', 'Parking na 120 miejsc'],
    [
      'ZARZĄDZENIE NR 15/2025 STAROSTY PRUSZKOWSKIEGO',
      'zarządzenie numer 15 łamane przez 2025 starosty pruszkowskiego',
    ],
    [
      'm.in. ks. Jan Twardowski, prof. Jan Miodek i gen. bryg. Adam Nowak',
      'między innymi ksiądz Jan Twardowski, profesor Jan Miodek i generał brygady Adam Nowak',
    ],
    [
      'Zbiórka żywności w dn. 6–7 grudnia',
      'Zbiórka żywności w dniach od szóstego do siódmego grudnia',
    ],
    ['Dz.U. z 2024 poz. 1465 t.j.', 'Dziennik Ustaw z 2024 pozycja 1465 tekst jednolity'],
    [
      'od pon. do pt. w godz. 7:30-15:30',
      'od poniedziałku do piątku w godzinach od siódmej trzydzieści do piętnastej trzydzieści',
    ],
    [
      'Jan Paweł II, Zygmunt III Waza, Henryk VIII',
      'Jan Paweł drugi, Zygmunt trzeci Waza, Henryk ósmy',
    ],
    ['w latach 2021-2027', 'w latach od 2021 do 2027'],
    ['str. 12, rozdz. III, zał. nr 1', 'strona 12, rozdział trzeci, załącznik numer 1'],
    [
      'Wartość: 1,5 mln zł netto (w tym 23% VAT)',
      'Wartość: 1,5 miliona złotych netto (w tym 23% VAT)',
    ],
    ['mecz zakończył się wynikiem 3:2 (1:1)', 'mecz zakończył się wynikiem 3:2 (1:1)'],
    ['Lekarz POZ przyjmuje pon., śr. i pt.', 'Lekarz POZ przyjmuje poniedziałek, środa i piątek'],
    ['w godz. od 10 do 14', 'w godzinach od dziesiątej do czternastej'],
    [
      'ul. 3 Maja 5, ul. 11 Listopada 7 m. 3',
      'ulica trzeciego Maja 5, ulica jedenastego Listopada 7 mieszkania 3',
    ],
    ['Koncert zespołu U2, grupa B, witamina C', 'Koncert zespołu U2, grupa B, witamina C'],
    [
      'St. sierż. Anna Nowak, oficer prasowy KPP',
      'Starszy sierżant Anna Nowak, oficer prasowy KPP',
    ],
    [
      'Woda niezdatna do spożycia w m. Strzeniówka, Kajetany, gm. Nadarzyn',
      'Woda niezdatna do spożycia w miejscowości Strzeniówka, Kajetany, gmina Nadarzyn',
    ],
    ['dla dzieci w wieku 3–6 lat', 'dla dzieci w wieku od 3 do 6 lat'],
    ['Kanalizacja fi 200 mm dł. 350 m', 'Kanalizacja fi 200 milimetrów długości 350 metrów'],
    ['Czas trwania: 1 h 30 min', 'Czas trwania: 1 godzina 30 minut'],
    ['W XIX i XX w. działał tu młyn', 'W dziewiętnastym i dwudziestym wieku działał tu młyn'],
    [
      'Zarząd Powiatu ogłasza I przetarg ustny nieograniczony',
      'Zarząd Powiatu ogłasza pierwszy przetarg ustny nieograniczony',
    ],
    ['w II przetargu ustnym', 'w drugim przetargu ustnym'],
    [
      'Przychodnia czynna pn., śr., pt. 8.00–14.00, wt. i czw. 10.00–18.00',
      'Przychodnia czynna poniedziałek, środa, piątek od ósmej do czternastej, wtorek i czwartek od dziesiątej do osiemnastej',
    ],
    ['Zapisy pod nr. tel. 22 758 22 11', 'Zapisy pod numerem telefonu 22, 758, 22, 11'],
    [
      'Lokal o pow. użytkowej 54,3 m2 na II piętrze',
      'Lokal o powierzchni użytkowej 54,3 metra kwadratowego na drugim piętrze',
    ],
    [
      'Komenda Powiatowa Policji, ul. gen. W. Andersa 4',
      'Komenda Powiatowa Policji, ulica generała W. Andersa 4',
    ],
    [
      'nieczynne w dn. 24.12–26.12.2024 r.',
      'nieczynne w dniach od dwudziestego czwartego grudnia do dwudziestego szóstego grudnia 2024 roku',
    ],
    [
      'Ustawa z 8 marca 1990 r. o samorządzie gminnym (t.j. Dz.U. z 2024 r. poz. 609)',
      'Ustawa z ósmego marca 1990 roku o samorządzie gminnym (tekst jednolity Dziennik Ustaw z 2024 roku pozycja 609)',
    ],
    [
      'Na podst. art. 12 pkt 8a i art. 40 ust. 1',
      'Na podstawie artykułu 12 punkt 8a i artykułu 40 ustęp 1',
    ],
    [
      'Wójt J. Kowalski otworzył XXI Dni Gminy',
      'Wójt J. Kowalski otworzył dwudzieste pierwsze Dni Gminy',
    ],
    ['zwycięzcy III edycji konkursu', 'zwycięzcy trzeciej edycji konkursu'],
    ['Zajęcia dla seniorów 60+', 'Zajęcia dla seniorów 60+'],
    [
      'Przystanek przy ul. Sienkiewicza zostanie przeniesiony ok. 50 m dalej',
      'Przystanek przy ulicy Sienkiewicza zostanie przeniesiony około 50 metrów dalej',
    ],
    ['Temat: stan dróg w pow. pruszkowskim', 'Temat: stan dróg w powiecie pruszkowskim'],
    ['mieszkańcy woj. mazowieckiego', 'mieszkańcy województwa mazowieckiego'],
    [
      'Msza św. o godz. 10:30 w kościele pw. Wniebowzięcia NMP',
      'Msza święta o godzinie dziesiątej trzydzieści w kościele pod wezwaniem Wniebowzięcia NMP',
    ],
    [
      'Zgłoszenia do 15.11 br. na adres: biuro@gmina.pl',
      'Zgłoszenia do piętnastego listopada bieżącego roku na adres: biuro@gmina.pl',
    ],
    [
      'Starosta wraz z wicestarostą dr. inż. Pawłem Nowakiem',
      'Starosta wraz z wicestarostą doktorem inżynierem Pawłem Nowakiem',
    ],
    [
      'decyzja nr 125/OŚ/2024 z dn. 3 czerwca',
      'decyzja numer 125 łamane przez OŚ łamane przez 2024 z dnia trzeciego czerwca',
    ],
    ['Kwota dofinansowania: 2,4 mln zł', 'Kwota dofinansowania: 2,4 miliona złotych'],
    [
      'Sprzedaż dz. nr 14/2 i 14/3 o łącznej pow. 0,25 ha',
      'Sprzedaż działki numer 14 łamane przez 2 i 14 łamane przez 3 o łącznej powierzchni 0,25 hektara',
    ],
    ['ul. Ks. J. Popiełuszki 2A', 'ulica Księdza J. Popiełuszki 2A'],
    [
      'od 1 września 2024 r. do 31 sierpnia 2025 r.',
      'od pierwszego września 2024 roku do trzydziestego pierwszego sierpnia 2025 roku',
    ],
    [
      'Pobór krwi: 12 X 2024 r., godz. 9–13',
      'Pobór krwi: dwunastego października 2024 roku, od godziny dziewiątej do trzynastej',
    ],
    [
      'Projekt współfinansowany w 85% ze środków UE',
      'Projekt współfinansowany w 85% ze środków UE',
    ],
    [
      'W posiedzeniu uczestniczyło 21 radnych, tj. 100% składu',
      'W posiedzeniu uczestniczyło 21 radnych, to jest 100% składu',
    ],
    ['Powiatowe Centrum Pomocy Rodzinie (PCPR)', 'Powiatowe Centrum Pomocy Rodzinie (PCPR)'],
    ['Lp. Nazwa zadania', 'Liczba porządkowa Nazwa zadania'],
    [
      'tj. nie później niż 7 dni od dnia ogłoszenia, z zastrz. ust. 3',
      'to jest nie później niż 7 dni od dnia ogłoszenia, z zastrzeżeniem ustępu 3',
    ],
    ['Zał. nr 2 do SIWZ', 'Załącznik numer 2 do SIWZ'],
    ['zgodnie z zał. nr 3 do uchwały', 'zgodnie z załącznikiem numer 3 do uchwały'],
    ['Piknik w parku przy al. Wojska Polskiego', 'Piknik w parku przy alei Wojska Polskiego'],
    [
      'Nr rachunku: 84 1240 6218 1111 0011 1234 5678',
      'Numer rachunku: 84, 1240, 6218, 1111, 0011, 1234, 5678',
    ],
    ['(dot. os. fizycznych i prawnych)', '(dotyczy osób fizycznych i prawnych)'],
    ['Obwodnica m. Brwinów, etap II', 'Obwodnica miejscowości Brwinów, etap drugi'],
    [
      'Dyrektor Zespołu Szkół Nr 1 im. St. Staszica',
      'Dyrektor Zespołu Szkół Numer 1 imienia St. Staszica',
    ],
    ['zameldowanych na pobyt stały > 3 mies.', 'zameldowanych na pobyt stały   3 miesiące'],
    ['tel. alarmowy 112, pogotowie 999', 'telefon alarmowy 112, pogotowie 999'],
    ['ub. r. rozpatrzono 340 wniosków', 'ubiegłego roku rozpatrzono 340 wniosków'],
    ['W 2023 r. wydano ponad 5 tys. praw jazdy', 'W 2023 roku wydano ponad 5 tysięcy praw jazdy'],
    [
      'Zebranie odbędzie się we wtorek, 19.11., o godz. 18-ej',
      'Zebranie odbędzie się we wtorek, dziewiętnastego listopada, o godzinie osiemnastej',
    ],
    [
      'Droga woj. nr 719 na odc. Pruszków – Brwinów',
      'Droga wojewódzka numer 719 na odcinku Pruszków – Brwinów',
    ],
    [
      'Termin: 7–9 czerwca 2024 r., godz. 10–18',
      'Termin: od siódmego do dziewiątego czerwca 2024 roku, od godziny dziesiątej do osiemnastej',
    ],
    [
      'Starosta Pruszkowski zawiadamia o wszczęciu postępowania w spr. wydania decyzji',
      'Starosta Pruszkowski zawiadamia o wszczęciu postępowania w sprawie wydania decyzji',
    ],
    [
      'Punkt szczepień: ul. Armii Krajowej 2/4, czynny pn.–sob. 7.30–20.00',
      'Punkt szczepień: ulica Armii Krajowej 2 łamane przez 4, czynny od poniedziałku do soboty od siódmej trzydzieści do dwudziestej',
    ],
    [
      'Zaświadczenie wydaje się w ciągu 7 dni rob.',
      'Zaświadczenie wydaje się w ciągu 7 dni roboczych',
    ],
    ['Uczniowie kl. VII i VIII', 'Uczniowie klas siódmej i ósmej'],
    [
      'Jubileusz 50-lecia pożycia małżeńskiego',
      'Jubileusz pięćdziesięciolecia pożycia małżeńskiego',
    ],
    ['Otwarcie skweru im. płk. W. Pileckiego', 'Otwarcie skweru imienia pułkownika W. Pileckiego'],
    ['Obchody 3 Maja w Nadarzynie', 'Obchody trzeciego Maja w Nadarzynie'],
    [
      'Narodowe Święto Niepodległości – 11.11.2024',
      'Narodowe Święto Niepodległości – jedenastego listopada 2024 roku',
    ],
    [
      'ok. 40% mieszkańców, czyli ok. 12 tys. osób',
      'około 40% mieszkańców, czyli około 12 tysięcy osób',
    ],
    [
      'Dyżur nocny pełni apteka przy al. Niepodległości 18',
      'Dyżur nocny pełni apteka przy alei Niepodległości 18',
    ],
    [
      'Przerwa w dostawie prądu: 05.06.2024 godz. 8:30-14:30',
      'Przerwa w dostawie prądu: piątego czerwca 2024 roku od godziny ósmej trzydzieści do czternastej trzydzieści',
    ],
    ['Rejon: ul. Długa od nr 2 do 40 (parz.)', 'Rejon: ulica Długa od numeru 2 do 40 (parzyste)'],
    ['Spis treści: cz. I, cz. II', 'Spis treści: część pierwsza, część druga'],
    ['Stowarzyszenie im. bp. J. Chrapka', 'Stowarzyszenie imienia biskupa J. Chrapka'],
    [
      'Zgodnie z art. 61 § 4 k.p.a. zawiadamiam',
      'Zgodnie z artykułem 61 paragraf 4 kodeksu postępowania administracyjnego zawiadamiam',
    ],
    ['art. 49 § 1 i 2 Kpa', 'artykuł 49 paragraf 1 i 2 Kodeksu postępowania administracyjnego'],
    ['Limit: 3 szt./os.', 'Limit: 3 sztuki na osobę'],
    ['Woda zimna: 4,52 zł/m³', 'Woda zimna: 4 złote 52 grosze za metr sześcienny'],
    ['Stawka 25 zł/h netto', 'Stawka 25 złotych za godzinę netto'],
    ['Dodatek 300 zł/mies.', 'Dodatek 300 złotych za miesiąc'],
    ['Dochód ≤ 600 zł na osobę', 'Dochód ≤ 600 złotych na osobę'],
    ['Rada Powiatu VI kadencji 2018–2024', 'Rada Powiatu szóstej kadencji 2018 do 2024'],
    ['Turniej U-15, roczniki 2009 i 2010', 'Turniej U-15, roczniki 2009 i 2010'],
    ['Zespół Szkół Spec. nr 1', 'Zespół Szkół Specjalnych numer 1'],
    [
      'Gm. Raszyn, pow. pruszkowski, woj. mazowieckie',
      'Gmina Raszyn, powiat pruszkowski, województwo mazowieckie',
    ],
    ['W gm. Brwinów i na terenie gm. Nadarzyn', 'W gminie Brwinów i na terenie gminy Nadarzyn'],
    ['tel. 22 729 18 12 wew. 15', 'telefon 22, 729, 18, 12 wewnętrzny 15'],
    [
      'infolinia 800 190 590 (całodobowo, 7 dni w tyg.)',
      'infolinia 800, 190, 590 (całodobowo, 7 dni w tygodniu)',
    ],
    [
      'Spotkanie autorskie z p. Joanną Kowalczyk – 18.00',
      'Spotkanie autorskie z panią Joanną Kowalczyk – osiemnasta',
    ],
    ['I i II tura wyborów', 'pierwsza i druga tura wyborów'],
    ['Wyniki II tury wyborów w obwodzie nr 12', 'Wyniki drugiej tury wyborów w obwodzie numer 12'],
    ['Obwodowa Komisja Wyb. nr 5', 'Obwodowa Komisja Wyborcza numer 5'],
    ['Przewodniczący Rady – mgr inż. S. Nowak', 'Przewodniczący Rady – magister inżynier S. Nowak'],
    [
      'uchwała nr 5/II/2024 Zarządu z 7 maja 2024 r.',
      'uchwała numer 5 łamane przez II łamane przez 2024 Zarządu z siódmego maja 2024 roku',
    ],
    [
      'W okresie 1.10–31.03 obowiązuje zakaz',
      'W okresie od pierwszego października do trzydziestego pierwszego marca obowiązuje zakaz',
    ],
    ['Wymiary: 2 x 3 m, wys. 1,5 m', 'Wymiary: 2 na 3 metry, wysokość 1,5 metra'],
    ['Sprzedam działkę 1000 m2', 'Sprzedam działkę 1000 metrów kwadratowych'],
    ['Nr księgi wieczystej WA1P/00012345/6', 'Numer księgi wieczystej WA1P/00012345/6'],
    [
      'Uwagi do dn. 12 lipca br. w pok. 112',
      'Uwagi do dnia dwunastego lipca bieżącego roku w pokoju 112',
    ],
    ['Ul. Jana III Sobieskiego', 'Ulica Jana trzeciego Sobieskiego'],
    [
      'papież Jan XXIII i św. Jan Paweł II',
      'papież Jan dwudziesty trzeci i święty Jan Paweł drugi',
    ],
    ['Bitwa Warszawska 1920 r.', 'Bitwa Warszawska 1920 roku'],
    [
      'Rok szk. 2024/25 rozpoczyna się 2.09.',
      'Rok szkolny 2024 łamane przez 25 rozpoczyna się drugiego września',
    ],
    ['Zdjęcia: fot. A. Nowak', 'Zdjęcia: fotografia A. Nowak'],
    ['Dotyczy os. powyżej 65 r. ż.', 'Dotyczy osób powyżej sześćdziesiątego piątego roku życia'],
    [
      'Wg danych GUS na dz. 31 grudnia',
      'Według danych GUS na dzień trzydziestego pierwszego grudnia',
    ],
    [
      'W dniu 11 listopada br. Starostwo Powiatowe będzie nieczynne.',
      'W dniu jedenastego listopada bieżącego roku Starostwo Powiatowe będzie nieczynne.',
    ],
    [
      'Wydział Komunikacji pracuje w pon. 8.00–17.00, a od wt. do pt. 8.00–15.30',
      'Wydział Komunikacji pracuje w poniedziałek od ósmej do siedemnastej, a od wtorku do piątku od ósmej do piętnastej trzydzieści',
    ],
    [
      'Bieg na dystansie 10 km rozpocznie się o godz. 11.00 na stadionie przy ul. Bohaterów Warszawy 4',
      'Bieg na dystansie 10 kilometrów rozpocznie się o godzinie jedenastej na stadionie przy ulicy Bohaterów Warszawy 4',
    ],
    [
      'Uroczystość odbędzie się 15 sierpnia 2024 r. (czwartek) o godz. 12:00',
      'Uroczystość odbędzie się piętnastego sierpnia 2024 roku (czwartek) o godzinie dwunastej',
    ],
    [
      'Koszt zadania to 3,2 mln zł, z czego 80% pokryje dotacja',
      'Koszt zadania to 3,2 miliona złotych, z czego 80% pokryje dotacja',
    ],
    [
      'Przebudowa drogi powiatowej nr 1507W na odcinku 1,8 km',
      'Przebudowa drogi powiatowej numer 1507W na odcinku 1,8 kilometra',
    ],
    [
      'Szczegóły pod nr tel. 22 738 14 38 lub 603 400 500',
      'Szczegóły pod numerem telefonu 22, 738, 14, 38 lub 603, 400, 500',
    ],
    [
      'Oferty należy składać do 20 maja 2025 r. do godz. 15:00 w kancelarii urzędu, pok. nr 1',
      'Oferty należy składać do dwudziestego maja 2025 roku do godziny piętnastej w kancelarii urzędu, pokój numer 1',
    ],
    [
      'Zarządzenie nr 24/2025 Starosty Pruszkowskiego z dnia 3 marca 2025 r.',
      'Zarządzenie numer 24 łamane przez 2025 Starosty Pruszkowskiego z dnia trzeciego marca 2025 roku',
    ],
    [
      'Rada Powiatu na podst. art. 12 pkt 5 ustawy o samorządzie powiatowym postanawia',
      'Rada Powiatu na podstawie artykułu 12 punkt 5 ustawy o samorządzie powiatowym postanawia',
    ],
    [
      'Dz. U. z 2023 r. poz. 1440 z późn. zm.',
      'Dziennik Ustaw z 2023 roku pozycja 1440 z późniejszymi zmianami',
    ],
    [
      'Powiat Pruszkowski liczy ok. 170 tys. mieszkańców',
      'Powiat Pruszkowski liczy około 170 tysięcy mieszkańców',
    ],
    [
      'W skład powiatu wchodzą m.in. miasta Pruszków i Piastów oraz gm. Brwinów',
      'W skład powiatu wchodzą między innymi miasta Pruszków i Piastów oraz gmina Brwinów',
    ],
    [
      'Dyżury radnych: każdy pierwszy wt. miesiąca, godz. 16–17',
      'Dyżury radnych: każdy pierwszy wtorek miesiąca, od godziny szesnastej do siedemnastej',
    ],
    [
      'Apteka przy ul. Powstańców 52 pełni dyżur od 20.00 do 8.00',
      'Apteka przy ulicy Powstańców 52 pełni dyżur od dwudziestej do ósmej',
    ],
    [
      'Konkurs plastyczny dla uczniów kl. I–III szkół podstawowych',
      'Konkurs plastyczny dla uczniów klas od pierwszej do trzeciej szkół podstawowych',
    ],
    [
      'Laureaci: I miejsce – Zofia Nowak (SP nr 3), II miejsce – Jan Lis (SP nr 1)',
      'Laureaci: pierwsze miejsce – Zofia Nowak (SP numer 3), drugie miejsce – Jan Lis (SP numer 1)',
    ],
    ['Zapraszamy na XX Piknik Rodzinny', 'Zapraszamy na dwudziesty Piknik Rodzinny'],
    ['W XIV edycji nagrodzono 12 osób', 'W czternastej edycji nagrodzono 12 osób'],
    ['Zespół pałacowo-parkowy z XIX w.', 'Zespół pałacowo-parkowy z dziewiętnastego wieku'],
    [
      'Miasto otrzymało prawa miejskie w XVI wieku',
      'Miasto otrzymało prawa miejskie w szesnastym wieku',
    ],
    ['Patronem szkoły jest św. Jan Paweł II', 'Patronem szkoły jest święty Jan Paweł drugi'],
    ['Szpital im. św. Rafała', 'Szpital imienia świętego Rafała'],
    ['spotkanie z prof. Jerzym Bralczykiem', 'spotkanie z profesorem Jerzym Bralczykiem'],
    [
      'dr hab. Anna Kowalska wygłosi wykład pt. „Mazowsze”',
      'doktor habilitowana Anna Kowalska wygłosi wykład pod tytułem „Mazowsze”',
    ],
    ['Wicestarosta ds. drogowych', 'Wicestarosta do spraw drogowych'],
    [
      'Numer konta: 12 1020 1026 0000 1234 5678 9012',
      'Numer konta: 12, 1020, 1026, 0000, 1234, 5678, 9012',
    ],
    ['Adres: 05-804 Pruszków, ul. Drzymały 30', 'Adres: 05 804 Pruszków, ulica Drzymały 30'],
    ['czyli 36 zł za każde 5 m²', 'czyli 36 złotych za każde 5 metrów kwadratowych'],
    ['Maksymalna kwota wynosi 1 500 zł brutto', 'Maksymalna kwota wynosi 1500 złotych brutto'],
    ['Bilet kosztuje 12,50 zł', 'Bilet kosztuje 12 złotych 50 groszy'],
    ['opłata 1 zł, 2 zł, 5 zł i 22 zł', 'opłata 1 złoty, 2 złote, 5 złotych i 22 złote'],
    ['Zniżka dla dzieci 3–10 lat', 'Zniżka dla dzieci od 3 do 10 lat'],
    [
      'strona internetowa: https://www.powiat.pruszkow.pl',
      'strona internetowa: www.powiat.pruszkow.pl',
    ],
    ['e-mail: kancelaria@powiat.pruszkow.pl', 'e-mail: kancelaria@powiat.pruszkow.pl'],
    ['tzn. że wniosek trzeba złożyć ponownie', 'to znaczy że wniosek trzeba złożyć ponownie'],
    ['tj. w ciągu 14 dni', 'to jest w ciągu 14 dni'],
    ['np. dowód osobisty, paszport itp.', 'na przykład dowód osobisty, paszport i tym podobne'],
    ['OGŁOSZENIE STAROSTY', 'ogłoszenie starosty'],
    ['Program PFRON i ZUS', 'Program PFRON i ZUS'],
    ['Zgodnie z § 4 ust. 1 lit. b uchwały', 'Zgodnie z paragrafem 4 ustęp 1 litera b uchwały'],
    ['woj. mazowieckie, pow. pruszkowski', 'województwo mazowieckie, powiat pruszkowski'],
    ['na terenie woj. mazowieckiego', 'na terenie województwa mazowieckiego'],
    ['wyślij MMS lub SMS', 'wyślij MMS lub SMS'],
    ['pompa o wydajności 50 l/min', 'pompa o wydajności 50 litrów na minutę'],
    ['ograniczenie do 3,5 t', 'ograniczenie do 3,5 tony'],
    ['w sezonie 2024/2025', 'w sezonie 2024 łamane przez 2025'],
    ['2 kwietnia, godz. 9', 'drugiego kwietnia, godzina dziewiąta'],
    ['Szkoła przy pl. Wolności i al. Kasztanowej', 'Szkoła przy placu Wolności i alei Kasztanowej'],
    [
      'Do 31 marca br. można składać wnioski o dotację',
      'Do trzydziestego pierwszego marca bieżącego roku można składać wnioski o dotację',
    ],
    [
      'Zebranie sołeckie 12 marca, godz. 18.00, świetlica w Otrębusach',
      'Zebranie sołeckie dwunastego marca, godzina osiemnasta, świetlica w Otrębusach',
    ],
    [
      'Remont ul. Promyka potrwa do końca III kw. 2025 r.',
      'Remont ulicy Promyka potrwa do końca trzeciego kwartału 2025 roku',
    ],
    ['Mieszkańcy ul. Polnej i ul. Łąkowej', 'Mieszkańcy ulicy Polnej i ulicy Łąkowej'],
    [
      'przejście dla pieszych na skrzyżowaniu ul. Lipowej z ul. Szkolną',
      'przejście dla pieszych na skrzyżowaniu ulicy Lipowej z ulicą Szkolną',
    ],
    [
      'Kwalifikacja wojskowa: od 3 lutego do 30 kwietnia 2025 r.',
      'Kwalifikacja wojskowa: od trzeciego lutego do trzydziestego kwietnia 2025 roku',
    ],
    [
      'Telefon dyżurny: 22 738 14 00, czynny całą dobę',
      'Telefon dyżurny: 22, 738, 14, 00, czynny całą dobę',
    ],
    [
      'Informacji udziela p. Katarzyna Nowak, tel. 22 738 15 40',
      'Informacji udziela pani Katarzyna Nowak, telefon 22, 738, 15, 40',
    ],
    [
      'Posiedzenie odbędzie się w sali im. T. Kościuszki (II p.)',
      'Posiedzenie odbędzie się w sali imienia T. Kościuszki (drugie piętro)',
    ],
    ['Na XLI sesji Rady Powiatu', 'Na czterdziestej pierwszej sesji Rady Powiatu'],
    [
      'Protokół nr 7/25 z VII posiedzenia Komisji',
      'Protokół numer 7 łamane przez 25 z siódmego posiedzenia Komisji',
    ],
    ['Zakup 3 samochodów za 450 tys. zł', 'Zakup 3 samochodów za 450 tysięcy złotych'],
    ['budżet na poziomie 210 mln zł', 'budżet na poziomie 210 milionów złotych'],
    ['dochody wyższe o 1,2 mld zł', 'dochody wyższe o 1,2 miliarda złotych'],
    [
      'W wypadku na ul. Sokołowskiej ranne zostały 2 os.',
      'W wypadku na ulicy Sokołowskiej ranne zostały 2 osoby',
    ],
    ['Wysokość kary: 500 zł', 'Wysokość kary: 500 złotych'],
    ['od 50 do 100 zł', 'od 50 do 100 złotych'],
    ['Ul. Kubusia Puchatka 8', 'Ulica Kubusia Puchatka 8'],
    ['Prezes Zarządu inż. Tomasz Mały', 'Prezes Zarządu inżynier Tomasz Mały'],
    ['pogrzeb śp. ks. Stefana Górnego', 'pogrzeb świętej pamięci księdza Stefana Górnego'],
    ['Bazylika pw. Najświętszej Maryi Panny', 'Bazylika pod wezwaniem Najświętszej Maryi Panny'],
    [
      'Zarejestruj się do godz. 23:59',
      'Zarejestruj się do godziny dwudziestej trzeciej pięćdziesiąt dziewięć',
    ],
    [
      'Autobus odjeżdża o 6:05, 7:15 i 8:25',
      'Autobus odjeżdża o szóstej zero pięć, siódmej piętnaście i ósmej dwadzieścia pięć',
    ],
    [
      'Trasa: Pruszków – Nadarzyn, 14 km, czas 25 min',
      'Trasa: Pruszków – Nadarzyn, 14 kilometrów, czas 25 minut',
    ],
    ['Powierzchnia gminy: 69,22 km²', 'Powierzchnia gminy: 69,22 kilometra kwadratowego'],
    ['Gęstość: 380 os./km²', 'Gęstość: 380 osób na kilometr kwadratowy'],
    [
      'XIX-wieczny dwór, XX w. i współczesność',
      'dziewiętnastowieczny dwór, dwudziesty wiek i współczesność',
    ],
    [
      'ustawa z 27.03.2003 r. o planowaniu',
      'ustawa z dwudziestego siódmego marca 2003 roku o planowaniu',
    ],
    ['Dziękujemy za 1% podatku', 'Dziękujemy za 1% podatku'],
    ['Karta Dużej Rodziny (KDR)', 'Karta Dużej Rodziny (KDR)'],
    ['ODWOŁANIE ZAJĘĆ W SP NR 5', 'odwołanie zajęć w SP numer 5'],
    ['Dyrektor ZSOiS', 'Dyrektor ZSOiS'],
    ['Linia WKD, stacja Komorów', 'Linia WKD, stacja Komorów'],
    ['Lista osób: poz. 1–15', 'Lista osób: pozycje od 1 do 15'],
    ['Książka, s. 120', 'Książka, strona 120'],
    ['zob. też art. 3', 'zobacz też artykuł 3'],
    [
      'poniedziałek: 8:00 - 18:00; wtorek: 8:00 - 16:00',
      'poniedziałek: od ósmej do osiemnastej; wtorek: od ósmej do szesnastej',
    ],
    ['w soboty od 9 do 13', 'w soboty od dziewiątej do trzynastej'],
    ['Kup bilet za 25 zł (ulgowy 15 zł)', 'Kup bilet za 25 złotych (ulgowy 15 złotych)'],
    ['ok. godz. 19', 'około godziny dziewiętnastej'],
    ['14-letni chłopiec', 'czternastoletni chłopiec'],
    ['5-dniowy tydzień pracy', 'pięciodniowy tydzień pracy'],
    ['Nagrody: 3 x 500 zł', 'Nagrody: 3 razy 500 złotych'],
    ['mł. insp. Robert Król, komendant', 'młodszy inspektor Robert Król, komendant'],
    ['ul. 1 Sierpnia 23 m. 5', 'ulica pierwszego Sierpnia 23 mieszkania 5'],
    [
      'Nadleśnictwo Chojnów, tel./fax 22 754 51 75',
      'Nadleśnictwo Chojnów, telefon, faks 22, 754, 51, 75',
    ],
    ['w ramach poddziałania 5.1.2 RPO WM', 'w ramach poddziałania 5.1.2 RPO WM'],
    [
      'uchwałą nr 120/XV/2024 przyjęto regulamin',
      'uchwałą numer 120 łamane przez XV łamane przez 2024 przyjęto regulamin',
    ],
    [
      'Kino „Helios”, ul. Sprawiedliwości 6, I piętro',
      'Kino „Helios”, ulica Sprawiedliwości 6, pierwsze piętro',
    ],
    ['Wystawa czynna do 6 I 2025 r.', 'Wystawa czynna do szóstego stycznia 2025 roku'],
  ];
  for (const [written, said] of table) {
    it(`says "${written}" as "${said}"`, () => {
      assert.equal(spokenText(written, 'pl').text, said);
    });
  }
});
