import { assert } from '@open-wc/testing';
import { spokenText } from '../../../../src/text/spoken-text.js';

describe('Phrases of Polish council pages', () => {
  const table: [written: string, said: string][] = [
    ['do 30 czerwca br.', 'do trzydziestego czerwca bieżącego roku'],
    ['Dz. U. z 2024 r.', 'Dziennik Ustaw z 2024 roku'],
    ['Dz.U. z 2024 r.', 'Dziennik Ustaw z 2024 roku'],
    ['5 tys. osób', '5 tysięcy osób'],
    ['14 grudnia br.', 'czternastego grudnia bieżącego roku'],
    ['tel. 22 123 45 67', 'telefon 22, 123, 45, 67'],
    ['10 tys. zł', '10 tysięcy złotych'],
    ['ul. Kopernika 36/40', 'ulica Kopernika 36 łamane przez 40'],
    ['Uchwała nr XLV/123/2023', 'Uchwała numer 45 łamane przez 123 łamane przez 2023'],
    ['pn.-pt. 8-16', 'od poniedziałku do piątku od ósmej do szesnastej'],
    ['https://www.powiat.pl/', 'www.powiat.pl'],
    ['pok. 12, II p.', 'pokój 12, drugie piętro'],
    [
      't.j. Dz. U. z 2023 r. poz. 40 z późn. zm.',
      'tekst jednolity Dziennik Ustaw z 2023 roku pozycja 40 z późniejszymi zmianami',
    ],
    ['w dn. 1–3 maja', 'w dniach od pierwszego do trzeciego maja'],
    ['tel. 600100200', 'telefon 600, 100, 200'],
    ['tel./fax 22 738 14 00', 'telefon, faks 22, 738, 14, 00'],
    ['21.08 br.', 'dwudziestego pierwszego sierpnia bieżącego roku'],
    ['str. 5–7', 'strony od 5 do 7'],
    ['z art. 5–7', 'z artykułów od 5 do 7'],
    ['240 m n.p.m.', '240 metrów nad poziomem morza'],
    ['w 966 r. n.e.', 'w 966 roku naszej ery'],
    ['5 szt.', '5 sztuk'],
    ['tel. 738 14 00', 'telefon 738, 14, 00'],
    ['tel. 227381400', 'telefon 22, 738, 14, 00'],
    ['tel. +48 22 738 14 00', 'telefon plus 48, 22, 738, 14, 00'],
    ['ZEBRANIE W ZUS O GODZ. 10.00', 'zebranie w ZUS o godzinie dziesiątej'],
    ['ŻŁOBEK NR 2 UL. KREDKOWA', 'żłobek numer 2 ulica kredkowa'],
    ['Nr 5/2024', 'Numer 5 łamane przez 2024'],
    ['al. Róż 5/7 m. 3', 'aleja Róż 5 łamane przez 7 mieszkania 3'],
    ['mur wys. 2 m', 'mur wysokości 2 metrów'],
    ['ma dł. 3 km', 'ma długość 3 kilometrów'],
    [
      'Punkt Nieodpłatnej Pomocy Prawnej, ul. Drzymały 30, pok. 11, czynny pon.-pt. w godz. 12.00-16.00',
      'Punkt Nieodpłatnej Pomocy Prawnej, ulica Drzymały 30, pokój 11, czynny od poniedziałku do piątku w godzinach od dwunastej do szesnastej',
    ],
    [
      'Zapisy tel.: 22 758 63 42 do 20.10.2024 r.',
      'Zapisy telefon: 22, 758, 63, 42 do dwudziestego października 2024 roku',
    ],
    [
      'Zarządzenie nr 12/2024 Starosty z dn. 5 lutego 2024 r.',
      'Zarządzenie numer 12 łamane przez 2024 Starosty z dnia piątego lutego 2024 roku',
    ],
    [
      'Termin: 17 maja (sobota), godz. 10.00–14.00',
      'Termin: siedemnastego maja (sobota), od godziny dziesiątej do czternastej',
    ],
    [
      'Wstęp wolny, liczba miejsc ograniczona (max. 30 os.)',
      'Wstęp wolny, liczba miejsc ograniczona (maksymalnie 30 osób)',
    ],
    [
      'Zamówienie o wartości szacunkowej powyżej 130 tys. zł netto',
      'Zamówienie o wartości szacunkowej powyżej 130 tysięcy złotych netto',
    ],
    ['Dofinansowanie z UE: 4 321 000 EUR', 'Dofinansowanie z UE: 4321000 euro'],
    [
      'III etap konkursu odbędzie się 21.03.2025',
      'trzeci etap konkursu odbędzie się dwudziestego pierwszego marca 2025 roku',
    ],
    ['Nabór trwa do 30.04 br.', 'Nabór trwa do trzydziestego kwietnia bieżącego roku'],
    [
      'Sprzedaż działki nr 45/6 o pow. 0,12 ha w obrębie 5',
      'Sprzedaż działki numer 45 łamane przez 6 o powierzchni 0,12 hektara w obrębie 5',
    ],
    [
      'Bieg na 5 km i 10 km, start o godz. 11:00.',
      'Bieg na 5 kilometrów i 10 kilometrów, start o godzinie jedenastej.',
    ],
    [
      'Prosimy o kontakt pod nr tel. 22 738 14 00.',
      'Prosimy o kontakt pod numerem telefonu 22, 738, 14, 00.',
    ],
    [
      'Urząd Gminy Michałowice, al. Powstańców Warszawy 1, 05-816 Reguły',
      'Urząd Gminy Michałowice, aleja Powstańców Warszawy 1, 05 816 Reguły',
    ],
    ['Dz. U. z 2023 r. poz. 1440 ze zm.', 'Dziennik Ustaw z 2023 roku pozycja 1440 ze zmianami'],
    ['Parking przy pl. Jana Pawła II', 'Parking przy placu Jana Pawła drugiego'],
    ['Budynek B, I p., pok. 105', 'Budynek B, pierwsze piętro, pokój 105'],
    ['OGŁOSZENIE O PRZETARGU NR 3/2024', 'ogłoszenie o przetargu numer 3 łamane przez 2024'],
    [
      'Grupa I: klasy 1–3, grupa II: klasy 4–8',
      'Grupa pierwsza: klasy od 1 do 3, grupa druga: klasy od 4 do 8',
    ],
    [
      'Plan na lata 2024-2030 przyjęto uchwałą nr LXXI/530/2023.',
      'Plan na lata od 2024 do 2030 przyjęto uchwałą numer 71 łamane przez 530 łamane przez 2023.',
    ],
    [
      'Sprawę prowadzi: mgr Anna Kos, tel. 22 738 15 72',
      'Sprawę prowadzi: magister Anna Kos, telefon 22, 738, 15, 72',
    ],
    [
      'Kapitał: 50 000,00 PLN, NIP 534-23-45-678, KRS 0000123456',
      'Kapitał: 50000 złotych, NIP 534, 23, 45, 678, KRS 000, 012, 3456',
    ],
    [
      'W I półroczu 2024 r. zarejestrowano 1 532 pojazdy.',
      'W pierwszym półroczu 2024 roku zarejestrowano 1532 pojazdy.',
    ],
    ['2–3 razy w tygodniu po 45 min', 'od 2 do 3 razy w tygodniu po 45 minut'],
    [
      'Przyjmujemy pn. 10–18, wt.–pt. 8–16',
      'Przyjmujemy poniedziałek od dziesiątej do osiemnastej, od wtorku do piątku od ósmej do szesnastej',
    ],
    [
      'Utrzymanie zieleni: 12 000 m², koszt 3,20 zł/m²',
      'Utrzymanie zieleni: 12000 metrów kwadratowych, koszt 3 złote 20 groszy za metr kwadratowy',
    ],
    [
      'W dn. 24–26.12 urząd nieczynny',
      'W dniach od dwudziestego czwartego do dwudziestego szóstego grudnia urząd nieczynny',
    ],
    [
      'Konsultacje potrwają do 15 lutego 2025 r. do godz. 15:30.',
      'Konsultacje potrwają do piętnastego lutego 2025 roku do godziny piętnastej trzydzieści.',
    ],
    ['Witold Pilecki (1901–1948), rtm. WP', 'Witold Pilecki (1901 do 1948), rotmistrz WP'],
    [
      'Policjanci z KPP zatrzymali 34-latka; mł. asp. Anna Nowak apeluje o rozwagę.',
      'Policjanci z KPP zatrzymali trzydziestoczterolatka; młodszy aspirant Anna Nowak apeluje o rozwagę.',
    ],
    [
      'Wybory odbędą się 18 maja 2025 r. w godz. 7:00–21:00.',
      'Wybory odbędą się osiemnastego maja 2025 roku w godzinach od siódmej do dwudziestej pierwszej.',
    ],
    [
      'Wymiar etatu: 3/4 etatu, wynagrodzenie 4 800 zł brutto.',
      'Wymiar etatu: trzy czwarte etatu, wynagrodzenie 4800 złotych brutto.',
    ],
    [
      'Kandydat: min. 3-letni staż pracy, prawo jazdy kat. B',
      'Kandydat: minimum trzyletni staż pracy, prawo jazdy kategorii B',
    ],
    [
      'Komisja ds. Zdrowia i Pomocy Społecznej zbierze się 4 III 2025 r.',
      'Komisja do spraw Zdrowia i Pomocy Społecznej zbierze się czwartego marca 2025 roku',
    ],
    [
      'Protokół nr LII/2023 z LII sesji',
      'Protokół numer 52 łamane przez 2023 z pięćdziesiątej drugiej sesji',
    ],
    ['Rekrutacja do I LO im. T. Kościuszki', 'Rekrutacja do pierwszego LO imienia T. Kościuszki'],
    [
      'Budowa chodnika wzdłuż ul. Pęcickiej (dł. 450 m)',
      'Budowa chodnika wzdłuż ulicy Pęcickiej (długość 450 metrów)',
    ],
    [
      'Koncert noworoczny – 12 stycznia, godz. 18',
      'Koncert noworoczny – dwunastego stycznia, godzina osiemnasta',
    ],
    ['ul. św. Jana Pawła II 12A', 'ulica świętego Jana Pawła drugiego 12A'],
    ['Zamknięcie ul. Prusa na odcinku 200 m', 'Zamknięcie ulicy Prusa na odcinku 200 metrów'],
    [
      'Ważność od godz. 14:00 dnia 3.07.2025 do godz. 6:00 dnia 4.07.2025',
      'Ważność od godziny czternastej dnia trzeciego lipca 2025 roku do godziny szóstej dnia czwartego lipca 2025 roku',
    ],
    [
      'Zgłoszenia w formacie PDF (max 10 MB)',
      'Zgłoszenia w formacie PDF (maksymalnie 10 megabajtów)',
    ],
    ['Miasto liczy ponad 60 tys. mieszkańców.', 'Miasto liczy ponad 60 tysięcy mieszkańców.'],
    [
      'Długość trasy ok. 7 km, czas 2–3 godz.',
      'Długość trasy około 7 kilometrów, czas od 2 do 3 godzin',
    ],
    [
      'Wiek uczestników: 6–15 lat; koszt 350 zł/os.',
      'Wiek uczestników: od 6 do 15 lat; koszt 350 złotych za osobę',
    ],
    [
      'Podpisano umowę nr 15/ZDP/2024.',
      'Podpisano umowę numer 15 łamane przez ZDP łamane przez 2024.',
    ],
    [
      'Punkt pobrań czynny pon., śr. i pt. 7.30–10.00',
      'Punkt pobrań czynny poniedziałek, środa i piątek od siódmej trzydzieści do dziesiątej',
    ],
    ['Tel. do sekretariatu: 22 738 13 91', 'Telefon do sekretariatu: 22, 738, 13, 91'],
    [
      'Adres: 05-804 Pruszków, ul. Drzymały 30 lok. 2',
      'Adres: 05 804 Pruszków, ulica Drzymały 30 lokal 2',
    ],
    [
      'STYPENDIA DLA UCZNIÓW – WNIOSKI DO 15 WRZEŚNIA',
      'stypendia dla uczniów – wnioski do piętnastego września',
    ],
    [
      'WAŻNE! Nowe godziny pracy od 1.01.2025',
      'ważne! Nowe godziny pracy od pierwszego stycznia 2025 roku',
    ],
    [
      'Zajęcia dla kl. I–III w sali nr 5',
      'Zajęcia dla klas od pierwszej do trzeciej w sali numer 5',
    ],
    [
      'Na podst. art. 35 ust. 1 i 2 ustawy z dn. 21.08.1997 r. o gosp. nieruchomościami',
      'Na podstawie artykułu 35 ustęp 1 i 2 ustawy z dnia dwudziestego pierwszego sierpnia 1997 roku o gosp. nieruchomościami',
    ],
    [
      'Zarząd Dróg Powiatowych informuje, że od 12.05.2025 r. do odwołania zamknięty będzie most w ciągu ul. Żbikowskiej.',
      'Zarząd Dróg Powiatowych informuje, że od dwunastego maja 2025 roku do odwołania zamknięty będzie most w ciągu ulicy Żbikowskiej.',
    ],
    [
      'Wydział Komunikacji, stanowisko nr 4 (parter), tel. 22 738 15 10, 22 738 15 11',
      'Wydział Komunikacji, stanowisko numer 4 (parter), telefon 22, 738, 15, 10, 22, 738, 15, 11',
    ],
    [
      'Uchwała Nr VI.45.2019 z dnia 28 marca 2019 r.',
      'Uchwała Numer VI.45.2019 z dnia dwudziestego ósmego marca 2019 roku',
    ],
    [
      'W 2024 r. dochody wyniosły 215,3 mln zł, a wydatki 221 mln zł.',
      'W 2024 roku dochody wyniosły 215,3 miliona złotych, a wydatki 221 milionów złotych.',
    ],
    ['Podjęcie uchwały ws. budżetu na 2025 r.', 'Podjęcie uchwały w sprawie budżetu na 2025 rok'],
    ['Droga nr 3109W, odc. dł. 1,8 km', 'Droga numer 3109W, odcinek długości 1,8 kilometra'],
    [
      'Dnia 22 bm. o godz. 9.30',
      'Dnia dwudziestego drugiego bieżącego miesiąca o godzinie dziewiątej trzydzieści',
    ],
    [
      'Harmonogram: I tura 1–5 lipca, II tura 8–12 lipca',
      'Harmonogram: pierwsza tura od pierwszego do piątego lipca, druga tura od ósmego do dwunastego lipca',
    ],
    ['Wyjazd z ul. Ołówkowej o 8.15', 'Wyjazd z ulicy Ołówkowej o ósmej piętnaście'],
    [
      'Mieszkanie o pow. 48,5 m² (III piętro, 2 pokoje)',
      'Mieszkanie o powierzchni 48,5 metra kwadratowego (trzecie piętro, 2 pokoje)',
    ],
    [
      'Licytacja odbędzie się 9 kwietnia o godz. 10:00 w budynku przy ul. Kraszewskiego 14/16.',
      'Licytacja odbędzie się dziewiątego kwietnia o godzinie dziesiątej w budynku przy ulicy Kraszewskiego 14 łamane przez 16.',
    ],
    [
      'W piątek 13 września zapraszamy na ul. Klonową 5',
      'W piątek trzynastego września zapraszamy na ulicę Klonową 5',
    ],
    [
      'Ewidencja gruntów: dz. nr 12/5, 12/6 i 13',
      'Ewidencja gruntów: działka numer 12 łamane przez 5, 12 łamane przez 6 i 13',
    ],
    ['Cena brutto za 1 t wynosi 620,50 zł', 'Cena brutto za 1 tonę wynosi 620 złotych 50 groszy'],
    [
      'Poradnia czynna wt.-pt. 8:00-18:00, pon. 10:00-18:00',
      'Poradnia czynna od wtorku do piątku od ósmej do osiemnastej, poniedziałek od dziesiątej do osiemnastej',
    ],
    ['Obwody głosowania nr 1–12', 'Obwody głosowania numery od 1 do 12'],
    [
      'Rozbudowa SP nr 2 przy al. Lipowej w Pruszkowie – etap II',
      'Rozbudowa SP numer 2 przy alei Lipowej w Pruszkowie – etap drugi',
    ],
    ['ODWOŁANE! Koncert w dn. 7.06', 'odwołane! Koncert w dniu siódmego czerwca'],
    [
      'Warsztaty prowadzi Fundacja „ABC” z siedzibą w Warszawie, ul. Nowy Świat 6/12',
      'Warsztaty prowadzi Fundacja „ABC” z siedzibą w Warszawie, ulica Nowy Świat 6 łamane przez 12',
    ],
    [
      'Od kwietnia do września (pn.–nd. 9–21)',
      'Od kwietnia do września (od poniedziałku do niedzieli od dziewiątej do dwudziestej pierwszej)',
    ],
    [
      'W latach 1975–1998 miasto należało do woj. stołecznego warszawskiego',
      'W latach od 1975 do 1998 miasto należało do województwa stołecznego warszawskiego',
    ],
    [
      'Udział wzięli m.in. starosta, wicestarosta i ks. proboszcz parafii pw. św. Edwarda.',
      'Udział wzięli między innymi starosta, wicestarosta i ksiądz proboszcz parafii pod wezwaniem świętego Edwarda.',
    ],
    ['Trasa rowerowa ma dł. ok. 14,7 km.', 'Trasa rowerowa ma długość około 14,7 kilometra.'],
    [
      'Urząd Miejski w Brwinowie, ul. Grodziska 12, 05-840 Brwinów, tel. (22) 729 59 15, faks 22 729-59-86',
      'Urząd Miejski w Brwinowie, ulica Grodziska 12, 05 840 Brwinów, telefon 22, 729, 59, 15, faks 22, 729, 59, 86',
    ],
    [
      'Termin składania ofert upływa 28.02.2025 r. o godz. 12:00.',
      'Termin składania ofert upływa dwudziestego ósmego lutego 2025 roku o godzinie dwunastej.',
    ],
    [
      'Dyżur pełnią: pon. 8.00–18.00, wt.–czw. 8.00–16.00, pt. 8.00–14.00.',
      'Dyżur pełnią: poniedziałek od ósmej do osiemnastej, od wtorku do czwartku od ósmej do szesnastej, piątek od ósmej do czternastej.',
    ],
    [
      'Sesja odbędzie się w dniu 27 marca 2025 r. (czwartek) o godz. 15.00 w sali konferencyjnej, pok. 220, II piętro.',
      'Sesja odbędzie się w dniu dwudziestego siódmego marca 2025 roku (czwartek) o godzinie piętnastej w sali konferencyjnej, pokój 220, drugie piętro.',
    ],
    [
      'Wartość projektu: 1 250 000,00 zł, w tym dofinansowanie 980 500,75 zł.',
      'Wartość projektu: 1250000 złotych, w tym dofinansowanie 980500 złotych 75 groszy.',
    ],
    [
      'Kwota dotacji wynosi 2,5 mln zł, tj. ok. 80% kosztów.',
      'Kwota dotacji wynosi 2,5 miliona złotych, to jest około 80% kosztów.',
    ],
    [
      'Droga o długości 3,2 km i szerokości 6 m została oddana w III kw. 2024 r.',
      'Droga o długości 3,2 kilometra i szerokości 6 metrów została oddana w trzecim kwartale 2024 roku',
    ],
    [
      'Zgodnie z art. 13 ust. 1 pkt 2 lit. a ustawy z dnia 8 marca 1990 r. o samorządzie gminnym (t.j. Dz. U. z 2024 r. poz. 1465 z późn. zm.)',
      'Zgodnie z artykułem 13 ustęp 1 punkt 2 litera a ustawy z dnia ósmego marca 1990 roku o samorządzie gminnym (tekst jednolity Dziennik Ustaw z 2024 roku pozycja 1465 z późniejszymi zmianami)',
    ],
    [
      'na podstawie § 5 ust. 2 uchwały nr XXII/145/2020 Rady Miasta',
      'na podstawie paragrafu 5 ustęp 2 uchwały numer 22 łamane przez 145 łamane przez 2020 Rady Miasta',
    ],
    [
      'Zapraszamy na XVII Festiwal Piosenki im. Anny German',
      'Zapraszamy na siedemnasty Festiwal Piosenki imienia Anny German',
    ],
    [
      'I miejsce zajęła Anna Nowak, II miejsce – Jan Kos, a III miejsce przypadło p. Zofii.',
      'pierwsze miejsce zajęła Anna Nowak, drugie miejsce – Jan Kos, a trzecie miejsce przypadło p. Zofii.',
    ],
    [
      'Szkoła Podstawowa nr 3 im. św. Jana Pawła II',
      'Szkoła Podstawowa numer 3 imienia świętego Jana Pawła drugiego',
    ],
    [
      'Utrudnienia w ruchu na ul. Kolejowej i al. Róż w dniach 3–5.06.2025 r.',
      'Utrudnienia w ruchu na ulicy Kolejowej i alei Róż w dniach od trzeciego do piątego czerwca 2025 roku',
    ],
    [
      'ul. 3 Maja 15/2, ul. 11 Listopada 5 m. 8',
      'ulica trzeciego Maja 15 łamane przez 2, ulica jedenastego Listopada 5 mieszkania 8',
    ],
    [
      'Temperatura do 30 °C, wiatr do 70 km/h, opady 20–30 mm',
      'Temperatura do 30 °C, wiatr do 70 kilometrów na godzinę, opady od 20 do 30 milimetrów',
    ],
    [
      'Wadium: 10 000 zł (słownie: dziesięć tysięcy zł)',
      'Wadium: 10000 złotych (słownie: dziesięć tysięcy złotych)',
    ],
    [
      'dz. ew. nr 123/4, obr. 0012, o pow. 0,0812 ha',
      'działka ewidencyjna numer 123 łamane przez 4, obręb 0012, o powierzchni 0,0812 hektara',
    ],
    [
      'Nieruchomość o pow. 1200 m2 położona w m. Nadarzyn, gm. Nadarzyn, pow. pruszkowski',
      'Nieruchomość o powierzchni 1200 metrów kwadratowych położona w miejscowości Nadarzyn, gmina Nadarzyn, powiat pruszkowski',
    ],
    ['NABÓR WNIOSKÓW DO 15 MAJA 2025 R.', 'nabór wniosków do piętnastego maja 2025 roku'],
    ['W DNIU 2 MAJA URZĄD NIECZYNNY', 'w dniu drugiego maja urząd nieczynny'],
    ['I KWARTAŁ 2025 R.', 'pierwszy kwartał 2025 roku'],
    [
      'e-mail: sekretariat@powiat.pruszkow.pl, http://www.powiat.pruszkow.pl/',
      'e-mail: sekretariat@powiat.pruszkow.pl, www.powiat.pruszkow.pl',
    ],
    [
      'Nr konta: 12 1020 1097 0000 7102 0004 0428',
      'Numer konta: 12, 1020, 1097, 0000, 7102, 0004, 0428',
    ],
    [
      'Infolinia 800 100 100 czynna pn.–pt. w godz. 9–17',
      'Infolinia 800, 100, 100 czynna od poniedziałku do piątku w godzinach od dziewiątej do siedemnastej',
    ],
    [
      'Przyjęcia interesantów: poniedziałek 10:00–18:00, wtorek–piątek 8:00–16:00',
      'Przyjęcia interesantów: poniedziałek od dziesiątej do osiemnastej, od wtorku do piątku od ósmej do szesnastej',
    ],
    [
      'Zbiórka o 9:30, powrót ok. godz. 16.',
      'Zbiórka o dziewiątej trzydzieści, powrót około godziny szesnastej.',
    ],
    [
      'ul. gen. Sikorskiego, ul. ks. J. Popiełuszki, ul. św. Floriana, ul. Św. Anny',
      'ulica generała Sikorskiego, ulica księdza J. Popiełuszki, ulica świętego Floriana, ulica Świętej Anny',
    ],
    [
      'al. Niepodległości, Al. Jerozolimskie 125/127, w Al. Jerozolimskich',
      'aleja Niepodległości, Aleje Jerozolimskie 125 łamane przez 127, w Alejach Jerozolimskich',
    ],
    ['od 6 do 10 zł, 5–10 zł', 'od 6 do 10 złotych, od 5 do 10 złotych'],
    [
      'Pow. 18 lat, pow. użytkowa 45 m²',
      'Powyżej 18 lat, powierzchnia użytkowa 45 metrów kwadratowych',
    ],
    [
      'Ww. dokumenty należy złożyć do dn. 15 maja br.',
      'Wyżej wymienione dokumenty należy złożyć do dnia piętnastego maja bieżącego roku',
    ],
    [
      'Więcej: tel. 22 738 15 34 lub 22 738 15 35, kom. 601-234-567',
      'Więcej: telefon 22, 738, 15, 34 lub 22, 738, 15, 35, komórka 601, 234, 567',
    ],
  ];
  for (const [written, said] of table) {
    it(`says "${written}" as "${said}"`, () => {
      assert.equal(spokenText(written, 'pl').text, said);
    });
  }
});
