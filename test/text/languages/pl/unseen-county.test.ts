import { assert } from '@open-wc/testing';
import { spokenText } from '../../../../src/text/spoken-text.js';

// What a reader would say was written down before the rules were tried on it.
describe('Phrases of a county and its neighbours', () => {
  const table: [written: string, said: string][] = [
    [
      'Starosta Pruszkowski zaprasza na spotkanie informacyjne, które odbędzie się w środę 5 lutego o godz. 16.30.',
      'Starosta Pruszkowski zaprasza na spotkanie informacyjne, które odbędzie się w środę piątego lutego o godzinie szesnastej trzydzieści.',
    ],
    [
      'Wydział Komunikacji przyjmuje wnioski w pok. 5, 6 i 7 (parter).',
      'Wydział Komunikacji przyjmuje wnioski w pokoju 5, 6 i 7 (parter).',
    ],
    [
      'Rejestracja pojazdu sprowadzonego z UE kosztuje 160 zł, a tablice indywidualne – 1000 zł.',
      'Rejestracja pojazdu sprowadzonego z UE kosztuje 160 złotych, a tablice indywidualne – 1000 złotych.',
    ],
    [
      'Prawo jazdy kat. B wydajemy w terminie do 9 dni rob.',
      'Prawo jazdy kategorii B wydajemy w terminie do 9 dni roboczych',
    ],
    [
      'Filia Starostwa w Brwinowie, ul. Grodziska 12, czynna jest w pon. od 8 do 18.',
      'Filia Starostwa w Brwinowie, ulica Grodziska 12, czynna jest w poniedziałek od ósmej do osiemnastej.',
    ],
    [
      'Nieodpłatna pomoc prawna – zapisy pod nr tel. 22 738 15 32.',
      'Nieodpłatna pomoc prawna – zapisy pod numerem telefonu 22, 738, 15, 32.',
    ],
    [
      'Punkt czynny od pon. do czw. w godz. 14–18 oraz w pt. w godz. 8–12.',
      'Punkt czynny od poniedziałku do czwartku w godzinach od czternastej do osiemnastej oraz w piątek w godzinach od ósmej do dwunastej.',
    ],
    [
      'W dniu 24 grudnia (Wigilia) urząd będzie nieczynny.',
      'W dniu dwudziestego czwartego grudnia (Wigilia) urząd będzie nieczynny.',
    ],
    [
      'Kierownik Ref. Ochrony Środowiska – mgr inż. Olga Bąk',
      'Kierownik Referatu Ochrony Środowiska – magister inżynier Olga Bąk',
    ],
    [
      'Decyzja nr 412/2025 z dn. 3.06.2025 r.',
      'Decyzja numer 412 łamane przez 2025 z dnia trzeciego czerwca 2025 roku',
    ],
    [
      'Zgodnie z art. 61 § 4 kpa zawiadamiam o wszczęciu postępowania.',
      'Zgodnie z artykułem 61 paragraf 4 kodeksu postępowania administracyjnego zawiadamiam o wszczęciu postępowania.',
    ],
    [
      'Termin odwołania wynosi 14 dni od dnia doręczenia.',
      'Termin odwołania wynosi 14 dni od dnia doręczenia.',
    ],
    [
      'Od decyzji służy odwołanie do SKO w Warszawie za pośrednictwem Starosty.',
      'Od decyzji służy odwołanie do SKO w Warszawie za pośrednictwem Starosty.',
    ],
    [
      'Rada Powiatu, na wniosek Zarządu, uchwaliła budżet w wys. 298,4 mln zł.',
      'Rada Powiatu, na wniosek Zarządu, uchwaliła budżet w wysokości 298,4 miliona złotych.',
    ],
    [
      'XIV sesja Rady Powiatu rozpocznie się o godz. 13.00 w sali konferencyjnej na III piętrze.',
      'czternasta sesja Rady Powiatu rozpocznie się o godzinie trzynastej w sali konferencyjnej na trzecim piętrze.',
    ],
    [
      'Projekt uchwały, druk nr 87, omówi radca prawny.',
      'Projekt uchwały, druk numer 87, omówi radca prawny.',
    ],
    [
      'Interpelacja radnej w spr. oświetlenia ul. Promyka',
      'Interpelacja radnej w sprawie oświetlenia ulicy Promyka',
    ],
    [
      'Protokół Nr XII/24 z posiedzenia komisji',
      'Protokół Numer 12 łamane przez 24 z posiedzenia komisji',
    ],
    [
      'Komisja Budżetu zebrała się 17 bm. o 15.00.',
      'Komisja Budżetu zebrała się siedemnastego bieżącego miesiąca o piętnastej.',
    ],
    ['uchyla się § 5 i § 6 uchwały', 'uchyla się paragraf 5 i paragraf 6 uchwały'],
    [
      'Ogłasza się I przetarg ustny nieograniczony na sprzedaż lokalu nr 8 o pow. 42,30 m2.',
      'Ogłasza się pierwszy przetarg ustny nieograniczony na sprzedaż lokalu numer 8 o powierzchni 42,30 metra kwadratowego.',
    ],
    [
      'Cena wywoławcza – 210 000 zł, minimalne postąpienie – 2 100 zł.',
      'Cena wywoławcza – 210000 złotych, minimalne postąpienie – 2100 złotych.',
    ],
    [
      'Wadium wpłaca się na konto: 12 1240 5918 1111 0010 4567 8901.',
      'Wadium wpłaca się na konto: 12, 1240, 5918, 1111, 0010, 4567, 8901.',
    ],
    ['Udział w działce wynosi 4230/100000 części.', 'Udział w działce wynosi 4230/100000 części.'],
    [
      'Zamówienie podzielono na 3 części; cz. II obejmuje dostawę mebli.',
      'Zamówienie podzielono na 3 części; część druga obejmuje dostawę mebli.',
    ],
    ['Kryteria oceny: cena – 60%, termin – 40%', 'Kryteria oceny: cena – 60%, termin – 40%'],
    [
      'Termin realizacji: do 120 dni od podpisania umowy, nie później niż do 15.12.2025 r.',
      'Termin realizacji: do 120 dni od podpisania umowy, nie później niż do piętnastego grudnia 2025 roku',
    ],
    [
      'Zamawiający: Powiat Pruszkowski, NIP 534-24-05-501',
      'Zamawiający: Powiat Pruszkowski, NIP 534, 24, 05, 501',
    ],
    [
      'Otwarcie ofert nastąpi tego samego dnia o godz. 10:30.',
      'Otwarcie ofert nastąpi tego samego dnia o godzinie dziesiątej trzydzieści.',
    ],
    [
      'Unieważniono przetarg na podst. art. 255 pkt 3 ustawy.',
      'Unieważniono przetarg na podstawie artykułu 255 punkt 3 ustawy.',
    ],
    [
      'Dzierżawa gruntu na okres do 3 lat, czynsz 0,80 zł/m² rocznie',
      'Dzierżawa gruntu na okres do 3 lat, czynsz 80 groszy za metr kwadratowy rocznie',
    ],
    ['Dyżury aptek w I kwartale 2026 r.', 'Dyżury aptek w pierwszym kwartale 2026 roku'],
    [
      'Apteka „Ziołowa”, al. Wojska Polskiego 23, dyżur do godz. 23.00',
      'Apteka „Ziołowa”, aleja Wojska Polskiego 23, dyżur do godziny dwudziestej trzeciej',
    ],
    [
      'W nocy z 31 grudnia na 1 stycznia dyżuruje apteka w Milanówku.',
      'W nocy z trzydziestego pierwszego grudnia na pierwszy stycznia dyżuruje apteka w Milanówku.',
    ],
    [
      'Dyżur pełniony jest do 2 godz. po zamknięciu ostatniej apteki.',
      'Dyżur pełniony jest do 2 godzin po zamknięciu ostatniej apteki.',
    ],
    [
      'Uwaga! Od 12 do 14 sierpnia nastąpi przerwa w dostawie wody przy ul. Parkowej 5, 7 i 9.',
      'Uwaga! Od dwunastego do czternastego sierpnia nastąpi przerwa w dostawie wody przy ulicy Parkowej 5, 7 i 9.',
    ],
    [
      'Brak prądu: 20.08, godz. 8–14, Pęcice Małe',
      'Brak prądu: dwudziestego sierpnia, od godziny ósmej do czternastej, Pęcice Małe',
    ],
    [
      'Utrudnienia na DW 719 między ul. Bohaterów Warszawy a ul. 3 Maja',
      'Utrudnienia na DW 719 między ulicą Bohaterów Warszawy a ulicą trzeciego Maja',
    ],
    [
      'Rondo przy ul. Powstańców zostanie zamknięte na 10 dni.',
      'Rondo przy ulicy Powstańców zostanie zamknięte na 10 dni.',
    ],
    [
      'Ścieżka rowerowa o dł. 2,4 km powstanie wzdłuż ul. Brwinowskiej.',
      'Ścieżka rowerowa o długości 2,4 kilometra powstanie wzdłuż ulicy Brwinowskiej.',
    ],
    [
      'Chodnik o szer. 1,5 m i zatoka na 12 m-c postojowych',
      'Chodnik o szerokości 1,5 metra i zatoka na 12 miejsc postojowych',
    ],
    [
      'Autobusy linii 817 odjeżdżają co 20 min, w weekendy co 40 min.',
      'Autobusy linii 817 odjeżdżają co 20 minut, w weekendy co 40 minut',
    ],
    [
      'Odjazdy z pętli: 5.10, 6.25, 7.40',
      'Odjazdy z pętli: piąta dziesięć, szósta dwadzieścia pięć, siódma czterdzieści',
    ],
    [
      'Zamknięcie przejazdu kolejowego w km 16,350 linii nr 47',
      'Zamknięcie przejazdu kolejowego w kilometrze 16,350 linii numer 47',
    ],
    [
      'Kierowcy pojadą objazdem przez ul. Wąską, pl. Wolności i ul. Nową.',
      'Kierowcy pojadą objazdem przez ulicę Wąską, plac Wolności i ulicę Nową.',
    ],
    [
      'Zakaz postoju od 7:00 do 19:00 w dni robocze',
      'Zakaz postoju od siódmej do dziewiętnastej w dni robocze',
    ],
    [
      'Odpady zmieszane: pierwszy i trzeci wt. miesiąca',
      'Odpady zmieszane: pierwszy i trzeci wtorek miesiąca',
    ],
    [
      'Odbiór choinek: 10 i 24 stycznia oraz 7 lutego',
      'Odbiór choinek: dziesiątego i dwudziestego czwartego stycznia oraz siódmego lutego',
    ],
    [
      'Popiół należy oddawać w workach o poj. 60 l.',
      'Popiół należy oddawać w workach o pojemności 60 litrów.',
    ],
    [
      'Limit: 100 kg gruzu na osobę w ciągu roku',
      'Limit: 100 kilogramów gruzu na osobę w ciągu roku',
    ],
    ['Ulga 3 zł od osoby za kompostownik', 'Ulga 3 złote od osoby za kompostownik'],
    [
      'Termin płatności: do 10. dnia każdego miesiąca',
      'Termin płatności: do dziesiątego dnia każdego miesiąca',
    ],
    [
      'Deklarację składa się w ciągu 14 dni od zmiany, osobiście lub przez ePUAP.',
      'Deklarację składa się w ciągu 14 dni od zmiany, osobiście lub przez ePUAP.',
    ],
    [
      'Papier – niebieski worek, odbiór co 4 tyg.',
      'Papier – niebieski worek, odbiór co 4 tygodnie',
    ],
    [
      'Zgłoszenia reklamacji: bok@zgk.pl lub tel. 22 758 30 11, w godz. 7–15',
      'Zgłoszenia reklamacji: bok@zgk.pl lub telefon 22, 758, 30, 11, w godzinach od siódmej do piętnastej',
    ],
    [
      'Nabór uzupełniający do żłobka: 18–22 sierpnia br.',
      'Nabór uzupełniający do żłobka: od osiemnastego do dwudziestego drugiego sierpnia bieżącego roku',
    ],
    ['Poszukujemy psychologa na 3/4 etatu.', 'Poszukujemy psychologa na trzy czwarte etatu.'],
    [
      'Wynagrodzenie zasadnicze: 5200–6100 zł brutto',
      'Wynagrodzenie zasadnicze: od 5200 do 6100 złotych brutto',
    ],
    [
      'CV i list motywacyjny prosimy przesłać do 31 sierpnia, tj. niedzieli, do godz. 24.00.',
      'CV i list motywacyjny prosimy przesłać do trzydziestego pierwszego sierpnia, to jest niedzieli, do godziny dwudziestej czwartej.',
    ],
    [
      'Kandydat musi posiadać co najmniej 2-letnie doświadczenie.',
      'Kandydat musi posiadać co najmniej dwuletnie doświadczenie.',
    ],
    [
      'Zastępca Dyrektora ds. Pedagogicznych w ZS nr 2',
      'Zastępca Dyrektora do spraw Pedagogicznych w ZS numer 2',
    ],
    [
      'Stypendium im. Jana III Sobieskiego dla uczniów kl. III LO',
      'Stypendium imienia Jana trzeciego Sobieskiego dla uczniów klasy trzeciej LO',
    ],
    [
      'Uczniowie kl. 4–6 SP wystartują o 11.15.',
      'Uczniowie klas od 4 do 6 SP wystartują o jedenastej piętnaście.',
    ],
    [
      'Matura z j. polskiego: 5 maja, godz. 9',
      'Matura z języka polskiego: piątego maja, godzina dziewiąta',
    ],
    [
      'Zebranie rodziców kl. IIa i IIb w czw. o 17.30',
      'Zebranie rodziców klas IIa i IIb w czwartek o siedemnastej trzydzieści',
    ],
    [
      'Opłata za pobyt powyżej 5 godz.: 1,44 zł za każdą godz.',
      'Opłata za pobyt powyżej 5 godzin: 1 złoty 44 grosze za każdą godzinę',
    ],
    [
      'Opłata targowa: 5 zł/m² dziennie, maks. 800 zł',
      'Opłata targowa: 5 złotych za metr kwadratowy dziennie, maksymalnie 800 złotych',
    ],
    [
      'Numer konta: PL 61 1090 1014 0000 0712 1981 2874',
      'Numer konta: PL 61, 1090, 1014, 0000, 0712, 1981, 2874',
    ],
    [
      'Kasa: pon. 10.00–17.30, wt.–pt. 8.00–15.30',
      'Kasa: poniedziałek od dziesiątej do siedemnastej trzydzieści, od wtorku do piątku od ósmej do piętnastej trzydzieści',
    ],
    [
      'Bilet jednorazowy 4,40 zł, ulgowy 2,20 zł; mandat 266 zł',
      'Bilet jednorazowy 4 złote 40 groszy, ulgowy 2 złote 20 groszy; mandat 266 złotych',
    ],
    [
      'Dofinansowanie do 50 tys. zł, nie więcej niż 70% kosztów',
      'Dofinansowanie do 50 tysięcy złotych, nie więcej niż 70% kosztów',
    ],
    [
      'Bezpłatna mammografia: 14.03 (pt.), parking przy ul. Kraszewskiego',
      'Bezpłatna mammografia: czternastego marca (piątek), parking przy ulicy Kraszewskiego',
    ],
    [
      'Poradnia POZ czynna 8–18, nocna pomoc: 18.00–8.00',
      'Poradnia POZ czynna od ósmej do osiemnastej, nocna pomoc: od osiemnastej do ósmej',
    ],
    [
      'Dr n. med. Jan Krupa, specjalista II st. z kardiologii',
      'Doktor nauk medycznych Jan Krupa, specjalista drugiego stopnia z kardiologii',
    ],
    [
      'Zasiłek pielęgnacyjny: 215,84 zł/mies.',
      'Zasiłek pielęgnacyjny: 215 złotych 84 grosze za miesiąc',
    ],
    [
      'Oddz. Wewnętrzny, IV piętro, odwiedziny codziennie 14–18',
      'Oddział Wewnętrzny, czwarte piętro, odwiedziny codziennie od czternastej do osiemnastej',
    ],
    [
      'Seniorzy 75+ mogą korzystać z teleopieki 24 h/dobę.',
      'Seniorzy 75+ mogą korzystać z teleopieki 24 godziny na dobę.',
    ],
    [
      'Temp. wody w basenie: 28°C, gł. 0,9–1,8 m',
      'Temperatura wody w basenie: 28°C, głębokość od 0,9 do 1,8 metra',
    ],
    [
      'Powiatowy Inspektor Nadzoru Bud. w Pruszkowie',
      'Powiatowy Inspektor Nadzoru Budowlanego w Pruszkowie',
    ],
    [
      'Zgłoszenie budowy garażu do 35 m² nie wymaga pozwolenia.',
      'Zgłoszenie budowy garażu do 35 metrów kwadratowych nie wymaga pozwolenia.',
    ],
    [
      'Pozwolenie na budowę nr 88/25 wydano 7.02.2025.',
      'Pozwolenie na budowę numer 88 łamane przez 25 wydano siódmego lutego 2025 roku.',
    ],
    [
      'Obiekt wpisano do rej. zabytków pod nr A-1234.',
      'Obiekt wpisano do rejestru zabytków pod numerem A-1234.',
    ],
    [
      'Podstawą prawną jest art. 6 ust. 1 lit. e w zw. z art. 9 ust. 2 lit. g RODO.',
      'Podstawą prawną jest artykuł 6 ustęp 1 litera e w związku z artykułem 9 ustęp 2 litera g RODO.',
    ],
    [
      'Dane przechowujemy przez okres 10 lat (kat. B10).',
      'Dane przechowujemy przez okres 10 lat (kategoria B10).',
    ],
    [
      'IOD: Adam Lis, adres j.w., e-mail: iod@powiat.pl',
      'IOD: Adam Lis, adres jak wyżej, e-mail: iod@powiat.pl',
    ],
    [
      'Ma Pan/Pani prawo wniesienia skargi do organu nadzorczego, zgodnie z art. 77 RODO.',
      'Ma Pan/Pani prawo wniesienia skargi do organu nadzorczego, zgodnie z artykułem 77 RODO.',
    ],
    ['Podanie nr. telefonu jest dobrowolne.', 'Podanie numeru telefonu jest dobrowolne.'],
    ['MPZP „Centrum II” uchwalono w 2019 r.', 'MPZP „Centrum II” uchwalono w 2019 roku'],
    [
      'Uwagi można składać do 21 dni od zakończenia wyłożenia, tzn. do 14 listopada.',
      'Uwagi można składać do 21 dni od zakończenia wyłożenia, to znaczy do czternastego listopada.',
    ],
    [
      'Linie zabudowy: 6 m od ul. Cichej, 8 m od drogi pow.',
      'Linie zabudowy: 6 metrów od ulicy Cichej, 8 metrów od drogi powiatowej',
    ],
    [
      'Wniosek o wydanie WZ rozpatrujemy do 90 dni.',
      'Wniosek o wydanie WZ rozpatrujemy do 90 dni.',
    ],
    [
      'IV Turniej o Puchar Starosty, kat. U-12 i U-14',
      'czwarty Turniej o Puchar Starosty, kategoria U-12 i U-14',
    ],
    [
      'W 67. min gola strzelił Kuba Mróz.',
      'W sześćdziesiątej siódmej minucie gola strzelił Kuba Mróz.',
    ],
    [
      'Zarząd klubu: prezes – J. Wilk, wiceprezes – dr A. Kot, skarbnik – M. Bąk',
      'Zarząd klubu: prezes – J. Wilk, wiceprezes – doktor A. Kot, skarbnik – M. Bąk',
    ],
    [
      'Bieg na 5 km i marsz NW na 3 km; limit 300 os.',
      'Bieg na 5 kilometrów i marsz NW na 3 kilometry; limit 300 osób',
    ],
    ['Orzeł zajął II m. w lidze okręgowej.', 'Orzeł zajął drugie miejsce w lidze okręgowej.'],
    [
      'Zajęcia: wt. 17–18, czw. 18–19, sala gimn. SP nr 4',
      'Zajęcia: wtorek od siedemnastej do osiemnastej, czwartek od osiemnastej do dziewiętnastej, sala gimnastyczna SP numer 4',
    ],
    ['Wynik 21,3 s na 150 m dał jej brąz.', 'Wynik 21,3 sekundy na 150 metrów dał jej brąz.'],
    [
      'Wybory do Rady Młodzieżowej: 9 października, lokal nr 1 w auli',
      'Wybory do Rady Młodzieżowej: dziewiątego października, lokal numer 1 w auli',
    ],
    [
      'Uprawnionych do głosowania: 12 456 osób, wydano 6 210 kart.',
      'Uprawnionych do głosowania: 12456 osób, wydano 6210 kart.',
    ],
    [
      'Komisja pracuje na zmiany, skład od 7 do 11 os.',
      'Komisja pracuje na zmiany, skład od 7 do 11 osób',
    ],
    [
      'Pełnomocnictwo do głosowania składa się najpóźniej 9 dni przed wyborami, tj. do 9 maja.',
      'Pełnomocnictwo do głosowania składa się najpóźniej 9 dni przed wyborami, to jest do dziewiątego maja.',
    ],
    [
      'Na listę nr 5 oddano 1 024 głosy, tj. 18,7%.',
      'Na listę numer 5 oddano 1024 głosy, to jest 18,7%.',
    ],
    [
      'OSP Nadarzyn zaprasza na piknik 21.06 od godz. 14.',
      'OSP Nadarzyn zaprasza na piknik dwudziestego pierwszego czerwca od godziny czternastej.',
    ],
    [
      'Pożar objął 2 ha lasu; w akcji brało udział 8 zastępów, w tym 5 z OSP.',
      'Pożar objął 2 hektary lasu; w akcji brało udział 8 zastępów, w tym 5 z OSP.',
    ],
    ['Samochód GBA 2,5/16 ma napęd 4x4.', 'Samochód GBA 2,5/16 ma napęd 4x4.'],
    [
      'Na miejsce przybył zastęp z JRG nr 1, dowodził asp. sztab. Piotr Szulc.',
      'Na miejsce przybył zastęp z JRG numer 1, dowodził aspirant sztabowy Piotr Szulc.',
    ],
    [
      'Muzeum w Pałacyku, ul. Królewska 1, pt.–niedz. 10–17',
      'Muzeum w Pałacyku, ulica Królewska 1, od piątku do niedzieli od dziesiątej do siedemnastej',
    ],
    [
      'Spektakl „Zemsta” w reż. Anny Kos, 18 X, godz. 19.00',
      'Spektakl „Zemsta” w reżyserii Anny Kos, osiemnastego października, godzina dziewiętnasta',
    ],
    [
      'Wystawę można oglądać do 30 bm.',
      'Wystawę można oglądać do trzydziestego bieżącego miesiąca',
    ],
    [
      'Piknik: 12.00 – otwarcie, 13.30 – pokazy, ok. 20.00 – koncert',
      'Piknik: dwunasta – otwarcie, trzynasta trzydzieści – pokazy, około dwudziestej – koncert',
    ],
    [
      'W 105. rocznicę Bitwy Warszawskiej złożono kwiaty przy pomniku gen. J. Hallera.',
      'W sto piątą rocznicę Bitwy Warszawskiej złożono kwiaty przy pomniku generała J. Hallera.',
    ],
    ['Wstęp wolny, l. miejsc ograniczona', 'Wstęp wolny, liczba miejsc ograniczona'],
    ['Gminny Ośrodek Kultury, pl. Św. Jana 3', 'Gminny Ośrodek Kultury, plac Świętego Jana 3'],
    [
      'Koło Gospodyń w Rusi Starej zdobyło I nagrodę za pierogi.',
      'Koło Gospodyń w Rusi Starej zdobyło pierwszą nagrodę za pierogi.',
    ],
  ];
  for (const [written, said] of table) {
    it(`says "${written}" as "${said}"`, () => {
      assert.equal(spokenText(written, 'pl').text, said);
    });
  }
});
