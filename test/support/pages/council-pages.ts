import { html, type SamplePage } from './sample-page.js';

/** Sites of counties, communes and their public bulletins. */
export const councilPages: readonly SamplePage[] = [
  {
    kind: 'Joomla with modules and a page break menu',
    html: html(
      'Remont drogi do Zalesina',
      `<div id="rodo-info">Nasza strona używa plików cookies. <a href="/polityka">Polityka prywatności</a> <button>Rozumiem</button></div>
      <div id="header"><div class="logo"><a href="/">Powiat Zalesiński</a></div>
      <ul class="nav menu"><li><a href="/urzad">Urząd</a></li><li><a href="/rada">Rada Powiatu</a></li><li><a href="/kontakt">Kontakt</a></li></ul></div>
      <div id="breadcrumbs"><span>Jesteś tutaj:</span> <a href="/">Start</a> / <a href="/aktualnosci">Aktualności</a></div>
      <div id="content"><div class="item-page" itemscope itemtype="https://schema.org/Article">
      <div class="page-header"><h2 itemprop="headline">Rusza remont drogi do Zalesina</h2></div>
      <div class="icons"><a href="?print">Drukuj</a> <a href="/mail">E-mail</a></div>
      <dl class="article-info muted"><dt>Szczegóły</dt><dd class="createdby">Autor: Administrator</dd><dd class="hits">Odsłony: 1284</dd></dl>
      <div itemprop="articleBody"><p>Wykonawca, firma Drogbud z Wólki, wejdzie na plac budowy w poniedziałek, 4 maja. Prace potrwają do końca sierpnia.</p>
      <p>Kierowcy pojadą objazdem przez Lipowo i Dąbrówkę. Autobusy szkolne będą kursować bez zmian, ale mogą się spóźniać.</p>
      <ul><li>odcinek pierwszy: od ronda do mostu,</li><li>odcinek drugi: od mostu do szkoły.</li></ul>
      <h3>Załączniki</h3><ul><li><a href="/pliki/mapa.pdf">Mapa objazdu</a></li><li><a href="/pliki/plan.pdf">Harmonogram prac</a></li></ul></div>
      <ul class="pager pagenav"><li class="previous"><a href="/1">Poprzedni artykuł: Dyżur radnych</a></li><li class="next"><a href="/2">Następny artykuł: Konkurs plastyczny</a></li></ul>
      </div></div>
      <div id="right" class="span3"><div class="moduletable"><h3>Najnowsze</h3><ul class="latestnews"><li><a href="/3">Bezpłatne badania wzroku</a></li><li><a href="/4">Zbiórka odzieży</a></li></ul></div></div>
      <div id="footer">© Starostwo Powiatowe w Zalesinie</div>`,
    ),
    keeps: [
      'Rusza remont drogi do Zalesina',
      'Kierowcy pojadą objazdem',
      'od ronda do mostu',
      'Mapa objazdu',
      'Harmonogram prac',
    ],
    leaks: [
      'plików cookies',
      'Rada Powiatu',
      'Jesteś tutaj',
      'Drukuj',
      'Odsłony: 1284',
      'Dyżur radnych',
      'Zbiórka odzieży',
      '© Starostwo',
    ],
  },
  {
    kind: 'WordPress of a commune',
    html: html(
      'Dzień Seniora',
      `<a class="skip-link screen-reader-text" href="#content">Przejdź do treści</a>
      <header class="site-header"><p class="site-title"><a href="/">Gmina Lipowo</a></p><nav><ul><li><a href="/gmina">Gmina</a></li></ul></nav></header>
      <div id="content" class="site-content"><div id="primary" class="content-area has-sidebar"><main class="site-main">
      <article class="post type-post status-publish hentry category-promo tag-newsletter"><header class="entry-header"><h1 class="entry-title">Dzień Seniora w Lipowie</h1>
      <div class="entry-meta"><span class="posted-on">Opublikowano 12 maja</span> <span class="byline">autor Sekretariat</span></div></header>
      <div class="entry-content"><p>Zapraszamy wszystkich seniorów na spotkanie w domu kultury. Początek w sobotę o godzinie 15, wstęp jest wolny.</p>
      <p><strong>Program spotkania:</strong></p><ol><li>Powitanie gości przez wójta</li><li>Występ chóru „Jarzębina”</li></ol>
      <figure class="wp-block-image"><img src="a.jpg" alt=""><figcaption>Ubiegłoroczne spotkanie zgromadziło ponad sto osób.</figcaption></figure>
      <p>Osoby, które potrzebują dojazdu, proszone są o zgłoszenie do piątku pod numerem 22 123 45 67.</p>
      <div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Udostępnij:</h3><ul><li><a href="#f">Facebook</a></li><li><a href="#t">Twitter</a></li></ul></div>
      <div id="jp-relatedposts" class="jp-relatedposts"><h3>Podobne</h3><p><a href="/x">Warsztaty dla seniorów z obsługi telefonu</a></p></div></div>
      <footer class="entry-footer"><span class="tags-links">Tagi: <a href="/tag/1">seniorzy</a>, <a href="/tag/2">kultura</a></span></footer></article>
      <nav class="navigation post-navigation"><a href="/p">← Wywóz odpadów w maju</a></nav>
      <div id="comments" class="comments-area"><h2>2 komentarze</h2><ol><li><p>Bardzo dobra inicjatywa, na pewno przyjdę z mężem i sąsiadką z naszego bloku.</p></li></ol><form><label>Komentarz</label><textarea></textarea><button>Wyślij</button></form></div>
      </main></div><div id="secondary" class="widget-area"><section class="widget"><h2 class="widget-title">Ostatnie wpisy</h2><ul><li><a href="/o">Sesja Rady Gminy</a></li></ul></section></div></div>
      <footer class="site-footer">Dumnie wspierane przez WordPressa</footer>`,
      'post-template-default single single-post has-sidebar comments-open',
    ),
    keeps: [
      'Dzień Seniora w Lipowie',
      'Zapraszamy wszystkich seniorów',
      'Program spotkania:',
      'Występ chóru',
      'Ubiegłoroczne spotkanie',
      'pod numerem 22 123 45 67',
    ],
    leaks: [
      'Przejdź do treści',
      'autor Sekretariat',
      'Udostępnij',
      'Warsztaty dla seniorów',
      'Tagi',
      'Wywóz odpadów',
      'Bardzo dobra inicjatywa',
      'Sesja Rady Gminy',
      'Dumnie wspierane',
    ],
  },
  {
    kind: 'Drupal with fields and blocks',
    html: html(
      'Nabór wniosków',
      `<div class="visually-hidden focusable skip-link"><a href="#main">Przejdź do treści</a></div>
      <div class="region region-header"><h1 class="site-name"><a href="/">Powiat Dąbrowski</a></h1></div>
      <div class="layout-container"><div class="region region-breadcrumb"><ol class="breadcrumb"><li><a href="/">Strona główna</a></li><li>Aktualności</li></ol></div>
      <div class="region region-content"><h1 class="page-header">Nabór wniosków o dotacje dla organizacji</h1>
      <div class="node node--type-article node--view-mode-full"><div class="content"><div class="field field--name-field-lead field--type-text-long"><p>Do 30 czerwca stowarzyszenia i fundacje mogą składać wnioski o dotacje na zadania z zakresu kultury.</p></div>
      <div class="field field--name-body field--type-text-with-summary field--label-hidden field__item"><p>Na konkurs przeznaczono 150 tysięcy złotych. Jedna organizacja może otrzymać najwyżej 20 tysięcy złotych.</p><p>Oferty należy składać w generatorze wniosków, a następnie podpisane wydruki dostarczyć do kancelarii urzędu.</p>
      <table><caption>Terminy</caption><tr><th>Etap</th><th>Data</th></tr><tr><td>Składanie ofert</td><td>30 czerwca</td></tr><tr><td>Rozstrzygnięcie</td><td>20 lipca</td></tr></table></div>
      <div class="field field--name-field-tags field--type-entity-reference"><div class="field__label">Tagi</div><a href="/t1">dotacje</a> <a href="/t2">kultura</a></div></div>
      <ul class="links inline"><li class="statistics-counter">345 odsłon</li><li class="print_html"><a href="/print/1">Wersja do druku</a></li></ul></div></div>
      <div class="region region-sidebar-second"><div class="block"><h2>Polecamy</h2><p><a href="/a">Kalendarz wydarzeń</a></p></div></div></div>
      <div class="region region-footer"><p>Projekt dofinansowany z Europejskiego Funduszu Rozwoju Regionalnego w ramach programu operacyjnego.</p></div>`,
    ),
    keeps: [
      'Nabór wniosków o dotacje dla organizacji',
      'stowarzyszenia i fundacje',
      '150 tysięcy złotych',
      'Oferty należy składać',
      'Terminy',
      'Rozstrzygnięcie',
    ],
    leaks: [
      'Przejdź do treści',
      'Powiat Dąbrowski',
      'Strona główna',
      '345 odsłon',
      'Kalendarz wydarzeń',
      'Projekt dofinansowany',
    ],
  },
  {
    kind: 'BIP laid out with tables',
    html: html(
      'BIP',
      `<table width="100%"><tr><td colspan="2"><a href="/"><img src="bip.gif" alt="BIP"></a> Biuletyn Informacji Publicznej</td></tr>
      <tr><td class="lewa" width="200"><table><tr><td><a href="/1">Status prawny</a></td></tr><tr><td><a href="/2">Majątek</a></td></tr><tr><td><a href="/3">Zamówienia publiczne</a></td></tr></table></td>
      <td class="srodek"><div class="tresc"><b>Obwieszczenie Wójta Gminy Wólka</b><br><br>Na podstawie art. 49 Kodeksu postępowania administracyjnego zawiadamiam, że wydano decyzję o środowiskowych uwarunkowaniach.<br><br>Z treścią decyzji można zapoznać się w pokoju nr 12, w godzinach pracy urzędu, w terminie 14 dni.<br><br>Od decyzji przysługuje odwołanie do Samorządowego Kolegium Odwoławczego.</div>
      <div class="metryczka"><table><tr><td>Liczba odwiedzin: 512</td></tr></table></div><div><a href="javascript:history.back()">Wróć</a> | <a href="#drukuj">Drukuj</a> | <a href="#pdf">PDF</a></div></td></tr></table>`,
    ),
    keeps: [
      'Obwieszczenie Wójta Gminy Wólka',
      'Na podstawie art. 49',
      'w pokoju nr 12',
      'przysługuje odwołanie',
    ],
    leaks: ['Majątek', 'Zamówienia publiczne', 'Liczba odwiedzin', 'Wróć', 'PDF'],
  },
  {
    kind: 'BIP document with a list of attachments',
    html: html(
      'Uchwały',
      `<div id="menu-gorne" class="menu"><a href="/">Start</a> <a href="/rada">Rada</a></div><div class="kontener"><div class="lewe-menu"><ul><li><a href="/u/2023">Uchwały 2023</a></li><li><a href="/u/2024">Protokoły sesji</a></li></ul></div>
      <div id="tresc"><h1>Uchwały z sesji XIV</h1><ul class="lista-dokumentow"><li><a href="/u/101.pdf">Uchwała nr 101 w sprawie budżetu powiatu</a></li><li><a href="/u/102.pdf">Uchwała nr 102 w sprawie planu pracy komisji</a></li><li><a href="/u/103.pdf">Uchwała nr 103 w sprawie wieloletniej prognozy finansowej</a></li></ul>
      <p>Uchwały wchodzą w życie z dniem podjęcia, o ile w ich treści nie postanowiono inaczej.</p><div class="drukuj"><a href="#">Wydrukuj stronę</a></div></div></div>`,
    ),
    keeps: ['Uchwały z sesji XIV', 'Uchwała nr 101', 'Uchwała nr 103', 'wchodzą w życie'],
    leaks: ['Protokoły sesji', 'Wydrukuj stronę'],
  },
  {
    kind: 'ASP.NET page within one form',
    html: html(
      'Paszporty',
      `<form id="aspnetForm" method="post"><input type="hidden" name="__VIEWSTATE"><div class="naglowek"><input type="text" value=""><input type="submit" value="Szukaj"></div>
      <div class="menu-boczne"><ul><li><a href="/a">Wydział Komunikacji</a></li><li><a href="/b">Wydział Geodezji</a></li></ul></div>
      <div class="zawartosc"><h1>Jak złożyć wniosek o paszport</h1><p>Wniosek składa się osobiście w punkcie paszportowym. Należy zabrać dowód osobisty, aktualne zdjęcie i potwierdzenie opłaty.</p><p>Paszport jest gotowy zwykle po trzydziestu dniach, o czym urząd powiadamia wiadomością SMS.</p>
      <p>Więcej informacji: <a href="https://www.gov.pl/paszport">strona rządowa o paszportach</a></p></div>
      <div class="logowanie"><label>Login</label><input type="text"><input type="password"><a href="/haslo">Nie pamiętam hasła</a></div></form>`,
    ),
    keeps: [
      'Jak złożyć wniosek o paszport',
      'Wniosek składa się osobiście',
      'po trzydziestu dniach',
      'Więcej informacji',
      'strona rządowa',
    ],
    leaks: ['Wydział Geodezji', 'Nie pamiętam hasła'],
  },
  {
    kind: 'page builder with deep wrappers',
    html: html(
      'Biblioteka',
      `<div class="elementor-location-header"><ul class="elementor-nav-menu"><li><a href="/o-nas">O nas</a></li><li><a href="/katalog">Katalog</a></li></ul></div>
      <div data-elementor-type="single-post" class="elementor elementor-location-single post-5 post type-post has-post-thumbnail category-aktualnosci"><section class="elementor-section"><div class="elementor-container"><div class="elementor-column"><div class="elementor-widget-wrap"><div class="elementor-widget elementor-widget-heading"><div class="elementor-widget-container"><h1 class="elementor-heading-title">Biblioteka po remoncie</h1></div></div></div></div></div></section>
      <section class="elementor-section"><div class="elementor-container"><div class="elementor-column"><div class="elementor-widget-wrap"><div class="elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container"><p>Po ośmiu miesiącach prac biblioteka znów jest otwarta. W środku czekają nowe regały, winda i czytelnia dla dzieci.</p></div></div></div></div></div></section>
      <section class="elementor-section"><div class="elementor-container"><div class="elementor-column"><div class="elementor-widget-wrap"><div class="elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container"><p>Remont kosztował dwa miliony złotych, z czego połowę pokryła dotacja ministerstwa. Księgozbiór wzbogacił się o trzy tysiące tomów.</p></div></div></div></div></div></section>
      <section class="elementor-section"><div class="elementor-widget elementor-widget-share-buttons"><a href="#f">Facebook</a><a href="#x">Udostępnij</a></div><div class="elementor-widget elementor-widget-posts"><h3>Zobacz także</h3><div><a href="/1"><h4>Noc bibliotek</h4></a><a href="/2"><h4>Konkurs recytatorski</h4></a></div></div></section></div>`,
    ),
    keeps: ['Biblioteka po remoncie', 'Po ośmiu miesiącach prac', 'trzy tysiące tomów'],
    leaks: ['Katalog', 'Udostępnij', 'Zobacz także', 'Noc bibliotek', 'Konkurs recytatorski'],
  },
  {
    kind: 'home page with nothing but cards in main',
    html: html(
      'Powiat',
      `<nav><a href="/">Start</a></nav><main><h1>Aktualności powiatu</h1><section class="news-list">${[
        [
          'Szczepienia przeciw grypie',
          'Od poniedziałku przychodnia w Wólce szczepi bezpłatnie osoby po 65. roku życia.',
        ],
        [
          'Nowy autobus do szpitala',
          'Linia numer 7 połączy dworzec ze szpitalem i będzie kursować co pół godziny.',
        ],
        [
          'Stypendia dla uczniów',
          'Wnioski o stypendia można składać w szkołach do końca września tego roku.',
        ],
      ]
        .map(
          ([title, lead]) =>
            `<article class="card"><a href="/x"><img src="x.jpg" alt=""></a><h2><a href="/x">${title}</a></h2><p>${lead}</p><a class="more" href="/x">Czytaj więcej</a></article>`,
        )
        .join('')}</section></main><footer>Kontakt z urzędem</footer>`,
    ),
    keeps: [
      'Aktualności powiatu',
      'Szczepienia przeciw grypie',
      'Linia numer 7',
      'Wnioski o stypendia',
    ],
    leaks: ['Czytaj więcej', 'Kontakt z urzędem'],
  },
];
