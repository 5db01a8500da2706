import { html, type SamplePage } from './sample-page.js';

const teaser = (title: string): string =>
  `<article class="tile"><a href="/x"><img src="t.jpg" alt="${title}"><h3>${title}</h3></a></article>`;

/** News portals: what is announced outweighs what is told. */
export const portalPages: readonly SamplePage[] = [
  {
    kind: 'regional daily with teasers as articles and boxes between paragraphs',
    html: html(
      'Pożar hali w Wólce',
      `<dialog open><p>Szanowny Czytelniku, dbamy o twoją prywatność. My i nasi partnerzy przechowujemy informacje na urządzeniu.</p><button>Akceptuję</button></dialog>
      <header><a href="/">Głos Zalesina</a><ul><li><a href="/w">Wiadomości</a></li><li><a href="/s">Sport</a></li></ul></header>
      <div class="hp-top">${['Mecz odwołany', 'Zimowe ferie'].map(teaser).join('')}</div>
      <section class="art"><ol class="path"><li><a href="/">Głos Zalesina</a></li><li><a href="/w">Wiadomości</a></li></ol>
      <h1>Pożar hali w Wólce. Ogień gasiło czternaście zastępów</h1>
      <div class="who"><img src="a.jpg" alt=""><a href="/a">Joanna Lipa</a> <time>3 marca, 14:20</time></div>
      <p class="lead"><strong>Nikt nie ucierpiał w pożarze hali magazynowej, który wybuchł w nocy z niedzieli na poniedziałek. Straty są ogromne.</strong></p>
      <div class="md-photo"><img src="p.jpg" alt="pozar-hali-wolka"><span>Zobacz galerię (12 zdjęć)</span></div>
      <p>Zgłoszenie wpłynęło kwadrans po pierwszej. Kiedy strażacy dojechali, płonął już cały dach, a dym widać było z sąsiednich wsi.</p>
      <p><strong>Czytaj też:</strong> <a href="/1">Wypadek na obwodnicy, dwie osoby w szpitalu</a></p>
      <p>Akcję utrudniał mróz: woda zamarzała w wężach. Do świtu ogień udało się opanować, ale dogaszanie potrwa do wieczora.</p>
      <div class="box"><h4>Polecamy także</h4><ul><li><a href="/2">Gdzie na narty w weekend?</a></li><li><a href="/3">Nowy rozkład jazdy pociągów</a></li></ul></div>
      <p>REKLAMA</p>
      <p>Przyczynę ustali biegły. Właściciel hali szacuje, że stracił towar wart kilka milionów złotych.</p>
      <p>Zobacz: <a href="/4">Archiwalne zdjęcia straży z Wólki</a></p>
      <p>Dalsza część artykułu pod materiałem wideo</p>
      <p>Bądź na bieżąco. Obserwuj nas w Wiadomościach Google!</p>
      <div class="tags"><span>Tagi:</span> <a href="/t">pożar</a> <a href="/t">Wólka</a></div>
      <div class="poll"><h4>Oceń artykuł</h4><button>1</button><button>2</button></div></section>
      <section class="more"><h2>Najczęściej czytane</h2>${Array.from({ length: 40 }, (_, i) => teaser(`Wiadomość dnia numer ${String(i)} z regionu`)).join('')}</section>
      <footer>Wydawca: Głos spółka z o.o.</footer>`,
    ),
    keeps: [
      'Pożar hali w Wólce',
      'Nikt nie ucierpiał',
      'kwadrans po pierwszej',
      'woda zamarzała',
      'ustali biegły',
    ],
    leaks: [
      'dbamy o twoją prywatność',
      'Mecz odwołany',
      'Wypadek na obwodnicy',
      'Gdzie na narty',
      'REKLAMA',
      'Zobacz galerię',
      'Archiwalne zdjęcia',
      'materiałem wideo',
      'Bądź na bieżąco',
      'Tagi',
      'Oceń artykuł',
      'Wiadomość dnia',
      'Wydawca',
    ],
  },
  {
    kind: 'big portal of hashed names with everything in main',
    html: html(
      'Ceny masła',
      `<div id="consent"><div role="alertdialog"><p>Cenimy prywatność użytkowników</p><button>PRZEJDŹ DO SERWISU</button></div></div>
      <main><div class="c1"><div class="c2"><a href="/">Portal</a><a href="/f">Finanse</a></div>
      <div class="c3"><div class="c4"><h1 class="c5">Masło drożeje. Ekonomistka wyjaśnia, dlaczego</h1><div class="c6"><span>Oprac. Adam Wrona</span><span>12 lutego 2026, 08:31</span><button>158 komentarzy</button></div>
      <div class="c7"><p>Kostka masła kosztuje już ponad dziewięć złotych. W rok zdrożała o jedną trzecią i nic nie wskazuje na to, by miała potanieć.</p></div>
      <div class="c8"><span>Reklama</span></div>
      <div class="c7"><p>„Mleka jest mniej, a sery lepiej się sprzedają za granicą” — tłumaczy ekonomistka Izabela Sowa w rozmowie z nami.</p></div>
      <div class="c9"><a href="/1"><img src="1.jpg" alt="Zakupy w sklepie"><span>Tak sklepy oszukują na promocjach. Sprawdziliśmy cztery sieci</span></a></div>
      <div class="c7"><h2>Co dalej z cenami?</h2></div>
      <div class="c7"><p>Wiosną krowy dają więcej mleka, więc w maju ceny mogą na chwilę spaść. Jesienią wrócą jednak do obecnego poziomu.</p></div>
      <div class="c7"><p>Masz newsa, zdjęcie lub filmik? Prześlij nam przez formularz.</p></div>
      <div class="c11">Oceń jakość naszego artykułu: <button>Dobra</button><button>Słaba</button></div>
      <div class="c12"><a href="/t1">masło</a><a href="/t2">ceny</a><a href="/t3">mleko</a></div></div>
      <div class="c20"><div><h2>Wybrane dla Ciebie</h2></div>${Array.from({ length: 12 }, (_, i) => `<div class="c21"><a href="/w${String(i)}"><h3>Rekord na giełdzie, część ${String(i)}</h3></a><span>Finanse</span></div>`).join('')}</div></div></div></main>`,
    ),
    keeps: [
      'Masło drożeje',
      'ponad dziewięć złotych',
      'Mleka jest mniej',
      'Co dalej z cenami?',
      'Wiosną krowy',
    ],
    leaks: [
      'Cenimy prywatność',
      'Reklama',
      'Tak sklepy oszukują',
      'Masz newsa',
      'Oceń jakość',
      'Wybrane dla Ciebie',
      'Rekord na giełdzie',
    ],
  },
  {
    kind: 'weekly behind a paywall',
    html: html(
      'Reportaż',
      `<div class="top"><a href="/">Tygodnik</a><a href="/zaloguj">Zaloguj się</a><a href="/kup">Prenumerata</a></div>
      <div class="wrap"><article><header><p class="section">Reportaż</p><h1>Ostatni prom odpływa o szóstej</h1><p>Na wyspie mieszka dziewięć osób. Zimą nikt tu nie zagląda.</p><p>Tekst: Ewa Brzoza</p></header>
      <p>Kapitan Olek pamięta czasy, kiedy na pokładzie brakowało miejsc. Dziś wozi głównie listonoszkę i skrzynki z pieczywem.</p>
      <p>Szkołę zamknięto przed trzema laty, sklep rok później. Został kościół i latarnia, którą obsługuje komputer.</p>
      <div class="fade"></div>
      <div class="wall"><h3>Pozostało 82% tekstu</h3><p>Ten artykuł przeczytasz w całości z prenumeratą cyfrową.</p><a href="/kup">Kup dostęp</a><p>Masz już prenumeratę? <a href="/zaloguj">Zaloguj się</a></p></div></article>
      <aside><h3>W numerze</h3><p>Rozmowa z poetą, który od dwudziestu lat nie wydał ani jednego wiersza i wcale tego nie żałuje.</p></aside></div>`,
    ),
    keeps: ['Ostatni prom odpływa', 'Zimą nikt tu nie zagląda', 'Kapitan Olek', 'Szkołę zamknięto'],
    leaks: [
      'Prenumerata',
      'Pozostało 82%',
      'Kup dostęp',
      'Masz już prenumeratę',
      'Rozmowa z poetą',
    ],
  },
  {
    kind: 'trade magazine with newsletter, author and comments without names',
    html: html(
      'Pompy ciepła',
      `<div class="layout"><div class="left"><div class="post"><h1>Pompa ciepła w starym domu — czy to ma sens?</h1>
      <p>Jeszcze kilka lat temu instalatorzy odradzali pompy w domach bez ocieplenia. Dziś wiele zależy od grzejników.</p>
      <p>Najpierw trzeba policzyć straty ciepła. Robi to audytor, a koszt audytu można odliczyć od podatku.</p>
      <div class="nl"><h4>Zapisz się do newslettera</h4><p>Co tydzień wysyłamy najważniejsze wiadomości branży.</p><form><input type="email"><label><input type="checkbox"> Wyrażam zgodę na przetwarzanie danych osobowych</label><button>Zapisz</button></form></div>
      <p>Potem sprawdza się, czy grzejniki oddadzą dość ciepła przy niższej temperaturze wody. Często wystarczy wymienić dwa.</p>
      <blockquote>Nie ma domu, którego nie da się ogrzać pompą. Są tylko domy, w których się to nie opłaca.</blockquote>
      <p>Udostępnij: <a href="#f">Facebook</a> <a href="#l">LinkedIn</a></p>
      <p>Tagi: <a href="/t/pompy">pompy ciepła</a>, <a href="/t/audyt">audyt</a></p></div>
      <div class="bio"><img src="a.jpg" alt="Piotr Jawor"><h4>O autorze</h4><p>Piotr Jawor od piętnastu lat pisze o budownictwie.</p></div>
      <div class="prevnext"><a href="/p">« Jak wybrać okna dachowe</a><a href="/n">Podłogówka krok po kroku »</a></div>
      <h3>Komentarze (2)</h3><div class="k"><b>Marek</b><p>U mnie pompa działa drugi rok i rachunki spadły o połowę, więc polecam każdemu.</p></div><div class="k"><b>Zofia</b><p>A ile kosztował audyt? Bo u nas chcieli dwa tysiące złotych, a to chyba przesada.</p></div></div>
      <div class="right"><h3>Popularne wpisy</h3><p><a href="/1">Rekuperacja bez tajemnic</a></p><p><a href="/2">Fotowoltaika na balkonie</a></p></div></div>`,
    ),
    keeps: [
      'Pompa ciepła w starym domu',
      'instalatorzy odradzali',
      'policzyć straty',
      'wymienić dwa',
      'Nie ma domu',
    ],
    leaks: [
      'newslettera',
      'Co tydzień wysyłamy',
      'Wyrażam zgodę',
      'Udostępnij',
      'Tagi',
      'od piętnastu lat pisze',
      'okna dachowe',
      'rachunki spadły',
      'ile kosztował audyt',
      'Rekuperacja',
    ],
  },
  {
    kind: 'radio page with captions, sources and a player',
    html: html(
      'Żubry',
      `<div id="cookiebar" style="position:fixed;bottom:0"><p>Ta strona używa ciasteczek.</p><a href="#">OK</a></div>
      <div class="container"><div class="row"><div class="col-8"><div class="news-detail"><h1>Żubry wróciły w Góry Sowie</h1><div class="date">Data publikacji: 04.02.2026, 10:15</div>
      <figure><img src="z.jpg" alt="Żubry w lesie"><figcaption>Stado liczy jedenaście sztuk.<br>fot. Nadleśnictwo Zalesin</figcaption></figure>
      <div class="player"><button>Posłuchaj</button><span>00:00 / 03:12</span></div>
      <div class="body">Po dwustu latach nieobecności żubry znów żyją w Górach Sowich. Jedenaście zwierząt przyjechało z Bieszczad.<br><br>Leśnicy proszą, by nie podchodzić bliżej niż na sto metrów. Samce bywają niebezpieczne, zwłaszcza jesienią.<br><br><b>Zobacz także:</b> <a href="/r">Rysie na kamerach leśników</a><br><br>Wiosną stado ma się powiększyć o kolejne cztery krowy.<br><br>Źródło: Radio Zalesin</div>
      <div class="social"><span>Podziel się:</span><a href="#f">Facebook</a><a href="#x">X</a></div></div></div>
      <div class="col-4"><h2>Przeczytaj również</h2><div class="n"><a href="/1">Remont tunelu potrwa rok</a></div><div class="n"><a href="/2">Zima odpuszcza, rusza sezon rowerowy</a></div></div></div></div>`,
    ),
    keeps: [
      'Żubry wróciły',
      'Stado liczy jedenaście',
      'Po dwustu latach',
      'na sto metrów',
      'kolejne cztery krowy',
    ],
    leaks: [
      'używa ciasteczek',
      'Data publikacji',
      '00:00',
      'Rysie na kamerach',
      'Podziel się',
      'Remont tunelu',
      'Przeczytaj również',
    ],
  },
  {
    kind: 'magazine whose article is a slider of pages and a gallery of links',
    html: html(
      'Ogród',
      `<div id="page"><div id="head"><a href="/">Ogród i dom</a></div><div id="main-col"><h1>Co siać w marcu</h1><div id="intro">Marzec to miesiąc rozsad. Na parapecie kiełkują już papryka i seler, a do gruntu można wysiać pierwszy groszek.</div>
      <div class="gallery"><a href="/g1"><img src="1.jpg" alt="IMG_2001"></a><a href="/g2"><img src="2.jpg" alt="IMG_2002"></a><a href="/g3">Zobacz wszystkie zdjęcia (9)</a></div>
      <h2>Papryka</h2><p>Nasiona wysiewa się na głębokość centymetra i przykrywa folią. W cieple wschodzą po dwóch tygodniach.</p>
      <p class="inline-link">► <a href="/pap">Jak pikować paprykę?</a></p>
      <h2>Groszek</h2><p>Groszek nie boi się mrozu. Sieje się go w rowki co pięć centymetrów, a siatkę rozpina od razu.</p>
      <div class="numbers"><a href="?p=1">1</a> <a href="?p=2">2</a> <a href="?p=3">3</a> <a href="?p=2">Następna strona</a></div>
      <p><em>Przeczytaj także: <a href="/k">Kalendarz siewów na cały rok</a></em></p></div>
      <div id="side"><h3>Sklep</h3><p>Nasiona papryki słodkiej, opakowanie po trzy gramy, teraz w promocyjnej cenie dla prenumeratorów magazynu.</p><a href="/sklep">Do koszyka</a></div></div>`,
    ),
    keeps: [
      'Co siać w marcu',
      'miesiąc rozsad',
      'Papryka',
      'na głębokość centymetra',
      'Groszek nie boi się',
    ],
    leaks: [
      'Zobacz wszystkie zdjęcia',
      'Następna strona',
      'Kalendarz siewów',
      'opakowanie po trzy',
    ],
  },
];
