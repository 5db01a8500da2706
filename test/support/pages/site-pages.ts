import { html, type SamplePage } from './sample-page.js';

const links = (...names: readonly string[]): string =>
  names.map((name) => `<li><a href="/${String(name.length)}">${name}</a></li>`).join('');

/** Pages after the systems that most Polish offices, schools and parishes build theirs with. */
export const sitePages: readonly SamplePage[] = [
  {
    kind: 'Joomla with icons, a list of details and a pager',
    html: html(
      'Remont drogi w Jaworowej',
      `<div class="body"><header class="header"><a class="brand" href="/">Gmina Jaworowa</a></header>
      <nav class="navigation"><ul class="nav menu">${links('Start', 'Urząd', 'Kontakt')}</ul></nav>
      <ul itemscope class="breadcrumb"><li>Jesteś tutaj: &#160;</li>${links('Start', 'Aktualności')}<li class="active"><span>Remont drogi w Jaworowej</span></li></ul>
      <div class="row-fluid"><div id="aside" class="span3"><div class="well"><h3 class="page-header">Najnowsze artykuły</h3><ul class="latestnews">${links('Dyżur sołtysa', 'Zbiórka odpadów')}</ul></div>
      <div class="well"><h3>Gościmy</h3><p>Odwiedza nas 29 gości oraz 0 użytkowników.</p></div></div>
      <main id="content" role="main" class="span9"><div id="system-message-container"></div>
      <div class="item-page" itemscope><meta itemprop="inLanguage" content="pl-PL"><div class="page-header"><h2 itemprop="headline">Remont drogi w Jaworowej</h2></div>
      <div class="icons"><div class="btn-group pull-right"><a class="btn dropdown-toggle" href="#"><span class="icon-cog"></span></a><ul class="dropdown-menu"><li class="print-icon"><a href="/?print=1">Drukuj</a></li><li class="email-icon"><a href="/m">Email</a></li></ul></div></div>
      <dl class="article-info muted"><dt class="article-info-term">Szczegóły</dt><dd class="createdby">Autor: <span>Super User</span></dd><dd class="category-name">Kategoria: <a href="/k">Aktualności</a></dd><dd class="published"><time>Opublikowano: 12 maj 2025</time></dd><dd class="hits">Odsłony: 1543</dd></dl>
      <div itemprop="articleBody"><p>W poniedziałek rozpocznie się remont drogi gminnej prowadzącej do szkoły w Jaworowej. Kierowcy muszą liczyć się z ruchem wahadłowym.</p><p>Wykonawca ma na to osiem tygodni.</p>
      <p><strong>Objazd</strong> wyznaczono przez Dębinę.</p></div>
      <ul class="pager pagenav"><li class="previous"><a href="/p">Poprz.</a></li><li class="next"><a href="/n">Nast.</a></li></ul></div></main></div></div>
      <footer class="footer"><p class="pull-right"><a href="#top">Powrót na górę</a></p><p>© 2025 Gmina Jaworowa</p></footer>`,
    ),
    keeps: ['Remont drogi w Jaworowej', 'ruchem wahadłowym', 'osiem tygodni', 'przez Dębinę'],
    leaks: [
      'Drukuj',
      'Super User',
      'Odsłony',
      'Nast.',
      'Najnowsze',
      'Odwiedza nas',
      'Jesteś tutaj',
      'Opublikowano',
      '2025 Gmina',
    ],
  },
  {
    kind: 'WordPress built with Elementor, where everything is a section',
    html: html(
      'Nabór do przedszkola – Gmina Dębno',
      `<div data-elementor-type="header" class="elementor elementor-location-header"><section class="elementor-section"><div class="elementor-widget-nav-menu"><ul>${links('Dla mieszkańca', 'Edukacja')}</ul></div></section></div>
      <div data-elementor-type="single-post" class="elementor elementor-location-single post type-post"><section class="elementor-section"><div class="elementor-container"><div class="elementor-column"><div class="elementor-widget elementor-widget-theme-post-title"><div class="elementor-widget-container"><h1 class="elementor-heading-title">Nabór do przedszkola na nowy rok</h1></div></div>
      <div class="elementor-widget elementor-widget-post-info"><ul class="elementor-inline-items"><li><span class="elementor-icon-list-text">12 lutego, 2025</span></li><li><span>Brak komentarzy</span></li></ul></div>
      <div class="elementor-widget elementor-widget-share-buttons"><div class="elementor-grid"><div class="elementor-share-btn"><span>Facebook</span></div><div class="elementor-share-btn"><span>LinkedIn</span></div></div></div>
      <div class="elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container"><p>Rodzice mogą składać wnioski do końca lutego w sekretariacie albo przez internet.</p><h2>Potrzebne dokumenty</h2><ul><li>wniosek podpisany przez oboje rodziców</li><li>oświadczenie o wielodzietności</li></ul><p>O przyjęciu decyduje komisja, a lista zawiśnie w holu dziesiątego marca.</p></div></div>
      <div class="elementor-widget elementor-widget-post-navigation"><div class="elementor-post-navigation"><a href="/a"><span>Poprzedni</span><span>Ferie w mieście</span></a><a href="/b"><span>Następny</span><span>Turniej szachowy</span></a></div></div>
      <div class="elementor-widget elementor-widget-heading"><h3>Zobacz inne wpisy</h3></div><div class="elementor-widget elementor-widget-posts"><div class="elementor-posts-container"><article class="elementor-post"><h3><a href="/1">Kulig na zakończenie ferii</a></h3><p>Zapraszamy na sanki i ognisko przy remizie w sobotę.</p><a href="/1">Czytaj więcej »</a></article><article class="elementor-post"><h3><a href="/2">Wyłączenie prądu</a></h3><a href="/2">Czytaj więcej »</a></article></div></div></div></div></section></div>
      <div data-elementor-type="footer" class="elementor elementor-location-footer"><p>Wszelkie prawa zastrzeżone</p></div><div id="cookie-law-info-bar"><span>Ta strona używa ciasteczek. <a>Akceptuję</a></span></div>`,
    ),
    keeps: [
      'Nabór do przedszkola na nowy rok',
      'do końca lutego',
      'Potrzebne dokumenty',
      'oświadczenie o wielodzietności',
      'zawiśnie w holu',
    ],
    leaks: [
      'Facebook',
      'LinkedIn',
      'Ferie w mieście',
      'Turniej szachowy',
      'Kulig',
      'Wyłączenie prądu',
      'prawa zastrzeżone',
      'ciasteczek',
      'Dla mieszkańca',
      'Brak komentarzy',
    ],
  },
  {
    kind: 'Drupal with fields, a block of the region and links to a node',
    html: html(
      'Dotacje dla organizacji | Powiat Olchowski',
      `<a href="#main-content" class="visually-hidden focusable skip-link">Przejdź do treści</a><div class="dialog-off-canvas-main-canvas"><div class="layout-container"><header role="banner"><div class="region region-header"><a href="/">Powiat Olchowski</a></div></header>
      <div class="region region-breadcrumb"><nav class="breadcrumb"><ol>${links('Strona główna', 'Organizacje')}</ol></nav></div>
      <main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div class="region region-content"><div data-drupal-messages-fallback class="hidden"></div><div class="block block-core block-page-title-block"><h1><span class="field field--name-title">Dotacje dla organizacji na rok szkolny</span></h1></div>
      <nav class="tabs" role="navigation"><h2 class="visually-hidden">Zakładki podstawowe</h2><ul>${links('Widok', 'Edycja')}</ul></nav>
      <article role="article" class="node node--type-article"><footer class="node__meta"><div class="node__submitted">Wysłane przez <span>redaktor</span> w dniu <span>2025-03-04</span></div></footer>
      <div class="node__content"><div class="field field--name-field-image"><img src="/sites/default/files/IMG_2231.jpg" alt="IMG_2231"></div><div class="field field--name-body"><p>Zarząd Powiatu ogłasza konkurs ofert na zadania z zakresu sportu dzieci i młodzieży. Do podziału jest sto tysięcy złotych.</p><p>Oferty można składać do końca marca w kancelarii.</p></div>
      <div class="field field--name-field-zalaczniki field--label-above"><div class="field__label">Załączniki</div><div class="field__items"><div class="field__item"><span class="file file--mime-application-pdf"><a href="/f/regulamin.pdf">Regulamin konkursu</a></span></div></div></div>
      <div class="field field--name-field-tags field--label-above"><div class="field__label">Tagi</div><div class="field__items"><div class="field__item"><a href="/t/1">ngo</a></div></div></div>
      <div class="node__links"><ul class="links inline"><li><a href="/user/login">Zaloguj się</a> lub <a href="/user/register">zarejestruj</a> aby dodawać komentarze</li></ul></div></div></article></div></div>
      <aside class="layout-sidebar-second" role="complementary"><div class="region"><h2>Kalendarz</h2><p>W tym tygodniu odbędą się dwa szkolenia dla organizacji, zapraszamy do zapisów.</p></div></aside></main></div></div>`,
    ),
    keeps: ['Dotacje dla organizacji', 'sto tysięcy złotych', 'końca marca', 'Regulamin konkursu'],
    leaks: [
      'Wysłane przez',
      'IMG_2231',
      'Tagi',
      'ngo',
      'aby dodawać komentarze',
      'Kalendarz',
      'Zakładki',
      'Edycja',
      'Przejdź do treści',
    ],
  },
  {
    kind: 'Liferay with portlets and an asset publisher',
    html: html(
      'Szczepienia przeciw grypie',
      `<div id="wrapper"><header id="banner"><ul role="menubar"><li role="presentation"><a role="menuitem" href="/a">Aktualności</a></li></ul></header><section id="content"><h2 class="hide-accessible sr-only" role="heading">Szczepienia - Miasto Lipiny</h2>
      <div class="columns-2" id="main-content" role="main"><div class="portlet-layout row"><div class="col-md-8 portlet-column"><div class="portlet-dropzone"><div class="portlet-boundary portlet-asset-publisher"><section class="portlet"><div class="portlet-content"><div class="portlet-body"><div class="asset-full-content default-asset-publisher">
      <div class="header-back-to"><a href="/back"><span>Wstecz</span></a></div><h3 class="header-title"><span>Szczepienia przeciw grypie dla seniorów</span></h3><div class="asset-metadata"><span class="metadata-entry metadata-publish-date">2025-10-02 08:15:00</span></div>
      <div class="asset-content"><div class="journal-content-article"><p>Seniorzy, którzy ukończyli sześćdziesiąt pięć lat, mogą zaszczepić się bezpłatnie w przychodni przy ulicy Szpitalnej.</p><p>Wcześniej trzeba umówić się telefonicznie z rejestracją.</p></div><div class="lfr-ratings"><span>Średnia (0 Głosy)</span></div>
      <div class="taglib-social-bookmarks"><ul>${links('Tweetuj', 'Lubię to')}</ul></div></div><div class="asset-related-assets"><h2>Zasoby powiązane:</h2><ul>${links('Przychodnia zmienia godziny', 'Dzień seniora')}</ul></div></div></div></div></section></div></div></div>
      <div class="col-md-4 portlet-column"><div class="portlet-dropzone"><section class="portlet"><h2 class="portlet-title-text">Wydarzenia</h2><div class="portlet-body"><p>Koncert orkiestry dętej na rynku już w najbliższą niedzielę o siedemnastej.</p></div></section></div></div></div></div></section><footer id="footer"><p>Miasto Lipiny, Rynek 1</p></footer></div>`,
    ),
    keeps: [
      'Szczepienia przeciw grypie dla seniorów',
      'zaszczepić się bezpłatnie',
      'umówić się telefonicznie',
    ],
    leaks: [
      'Wstecz',
      'Średnia',
      'Tweetuj',
      'Przychodnia zmienia',
      'Dzień seniora',
      'Koncert orkiestry',
      'Rynek 1',
      'Miasto Lipiny',
    ],
  },
  {
    kind: 'layout of nested tables of the year 2003',
    html: html(
      'Parafia pw. św. Anny',
      `<center><table width="760" border="0" cellpadding="0" cellspacing="0"><tr><td colspan="3"><img src="baner.gif" alt="baner"></td></tr><tr><td width="150" valign="top" bgcolor="#eeeeee"><table><tr><td><b>MENU</b></td></tr><tr><td><a href="index.html">Strona główna</a></td></tr><tr><td><a href="msze.html">Msze święte</a></td></tr><tr><td><a href="kontakt.html">Kontakt</a></td></tr></table></td>
      <td width="460" valign="top"><table width="100%" cellpadding="8"><tr><td><font size="4"><b>Ogłoszenia duszpasterskie</b></font></td></tr><tr><td><font face="Arial" size="2">1. Dziś o piętnastej odbędzie się nabożeństwo majowe, na które serdecznie zapraszamy wszystkich parafian.<br><br>2. W środę po mszy wieczornej spotkanie rady parafialnej w domu katechetycznym.<br><br>3. Bóg zapłać za ofiary złożone na remont dachu.</font></td></tr></table></td>
      <td width="150" valign="top"><table><tr><td><b>Licznik odwiedzin</b></td></tr><tr><td>123456</td></tr><tr><td><a href="http://pogoda.example">Pogoda</a></td></tr></table></td></tr><tr><td colspan="3" align="center"><font size="1">Copyright Parafia św. Anny, wykonanie: Jan K.</font></td></tr></table></center>`,
    ),
    keeps: ['Ogłoszenia duszpasterskie', 'nabożeństwo majowe', 'spotkanie rady', 'remont dachu'],
    leaks: ['Kontakt', 'Licznik', 'Pogoda', '123456', 'wykonanie', 'MENU'],
  },
  {
    kind: 'bulletin in one ASP.NET form with a record and versions',
    html: html(
      'BIP - Petycje',
      `<form method="post" action="./Artykul.aspx?id=77" id="form1"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUK"><div id="ctl00_pnlTop"><a href="Default.aspx">Biuletyn Informacji Publicznej</a><input type="text" name="q"><input type="submit" value="Szukaj"></div>
      <div id="ctl00_menuLewe"><div class="menuItem"><a href="a.aspx">Organy gminy</a></div><div class="menuItem"><a href="b.aspx">Petycje</a></div><div class="menuItem"><a href="c.aspx">Oświadczenia majątkowe</a></div></div>
      <div id="ctl00_ContentPlaceHolder1_panel"><span id="ctl00_lblSciezka">Strona główna &gt; Organy gminy &gt; Petycje</span><div class="tytul"><span id="ctl00_lblTytul">Petycja w sprawie placu zabaw</span></div>
      <span id="ctl00_lblTresc"><p>Mieszkańcy osiedla Zachód wnoszą o budowę ogrodzonego placu zabaw przy bloku numer siedem. Pod pismem podpisało się dwieście osób.</p><p>Rada rozpatrzy petycję na najbliższej sesji.</p></span>
      <div class="zalaczniki"><b>Pliki do pobrania:</b><table><tr><td><a href="petycja.pdf">Treść petycji</a></td><td>(pdf, 210 kB)</td></tr></table></div>
      <table class="metryczka"><caption>Metryczka</caption><tr><td>Wytworzył:</td><td>Anna Leśniak</td></tr><tr><td>Data wytworzenia:</td><td>2025-02-11</td></tr><tr><td>Opublikował w BIP:</td><td>Piotr Bór</td></tr><tr><td>Data publikacji:</td><td>2025-02-12 09:40</td></tr><tr><td>Liczba wyświetleń:</td><td>311</td></tr></table>
      <div class="wersje"><a href="#">Rejestr zmian</a> <a href="#">Drukuj</a> <a href="#">Zapisz do PDF</a></div></div><div id="ctl00_stopka">Wykonanie: Softbit</div></form>`,
    ),
    keeps: ['Petycja w sprawie placu zabaw', 'dwieście osób', 'najbliższej sesji', 'Treść petycji'],
    leaks: [
      'Organy gminy',
      'Anna Leśniak',
      'Piotr Bór',
      '311',
      'Rejestr zmian',
      'Zapisz do PDF',
      'Softbit',
      'Szukaj',
    ],
  },
  {
    kind: 'school on WordPress with a gallery and a sidebar of widgets',
    html: html(
      'Wycieczka klasy czwartej – Szkoła w Borkach',
      `<div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="/">Szkoła Podstawowa w Borkach</a></p></header><div id="content" class="site-content"><div id="primary" class="content-area"><div id="main" class="site-main">
      <article id="post-812" class="post-812 post type-post status-publish hentry category-aktualnosci"><header class="entry-header"><h1 class="entry-title">Wycieczka klasy czwartej do Torunia</h1><div class="entry-meta"><span class="posted-on">Opublikowane <time>6 czerwca 2025</time></span><span class="byline"> przez <a href="/author">Katarzyna W.</a></span></div></header>
      <div class="entry-content"><p>Szóstego czerwca uczniowie klasy czwartej zwiedzali Toruń. Najbardziej podobało się im pieczenie pierników i planetarium.</p>
      <figure class="wp-block-gallery"><ul><li><figure><img src="DSC_0012.jpg" alt="DSC_0012"></figure></li><li><figure><img src="DSC_0013.jpg" alt=""><figcaption>Przed ratuszem</figcaption></figure></li></ul></figure><p>Dziękujemy rodzicom za pomoc.</p>
      <div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Udostępnij:</h3><ul><li><a class="share-twitter" href="#">Kliknij, aby udostępnić</a></li></ul></div></div>
      <footer class="entry-footer"><span class="cat-links">Opublikowano w <a href="/c">Aktualności</a></span></footer></article>
      <nav class="navigation post-navigation"><h2 class="screen-reader-text">Nawigacja wpisu</h2><a href="/p">Dzień Dziecka</a></nav>
      <div id="comments" class="comments-area"><div id="respond"><h3 id="reply-title">Dodaj komentarz</h3><form><p>Twój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone *</p><textarea></textarea></form></div></div></div></div>
      <div id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2 class="widget-title">Ostatnie wpisy</h2><ul>${links('Dzień Dziecka', 'Apel trzeciomajowy')}</ul></section><section class="widget widget_text"><h2>Godziny pracy</h2><div class="textwidget"><p>Sekretariat szkoły jest czynny codziennie od siódmej trzydzieści do piętnastej.</p></div></section></div></div></div>`,
    ),
    keeps: [
      'Wycieczka klasy czwartej do Torunia',
      'pieczenie pierników',
      'Przed ratuszem',
      'Dziękujemy rodzicom',
    ],
    leaks: [
      'DSC_0012',
      'Katarzyna W.',
      'Kliknij',
      'Dzień Dziecka',
      'Twój adres',
      'Ostatnie wpisy',
      'Sekretariat szkoły',
      'Opublikowano w',
    ],
  },
  {
    kind: 'county news of hashed blocks with a sticky bar and two cookie walls',
    html: html(
      'Nowy rozkład jazdy',
      `<div class="jX12" style="position:fixed;top:0"><span>Powiat Sosnowy</span></div><div class="k_a1"><div class="k_b2"><p>Dbamy o Twoją prywatność</p><p>Wykorzystujemy pliki cookie do analizy ruchu. Możesz zmienić ustawienia w każdej chwili w swojej przeglądarce.</p><button>Zaakceptuj wszystkie</button><button>Odrzuć</button></div></div>
      <div id="cookies-info-2"><div>Serwis wykorzystuje pliki cookies. Korzystając z serwisu, akceptujesz warunki zawarte w polityce prywatności. <a href="#">X</a></div></div>
      <div class="k_c3"><div class="k_d4"><a href="/">Start</a> / <a href="/kom">Komunikacja</a> / Nowy rozkład jazdy</div><div class="k_e5"><div class="k_f6">Nowy rozkład jazdy autobusów powiatowych</div><div class="k_g7">14.08.2025</div><div class="k_h8">Od pierwszego września zmienia się rozkład jazdy autobusów na trzech liniach powiatowych. Kursów będzie więcej rano i po południu.<br><br>Przystanek przy szkole został przeniesiony o sto metrów w stronę remizy.</div><div class="k_i9"><a href="rozklad.pdf">Rozkład jazdy – linia 12</a></div>
      <div class="k_j0"><a href="#">Drukuj</a><a href="#">PDF</a><a href="#">Powrót</a></div></div><div class="k_k1"><div>Aktualności</div><div><a href="/1">Dzień otwarty w szpitalu</a></div><div><a href="/2">Konkurs na ogródek</a></div><div><a href="/3">Więcej aktualności</a></div></div></div>`,
    ),
    keeps: [
      'Nowy rozkład jazdy autobusów powiatowych',
      'na trzech liniach',
      'stronę remizy',
      'linia 12',
    ],
    leaks: [
      'Twoją prywatność',
      'pliki cookies',
      'Komunikacja',
      'Drukuj',
      'Powrót',
      'Dzień otwarty',
      'Konkurs na ogródek',
      'Powiat Sosnowy',
    ],
  },
  {
    kind: 'home page of news with 86 articles around one told in full',
    html: html(
      'Miasto Kaliny',
      `<header><h1><a href="/">Miasto Kaliny</a></h1></header><div class="wrap">${Array.from({ length: 43 }, (_, i) => `<article><a href="/n${String(i)}"><h3>Krótka wiadomość ${String(i)}</h3></a><p>Zapowiedź wiadomości, która ma jedno zdanie.</p></article>`).join('')}
      <article class="full"><h2>Most na Sanie zamknięty</h2><p>Most na Sanie będzie zamknięty dla samochodów od soboty do odwołania. Inspektorzy znaleźli pęknięcie w przyczółku i nie chcą ryzykować.</p><p>Piesi i rowerzyści przejdą kładką obok. Autobusy pojadą objazdem przez Zarzecze, co wydłuży podróż o kwadrans.</p><p>Naprawa ma potrwać miesiąc, a koszt nie jest jeszcze znany. Miasto wystąpi o pieniądze z rezerwy.</p></article>
      ${Array.from({ length: 42 }, (_, i) => `<article><a href="/m${String(i)}"><h3>Druga wiadomość ${String(i)}</h3></a></article>`).join('')}</div>`,
    ),
    keeps: ['Most na Sanie zamknięty', 'pęknięcie w przyczółku', 'przez Zarzecze', 'z rezerwy'],
    leaks: [],
  },
  {
    kind: 'notice with a share bar, a see-also box and a signature inside the text',
    html: html(
      'Awaria wodociągu',
      `<div id="container"><div id="left"><h4>Na skróty</h4><ul>${links('e-Urząd', 'Mapa gminy', 'Odpady')}</ul></div><div id="center"><div class="news-single"><div class="news-date">01-07-2025</div><h2>Awaria wodociągu w Rogowie</h2><div class="fb-like"><span>Lubię to!</span></div><div class="at-share">Udostępnij na: <a>Facebook</a> <a>X</a> <a>E-mail</a></div>
      <p>Z powodu awarii wodociągu mieszkańcy Rogowa nie będą mieli wody do wieczora. Beczkowóz stoi przy remizie.</p><div class="frame"><p><b>Przeczytaj również:</b></p><ul>${links('Zakaz podlewania ogródków', 'Jakość wody w kranach')}</ul></div><p>Za utrudnienia przepraszamy.</p><p style="text-align:right">Kierownik Zakładu Komunalnego<br>/-/ Ewa Sroka</p>
      <p>Tekst: E. Sroka, fot. archiwum</p><div class="gallery-title">Galeria zdjęć</div><div class="gallery"><a href="1.jpg"><img src="1.jpg" alt=""></a></div><div class="nav-news"><a href="/l">« lista aktualności</a></div></div></div><div id="right"><h4>Kalendarz imprez</h4><p>Piknik rodzinny w parku, sobota piętnastego lipca, wstęp wolny dla każdego.</p></div></div>`,
    ),
    keeps: ['Awaria wodociągu w Rogowie', 'Beczkowóz stoi', 'Za utrudnienia', 'Ewa Sroka'],
    leaks: [
      'Na skróty',
      'Mapa gminy',
      'Lubię to',
      'Facebook',
      'Zakaz podlewania',
      'Jakość wody',
      'lista aktualności',
      'Piknik rodzinny',
    ],
  },
  {
    kind: 'contact page of an office, in lines and a table of hours',
    html: html(
      'Kontakt – Starostwo',
      `<nav><ul>${links('Powiat', 'Załatw sprawę')}</ul></nav><div class="main-wrapper"><div class="page-title"><h1>Kontakt</h1></div><div class="page-body"><p>Starostwo Powiatowe w Olszynach<br>ul. Kwiatowa 4<br>05-111 Olszyny</p><p>Sekretariat: tel. 22 700 10 20<br>e-mail: sekretariat@olszyny.example</p><h2>Godziny pracy</h2><table><tr><th>Dzień</th><th>Godziny</th></tr><tr><td>poniedziałek</td><td>8–18</td></tr><tr><td>wtorek – piątek</td><td>8–16</td></tr></table><h2>Jak dojechać</h2><p>Autobusem linii 5 do przystanku Rynek, a potem pieszo przez park.</p>
      <form class="wpcf7-form"><p><label>Imię i nazwisko <input></label></p><p><label>Wiadomość <textarea></textarea></label></p><p><span>Administratorem danych jest Starosta.</span></p><button>Wyślij</button></form></div></div><footer><p>Deklaracja dostępności</p></footer>`,
    ),
    keeps: [
      'Kontakt',
      'ul. Kwiatowa 4',
      '22 700 10 20',
      'Godziny pracy',
      'wtorek – piątek',
      'Autobusem linii 5',
    ],
    leaks: ['Załatw sprawę', 'Imię i nazwisko', 'Wyślij', 'Deklaracja dostępności'],
  },
  {
    kind: 'event with comments, a countdown and cards of other events',
    html: html(
      'Noc Bibliotek',
      `<main><section class="hero"><div class="crumbs"><a href="/">Główna</a> › <a href="/w">Wydarzenia</a> › <span>Noc Bibliotek</span></div><h1>Noc Bibliotek w Klonowie</h1><p class="when"><time>7 czerwca, 18:00–24:00</time></p></section><section class="description"><p>Biblioteka zaprasza dzieci i dorosłych na czytanie przy świecach, grę terenową i spotkanie z pisarką.</p><p>Wstęp jest wolny, ale liczba miejsc ograniczona.</p><h2>Program</h2><ul><li>18:00 – otwarcie i gra terenowa</li><li>21:00 – spotkanie z pisarką</li></ul><blockquote>Książka to podróż bez walizki.</blockquote></section>
      <section class="cta"><a class="btn" href="/zapisy">Zapisz się</a><a class="btn" href="#">Dodaj do kalendarza</a></section><section class="other-events"><h2>Inne wydarzenia</h2><div class="cards"><a class="card" href="/e1"><h3>Wieczór z planszówkami</h3><span>14 czerwca</span></a><a class="card" href="/e2"><h3>Warsztaty ceramiki</h3><span>21 czerwca</span></a></div></section>
      <section class="opinions"><h2>Komentarze (2)</h2><div class="c-item"><b>Ola</b><p>Byłam rok temu i bardzo polecam, świetna zabawa dla całej rodziny!</p></div><div class="c-item"><b>Rysiek</b><p>A gdzie tym razem będzie można zaparkować samochód?</p></div></section></main><footer>Biblioteka w Klonowie</footer>`,
    ),
    keeps: [
      'Noc Bibliotek w Klonowie',
      'czytanie przy świecach',
      'Program',
      'spotkanie z pisarką',
      'podróż bez walizki',
    ],
    leaks: [
      'Wydarzenia ›',
      'planszówkami',
      'Warsztaty ceramiki',
      'bardzo polecam',
      'zaparkować',
      'Inne wydarzenia',
    ],
  },
];
