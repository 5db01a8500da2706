import { assert } from '@open-wc/testing';
import { spokenText } from '../../../../src/text/spoken-text.js';

// What a reader of the news would say was written down before the rules were tried on it.
describe('Phrases of Polish resolutions, tenders and privacy notices', () => {
  const table: [written: string, said: string][] = [
    [
      'Uchwała Nr XII/87/2024 Rady Gminy Wiązowna z dnia 30 października 2024 r.',
      'Uchwała Numer 12 łamane przez 87 łamane przez 2024 Rady Gminy Wiązowna z dnia trzydziestego października 2024 roku',
    ],
    [
      'w sprawie zmiany uchwały nr VIII/52/2019 z dn. 12.06.2019 r.',
      'w sprawie zmiany uchwały numer 8 łamane przez 52 łamane przez 2019 z dnia dwunastego czerwca 2019 roku',
    ],
    [
      'Na podstawie art. 7 ust. 1 pkt 4 oraz art. 18 ust. 2 pkt 15 ustawy o samorządzie gminnym',
      'Na podstawie artykułu 7 ustęp 1 punkt 4 oraz artykułu 18 ustęp 2 punkt 15 ustawy o samorządzie gminnym',
    ],
    [
      '(Dz. U. z 2023 r. poz. 1440 z późn. zm.)',
      '(Dziennik Ustaw z 2023 roku pozycja 1440 z późniejszymi zmianami)',
    ],
    ['w związku z art. 5 ust. 1 pkt 2 lit. a', 'w związku z artykułem 5 ustęp 1 punkt 2 litera a'],
    ['na mocy §§ 3 i 4 rozporządzenia', 'na mocy paragrafów 3 i 4 rozporządzenia'],
    ['zgodnie z § 12 ust. 3 Statutu', 'zgodnie z paragrafem 12 ustęp 3 Statutu'],
    ['Traci moc § 7 regulaminu.', 'Traci moc paragraf 7 regulaminu.'],
    ['Znak sprawy: OR.0002.3.2024', 'Znak sprawy: OR.0002.3.2024'],
    ['Klauzula z art. 13 ust. 1 i 2 RODO', 'Klauzula z artykułu 13 ustęp 1 i 2 RODO'],
    [
      'Dane będą przetwarzane na podstawie art. 6 ust. 1 lit. c RODO.',
      'Dane będą przetwarzane na podstawie artykułu 6 ustęp 1 litera c RODO.',
    ],
    [
      'Kontakt z IOD: iod@gmina.pl, tel. 22 789 01 20 wew. 115',
      'Kontakt z IOD: iod@gmina.pl, telefon 22, 789, 01, 20 wewnętrzny 115',
    ],
    [
      'Data wytworzenia: 2024-05-17, opublikował: J. Mazur',
      'Data wytworzenia: siedemnastego maja 2024 roku, opublikował: J. Mazur',
    ],
    ['Ilość odwiedzin: 1 245', 'Ilość odwiedzin: 1245'],
    [
      'Przetarg na wykonanie ok. 2,5 km chodnika',
      'Przetarg na wykonanie około 2,5 kilometra chodnika',
    ],
    [
      'Wadium w wysokości 12 000,00 zł wniesiono przelewem.',
      'Wadium w wysokości 12000 złotych wniesiono przelewem.',
    ],
    ['Cena brutto: 345 678,90 zł', 'Cena brutto: 345678 złotych 90 groszy'],
    [
      'Cena wywoławcza nieruchomości: 1,2 mln zł netto + 23% VAT',
      'Cena wywoławcza nieruchomości: 1,2 miliona złotych netto + 23% VAT',
    ],
    ['Dotacja 3 mld euro z KPO', 'Dotacja 3 miliardy euro z KPO'],
    ['ponad 150 tys. EUR', 'ponad 150 tysięcy euro'],
    [
      'Opłata skarbowa 17 zł, kaucja 1 zł, wpisowe 2,50 zł',
      'Opłata skarbowa 17 złotych, kaucja 1 złoty, wpisowe 2 złote 50 groszy',
    ],
    ['od 22 zł do 104 zł za godz.', 'od 22 złotych do 104 złotych za godzinę'],
    ['Bilet ulgowy 5,- zł, normalny 10,- zł', 'Bilet ulgowy 5 złotych, normalny 10 złotych'],
    ['stawka 1,05 zł/m²', 'stawka 1 złoty 5 groszy za metr kwadratowy'],
    [
      'Działka nr ew. 114/3 o pow. 0,0987 ha',
      'Działka numer ewidencyjny 114 łamane przez 3 o powierzchni 0,0987 hektara',
    ],
    [
      'lokal mieszkalny o pow. użytkowej 48,30 m2',
      'lokal mieszkalny o powierzchni użytkowej 48,30 metra kwadratowego',
    ],
    ['KW nr WA1P/00034567/8', 'KW numer WA1P/00034567/8'],
    [
      'Apteka „Pod Lwem”, ul. 3 Maja 14, dyżur w godz. 20.00–8.00',
      'Apteka „Pod Lwem”, ulica trzeciego Maja 14, dyżur w godzinach od dwudziestej do ósmej',
    ],
    [
      'Dyżury pełnione są w godz. od 8:00 do 22:00 w niedz. i święta',
      'Dyżury pełnione są w godzinach od ósmej do dwudziestej drugiej w niedzielę i święta',
    ],
    [
      'pon.–czw. 7.30–15.30, pt. 7.30–14.00',
      'od poniedziałku do czwartku od siódmej trzydzieści do piętnastej trzydzieści, piątek od siódmej trzydzieści do czternastej',
    ],
    ['sob. 9–13, niedz. nieczynne', 'sobota od dziewiątej do trzynastej, niedziela nieczynne'],
    [
      'Autobus linii 716 odjedzie z pl. Wolności o 6.42 i 7.12',
      'Autobus linii 716 odjedzie z placu Wolności o szóstej czterdzieści dwa i siódmej dwanaście',
    ],
    ['kursuje w dni rob. co 20 min', 'kursuje w dni robocze co 20 minut'],
    [
      'Zebranie wiejskie odbędzie się dn. 8 marca br. o g. 18 w świetlicy',
      'Zebranie wiejskie odbędzie się dnia ósmego marca bieżącego roku o godzinie osiemnastej w świetlicy',
    ],
    ['II termin: godz. 18:15', 'drugi termin: godzina osiemnasta piętnaście'],
    [
      'I tura głosowania 10 kwietnia 2025 r.',
      'pierwsza tura głosowania dziesiątego kwietnia 2025 roku',
    ],
    ['Wybory Prezydenta RP – II tura', 'Wybory Prezydenta RP – druga tura'],
    ['frekwencja wyniosła 67,31%', 'frekwencja wyniosła 67,31%'],
    [
      'Obwodowa Komisja Wyborcza nr 5, SP im. H. Sienkiewicza',
      'Obwodowa Komisja Wyborcza numer 5, SP imienia H. Sienkiewicza',
    ],
    ['XXV-lecie koła emerytów', 'dwudziestopięciolecie koła emerytów'],
    ['obchody 80-lecia OSP w Kaniach', 'obchody osiemdziesięciolecia OSP w Kaniach'],
    ['3-osobowy zespół', 'trzyosobowy zespół'],
    ['10-letnia gwarancja', 'dziesięcioletnia gwarancja'],
    ['w l. 1939–1945', 'w latach od 1939 do 1945'],
    ['w XVI w. i na pocz. XVII w.', 'w szesnastym wieku i na początku siedemnastego wieku'],
    ['za panowania Kazimierza III Wielkiego', 'za panowania Kazimierza trzeciego Wielkiego'],
    ['papież Jan XXIII', 'papież Jan dwudziesty trzeci'],
    ['t. II, s. 112', 'tom drugi, strona 112'],
    ['zob. s. 12–15', 'zobacz strony od 12 do 15'],
    ['Rozdz. IV, § 2', 'Rozdział czwarty, paragraf 2'],
    [
      'Spotkanie z prof. dr. hab. n. med. Janem Kowalem',
      'Spotkanie z profesorem doktorem habilitowanym nauk medycznych Janem Kowalem',
    ],
    [
      'mgr inż. Anna Wróbel, kierownik Wydz. Inwestycji',
      'magister inżynier Anna Wróbel, kierownik Wydziału Inwestycji',
    ],
    ['gen. bryg. Stanisław Sosabowski', 'generał brygady Stanisław Sosabowski'],
    [
      'ks. prał. Adam Nowak, proboszcz par. św. Jakuba',
      'ksiądz prałat Adam Nowak, proboszcz parafii świętego Jakuba',
    ],
    ['bp Michał Janocha i abp Adrian Galbas', 'biskup Michał Janocha i arcybiskup Adrian Galbas'],
    ['przy ul. ks. J. Popiełuszki', 'przy ulicy księdza J. Popiełuszki'],
    ['na rogu al. Jerozolimskich i ul. Brackiej', 'na rogu alej Jerozolimskich i ulicy Brackiej'],
    ['na os. Tysiąclecia bl. 7 m. 12', 'na osiedlu Tysiąclecia blok 7 mieszkania 12'],
    ['05-400 Otwock, ul. Armii Krajowej 5 lok. 2', '05 400 Otwock, ulica Armii Krajowej 5 lokal 2'],
    ['Ożarów k/Warszawy', 'Ożarów koło Warszawy'],
    [
      'firma Drogpol sp. z o.o. z siedzibą w m. Piaski',
      'firma Drogpol spółka z ograniczoną odpowiedzialnością z siedzibą w miejscowości Piaski',
    ],
    ['Budimex S.A.', 'Budimex spółka akcyjna'],
    ['NIP: 534-21-96-742, REGON: 012345678', 'NIP: 534, 21, 96, 742, REGON: 012, 345, 678'],
    [
      'nr konta: 12 1020 1055 0000 9102 0012 3456',
      'numer konta: 12, 1020, 1055, 0000, 9102, 0012, 3456',
    ],
    ['Więcej na https://bip.wiazowna.pl/zamowienia', 'Więcej na bip.wiazowna.pl/zamowienia'],
    [
      'e-mail: sekretariat@wiazowna.pl, http://www.wiazowna.pl',
      'e-mail: sekretariat@wiazowna.pl, www.wiazowna.pl',
    ],
    ['OGŁOSZENIE O PRZETARGU NIEOGRANICZONYM', 'ogłoszenie o przetargu nieograniczonym'],
    ['OBWIESZCZENIE WÓJTA GMINY LESZNO', 'obwieszczenie wójta gminy leszno'],
    ['Szczepienia dzieci w wieku 6–12 mies.', 'Szczepienia dzieci w wieku od 6 do 12 miesięcy'],
    ['ograniczenie prędkości do 40 km/h', 'ograniczenie prędkości do 40 kilometrów na godzinę'],
    [
      'wiatr w porywach do 75 km/h, temp. od -3°C do 5°C',
      'wiatr w porywach do 75 kilometrów na godzinę, temperatura od -3°C do 5°C',
    ],
    [
      'opady śniegu do 10 cm, miejscami 15 cm',
      'opady śniegu do 10 centymetrów, miejscami 15 centymetrów',
    ],
    [
      'Zabrania się m.in. palenia, grillowania itp.',
      'Zabrania się między innymi palenia, grillowania i tym podobne',
    ],
    ['tj. do 31 bm.', 'to jest do trzydziestego pierwszego bieżącego miesiąca'],
    ['tzw. ustawa śmieciowa', 'tak zwana ustawa śmieciowa'],
    [
      'ww. dokumenty należy złożyć do 15 bm.',
      'wyżej wymienione dokumenty należy złożyć do piętnastego bieżącego miesiąca',
    ],
    [
      'wg stanu na dzień 31.12.2023 r.',
      'według stanu na dzień trzydziesty pierwszy grudnia 2023 roku',
    ],
    ['Pełnomocnik ds. osób niepełnosprawnych', 'Pełnomocnik do spraw osób niepełnosprawnych'],
    ['w II kw. 2025 r.', 'w drugim kwartale 2025 roku'],
    ['w I poł. 2025 r.', 'w pierwszej połowie 2025 roku'],
    ['gr. 10–12 osób', 'grupy od 10 do 12 osób'],
    ['od 10 do 12 lat', 'od 10 do 12 lat'],
    ['mecz III ligi: Znicz – Polonia 2:1', 'mecz trzeciej ligi: Znicz – Polonia 2:1'],
    ['bieg na 5 km, kat. M40', 'bieg na 5 kilometrów, kategoria M40'],
    [
      'zajęła 3. miejsce z czasem 19 min 32 s',
      'zajęła trzecie miejsce z czasem 19 minut 32 sekundy',
    ],
    ['w 2024/2025 r. szkolnym', 'w 2024 łamane przez 2025 roku szkolnym'],
    [
      'odbiór odpadów: 2, 16 i 30 stycznia',
      'odbiór odpadów: drugiego, szesnastego i trzydziestego stycznia',
    ],
    ['1/3 składu rady', 'jedna trzecia składu rady'],
    ['pok. nr 36/40', 'pokój numer 36 łamane przez 40'],
    ['ul. Chopina 36/40', 'ulica Chopina 36 łamane przez 40'],
    ['alarm bombowy na st. PKP', 'alarm bombowy na stacji PKP'],
    [
      'Zespół Szkół nr 1 im. św. Jana Pawła II',
      'Zespół Szkół numer 1 imienia świętego Jana Pawła drugiego',
    ],
  ];
  for (const [written, said] of table) {
    it(`says "${written}" as "${said}"`, () => {
      assert.equal(spokenText(written, 'pl').text, said);
    });
  }
});
