import { assert } from '@open-wc/testing';
import { spokenText } from '../../../../src/text/spoken-text.js';

// What a reader would say was written down before the rules were tried on it.
describe('Phrases of notices, offices and roads', () => {
  const table: [written: string, said: string][] = [
    [
      'XXIII sesja Rady Powiatu VII kadencji odbędzie się 24 kwietnia br. o godz. 13.00 w sali konferencyjnej przy ul. Drzymały 30.',
      'dwudziesta trzecia sesja Rady Powiatu siódmej kadencji odbędzie się dwudziestego czwartego kwietnia bieżącego roku o godzinie trzynastej w sali konferencyjnej przy ulicy Drzymały 30.',
    ],
    [
      'Projekt uchwały zaopiniowano pozytywnie: 9 gł. „za”, 2 gł. „przeciw”.',
      'Projekt uchwały zaopiniowano pozytywnie: 9 głosów „za”, 2 głosy „przeciw”.',
    ],
    [
      'zmieniona uchwałą nr IV/21/2024 z dn. 27.06.2024 r.',
      'zmieniona uchwałą numer 4 łamane przez 21 łamane przez 2024 z dnia dwudziestego siódmego czerwca 2024 roku',
    ],
    [
      'Obwieszczenie Starosty z 5 maja 2025 r., znak: WŚ.6131.12.2025',
      'Obwieszczenie Starosty z piątego maja 2025 roku, znak: WŚ.6131.12.2025',
    ],
    ['art. 61 § 4 k.p.a.', 'artykuł 61 paragraf 4 kodeksu postępowania administracyjnego'],
    ['art. 19a pkt 1–3', 'artykuł 19a punkty od 1 do 3'],
    ['w myśl art. 8 ust. 1a ustawy', 'w myśl artykułu 8 ustęp 1a ustawy'],
    ['o których mowa w ust. 1 pkt 4 lit. b–d', 'o których mowa w ustępie 1 punkt 4 litera b–d'],
    ['z wyłączeniem § 9', 'z wyłączeniem paragrafu 9'],
    [
      'Dz. U. Nr 142, poz. 1592 z późn. zm.',
      'Dziennik Ustaw Numer 142, pozycja 1592 z późniejszymi zmianami',
    ],
    ['pkt 7 porządku obrad', 'punkt 7 porządku obrad'],
    ['w pkt. 3 i 4 zapytania ofertowego', 'w punkcie 3 i 4 zapytania ofertowego'],
    ['Część nr 2: dostawa 4 kpl. opon', 'Część numer 2: dostawa 4 kompletów opon'],
    [
      'Ofertę w zamkniętej kopercie składa się w sekretariacie (pok. 210, II p.)',
      'Ofertę w zamkniętej kopercie składa się w sekretariacie (pokój 210, drugie piętro)',
    ],
    ['kryterium: cena – 60%, termin – 40 pkt', 'kryterium: cena – 60%, termin – 40 punktów'],
    ['okres gwarancji: 60 mies.', 'okres gwarancji: 60 miesięcy'],
    [
      'Wykonawca: „Dromex” Sp. j. z siedzibą w Tarczynie',
      'Wykonawca: „Dromex” Spółka jawna z siedzibą w Tarczynie',
    ],
    ['kara umowna 0,2 proc. za każdy dzień', 'kara umowna 0,2 procent za każdy dzień'],
    ['zaliczka do 30 tys. zł netto', 'zaliczka do 30 tysięcy złotych netto'],
    ['wartość zamówienia poniżej 170 000 zł', 'wartość zamówienia poniżej 170000 złotych'],
    ['2,75 zł/km', '2 złote 75 groszy za kilometr'],
    ['paliwo: 6,49 zł/l', 'paliwo: 6 złotych 49 groszy za litr'],
    [
      'woda 5,12 zł/m³, ścieki 9,80 zł/m³',
      'woda 5 złotych 12 groszy za metr sześcienny, ścieki 9 złotych 80 groszy za metr sześcienny',
    ],
    ['1 050,5 tys. zł', '1050,5 tysiąca złotych'],
    ['nakłady wyniosą 0,9 mln zł', 'nakłady wyniosą 0,9 miliona złotych'],
    ['koszt 4 mln 300 tys. zł', 'koszt 4 miliony 300 tysięcy złotych'],
    ['do kwoty 130 tys. euro', 'do kwoty 130 tysięcy euro'],
    ['dopłata od 5 do 15 zł', 'dopłata od 5 do 15 złotych'],
    [
      'Apteka „Na Rynku”, Rynek 3, dyżur: 24.12. godz. 18.00–23.00',
      'Apteka „Na Rynku”, Rynek 3, dyżur: dwudziestego czwartego grudnia od godziny osiemnastej do dwudziestej trzeciej',
    ],
    [
      'dyżury nocne: pon.–niedz. od 20.00 do 8.00',
      'dyżury nocne: od poniedziałku do niedzieli od dwudziestej do ósmej',
    ],
    [
      'w święta: 25.12, 26.12 i 1.01',
      'w święta: dwudziestego piątego grudnia, dwudziestego szóstego grudnia i pierwszego stycznia',
    ],
    [
      'pediatra dr n. med. M. Król przyjmuje wt. i czw. 16–19',
      'pediatra doktor nauk medycznych M. Król przyjmuje wtorek i czwartek od szesnastej do dziewiętnastej',
    ],
    ['szczepienia dla dzieci do 6. r.ż.', 'szczepienia dla dzieci do szóstego roku życia'],
    ['badania dla kobiet w wieku 50–69 lat', 'badania dla kobiet w wieku od 50 do 69 lat'],
    [
      'Zapisy od pon. 12.05 pod nr. tel. 22 758 23 71 w. 14',
      'Zapisy od poniedziałku dwunastego maja pod numerem telefonu 22, 758, 23, 71 wewnętrzny 14',
    ],
    [
      'Papier i tektura: 2.06, 30.06, 28.07',
      'Papier i tektura: drugiego czerwca, trzydziestego czerwca, dwudziestego ósmego lipca',
    ],
    [
      'zabudowa jednorodzinna – co 2 tyg., wielorodzinna – 2 x w tyg.',
      'zabudowa jednorodzinna – co 2 tygodnie, wielorodzinna – 2 razy w tygodniu',
    ],
    [
      'opony z aut osobowych – do 4 szt. rocznie z gosp. domowego',
      'opony z aut osobowych – do 4 sztuk rocznie z gospodarstwa domowego',
    ],
    ['pojemniki o poj. 1100 l', 'pojemniki o pojemności 1100 litrów'],
    [
      'Zamknięta ul. Szkolna na odc. od ul. Polnej do ul. Łąkowej',
      'Zamknięta ulica Szkolna na odcinku od ulicy Polnej do ulicy Łąkowej',
    ],
    [
      'W związku z przebudową skrzyżowania ul. Nadarzyńskiej i al. Kasztanowej',
      'W związku z przebudową skrzyżowania ulicy Nadarzyńskiej i alei Kasztanowej',
    ],
    ['przejazd przez rondo przy ul. Przejazdowej', 'przejazd przez rondo przy ulicy Przejazdowej'],
    ['ruch odbywa się ul. Zachodnią', 'ruch odbywa się ulicą Zachodnią'],
    ['parking na tyłach pl. Sobieskiego', 'parking na tyłach placu Sobieskiego'],
    ['zwężenie jezdni w ciągu ul. Bohaterów', 'zwężenie jezdni w ciągu ulicy Bohaterów'],
    [
      'autobusy pojadą ul. Prusa i al. Tysiąclecia',
      'autobusy pojadą ulicą Prusa i aleją Tysiąclecia',
    ],
    ['na wysokości ul. Promyka 5', 'na wysokości ulicy Promyka 5'],
    ['utrudnienia potrwają do 18 bm.', 'utrudnienia potrwają do osiemnastego bieżącego miesiąca'],
    ['DK 7, km 398+200', 'DK 7, kilometr 398+200'],
    ['ograniczenie tonażu do 12 t na ul. Polnej', 'ograniczenie tonażu do 12 ton na ulicy Polnej'],
    [
      'Przedszkole nr 5 zaprasza na dzień otwarty 8 marca (sob.), 10.00–12.00',
      'Przedszkole numer 5 zaprasza na dzień otwarty ósmego marca (sobota), od dziesiątej do dwunastej',
    ],
    ['kandydaci do kl. IV c i V b', 'kandydaci do klasy czwartej c i piątej b'],
    ['nauczanie w kl. I–III', 'nauczanie w klasach od pierwszej do trzeciej'],
    ['II semestr zaczyna się 3 lutego', 'drugi semestr zaczyna się trzeciego lutego'],
    [
      'III LO im. Marii Dąbrowskiej w Komorowie',
      'trzecie LO imienia Marii Dąbrowskiej w Komorowie',
    ],
    [
      'zebranie rodziców: śr., 10 września, g. 17.30',
      'zebranie rodziców: środa, dziesiątego września, godzina siedemnasta trzydzieści',
    ],
    ['stypendium 250 zł/m-c przez 10 m-cy', 'stypendium 250 złotych za miesiąc przez 10 miesięcy'],
    [
      'kolonie, I turnus: 28.06–11.07',
      'kolonie, pierwszy turnus: od dwudziestego ósmego czerwca do jedenastego lipca',
    ],
    [
      'nauczyciel j. angielskiego, 18 godz./tydz.',
      'nauczyciel języka angielskiego, 18 godzin na tydzień',
    ],
    ['ul. A. Mickiewicza 14, 05-840 Brwinów', 'ulica A. Mickiewicza 14, 05 840 Brwinów'],
    ['Zasiłek stały do 1229 zł mies.', 'Zasiłek stały do 1229 złotych miesięcznie'],
    [
      'świadczenie dla os. po 75. r. ż.',
      'świadczenie dla osób po siedemdziesiątym piątym roku życia',
    ],
    ['z pomocy skorzystało 312 os.', 'z pomocy skorzystało 312 osób'],
    ['rodziny z 3 i więcej dzieci', 'rodziny z 3 i więcej dzieci'],
    [
      'mieszkanie chronione, os. Staszica 8 m. 3',
      'mieszkanie chronione, osiedle Staszica 8 mieszkania 3',
    ],
    ['posiłek za 12 zł', 'posiłek za 12 złotych'],
    ['DPS im. św. Brata Alberta', 'DPS imienia świętego Brata Alberta'],
    [
      'Dofinansowanie likwidacji barier arch.',
      'Dofinansowanie likwidacji barier architektonicznych',
    ],
    ['sprzęt rehab. do 60 proc. ceny', 'sprzęt rehabilitacyjny do 60 procent ceny'],
    [
      'wymiana prawa jazdy: 100,50 zł, w tym 0,50 zł opłaty ewid.',
      'wymiana prawa jazdy: 100 złotych 50 groszy, w tym 50 groszy opłaty ewidencyjnej',
    ],
    ['tablice rej. tymczasowe 30 dni', 'tablice rejestracyjne tymczasowe 30 dni'],
    ['mapa do celów proj. w skali 1:500', 'mapa do celów projektowych w skali 1:500'],
    [
      'rozgraniczenie dz. nr 14/1 i 14/2 w obr. 7',
      'rozgraniczenie działki numer 14 łamane przez 1 i 14 łamane przez 2 w obrębie 7',
    ],
    [
      'pow. działki 1 250 m² (0,1250 ha)',
      'powierzchnia działki 1250 metrów kwadratowych (0,1250 hektara)',
    ],
    ['zasięg: 300 m od granicy dz. 88', 'zasięg: 300 metrów od granicy działki 88'],
    [
      'Stow. Przyjaciół Komorowa otrzymało 12 tys. zł',
      'Stowarzyszenie Przyjaciół Komorowa otrzymało 12 tysięcy złotych',
    ],
    [
      'termin realizacji zadania: 1.03.–30.11.2025 r.',
      'termin realizacji zadania: od pierwszego marca do trzydziestego listopada 2025 roku',
    ],
    ['oferta na zadanie pn. „Lato w mieście”', 'oferta na zadanie pod nazwą „Lato w mieście”'],
    ['wkład osobowy – 40 godz.', 'wkład osobowy – 40 godzin'],
    [
      'VIII Festiwal Chórów im. ks. A. Chlondowskiego',
      'ósmy Festiwal Chórów imienia księdza A. Chlondowskiego',
    ],
    ['do zobaczenia w pt. o 19:00!', 'do zobaczenia w piątek o dziewiętnastej!'],
    [
      'ekspozycja prezentuje przedmioty z XVI, XVII i XVIII w.',
      'ekspozycja prezentuje przedmioty z szesnastego, siedemnastego i osiemnastego wieku',
    ],
    ['dwór z 1. poł. XIX w.', 'dwór z pierwszej połowy dziewiętnastego wieku'],
    ['film w reż. A. Wajdy, prod. 1975 r.', 'film w reżyserii A. Wajdy, produkcji 1975 roku'],
    [
      'Filia nr 3 MBP, ul. Hubala 5, pn.–pt. 10–18',
      'Filia numer 3 MBP, ulica Hubala 5, od poniedziałku do piątku od dziesiątej do osiemnastej',
    ],
    ['turniej rozpocznie się o godz. 9⁰⁰', 'turniej rozpocznie się o godzinie dziewiątej'],
    [
      'UKS „Jedynka” wywalczył I m. w kat. juniorów',
      'UKS „Jedynka” wywalczył pierwsze miejsce w kategorii juniorów',
    ],
    ['trasa: 5 km lub 15 km', 'trasa: 5 kilometrów lub 15 kilometrów'],
    ['wzrost pow. 140 cm', 'wzrost powyżej 140 centymetrów'],
    ['wpisowe 40 zł/os.', 'wpisowe 40 złotych za osobę'],
    ['rekord: 2 godz. 5 min', 'rekord: 2 godziny 5 minut'],
    [
      'Ostrzeżenie nr 23: silny deszcz z burzami, 1. st.',
      'Ostrzeżenie numer 23: silny deszcz z burzami, pierwszy stopień',
    ],
    [
      'suma opadów 50–80 mm, lokalnie do 100 mm',
      'suma opadów od 50 do 80 milimetrów, lokalnie do 100 milimetrów',
    ],
    [
      'obowiązuje od 12.07 godz. 14 do 13.07 godz. 2',
      'obowiązuje od dwunastego lipca godzina czternasta do trzynastego lipca godzina druga',
    ],
    [
      'wiatr z kier. zach. w porywach do 85 km/h',
      'wiatr z kierunku zachodniego w porywach do 85 kilometrów na godzinę',
    ],
    ['grubość lodu min. 10 cm', 'grubość lodu minimum 10 centymetrów'],
    ['OSP KSRG w Nowej Wsi, prezes dh A. Lis', 'OSP KSRG w Nowej Wsi, prezes druh A. Lis'],
    [
      'kom. Anna Kos, oficer prasowy, kom. 600 997 123',
      'komisarz Anna Kos, oficer prasowy, komórka 600, 997, 123',
    ],
    ['bryg. w st. spocz. Jan Wilk', 'brygadier w stanie spoczynku Jan Wilk'],
    [
      'msza w int. śp. ks. kan. Jana Kowala',
      'msza w intencji świętej pamięci księdza kanonika Jana Kowala',
    ],
    ['par. pw. św. Edwarda', 'parafia pod wezwaniem świętego Edwarda'],
    ['KOMUNIKAT W SPR. PRZERWY W DOSTAWIE WODY', 'komunikat w sprawie przerwy w dostawie wody'],
    [
      'Uwaga: od 1.09 zmiana godz. pracy kasy!',
      'Uwaga: od pierwszego września zmiana godzin pracy kasy!',
    ],
  ];
  for (const [written, said] of table) {
    it(`says "${said}" for "${written}"`, () => {
      assert.equal(spokenText(written, 'pl').text, said);
    });
  }
});
