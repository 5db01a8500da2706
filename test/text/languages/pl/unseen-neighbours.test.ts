import { assert } from '@open-wc/testing';
import { spokenText } from '../../../../src/text/spoken-text.js';

// What a reader would say was written down before the rules were tried on it.
describe('Phrases of the neighbours of a town', () => {
  const table: [written: string, said: string][] = [
    [
      'Zarząd Powiatu informuje o wywieszeniu wykazu nieruchomości na okres 21 dni, od 12.09.2025 r. do 3.10.2025 r.',
      'Zarząd Powiatu informuje o wywieszeniu wykazu nieruchomości na okres 21 dni, od dwunastego września 2025 roku do trzeciego października 2025 roku',
    ],
    [
      'W piątek 2 stycznia 2026 r. Starostwo będzie czynne do godz. 14:00.',
      'W piątek drugiego stycznia 2026 roku Starostwo będzie czynne do godziny czternastej.',
    ],
    [
      'Biuro Podawcze, pok. nr 2, tel. 22 738 14 10',
      'Biuro Podawcze, pokój numer 2, telefon 22, 738, 14, 10',
    ],
    [
      'Skargi i wnioski przyjmuje Wójt w każdy poniedziałek w godz. 14.00–17.00.',
      'Skargi i wnioski przyjmuje Wójt w każdy poniedziałek w godzinach od czternastej do siedemnastej.',
    ],
    [
      'Nowe dowody odbierzemy w ciągu 30 dni od złożenia wniosku.',
      'Nowe dowody odbierzemy w ciągu 30 dni od złożenia wniosku.',
    ],
    [
      'Za wydanie karty parkingowej pobiera się opłatę 21 zł.',
      'Za wydanie karty parkingowej pobiera się opłatę 21 złotych.',
    ],
    [
      'Urząd Stanu Cywilnego, ul. Krótka 3 (wejście od ul. Szkolnej)',
      'Urząd Stanu Cywilnego, ulica Krótka 3 (wejście od ulicy Szkolnej)',
    ],
    [
      'Profil zaufany potwierdzisz w pok. 11, I p.',
      'Profil zaufany potwierdzisz w pokoju 11, pierwsze piętro',
    ],
    [
      'Dyżur prawnika: wt. 9.00–13.00 i czw. 13.00–17.00',
      'Dyżur prawnika: wtorek od dziewiątej do trzynastej i czwartek od trzynastej do siedemnastej',
    ],
    [
      'Wniosek składa się najpóźniej na 14 dni przed imprezą.',
      'Wniosek składa się najpóźniej na 14 dni przed imprezą.',
    ],
    [
      'Na podstawie art. 39 ust. 3 oraz art. 40 ustawy z dnia 21 marca 1985 r. o drogach publicznych',
      'Na podstawie artykułu 39 ustęp 3 oraz artykułu 40 ustawy z dnia dwudziestego pierwszego marca 1985 roku o drogach publicznych',
    ],
    [
      'Uchwała nr 88/IX/2025 Zarządu Powiatu',
      'Uchwała numer 88 łamane przez IX łamane przez 2025 Zarządu Powiatu',
    ],
    [
      'tekst jedn. Dz. U. z 2024 r. poz. 609 z późn. zm.',
      'tekst jednolity Dziennik Ustaw z 2024 roku pozycja 609 z późniejszymi zmianami',
    ],
    [
      'Wykonanie uchwały powierza się Burmistrzowi (§ 7).',
      'Wykonanie uchwały powierza się Burmistrzowi (paragraf 7).',
    ],
    [
      'Skarbnik omówiła zmiany w WPF na lata 2025–2034.',
      'Skarbnik omówiła zmiany w WPF na lata od 2025 do 2034.',
    ],
    [
      'Radny A. Lis złożył wniosek formalny o 17.45.',
      'Radny A. Lis złożył wniosek formalny o siedemnastej czterdzieści pięć.',
    ],
    [
      'Komisja Rewizyjna zbierze się w czw. 20 lutego o 16.00 w sali 108.',
      'Komisja Rewizyjna zbierze się w czwartek dwudziestego lutego o szesnastej w sali 108.',
    ],
    [
      'Zarządzenie nr 14/2025 Starosty z dnia 3 marca 2025 r. ws. inwentaryzacji',
      'Zarządzenie numer 14 łamane przez 2025 Starosty z dnia trzeciego marca 2025 roku w sprawie inwentaryzacji',
    ],
    [
      'Przetarg na sprzedaż działki o pow. 1 245 m² w Kaniach',
      'Przetarg na sprzedaż działki o powierzchni 1245 metrów kwadratowych w Kaniach',
    ],
    [
      'Cena nieruchomości: 312 000 zł (w tym 23% VAT)',
      'Cena nieruchomości: 312000 złotych (w tym 23% VAT)',
    ],
    [
      'Wadium należy wnieść do 7 kwietnia br. na rachunek nr 33 1020 1055 0000 9102 0019 4878.',
      'Wadium należy wnieść do siódmego kwietnia bieżącego roku na rachunek numer 33, 1020, 1055, 0000, 9102, 0019, 4878.',
    ],
    [
      'Modernizacja oświetlenia ul. Leśnej, etap I',
      'Modernizacja oświetlenia ulicy Leśnej, etap pierwszy',
    ],
    [
      'Roboty mają potrwać 8 mies. od przekazania placu budowy.',
      'Roboty mają potrwać 8 miesięcy od przekazania placu budowy.',
    ],
    ['Wykonawca zapewni 5-letnią gwarancję.', 'Wykonawca zapewni pięcioletnią gwarancję.'],
    [
      'Zakup 12 komputerów i 3 drukarek, RAM min. 16 GB',
      'Zakup 12 komputerów i 3 drukarek, RAM minimum 16 gigabajtów',
    ],
    [
      'Wizja lokalna odbędzie się 5.05 o godz. 9:30.',
      'Wizja lokalna odbędzie się piątego maja o godzinie dziewiątej trzydzieści.',
    ],
    [
      'Lista dyżurów aptek od 1 do 31 grudnia',
      'Lista dyżurów aptek od pierwszego do trzydziestego pierwszego grudnia',
    ],
    [
      'Apteka dyżurna: ul. Polna 7, tel. 22 728 33 44, czynna do 22.00',
      'Apteka dyżurna: ulica Polna 7, telefon 22, 728, 33, 44, czynna do dwudziestej drugiej',
    ],
    [
      'Dyżur świąteczny: 25 i 26 grudnia, 10:00–14:00',
      'Dyżur świąteczny: dwudziestego piątego i dwudziestego szóstego grudnia, od dziesiątej do czternastej',
    ],
    [
      'Apteka przy Szpitalu, al. Armii Krajowej 2/4',
      'Apteka przy Szpitalu, aleja Armii Krajowej 2 łamane przez 4',
    ],
    ['Dopłata nocna wynosi 3 zł 20 gr.', 'Dopłata nocna wynosi 3 złote 20 groszy.'],
    [
      'Od godz. 22:00 w piątek do 5:00 w poniedziałek ruch wahadłowy na moście.',
      'Od godziny dwudziestej drugiej w piątek do piątej w poniedziałek ruch wahadłowy na moście.',
    ],
    [
      'Utrudnienia na ul. Nadarzyńskiej na wys. nr 24',
      'Utrudnienia na ulicy Nadarzyńskiej na wysokości numeru 24',
    ],
    [
      'Droga wojewódzka nr 760 zamknięta między Kaniami a Otrębusami.',
      'Droga wojewódzka numer 760 zamknięta między Kaniami a Otrębusami.',
    ],
    [
      'Objazd dla pojazdów do 3,5 t: ul. Wiejska, ul. Spacerowa',
      'Objazd dla pojazdów do 3,5 tony: ulica Wiejska, ulica Spacerowa',
    ],
    [
      'Przejście dla pieszych przy SP 2 zostanie doświetlone do końca II kw.',
      'Przejście dla pieszych przy SP 2 zostanie doświetlone do końca drugiego kwartału',
    ],
    [
      'Linia 16 kursuje co 15 min w godz. szczytu.',
      'Linia 16 kursuje co 15 minut w godzinach szczytu.',
    ],
    [
      'Autobus odjeżdża z przystanku Ratusz o 6:05, 7:05 i 8:05.',
      'Autobus odjeżdża z przystanku Ratusz o szóstej zero pięć, siódmej zero pięć i ósmej zero pięć.',
    ],
    [
      'Parkowanie płatne pn.–pt. 9–18, pierwsza godz. 4 zł',
      'Parkowanie płatne od poniedziałku do piątku od dziewiątej do osiemnastej, pierwsza godzina 4 złote',
    ],
    [
      'Wycinka drzew w pasie DP 1503W potrwa do 28 lutego.',
      'Wycinka drzew w pasie DP 1503W potrwa do dwudziestego ósmego lutego.',
    ],
    [
      'Odpady wielkogabarytowe: 22 marca, 21 czerwca i 20 września',
      'Odpady wielkogabarytowe: dwudziestego drugiego marca, dwudziestego pierwszego czerwca i dwudziestego września',
    ],
    [
      'Zmieszane – wtorek co 2 tyg., bio – każdy piątek',
      'Zmieszane – wtorek co 2 tygodnie, bio – każdy piątek',
    ],
    [
      'Nowa stawka opłaty (41 zł/os.) obowiązuje od 1 kwietnia.',
      'Nowa stawka opłaty (41 złotych za osobę) obowiązuje od pierwszego kwietnia.',
    ],
    [
      'Worki wydaje sołtys w godz. 17–19.',
      'Worki wydaje sołtys w godzinach od siedemnastej do dziewiętnastej.',
    ],
    [
      'PSZOK przyjmie do 4 opon i do 500 kg gruzu rocznie.',
      'PSZOK przyjmie do 4 opon i do 500 kilogramów gruzu rocznie.',
    ],
    [
      'Tekstylia: mobilny punkt, 9.05, godz. 15–18, pl. targowy',
      'Tekstylia: mobilny punkt, dziewiątego maja, od godziny piętnastej do osiemnastej, plac targowy',
    ],
    ['Popiół odbierany jest od X do IV.', 'Popiół odbierany jest od X do IV.'],
    [
      'W razie nieodebrania odpadów prosimy o tel. 22 723 81 00 w ciągu 24 godz.',
      'W razie nieodebrania odpadów prosimy o telefon 22, 723, 81, 00 w ciągu 24 godzin',
    ],
    [
      'Ogłoszenie o naborze nr 7/2025 na stanowisko młodszego referenta',
      'Ogłoszenie o naborze numer 7 łamane przez 2025 na stanowisko młodszego referenta',
    ],
    [
      'Wymagany 3-letni staż, w tym rok w administracji.',
      'Wymagany trzyletni staż, w tym rok w administracji.',
    ],
    [
      'Termin składania dokumentów: 24 listopada 2025 r. (decyduje data wpływu)',
      'Termin składania dokumentów: dwudziestego czwartego listopada 2025 roku (decyduje data wpływu)',
    ],
    [
      'Rozmowy kwalifikacyjne odbędą się 2 i 3 grudnia od godz. 9.',
      'Rozmowy kwalifikacyjne odbędą się drugiego i trzeciego grudnia od godziny dziewiątej.',
    ],
    [
      'Poszukujemy nauczyciela fizyki (12/18 etatu).',
      'Poszukujemy nauczyciela fizyki (12/18 etatu).',
    ],
    [
      'Rekrutacja do klas VII dwujęzycznych: sprawdzian 10 kwietnia',
      'Rekrutacja do klas siódmych dwujęzycznych: sprawdzian dziesiątego kwietnia',
    ],
    [
      'Zebranie z rodzicami kl. I–III o godz. 17.00',
      'Zebranie z rodzicami klas od pierwszej do trzeciej o godzinie siedemnastej',
    ],
    [
      'Laureatem został Jakub Sęk z kl. 8a SP im. H. Sienkiewicza.',
      'Laureatem został Jakub Sęk z klasy 8a SP imienia H. Sienkiewicza.',
    ],
    [
      'Stypendium 400 zł/mies. otrzyma 15 uczniów.',
      'Stypendium 400 złotych za miesiąc otrzyma 15 uczniów.',
    ],
    [
      'Ferie zimowe: 19 stycznia – 1 lutego 2026 r.',
      'Ferie zimowe: od dziewiętnastego stycznia do pierwszego lutego 2026 roku',
    ],
    [
      'Opłata za żłobek: 22 zł dziennie + 15 zł wyżywienie',
      'Opłata za żłobek: 22 złote dziennie + 15 złotych wyżywienie',
    ],
    [
      'I rata podatku rolnego do 17 marca, konto w BS: 91 8004 0002 0036 1225 2004 0001',
      'pierwsza rata podatku rolnego do siedemnastego marca, konto w BS: 91, 8004, 0002, 0036, 1225, 2004, 0001',
    ],
    [
      'Stawka od garaży: 11,48 zł za 1 m²',
      'Stawka od garaży: 11 złotych 48 groszy za 1 metr kwadratowy',
    ],
    ['Opłata za psa nie obowiązuje od 2016 r.', 'Opłata za psa nie obowiązuje od 2016 roku'],
    [
      'Abonament miesięczny 120 zł, kwartalny 300 zł',
      'Abonament miesięczny 120 złotych, kwartalny 300 złotych',
    ],
    [
      'Wydanie zaświadczenia – 17 zł, pełnomocnictwo – 17 zł',
      'Wydanie zaświadczenia – 17 złotych, pełnomocnictwo – 17 złotych',
    ],
    [
      'Za każdy dzień zwłoki nalicza się 0,2% wynagrodzenia.',
      'Za każdy dzień zwłoki nalicza się 0,2% wynagrodzenia.',
    ],
    [
      'Próg dochodowy: 1010 zł netto na os. w rodzinie',
      'Próg dochodowy: 1010 złotych netto na osobę w rodzinie',
    ],
    [
      'Poradnia czynna: pon.–czw. 7.30–19.00, pt. 7.30–15.00',
      'Poradnia czynna: od poniedziałku do czwartku od siódmej trzydzieści do dziewiętnastej, piątek od siódmej trzydzieści do piętnastej',
    ],
    [
      'Dr Marek Sowa – kardiolog, przyjmuje w środy od 15.30',
      'Doktor Marek Sowa – kardiolog, przyjmuje w środy od piętnastej trzydzieści',
    ],
    ['Szczepimy dzieci od 6 m-ca życia.', 'Szczepimy dzieci od szóstego miesiąca życia.'],
    [
      'Bezpłatne badania USG dla pań po 50. roku życia, zapisy tel. 606 100 200',
      'Bezpłatne badania USG dla pań po pięćdziesiątym roku życia, zapisy telefon 606, 100, 200',
    ],
    [
      'Nocna opieka zdrowotna: pn.–pt. 18–8, w soboty i niedziele całą dobę',
      'Nocna opieka zdrowotna: od poniedziałku do piątku od osiemnastej do ósmej, w soboty i niedziele całą dobę',
    ],
    [
      'Oddawanie krwi: 450 ml, potem 8 czekolad i dzień wolny',
      'Oddawanie krwi: 450 mililitrów, potem 8 czekolad i dzień wolny',
    ],
    [
      'Właściciel budynku przy ul. Kubusia Puchatka 8 usunie nieprawidłowości do 30 VI.',
      'Właściciel budynku przy ulicy Kubusia Puchatka 8 usunie nieprawidłowości do trzydziestego czerwca.',
    ],
    [
      'Postanowienie nr 17/2025 znak PINB.5160.8.2025',
      'Postanowienie numer 17 łamane przez 2025 znak PINB.5160.8.2025',
    ],
    [
      'Katastrofę zgłoś pod nr 112 lub 22 738 13 00.',
      'Katastrofę zgłoś pod numer 112 lub 22, 738, 13, 00.',
    ],
    [
      'Administratorem Pani/Pana danych jest Dyrektor ZSP nr 1, ul. Szkolna 15.',
      'Administratorem Pani/Pana danych jest Dyrektor ZSP numer 1, ulica Szkolna 15.',
    ],
    [
      'Dane przetwarzane są na podstawie zgody (art. 6 ust. 1 lit. a RODO).',
      'Dane przetwarzane są na podstawie zgody (artykuł 6 ustęp 1 litera a RODO).',
    ],
    [
      'Wizerunek uczestników może być publikowany na stronie www.pruszkow.pl.',
      'Wizerunek uczestników może być publikowany na stronie www.pruszkow.pl.',
    ],
    [
      'Zgodnie z ustawą z 10 maja 2018 r. o ochronie danych osobowych',
      'Zgodnie z ustawą z dziesiątego maja 2018 roku o ochronie danych osobowych',
    ],
    [
      'Okres przechowywania wynika z JRWA i wynosi 5, 10 lub 25 lat.',
      'Okres przechowywania wynika z JRWA i wynosi 5, 10 lub 25 lat.',
    ],
    [
      'Wyłożenie projektu mpzp „Parzniew – etap II” w godz. 9–15',
      'Wyłożenie projektu mpzp „Parzniew – etap drugi” w godzinach od dziewiątej do piętnastej',
    ],
    [
      'Zgodnie z § 12 ust. 3 pkt 2 planu zakazuje się ogrodzeń pełnych.',
      'Zgodnie z paragrafem 12 ustęp 3 punkt 2 planu zakazuje się ogrodzeń pełnych.',
    ],
    [
      'Teren ozn. symbolem 12.MN ma pow. ok. 3 ha.',
      'Teren oznaczony symbolem 12.MN ma powierzchnię około 3 hektarów.',
    ],
    [
      'Studium uchwalono uchwałą nr X/99/2011.',
      'Studium uchwalono uchwałą numer 10 łamane przez 99 łamane przez 2011.',
    ],
    [
      'Służebność drogi o szer. 5 m ustanowiono na dz. 77/2.',
      'Służebność drogi o szerokości 5 metrów ustanowiono na działce 77 łamane przez 2.',
    ],
    [
      'Mecz IV ligi: Żbików – Piast, sobota, godz. 12.00',
      'Mecz czwartej ligi: Żbików – Piast, sobota, godzina dwunasta',
    ],
    [
      'Ania Lis zajęła 3. miejsce w biegu na 600 m.',
      'Ania Lis zajęła trzecie miejsce w biegu na 600 metrów.',
    ],
    [
      'Trening w pon. i czw. 17.00–18.30, hala przy ul. Gomulińskiego',
      'Trening w poniedziałek i czwartek od siedemnastej do osiemnastej trzydzieści, hala przy ulicy Gomulińskiego',
    ],
    [
      'XVII Międzynarodowy Turniej Szachowy o Puchar Prezydenta',
      'siedemnasty Międzynarodowy Turniej Szachowy o Puchar Prezydenta',
    ],
    [
      'Granice obwodów głosowania – obwód nr 3: ul. Akacjowa, Bukowa (od nr 1 do 15)',
      'Granice obwodów głosowania – obwód numer 3: ulica Akacjowa, Bukowa (od numeru 1 do 15)',
    ],
    [
      'Głosowanie korespondencyjne zgłoś do 5 maja.',
      'Głosowanie korespondencyjne zgłoś do piątego maja.',
    ],
    [
      'Ważnych głosów oddano 18 204, nieważnych 311.',
      'Ważnych głosów oddano 18204, nieważnych 311.',
    ],
    [
      'Mężem zaufania może być osoba, która ukończyła 18 lat.',
      'Mężem zaufania może być osoba, która ukończyła 18 lat.',
    ],
    [
      'Zebranie sprawozdawcze OSP odbędzie się 1 marca o godz. 18.00 w remizie.',
      'Zebranie sprawozdawcze OSP odbędzie się pierwszego marca o godzinie osiemnastej w remizie.',
    ],
    [
      'W akcji brało udział 6 JOT, działania trwały 4,5 godz.',
      'W akcji brało udział 6 JOT, działania trwały 4,5 godziny',
    ],
    [
      'Sztandar poświęcił ks. kan. Stefan Róg, proboszcz par. św. Wita.',
      'Sztandar poświęcił ksiądz kanonik Stefan Róg, proboszcz parafii świętego Wita.',
    ],
    [
      'Dotację w kwocie 25 000 zł przekazał WFOŚiGW.',
      'Dotację w kwocie 25000 złotych przekazał WFOŚiGW.',
    ],
    ['Kier. akcji: mł. kpt. Tomasz Wrona', 'Kierownik akcji: młodszy kapitan Tomasz Wrona'],
    [
      'Narodowe czytanie 6 września o 12.00 w Parku Kościuszki',
      'Narodowe czytanie szóstego września o dwunastej w Parku Kościuszki',
    ],
    [
      'W XIX w. we wsi działały 2 cegielnie.',
      'W dziewiętnastym wieku we wsi działały 2 cegielnie.',
    ],
    [
      'Wernisaż prac prof. Jana Kota, MOK, ul. Kopernika 3',
      'Wernisaż prac profesora Jana Kota, MOK, ulica Kopernika 3',
    ],
    [
      'Zabytkowy dwór z 1. poł. XIX w. czeka na remont.',
      'Zabytkowy dwór z pierwszej połowy dziewiętnastego wieku czeka na remont.',
    ],
    [
      'Koncert noworoczny: 6 stycznia, kościół pw. Niepokalanego Poczęcia NMP, godz. 16',
      'Koncert noworoczny: szóstego stycznia, kościół pod wezwaniem Niepokalanego Poczęcia NMP, godzina szesnasta',
    ],
    [
      'Spotkanie Klubu Seniora w śr. o 11.00, II p.',
      'Spotkanie Klubu Seniora w środę o jedenastej, drugie piętro',
    ],
    [
      'Warsztaty ceramiczne, 4 x 2 godz., koszt 160 zł',
      'Warsztaty ceramiczne, 4 razy 2 godziny, koszt 160 złotych',
    ],
  ];
  for (const [written, said] of table) {
    it(`says "${written}" as "${said}"`, () => {
      assert.equal(spokenText(written, 'pl').text, said);
    });
  }
});
