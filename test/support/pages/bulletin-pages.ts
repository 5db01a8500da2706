import { html, type SamplePage } from './sample-page.js';

/** Public bulletins and offices, with their records of who published what. */
export const bulletinPages: readonly SamplePage[] = [
  {
    kind: 'bulletin with a record of publication in a table',
    html: html(
      'Ogłoszenie o naborze',
      `<div id="naglowek"><a href="/"><img src="bip.png" alt="Biuletyn Informacji Publicznej"></a><form><input type="text"><button>Szukaj</button></form></div>
      <div id="lewa"><ul><li><a href="/1">Władze powiatu</a></li><li><a href="/2">Oświadczenia majątkowe</a></li><li><a href="/3">Przetargi</a></li></ul></div>
      <div id="srodek"><div class="sciezka">Jesteś tutaj: <a href="/">Strona główna</a> » <a href="/p">Praca</a></div>
      <h2>Nabór na stanowisko inspektora</h2>
      <p>Starosta Zalesiński ogłasza nabór na wolne stanowisko urzędnicze w Wydziale Ochrony Środowiska.</p>
      <p>Oferty można składać do 20 marca w kancelarii lub pocztą. Decyduje data wpływu do urzędu.</p>
      <h3>Załączniki</h3><ul><li><a href="/kw.docx">Kwestionariusz osobowy</a> (DOCX, 24 kB)</li></ul>
      <table class="m"><tr><th>Podmiot udostępniający informację:</th><td>Starostwo Powiatowe w Zalesinie</td></tr><tr><th>Informację wytworzył:</th><td>Anna Klon</td></tr><tr><th>Data wytworzenia:</th><td>2026-03-02</td></tr><tr><th>Wprowadził do BIP:</th><td>Jan Dąb</td></tr><tr><th>Data publikacji:</th><td>2026-03-03 12:00</td></tr></table>
      <p>Ilość odsłon: 318</p><div><a href="#">Drukuj</a> <a href="#">Zapisz jako PDF</a> <a href="#">Powiadom znajomego</a></div></div>
      <div id="dol">Liczba wejść: 120934</div>`,
    ),
    keeps: ['Nabór na stanowisko', 'ogłasza nabór', 'do 20 marca', 'Kwestionariusz osobowy'],
    leaks: [
      'Oświadczenia majątkowe',
      'Jesteś tutaj',
      'Podmiot udostępniający',
      'Anna Klon',
      'Jan Dąb',
      'Ilość odsłon',
      'Zapisz jako PDF',
      'Liczba wejść',
    ],
  },
  {
    kind: 'bulletin with a record of publication in lines',
    html: html(
      'Zarządzenie',
      `<div class="kontener"><div class="menu-lewe"><a href="/a">Statut</a><br><a href="/b">Budżet</a><br><a href="/c">Rejestry</a></div>
      <div class="dokument"><div class="tytul">Zarządzenie nr 12 Wójta Gminy Lipowo</div>
      <div class="tekst">w sprawie terminów przyjmowania interesantów<br><br>§ 1. Interesanci przyjmowani są w poniedziałki od godz. 8:00 do 17:00, w pozostałe dni od godz. 7:30 do 15:00.<br><br>§ 2. Zarządzenie wchodzi w życie z dniem podpisania.</div>
      <div class="info">Wytworzył: Jan Sosna (2026-01-10)<br>Opublikował: Ewa Jodła (2026-01-11 09:12)<br>Ostatnia modyfikacja: 2026-01-11<br><a href="/h">Rejestr zmian</a></div>
      <div class="dol"><a href="javascript:history.back()">« powrót</a></div></div></div>`,
    ),
    keeps: ['Zarządzenie nr 12', 'przyjmowania interesantów', '§ 1.', 'z dniem podpisania'],
    leaks: ['Rejestry', 'Jan Sosna', 'Ewa Jodła', 'Rejestr zmian', 'powrót'],
  },
  {
    kind: 'office portal of portlets',
    html: html(
      'Dowód osobisty',
      `<div id="wrapper"><a class="hide-accessible" style="position:absolute;left:-9999px" href="#main-content">Przejdź do treści</a><header id="banner"><div id="heading"><h1 class="site-title"><a class="logo" href="/">Urząd Miasta</a></h1></div><nav><ul><li><a href="/k">Karty usług</a></li></ul></nav></header>
      <section id="content"><h1 class="hide-accessible" style="position:absolute;left:-9999px">Karty usług</h1><div class="columns-2" id="main-content"><div class="portlet-layout row-fluid"><div class="portlet-column span8"><div class="portlet-dropzone"><section class="portlet"><h2 class="portlet-title-text">Treść</h2><div class="portlet-body"><div class="journal-content-article"><h2>Jak otrzymać dowód osobisty</h2><p>Wniosek złożysz w każdym urzędzie gminy. Zabierz zdjęcie i dotychczasowy dokument.</p><ol><li>Umów wizytę w urzędzie.</li><li>Złóż wniosek i odciski palców.</li><li>Odbierz dowód po trzydziestu dniach.</li></ol><p>Wydanie dowodu jest bezpłatne. Dowód dziecka odbiera rodzic.</p></div></div></section></div></div>
      <div class="portlet-column span4"><section class="portlet"><h2>Szybki kontakt</h2><p><a href="tel:19115">Infolinia miejska</a></p></section><section class="portlet"><h2>Zobacz również</h2><ul><li><a href="/p">Paszport</a></li><li><a href="/m">Meldunek</a></li></ul></section></div></div></div></section>
      <footer id="footer">Polityka prywatności</footer></div>`,
    ),
    keeps: ['Jak otrzymać dowód', 'w każdym urzędzie gminy', 'Umów wizytę', 'Dowód dziecka'],
    leaks: ['Przejdź do treści', 'Paszport', 'Meldunek', 'Polityka prywatności'],
  },
  {
    kind: 'council page with a side menu and a contact box in main',
    html: html(
      'Program czyste powietrze',
      `<div class="cookies-info"><p>Strona korzysta z plików cookies w celu realizacji usług.</p><button>Zamknij</button></div>
      <header><p class="title"><a href="/">Powiat Zalesiński</a></p></header><main id="main"><div class="grid"><nav class="side"><ul><li><a href="/1">Środowisko</a></li></ul></nav>
      <div class="page"><div class="breadcrumb"><a href="/">Strona główna</a> / Czyste powietrze</div><h1>Czyste powietrze: dopłaty do wymiany pieców</h1><p class="meta">Opublikowano: 2 lutego 2026 | Autor: Wydział Promocji | Kategoria: Środowisko</p>
      <div class="font-size"><a href="#">A</a> <a href="#">A+</a> <a href="#">A++</a></div>
      <p>Mieszkańcy powiatu mogą otrzymać dopłatę do wymiany starego pieca. Wysokość wsparcia zależy od dochodu.</p>
      <p><strong>Ile można dostać?</strong></p><table><thead><tr><th>Dochód na osobę</th><th>Dopłata</th></tr></thead><tbody><tr><td>do 1 500 zł</td><td>90 %</td></tr><tr><td>do 2 500 zł</td><td>60 %</td></tr></tbody></table>
      <p>Wnioski przyjmuje punkt konsultacyjny w pokoju 12. Pracownicy pomogą wypełnić formularz.</p>
      <p><a href="/w.pdf">Pobierz wniosek (PDF, 300 kB)</a></p>
      <div class="share">Udostępnij: <a href="#f">Facebook</a></div>
      <ul class="pn"><li><a href="/a">Poprzedni artykuł</a></li><li><a href="/b">Następny artykuł</a></li></ul></div>
      <div class="right"><h2>Aktualności</h2><ul><li><a href="/n1">Ferie z biblioteką</a></li><li><a href="/n2">Sesja Rady Powiatu</a></li></ul></div></div></main><footer>Starostwo Powiatowe</footer>`,
    ),
    keeps: [
      'dopłaty do wymiany pieców',
      'Wysokość wsparcia',
      'Ile można dostać?',
      'Dochód na osobę: do 1 500 zł',
      'w pokoju 12',
      'Pobierz wniosek',
    ],
    leaks: [
      'plików cookies',
      'Strona główna',
      'Opublikowano',
      'A++',
      'Udostępnij',
      'Poprzedni artykuł',
      'Ferie z biblioteką',
    ],
  },
  {
    kind: 'parish page of tables in tables with fonts',
    html: html(
      'Ogłoszenia',
      `<center><table width="900"><tr><td><font size="5">Parafia Świętej Anny</font></td></tr><tr><td><table><tr><td valign="top" width="150"><a href="/"><font>Start</font></a><br><a href="/h"><font>Historia</font></a><br><a href="/g"><font>Galeria</font></a></td>
      <td><font face="Arial"><b>Ogłoszenia na niedzielę</b></font><br><br><font>1. Dziś po sumie spotkanie rady. Zapraszamy wszystkich, którym leży na sercu remont dachu.<br><br>2. W środę o osiemnastej nowenna, a po niej próba chóru.<br><br>3. Dziękujemy za ofiary na ogrzewanie: zebrano 2 340 złotych.</font></td></tr></table></td></tr><tr><td align="center"><font size="1">Licznik odwiedzin: 8812 | Wykonanie: Studio Net</font></td></tr></table></center>`,
    ),
    keeps: ['Ogłoszenia na niedzielę', 'Dziś po sumie', 'o osiemnastej nowenna', 'zebrano 2 340'],
    leaks: ['Historia', 'Galeria', 'Licznik odwiedzin'],
  },
  {
    kind: 'hospital page with a clause on personal data',
    html: html(
      'Poradnia',
      `<div class="header"><a href="/">Szpital Powiatowy</a><a href="/r">Rejestracja</a></div><div class="content-wrapper"><div class="post-content"><h1>Poradnia okulistyczna</h1><p>Poradnia przyjmuje od poniedziałku do czwartku w budynku B na pierwszym piętrze. Skierowanie jest potrzebne.</p><p>Zapisy telefoniczne pod numerem 22 738 14 00 lub osobiście w rejestracji, najlepiej po dziesiątej.</p><h2>Przygotowanie do badania</h2><ul><li>nie przyjeżdżaj samochodem,</li><li>zabierz okulary przeciwsłoneczne.</li></ul></div>
      <div class="rodo"><p>Klauzula informacyjna: administratorem danych osobowych jest Szpital Powiatowy w Zalesinie. Dane przetwarzane są w celu udzielania świadczeń zdrowotnych.</p></div></div><div class="bottom"><p>Projekt dofinansowany ze środków Unii Europejskiej.</p></div>`,
    ),
    keeps: ['Poradnia okulistyczna', 'w budynku B', '22 738 14 00', 'zabierz okulary'],
    leaks: ['Rejestracja', 'Klauzula informacyjna', 'Projekt dofinansowany'],
  },
];
