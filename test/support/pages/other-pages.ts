import { html, type SamplePage } from './sample-page.js';

const paragraph =
  'Zajęcia odbywają się dwa razy w tygodniu, po południu. Prowadzą je nauczyciele z wieloletnim doświadczeniem, a grupy są małe.';

/** Schools, clinics, shops, blogs, and pages that look like none of them. */
export const otherPages: readonly SamplePage[] = [
  {
    kind: 'blog with a table of contents and an author box',
    html: html(
      'Kompost',
      `<div class="container"><div class="post"><h1>Jak zrobić kompost</h1><div class="toc"><p>Spis treści</p><ul><li><a href="#1">Co wrzucać</a></li></ul></div><p>Kompost to najtańszy nawóz, a powstaje prawie sam. Wystarczy cierpliwość, trochę miejsca i skrzynia z desek.</p><h2 id="1">Co wrzucać do skrzyni</h2><p>Obierki, liście, skoszoną trawę i fusy po kawie. Mięso, kości i chore rośliny trafiają do innego pojemnika.</p><blockquote><p>Dobry kompost pachnie lasem po deszczu.</p></blockquote>
      <div class="author-box"><h4>O autorze</h4><p>Ogrodnik z zamiłowania, ojciec trójki dzieci.</p></div><div class="post-tags"><a href="/o">ogród</a></div></div></div>`,
    ),
    keeps: [
      'Jak zrobić kompost',
      'najtańszy nawóz',
      'Co wrzucać do skrzyni',
      'Obierki',
      'pachnie lasem',
    ],
    leaks: ['Spis treści', 'ojciec trójki', 'ogród'],
  },
  {
    kind: 'school page of the nineties',
    html: html(
      'Szkoła',
      `<center><font size="5">Szkoła Podstawowa w Dąbrówce</font></center><table><tr><td valign="top"><a href="a.html">Historia</a><br><a href="b.html">Plan lekcji</a><br><a href="c.html">Galeria</a></td><td><font face="Arial"><h3>Rekrutacja do klasy pierwszej</h3>Zapisy trwają od pierwszego do trzydziestego kwietnia. Rodzice przynoszą do sekretariatu wniosek i akt urodzenia dziecka.<p>Dzieci spoza obwodu przyjmujemy, jeśli zostaną wolne miejsca. Listy wywiesimy przed wejściem.</p></font></td></tr></table>`,
    ),
    keeps: ['Rekrutacja do klasy', 'Zapisy trwają', 'Dzieci spoza obwodu'],
    leaks: ['Plan lekcji', 'Galeria'],
  },
  {
    kind: 'clinic with sections of its own',
    html: html(
      'Przychodnia',
      `<div class="menu-main"><a href="/">Start</a></div><div class="strona"><section><h1>Rehabilitacja po udarze</h1><p>Oddział dzienny przyjmuje pacjentów od poniedziałku do piątku, na podstawie skierowania od lekarza.</p></section><section><h2>Jak się zapisać</h2><p>Skierowanie można przesłać pocztą albo złożyć w rejestracji. Termin podajemy przez telefon w ciągu trzech dni.</p></section><section><h2>Co zabrać</h2><ul><li>wygodne ubranie i buty na płaskiej podeszwie,</li><li>wyniki badań i listę leków.</li></ul></section><section class="cookies-bar"><p>Używamy ciasteczek, by strona działała.</p><button>OK</button></section></div>`,
    ),
    keeps: [
      'Rehabilitacja po udarze',
      'Oddział dzienny',
      'Jak się zapisać',
      'Termin podajemy',
      'wygodne ubranie',
    ],
    leaks: ['Używamy ciasteczek'],
  },
  {
    kind: 'article about advertising, cookies and comments',
    html: html(
      'Ciasteczka',
      `<main><h1>Ciasteczka, reklama i ty</h1><p>Pliki cookie to małe notatki, które witryna zapisuje w przeglądarce. Bez nich sklep nie pamiętałby koszyka.</p><h2>Reklama</h2><p>Reklama w internecie zna twoje zwyczaje. Komentarze pod artykułami też coś o tobie mówią, warto o tym pamiętać.</p><p>Zobacz, jakie dane zbiera twój telefon: wejdź w ustawienia i wybierz prywatność.</p><p>Przeczytaj uważnie każdą zgodę, zanim ją zaakceptujesz.</p><h2>Inne sposoby</h2><p>Tryb prywatny nie chroni przed śledzeniem, usuwa tylko historię z tego komputera.</p></main>`,
    ),
    keeps: [
      'Pliki cookie to małe',
      'Reklama w internecie',
      'Zobacz, jakie dane',
      'Przeczytaj uważnie',
      'Inne sposoby',
      'Tryb prywatny',
    ],
    leaks: [],
  },
  {
    kind: 'article in the words of a page around it',
    html: html(
      'Raport',
      `<main><h1>Raport o stanie powiatu</h1><p>Opublikowano raport o stanie powiatu: wszystkie wskaźniki rosną.</p><p>Dodano nowe trasy autobusów: 12, 15 i 20.</p><p>Zobacz: <a href="/pliki/raport.pdf">cały raport o stanie powiatu</a></p><p>Więcej informacji: <a href="https://www.gov.pl/raporty">strona rządowa</a></p><div class="side-by-side"><p>Liczba mieszkańców wzrosła o dwa procent.</p></div><p class="sciezka-rowerowa">Ścieżka rowerowa liczy już 40 kilometrów.</p><p>Metryczka każdego wskaźnika podaje, kto wytworzył dane i jaka jest data publikacji.</p><p>Data publikacji następnego raportu nie jest znana.</p><p>Zapisz się na spotkanie o raporcie do piątku.</p><p>Masz pytania? Przyjdź do starostwa w godzinach pracy.</p><h2>O autorach raportu</h2><p>Raport napisał zespół pod kierunkiem sekretarza powiatu.</p></main>`,
    ),
    keeps: [
      'wszystkie wskaźniki rosną',
      'nowe trasy autobusów',
      'cały raport o stanie',
      'strona rządowa',
      'o dwa procent',
      'Ścieżka rowerowa',
      'kto wytworzył dane',
      'następnego raportu',
      'na spotkanie o raporcie',
      'Masz pytania?',
      'O autorach raportu',
      'Raport napisał zespół',
    ],
    leaks: [],
  },
  {
    kind: 'words of clutter inside other words',
    html: html(
      'Adres',
      `<div class="header-less threaded address-book"><div class="adres"><h1>Nowy adres wydziału</h1><p class="loading">Wydział Komunikacji przeniósł się na ulicę Szeroką. Wejście jest od podwórza, obok drukarni.</p><p class="broad shareholder">Stary adres obowiązuje dla listów poleconych do końca miesiąca, potem poczta będzie je odsyłać.</p></div></div>`,
    ),
    keeps: ['Nowy adres wydziału', 'Wejście jest od podwórza', 'Stary adres obowiązuje'],
    leaks: [],
  },
  {
    kind: 'article whose container has a name of clutter',
    html: html(
      'Kurs',
      `<div class="promo banner"><h1>Kurs języka migowego</h1><p>${paragraph}</p><p>Kurs jest bezpłatny dla mieszkańców powiatu, a po egzaminie uczestnicy dostają zaświadczenie.</p></div><div class="banner"><a href="/k">Kup kalendarz</a></div>`,
    ),
    keeps: ['Kurs języka migowego', 'Zajęcia odbywają się', 'zaświadczenie'],
    leaks: ['Kup kalendarz'],
  },
  {
    kind: 'questions and answers',
    html: html(
      'Pytania',
      `<main><h1>Najczęstsze pytania</h1><dl><dt>Czy muszę przyjść osobiście?</dt><dd>Nie, wniosek można wysłać przez internet z podpisem zaufanym.</dd><dt>E-mail</dt><dd><a href="mailto:biuro@lipowo.example">biuro@lipowo.example</a></dd></dl><p>Nie ma tu odpowiedzi? <a href="/kontakt">Napisz do nas</a>, odpiszemy w ciągu dwóch dni.</p></main><div class="share-bar"><a href="#">Udostępnij</a></div>`,
    ),
    keeps: [
      'Najczęstsze pytania',
      'Czy muszę przyjść',
      'podpisem zaufanym',
      'E-mail',
      'biuro@lipowo',
      'Napisz do nas',
    ],
    leaks: ['Udostępnij'],
  },
  {
    kind: 'contact page of short lines',
    html: html(
      'Kontakt',
      `<header><nav><a href="/">Start</a></nav></header><div id="content"><h1>Kontakt</h1><p>Starostwo Powiatowe<br>ul. Długa 1<br>05-800 Zalesin</p><p>tel. 22 123 45 67</p><table><tr><th>Dzień</th><th>Godziny</th></tr><tr><td>poniedziałek</td><td>8–18</td></tr></table></div><footer>Deklaracja dostępności</footer>`,
    ),
    keeps: ['Kontakt', 'ul. Długa 1', '22 123 45 67', 'poniedziałek'],
    leaks: ['Deklaracja dostępności', 'Start'],
  },
  {
    kind: 'application without landmarks and hashed class names',
    html: html(
      'Aplikacja',
      `<div id="root"><div class="sc-a1"><a href="/1">Puls</a><a href="/2">Opinie</a></div><div class="sc-b2"><div class="sc-c3"><h1 class="css-x1">Rowerem dookoła jeziora</h1></div><div class="sc-d4"><div class="css-1"><p class="css-p">Trasa ma czterdzieści kilometrów i prowadzi głównie lasem. Po drodze są trzy miejsca odpoczynku z wodą.</p></div><div class="css-1"><p class="css-p">Najtrudniejszy jest podjazd pod Łysą Górę, ale widok z wieży wynagradza każdą kroplę potu.</p></div><div class="css-7"><span>Reklama</span></div><div class="css-1"><p class="css-p">Powrót zaplanujmy koleją, bo ostatni prom odpływa o osiemnastej i często brakuje na nim miejsc.</p></div></div></div><div class="sc-z9"><a href="/a">Spływ kajakowy dla każdego</a><a href="/b">Pięć zamków na weekend</a></div></div>`,
    ),
    keeps: ['Rowerem dookoła jeziora', 'Trasa ma czterdzieści', 'Łysą Górę', 'ostatni prom'],
    leaks: ['Puls', 'Reklama', 'Spływ kajakowy', 'Pięć zamków'],
  },
  {
    kind: 'English article',
    html: html(
      'Bees',
      `<div class="cookie-notice">We use cookies. <button>Accept all</button></div><div class="post-content"><h1>City bees are thriving</h1><p>Hives on rooftops gave more honey this year than those in the fields, the county's beekeepers report.</p><p>Read also: <a href="/m">Meadows instead of lawns</a></p><p>Parks are sprayed less, and lime trees bloom for weeks. That, say experts, is the whole secret.</p><h3>You may also like</h3><ul><li><a href="/1">Ten plants for a balcony</a></li></ul><p>Advertisement</p></div>`,
    ),
    keeps: ['City bees are thriving', 'Hives on rooftops', 'the whole secret'],
    leaks: [
      'We use cookies',
      'Meadows instead',
      'You may also like',
      'Ten plants',
      'Advertisement',
    ],
  },
];
