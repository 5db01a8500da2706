import { html, type SamplePage } from './sample-page.js';

const teasers = Array.from(
  { length: 40 },
  (_, i) =>
    `<article class="teaser"><a href="/t${i}"><img src="t.jpg" alt=""><h3>Zapowiedź numer ${i} z kraju i ze świata</h3><p>Krótki wstęp do innego tekstu, który ma zachęcić do kliknięcia w zdjęcie.</p></a></article>`,
).join('');

/** Sites of newspapers, radio and portals. */
export const newsPages: readonly SamplePage[] = [
  {
    kind: 'portal with dozens of articles and a consent wall',
    html: html(
      'Susza',
      `<style>.wall{position:fixed;inset:0;background:#fff}</style><div class="wall" id="cmp-wall"><h2>Szanowni Państwo</h2><p>Zanim klikniesz „Przejdź do serwisu”, przeczytaj o przetwarzaniu danych osobowych przez nas i naszych 842 zaufanych partnerów w celach marketingowych.</p><p>Zgoda jest dobrowolna i możesz ją w każdej chwili wycofać w ustawieniach zaawansowanych przeglądarki.</p><button>Przejdź do serwisu</button></div>
      <div class="page"><div class="top">${teasers.slice(0, 1500)}</article></div>
      <article class="main-article"><h1>Susza daje się we znaki rolnikom</h1><p class="lead">Od sześciu tygodni w powiecie prawie nie padało. Rolnicy liczą straty, a gminy ograniczają podlewanie ogrodów.</p>
      <div class="ad-slot">Reklama</div><div class="article__body"><p>Najgorzej jest na lekkich glebach na północy. Zboża jare są niższe o połowę niż zwykle, a łąki po prostu wyschły.</p>
      <p><strong>CZYTAJ TEŻ: <a href="/c">Ile zapłacimy za chleb jesienią?</a></strong></p>
      <p>Izba rolnicza apeluje o powołanie komisji, które oszacują szkody. Bez protokołów nie będzie odszkodowań.</p>
      <figure><img src="s.jpg" alt=""><figcaption>fot. Jan Nowak / Agencja Obraz</figcaption></figure>
      <h2>Co dalej z wodą?</h2><p>Wodociągi uspokajają, że zapasów wystarczy. Proszą jednak, by nie napełniać basenów w godzinach wieczornych.</p></div>
      <div class="article__tags"><a href="/s">susza</a> <a href="/r">rolnictwo</a></div></article>
      <section class="polecane"><h2>Polecane</h2>${teasers}</section></div>`,
    ),
    keeps: [
      'Susza daje się we znaki',
      'Od sześciu tygodni',
      'Najgorzej jest',
      'Izba rolnicza apeluje',
      'Co dalej z wodą?',
      'nie napełniać basenów',
    ],
    leaks: [
      'zaufanych partnerów',
      'Zgoda jest dobrowolna',
      'Zapowiedź numer',
      'Reklama',
      'Ile zapłacimy',
      'Jan Nowak',
    ],
  },
  {
    kind: 'newspaper without main or article, the title outside',
    html: html(
      'Pożar hali',
      `<div id="page"><div class="topbar"><a href="/login">Zaloguj się</a></div><div class="row"><div class="col-12"><h1>Pożar hali magazynowej. Nikt nie ucierpiał</h1><div class="data">14 maja, 8:32</div></div></div>
      <div class="row"><div class="col-8"><div class="lead">Osiemnaście zastępów straży gasiło w nocy halę przy ulicy Przemysłowej. Dym było widać z kilku kilometrów.</div>
      <div id="gallery"><img src="1.jpg" alt=""><span>Zobacz galerię (12 zdjęć)</span></div>
      <div class="text"><p>Ogień pojawił się przed północą w części, w której składowano opakowania. Dwóch pracowników ochrony wyszło o własnych siłach.</p>
      <p>Czytaj także: <a href="/d">Dwa wypadki na obwodnicy jednego dnia</a></p>
      <p>Przyczyny wyjaśni biegły. Właściciel wstępnie ocenia straty na trzy miliony złotych, a produkcja ma ruszyć za tydzień.</p>
      <p>Dalszy ciąg materiału pod wideo</p><div class="video-player">Odtwórz <span>0:00 / 1:25</span></div>
      <p>Strażacy dziękują mieszkańcom za kawę i kanapki, które przynosili im do samego rana.</p></div>
      <div class="autor"><b>Anna Kowal</b></div><div class="udostepnij">Podziel się: <a href="#">Facebook</a> <a href="#">X</a></div>
      <h3>Zobacz również</h3><ul><li><a href="/1">Korki na moście</a></li><li><a href="/2">Nowy komendant straży</a></li></ul></div>
      <div class="col-4"><div class="box"><h4>Najczęściej czytane</h4><ol><li><a href="/3">Ceny mieszkań w dół</a></li><li><a href="/4">Upały wracają</a></li></ol></div><div>REKLAMA</div></div></div></div>`,
    ),
    keeps: [
      'Pożar hali magazynowej',
      'Osiemnaście zastępów',
      'Ogień pojawił się',
      'Przyczyny wyjaśni biegły',
      'kawę i kanapki',
    ],
    leaks: [
      'Zaloguj się',
      'Dwa wypadki',
      'Dalszy ciąg',
      '0:00',
      'Podziel się',
      'Zobacz również',
      'Korki na moście',
      'Ceny mieszkań',
      'REKLAMA',
    ],
  },
  {
    kind: 'magazine with lead, author, comments under a heading',
    html: html(
      'Wywiad',
      `<div class="header"><a href="/">Tygodnik</a></div><div class="content-wrapper"><div class="story"><h1>Lasy rosną powoli</h1><div class="story__author-bio"><img src="a.jpg" alt=""><p>Marta Lis, reporterka</p></div>
      <p class="story__lead">Rozmowa z leśniczką o tym, dlaczego martwe drzewa są potrzebne i kto naprawdę sadzi dęby.</p>
      <div class="story__content"><p><b>Ile lat potrzebuje dąb, żeby dojrzeć?</b></p><p>Około stu dwudziestu, ale pierwsze żołędzie daje dużo wcześniej. Najlepiej sadzą go sójki, bo zapominają, gdzie je schowały.</p>
      <aside class="story__box">Zapisz się na nasz newsletter i nie przegap kolejnych rozmów.</aside><p><b>A martwe drewno?</b></p><p>To dom dla setek gatunków. Las bez próchna jest jak miasto bez mieszkań, pięknie wygląda tylko na zdjęciu.</p></div>
      <h2>Komentarze (14)</h2><div class="opinia"><b>leśny_dziad</b><p>Nareszcie ktoś mówi o tym wprost, u nas wycinają wszystko jak leci, aż żal patrzeć.</p></div></div></div>`,
    ),
    keeps: [
      'Lasy rosną powoli',
      'Rozmowa z leśniczką',
      'Ile lat potrzebuje dąb',
      'pierwsze żołędzie',
      'Las bez próchna',
    ],
    leaks: ['reporterka', 'newsletter', 'Komentarze', 'wycinają wszystko'],
  },
  {
    kind: 'local portal with text in line breaks',
    html: html(
      'Mecz',
      `<div id="wrap"><div id="menu"><a href="/">Start</a><a href="/sport">Sport</a></div><div id="srodek"><div class="news"><h2>Orzeł wygrał derby</h2><span class="data">3.05, wyświetleń: 231</span><div class="news_tresc">Piłkarze Orła pokonali sąsiadów z Lipowa trzy do jednego. Bramki strzelali Wilk, Baran i Lis.<br><br>Spotkanie oglądało czterystu kibiców. Trener nie krył radości, choć przyznał, że drużynę czekają jeszcze dwa trudne wyjazdy.<br><br>fot. Klub</div>
      <div><a href="/x">&laquo; Poprzednia</a> <a href="/y">Następna &raquo;</a></div></div><div id="fb-comments">Skomentuj przez Facebooka</div></div><div id="prawa"><b>Ogłoszenia</b><br><a href="/o1">Sprzedam rower</a><br><a href="/o2">Kupię działkę nad jeziorem</a></div></div>`,
    ),
    keeps: ['Orzeł wygrał derby', 'Piłkarze Orła', 'Trener nie krył radości'],
    leaks: ['Sport', 'Następna', 'Skomentuj', 'Sprzedam rower'],
  },
  {
    kind: 'radio with single article and cards inside it',
    html: html(
      'Koncert',
      `<main id="main"><article><header><h1>Koncert w ruinach zamku</h1><p>Orkiestra zagra w sobotę o zmierzchu, a wstęp będzie bezpłatny.</p></header>
      <p>Na dziedzińcu ustawiono pięćset krzeseł. W programie znalazły się utwory Moniuszki i muzyka filmowa.</p><div class="player-box"><button>Posłuchaj</button> <span>03:12</span></div>
      <p>Zobacz też: <a href="/z">Zamek doczeka się nowych murów</a></p><p>W razie deszczu koncert odbędzie się w kościele świętej Anny, tuż obok.</p>
      <div class="grid"><article class="card"><a href="/1"><img src="1.jpg" alt=""><h3>Jazz nad jeziorem potrwa do niedzieli</h3></a></article><article class="card"><a href="/2"><img src="2.jpg" alt=""><h3>Kino wraca na rynek</h3></a></article></div>
      <p>Obserwuj nas w Wiadomościach Google</p></article></main>`,
    ),
    keeps: ['Koncert w ruinach zamku', 'Orkiestra zagra', 'pięćset krzeseł', 'W razie deszczu'],
    leaks: ['03:12', 'doczeka się nowych murów', 'Jazz nad jeziorem', 'Kino wraca', 'Obserwuj nas'],
  },
  {
    kind: 'portal with a hidden modal and a gallery overlay',
    html: html(
      'Targ',
      `<style>.modal-okno{display:none}</style><div class="modal-okno"><h2>Powiadomienia</h2><p>Włącz powiadomienia, aby jako pierwszy otrzymywać najważniejsze informacje z regionu, wyniki meczów i ostrzeżenia pogodowe prosto na telefon.</p><p>Zawsze możesz zmienić zdanie w ustawieniach, a powiadomienia wyłączyć jednym kliknięciem w ikonę dzwonka.</p></div>
      <section id="artykul"><h1>Targ wraca na plac Wolności</h1><div class="intro"><b>Po trzech latach przerwy kupcy znów rozstawią stragany w centrum.</b></div><div class="cialo"><p>Handel będzie dozwolony w środy i soboty od szóstej rano. Miasto wyznaczyło osiemdziesiąt miejsc.</p><p>Opłata za stragan wyniesie pięć złotych za metr, a rolnicy z powiatu przez pierwszy rok nie zapłacą nic.</p></div></section>
      <section id="wiecej"><h2>Więcej z regionu</h2><div><a href="/1">Rynek bez samochodów</a></div><div><a href="/2">Fontanna znów działa</a></div></section>`,
    ),
    keeps: [
      'Targ wraca na plac',
      'Po trzech latach przerwy',
      'osiemdziesiąt miejsc',
      'nie zapłacą nic',
    ],
    leaks: [
      'Włącz powiadomienia',
      'Zawsze możesz zmienić',
      'Więcej z regionu',
      'Rynek bez samochodów',
    ],
  },
  {
    kind: 'business portal with related boxes between paragraphs',
    html: html(
      'Ceny prądu',
      `<div class="o-article"><div class="breadcrumb"><a href="/">Gospodarka</a></div><h1 class="o-article__title">Ceny prądu bez zmian do grudnia</h1><div class="o-article__meta">Redakcja, 5 czerwca</div>
      <div class="o-article__content"><p>Rząd przedłużył zamrożenie cen energii dla gospodarstw domowych. Ustawa czeka na podpis.</p><div class="o-related"><span>Powiązane</span><a href="/1">Ile kosztuje pompa ciepła</a></div>
      <p>Samorządy zapłacą więcej, bo tarcza obejmuje je tylko częściowo. W budżetach brakuje na to pieniędzy.</p><div><h4>Polecamy także</h4><ul><li><a href="/2">Fotowoltaika na szkole</a></li><li><a href="/3">Tańszy gaz od lipca</a></li></ul></div>
      <p>Eksperci radzą, by sprawdzić taryfę i przenieść pranie na noc. „To proste oszczędności” – mówi energetyk.</p><p>Źródło: PAP</p></div><div class="newsletter-box"><h3>Bądź na bieżąco</h3><form><input type="email"><button>Zapisz się</button></form></div><div class="disqus">Dyskusja wczytuje się</div></div>`,
    ),
    keeps: ['Ceny prądu bez zmian', 'Rząd przedłużył', 'Samorządy zapłacą', 'Eksperci radzą'],
    leaks: ['Gospodarka', 'Ile kosztuje pompa', 'Fotowoltaika', 'Bądź na bieżąco', 'Dyskusja'],
  },
  {
    kind: 'very short news among long surroundings',
    html: html(
      'Awaria',
      `<div class="site"><div class="kolumna-boczna sidebar"><h3>O nas</h3><p>Jesteśmy niezależnym portalem, który od dwudziestu lat opisuje życie w naszym mieście i w okolicznych gminach, a także pomaga mieszkańcom załatwiać sprawy.</p></div>
      <article class="wpis"><h1>Awaria wodociągu</h1><p>Do godziny 18 nie będzie wody przy ulicy Polnej.</p><p>Beczkowóz stoi obok szkoły.</p></article></div>`,
    ),
    keeps: ['Awaria wodociągu', 'nie będzie wody', 'Beczkowóz stoi'],
    leaks: ['niezależnym portalem'],
  },
];
