import { assert } from '@open-wc/testing';
import { spokenText } from '../../../../src/text/spoken-text.js';

// What a reader would say was written down before the rules were tried on it.
describe('Phrases of villages and small towns', () => {
  const table: [written: string, said: string][] = [
    [
      'Wójt Gminy Michałowice ogłasza konsultacje społeczne w terminie od 3 do 24 listopada 2025 r.',
      'Wójt Gminy Michałowice ogłasza konsultacje społeczne w terminie od trzeciego do dwudziestego czwartego listopada 2025 roku',
    ],
    [
      'Zaproszenie na otwarte zebranie mieszkańców sołectwa – czwartek, 6 listopada, godz. 18.30',
      'Zaproszenie na otwarte zebranie mieszkańców sołectwa – czwartek, szóstego listopada, godzina osiemnasta trzydzieści',
    ],
    [
      'Urząd Miasta, ul. Kościuszki 41, 05-500 Piaseczno',
      'Urząd Miasta, ulica Kościuszki 41, 05 500 Piaseczno',
    ],
    [
      'Biuro Rady mieści się na I piętrze, pok. 112.',
      'Biuro Rady mieści się na pierwszym piętrze, pokój 112.',
    ],
    [
      'W dniach 2 i 3 maja urząd nie pracuje.',
      'W dniach drugiego i trzeciego maja urząd nie pracuje.',
    ],
    [
      'Sprawy dowodów osobistych załatwia p. Maria Zięba, tel. 22 701 75 20.',
      'Sprawy dowodów osobistych załatwia pani Maria Zięba, telefon 22, 701, 75, 20.',
    ],
    [
      'Informujemy, iż 10 XI urząd czynny będzie do godz. 14.00.',
      'Informujemy, iż dziesiątego listopada urząd czynny będzie do godziny czternastej.',
    ],
    [
      'Opłatę należy wnieść do kasy (parter, pok. nr 1) lub przelewem.',
      'Opłatę należy wnieść do kasy (parter, pokój numer 1) lub przelewem.',
    ],
    ['Zał. nr 2 – wzór umowy', 'Załącznik numer 2 – wzór umowy'],
    [
      'Szczegóły: tel. 22 484 23 10, e-mail: kancelaria@piastow.pl',
      'Szczegóły: telefon 22, 484, 23, 10, e-mail: kancelaria@piastow.pl',
    ],
    [
      'Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w Dz. Urz. Województwa Mazowieckiego.',
      'Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym Województwa Mazowieckiego.',
    ],
    [
      'Traci moc uchwała Nr XIX/201/2020 z dnia 26 lutego 2020 r.',
      'Traci moc uchwała Numer 19 łamane przez 201 łamane przez 2020 z dnia dwudziestego szóstego lutego 2020 roku',
    ],
    ['§ 3 ust. 4 otrzymuje brzmienie:', 'paragraf 3 ustęp 4 otrzymuje brzmienie:'],
    [
      'Na podstawie art. 7 ust. 1 pkt 8 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym',
      'Na podstawie artykułu 7 ustęp 1 punkt 8 ustawy z dnia ósmego marca 1990 roku o samorządzie gminnym',
    ],
    [
      'Radni przyjęli budżet: 15 głosów za, 4 przeciw, 2 wstrzymujące się.',
      'Radni przyjęli budżet: 15 głosów za, 4 przeciw, 2 wstrzymujące się.',
    ],
    [
      'Sesję poprowadzi wiceprzewodnicząca Rady mgr Ewa Lipiec.',
      'Sesję poprowadzi wiceprzewodnicząca Rady magister Ewa Lipiec.',
    ],
    [
      'W załączniku nr 1 do uchwały dodaje się poz. 17.',
      'W załączniku numer 1 do uchwały dodaje się pozycję 17.',
    ],
    [
      'Ogłoszenie o zamówieniu nr 2025/BZP 00123456',
      'Ogłoszenie o zamówieniu numer 2025/BZP 00123456',
    ],
    [
      'Oferty należy składać do dnia 17 marca 2025 r., godz. 9:00.',
      'Oferty należy składać do dnia siedemnastego marca 2025 roku, godzina dziewiąta.',
    ],
    [
      'Gwarancja: 60 mies., termin płatności: 30 dni',
      'Gwarancja: 60 miesięcy, termin płatności: 30 dni',
    ],
    [
      'Dostawa i montaż 24 szt. lamp LED o mocy 45 W',
      'Dostawa i montaż 24 sztuk lamp LED o mocy 45 watów',
    ],
    [
      'Zakres prac: wymiana ok. 320 mb krawężników',
      'Zakres prac: wymiana około 320 metrów bieżących krawężników',
    ],
    ['Wadium: 2% wartości, tj. 6 400 zł', 'Wadium: 2% wartości, to jest 6400 złotych'],
    [
      'Budowa sali gimnastycznej o wym. 18 × 36 m',
      'Budowa sali gimnastycznej o wymiarach 18 na 36 metrów',
    ],
    [
      'Zamówienie dofinansowano z Polskiego Ładu kwotą 4,75 mln zł.',
      'Zamówienie dofinansowano z Polskiego Ładu kwotą 4,75 miliona złotych.',
    ],
    [
      'Działka nr 212/8, obręb 0003, KW nr WA1P/00098765/1, pow. 0,0987 ha',
      'Działka numer 212 łamane przez 8, obręb 0003, KW numer WA1P/00098765/1, powierzchnia 0,0987 hektara',
    ],
    [
      'II przetarg odbędzie się 23 maja 2025 r. o godz. 11.00 w sali nr 15.',
      'drugi przetarg odbędzie się dwudziestego trzeciego maja 2025 roku o godzinie jedenastej w sali numer 15.',
    ],
    [
      'Lokal usługowy o pow. 64 m² przy ul. Stalowej 3',
      'Lokal usługowy o powierzchni 64 metrów kwadratowych przy ulicy Stalowej 3',
    ],
    [
      'Wywoławcza stawka czynszu: 25 zł/m² + VAT',
      'Wywoławcza stawka czynszu: 25 złotych za metr kwadratowy + VAT',
    ],
    [
      'Dyżury aptek w powiecie – październik 2025 r.',
      'Dyżury aptek w powiecie – październik 2025 roku',
    ],
    [
      'Apteka „Eskulap”, ul. 11 Listopada 8, czynna całą dobę',
      'Apteka „Eskulap”, ulica jedenastego Listopada 8, czynna całą dobę',
    ],
    [
      'W święta dyżur w godz. 10–14 pełni apteka przy ul. Ceramicznej.',
      'W święta dyżur w godzinach od dziesiątej do czternastej pełni apteka przy ulicy Ceramicznej.',
    ],
    [
      'dyżur od 20.10 do 26.10',
      'dyżur od dwudziestego października do dwudziestego szóstego października',
    ],
    [
      'Najbliższa apteka nocna: ul. Staszica 1, ok. 6 km',
      'Najbliższa apteka nocna: ulica Staszica 1, około 6 kilometrów',
    ],
    [
      'Od poniedziałku, 8 września, zmieni się organizacja ruchu na ul. Pruszkowskiej.',
      'Od poniedziałku, ósmego września, zmieni się organizacja ruchu na ulicy Pruszkowskiej.',
    ],
    [
      'Zamknięta ul. Słowackiego (od ul. Mickiewicza do ul. Prusa).',
      'Zamknięta ulica Słowackiego (od ulicy Mickiewicza do ulicy Prusa).',
    ],
    [
      'W nocy z 14 na 15 października frezowanie nawierzchni S8.',
      'W nocy z czternastego na piętnasty października frezowanie nawierzchni S8.',
    ],
    [
      'Awaria sygnalizacji na skrzyżowaniu al. Wojska Polskiego i ul. Bolesława Prusa',
      'Awaria sygnalizacji na skrzyżowaniu alei Wojska Polskiego i ulicy Bolesława Prusa',
    ],
    ['Wprowadzono ograniczenie tonażu do 12 t.', 'Wprowadzono ograniczenie tonażu do 12 ton.'],
    [
      'Remont przepustu w m. Książenice potrwa do 20 grudnia.',
      'Remont przepustu w miejscowości Książenice potrwa do dwudziestego grudnia.',
    ],
    ['Autobus nr 5 kursuje co pół godz.', 'Autobus numer 5 kursuje co pół godziny'],
    [
      'Rozkład jazdy: 5.40, 6.10, 6.40',
      'Rozkład jazdy: piąta czterdzieści, szósta dziesięć, szósta czterdzieści',
    ],
    [
      'Pociąg KM odjedzie o 7:52 z peronu 2.',
      'Pociąg KM odjedzie o siódmej pięćdziesiąt dwa z peronu 2.',
    ],
    [
      'Odpady zielone odbieramy od kwietnia do listopada, co 2 tyg. w czwartki.',
      'Odpady zielone odbieramy od kwietnia do listopada, co 2 tygodnie w czwartki.',
    ],
    [
      'Stawka: 34 zł od osoby, a przy braku segregacji 68 zł.',
      'Stawka: 34 złote od osoby, a przy braku segregacji 68 złotych.',
    ],
    [
      'Worki i pojemniki prosimy wystawiać najpóźniej do 6:30.',
      'Worki i pojemniki prosimy wystawiać najpóźniej do szóstej trzydzieści.',
    ],
    ['PSZOK przyjmuje w soboty 9–15.', 'PSZOK przyjmuje w soboty od dziewiątej do piętnastej.'],
    [
      'Terminy odbioru szkła: 14.01, 11.02, 11.03 i 8.04',
      'Terminy odbioru szkła: czternastego stycznia, jedenastego lutego, jedenastego marca i ósmego kwietnia',
    ],
    [
      'Elektrośmieci: sob. 18 października, w godz. 8–12, parking przy OSP',
      'Elektrośmieci: sobota osiemnastego października, w godzinach od ósmej do dwunastej, parking przy OSP',
    ],
    [
      'Opłata za I kw. płatna do 31 marca.',
      'Opłata za pierwszy kwartał płatna do trzydziestego pierwszego marca.',
    ],
    [
      'Pojemnik 240 l – 1 szt., worki 120 l – 4 szt.',
      'Pojemnik 240 litrów – 1 sztuka, worki 120 litrów – 4 sztuki',
    ],
    [
      'Burmistrz ogłasza nabór na stanowisko ds. księgowości budżetowej.',
      'Burmistrz ogłasza nabór na stanowisko do spraw księgowości budżetowej.',
    ],
    [
      'Wymagania: wykształcenie min. średnie, 2 lata stażu',
      'Wymagania: wykształcenie minimum średnie, 2 lata stażu',
    ],
    [
      'Dokumenty z dopiskiem „Nabór” przyjmujemy do 14.11 br. do godz. 16.',
      'Dokumenty z dopiskiem „Nabór” przyjmujemy do czternastego listopada bieżącego roku do godziny szesnastej.',
    ],
    ['Wynagrodzenie: od 4 900 do 5 600 zł brutto', 'Wynagrodzenie: od 4900 do 5600 złotych brutto'],
    [
      'Praca 8 godz. dziennie, 40 godz. tygodniowo',
      'Praca 8 godzin dziennie, 40 godzin tygodniowo',
    ],
    [
      'Zapisy do kl. I SP nr 6 potrwają do 21 marca.',
      'Zapisy do klasy pierwszej SP numer 6 potrwają do dwudziestego pierwszego marca.',
    ],
    [
      'Półkolonie dla dzieci w wieku 7–12 lat, turnus I: 30.06–4.07',
      'Półkolonie dla dzieci w wieku od 7 do 12 lat, turnus pierwszy: od trzydziestego czerwca do czwartego lipca',
    ],
    [
      'Liceum im. T. Zana otwiera 5 klas, w tym 2 dwujęzyczne.',
      'Liceum imienia T. Zana otwiera 5 klas, w tym 2 dwujęzyczne.',
    ],
    [
      'Dzień otwarty w ZSTiO: 5 kwietnia, 10.00–13.00',
      'Dzień otwarty w ZSTiO: piątego kwietnia, od dziesiątej do trzynastej',
    ],
    [
      'Wychowawczynią kl. VI b została p. Anna Grab.',
      'Wychowawczynią klasy szóstej b została pani Anna Grab.',
    ],
    [
      'Ustny egzamin z j. angielskiego przeniesiono na 15 maja.',
      'Ustny egzamin z języka angielskiego przeniesiono na piętnastego maja.',
    ],
    [
      'Podatek od psa: 60 zł rocznie, płatny do 30 kwietnia',
      'Podatek od psa: 60 złotych rocznie, płatny do trzydziestego kwietnia',
    ],
    ['IV rata – do 15 listopada', 'czwarta rata – do piętnastego listopada'],
    [
      'Konto: Bank Spółdzielczy, 46 8004 0002 0012 3456 2002 0001',
      'Konto: Bank Spółdzielczy, 46, 8004, 0002, 0012, 3456, 2002, 0001',
    ],
    [
      'Opłata skarbowa 22 zł (odpis skrócony), 33 zł (odpis zupełny)',
      'Opłata skarbowa 22 złote (odpis skrócony), 33 złote (odpis zupełny)',
    ],
    [
      'Taryfa: woda 5,12 zł/m3, ścieki 9,87 zł/m3',
      'Taryfa: woda 5 złotych 12 groszy za metr sześcienny, ścieki 9 złotych 87 groszy za metr sześcienny',
    ],
    [
      'Koszt biletu: 15 zł dorośli, 10 zł dzieci do lat 7',
      'Koszt biletu: 15 złotych dorośli, 10 złotych dzieci do lat 7',
    ],
    [
      'Bon żłobkowy 1500 zł/mies. przysługuje na każde dziecko.',
      'Bon żłobkowy 1500 złotych za miesiąc przysługuje na każde dziecko.',
    ],
    [
      'Program „Czyste Powietrze”: dotacja nawet do 136 200 zł',
      'Program „Czyste Powietrze”: dotacja nawet do 136200 złotych',
    ],
    [
      'Lekarz rodzinny: lek. Adam Sikora, pon. 8–12, śr. 14–18',
      'Lekarz rodzinny: lekarz Adam Sikora, poniedziałek od ósmej do dwunastej, środa od czternastej do osiemnastej',
    ],
    [
      'Rejestracja czynna od 7.30, tel. 22 755-10-01',
      'Rejestracja czynna od siódmej trzydzieści, telefon 22, 755, 10, 01',
    ],
    [
      'Badania krwi: pn., śr., pt. w godz. 7:00–10:00',
      'Badania krwi: poniedziałek, środa, piątek w godzinach od siódmej do dziesiątej',
    ],
    ['Program profilaktyki dla os. w wieku 40+', 'Program profilaktyki dla osób w wieku 40+'],
    [
      'Mierz ciśnienie 2 razy dziennie; norma to 120/80 mm Hg.',
      'Mierz ciśnienie 2 razy dziennie; norma to 120/80 mm Hg.',
    ],
    [
      'Prof. Anna Dobrowolska wygłosi wykład o cukrzycy typu II.',
      'Profesor Anna Dobrowolska wygłosi wykład o cukrzycy typu drugiego.',
    ],
    [
      'Szpital zatrudni lekarza dyżurnego SOR, tel. 22 770 91 00 wew. 215.',
      'Szpital zatrudni lekarza dyżurnego SOR, telefon 22, 770, 91, 00 wewnętrzny 215.',
    ],
    [
      'Zbiórka krwi: 4 VII, godz. 9.00–14.00, plac przed UM',
      'Zbiórka krwi: czwartego lipca, od godziny dziewiątej do czternastej, plac przed UM',
    ],
    [
      'Inspektorat czynny: pon. 8–18, wt.–czw. 8–16, pt. 8–14',
      'Inspektorat czynny: poniedziałek od ósmej do osiemnastej, od wtorku do czwartku od ósmej do szesnastej, piątek od ósmej do czternastej',
    ],
    [
      'Budynek o wys. do 12 m i 3 kondygnacjach',
      'Budynek o wysokości do 12 metrów i 3 kondygnacjach',
    ],
    [
      'Dane osobowe przetwarzamy zgodnie z art. 13 ust. 1 i 2 RODO.',
      'Dane osobowe przetwarzamy zgodnie z artykułem 13 ustęp 1 i 2 RODO.',
    ],
    [
      'Kontakt z IOD: iod@powiat.pruszkow.pl lub tel. 22 738 14 22',
      'Kontakt z IOD: iod@powiat.pruszkow.pl lub telefon 22, 738, 14, 22',
    ],
    [
      'Odbiorcami danych są m.in. banki, poczta i dostawcy usług IT.',
      'Odbiorcami danych są między innymi banki, poczta i dostawcy usług IT.',
    ],
    ['Podstawa: art. 9 ust. 2 lit. b i h RODO', 'Podstawa: artykuł 9 ustęp 2 litera b i h RODO'],
    [
      'Monitoring nagrywany jest przez okres maks. 30 dni.',
      'Monitoring nagrywany jest przez okres maksymalnie 30 dni.',
    ],
    [
      'Projekt planu ogólnego dostępny jest w BIP i w pok. 24 (II p.).',
      'Projekt planu ogólnego dostępny jest w BIP i w pokoju 24 (drugie piętro).',
    ],
    [
      'Minimalny udział pow. biologicznie czynnej: 60%',
      'Minimalny udział powierzchni biologicznie czynnej: 60%',
    ],
    [
      'Teren położony przy ul. Brzozowej, cz. dz. nr 15',
      'Teren położony przy ulicy Brzozowej, część działki numer 15',
    ],
    [
      'Debata odbędzie się w trybie online, 4 grudnia od godz. 17:30.',
      'Debata odbędzie się w trybie online, czwartego grudnia od godziny siedemnastej trzydzieści.',
    ],
    [
      'Decyzja WZ nr 34/24 wygasa z dniem 31.12.2025 r.',
      'Decyzja WZ numer 34 łamane przez 24 wygasa z dniem trzydziestego pierwszego grudnia 2025 roku',
    ],
    [
      'Strefa ochronna gazociągu w/c wynosi 15 m.',
      'Strefa ochronna gazociągu w/c wynosi 15 metrów.',
    ],
    [
      'KS Znicz wygrał 2:1 po golach w 34. i 80. min.',
      'KS Znicz wygrał 2:1 po golach w trzydziestej czwartej i osiemdziesiątej minucie.',
    ],
    [
      'Zajęcia dla roczników 2015–2017 w każdą sobotę o 10.00',
      'Zajęcia dla roczników 2015 do 2017 w każdą sobotę o dziesiątej',
    ],
    [
      'III Rajd Rowerowy „Szlakiem Mazowsza”, start: 8 czerwca, godz. 10:00, Rynek',
      'trzeci Rajd Rowerowy „Szlakiem Mazowsza”, start: ósmego czerwca, godzina dziesiąta, Rynek',
    ],
    [
      'Wpisowe: 50 zł do 31 sierpnia, 70 zł w dniu biegu',
      'Wpisowe: 50 złotych do trzydziestego pierwszego sierpnia, 70 złotych w dniu biegu',
    ],
    [
      'Julia Kos ustanowiła rekord klubu na 200 m st. dowolnym.',
      'Julia Kos ustanowiła rekord klubu na 200 metrów stylem dowolnym.',
    ],
    ['Drużyna U-15 awansowała do I ligi.', 'Drużyna U-15 awansowała do pierwszej ligi.'],
    [
      'Lodowisko czynne codziennie 9:00–21:00, wypożyczenie łyżew 12 zł/godz.',
      'Lodowisko czynne codziennie od dziewiątej do dwudziestej pierwszej, wypożyczenie łyżew 12 złotych za godzinę',
    ],
    [
      'Wybory uzupełniające w okręgu nr 9 odbędą się 14 września.',
      'Wybory uzupełniające w okręgu numer 9 odbędą się czternastego września.',
    ],
    [
      'Lokal OKW nr 12: Przedszkole nr 3, ul. Jasna 4, przystosowany dla niepełnosprawnych',
      'Lokal OKW numer 12: Przedszkole numer 3, ulica Jasna 4, przystosowany dla niepełnosprawnych',
    ],
    [
      'Głosowanie trwa od 7:00 do 21:00 bez przerwy.',
      'Głosowanie trwa od siódmej do dwudziestej pierwszej bez przerwy.',
    ],
    [
      'Zgłoszenia kandydatów na ławników przyjmujemy do 30 czerwca br. w pok. 208.',
      'Zgłoszenia kandydatów na ławników przyjmujemy do trzydziestego czerwca bieżącego roku w pokoju 208.',
    ],
    ['Kandydat uzyskał 1 356 głosów (54,1%).', 'Kandydat uzyskał 1356 głosów (54,1%).'],
    [
      'OSP obchodzi 110-lecie; uroczystości 4 maja o godz. 12.00.',
      'OSP obchodzi studziesięciolecie; uroczystości czwartego maja o godzinie dwunastej.',
    ],
    [
      'Strażacy z 3 zastępów gasili pożar 1,5 ha trawy.',
      'Strażacy z 3 zastępów gasili pożar 1,5 hektara trawy.',
    ],
    ['Medal wręczył nadbryg. Jan Kiełbasa.', 'Medal wręczył nadbrygadier Jan Kiełbasa.'],
    [
      'Zakup motopompy za 38 tys. zł sfinansował powiat.',
      'Zakup motopompy za 38 tysięcy złotych sfinansował powiat.',
    ],
    [
      'Ostrzeżenie II stopnia: burze z gradem, porywy do 90 km/h',
      'Ostrzeżenie drugiego stopnia: burze z gradem, porywy do 90 kilometrów na godzinę',
    ],
    [
      'Alarm ćwiczebny zostanie ogłoszony 1 sierpnia o godz. 17.00.',
      'Alarm ćwiczebny zostanie ogłoszony pierwszego sierpnia o godzinie siedemnastej.',
    ],
    [
      'Zespół pieśni „Mazowsze” wystąpi 20 września o 18:00 w Karolinie.',
      'Zespół pieśni „Mazowsze” wystąpi dwudziestego września o osiemnastej w Karolinie.',
    ],
    [
      'Wystawa z okazji 85. rocznicy wybuchu II wojny światowej',
      'Wystawa z okazji osiemdziesiątej piątej rocznicy wybuchu drugiej wojny światowej',
    ],
    [
      'Spacer z przewodnikiem: zbiórka o 11 przy kościele św. Kazimierza',
      'Spacer z przewodnikiem: zbiórka o jedenastej przy kościele świętego Kazimierza',
    ],
    [
      'Zamek z XV w. odbudowano w l. 1960–1965.',
      'Zamek z piętnastego wieku odbudowano w latach od 1960 do 1965.',
    ],
    [
      'Kino plenerowe: pt. 11 lipca, po zmroku, pl. Jana Pawła II',
      'Kino plenerowe: piątek jedenastego lipca, po zmroku, plac Jana Pawła drugiego',
    ],
    [
      'Biblioteka: filia nr 2, ul. Wspólna 4a, czynna w śr. i pt. 12–18',
      'Biblioteka: filia numer 2, ulica Wspólna 4a, czynna w środę i piątek od dwunastej do osiemnastej',
    ],
  ];
  for (const [written, said] of table) {
    it(`says "${written}" as "${said}"`, () => {
      assert.equal(spokenText(written, 'pl').text, said);
    });
  }
});
