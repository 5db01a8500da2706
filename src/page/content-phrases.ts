/** Words that stand in a line of their own in a page, in Polish and English. */
const seeAlso =
  '(?:(?:prze)?czytaj|zobacz|obejrzyj|posłuchaj|sprawdź|see|read|watch)(?: (?:też|także|również|więcej|inne|też inne|dalej|also|more|next))';

/** "Czytaj też:" and its kind, at the start of a line. */
export const leadsAway = new RegExp(
  `^[^\\p{L}\\d]*(?:${seeAlso}|(?:prze)?czytaj|zobacz|obejrzyj|posłuchaj|polecamy|powiązane|wideo|galeria)(?!\\p{L}) ?[:.!–-]`,
  'iu',
);

/** Where a page is in its site, before the way to it. */
export const headsPath =
  /^[^\p{L}]*(?:(?:jesteś tu(?:taj)?|tu jesteś|you are here)(?!\p{L})|(?:(?:strona )?główna|start|home) ?[»›>/→|•]).{0,180}$/iu;

/** The heading of what is said of an author. */
export const headsAuthor = /^(?:o autor(?:ze|ce|ach|kach)|about the author)[^\p{L}]*$/iu;

/** The heading of what is asked of a reader before the rest is shown. */
export const headsPaywall =
  /^pozostało \d+ ?%|^(?:ten |cały )?(?:artykuł|tekst|materiał) .{0,30}(?:prenumerat|subskryp|abonam)/iu;

/** The heading of what asks for an address to send news to. */
export const headsSubscription =
  /newsletter|subskryb|subskrypcj|bądź na bieżąco|^zapisz się|subscribe|sign up/iu;

const recorded =
  'podmiot udostępniający|(?:informacj[ęe] )?(?:wytworzył|wprowadził|opublikował|zatwierdził|udostępnił|zmodyfikował)a?|' +
  'data (?:publikacji|dodania|wytworzenia|utworzenia|wprowadzenia|udostępnienia|modyfikacji|aktualizacji|ostatniej (?:zmiany|modyfikacji|aktualizacji))|' +
  '(?:osoba )?odpowiedzialn[ya] za (?:treść|informację)|ostatni(?:a|o)? (?:zmian[ay]|modyfikacja|aktualizacja|zmodyfikowan[ya])|' +
  'opublikowano|dodano|zaktualizowano|utworzono|(?:rejestr|historia) zmian|metryczka';

/** A line of what is recorded of a page: who published it, and when. */
export const record = new RegExp(
  `^[^\\p{L}\\d]*(?:${recorded})(?!\\p{L})(?:(?: (?:[dw]o? )?(?:bip|informacj[ęi]|dokument[uy]?|treś(?:ć|ci)|stron[ęy]))?:.{0,80}| \\d{1,2}[. /-][\\p{L}\\d].{0,60}| \\d{4}-.{0,60})$`,
  'iu',
);

/** Each thing that is recorded. */
export const records = new RegExp(`(?<!\\p{L})(?:${recorded})(?!\\p{L})`, 'giu');

const others =
  'polecamy|polecane|powiązane|podobne|pokrewne|najnowsze|popularne|najpopularniejsze|ostatnie|inne|pozostałe|' +
  'najczęściej (?:czytane|oglądane)|najchętniej czytane|to może cię zainteresować|może cię zainteresować|' +
  'warto (?:przeczytać|zobaczyć)|więcej (?:na temat|na ten temat|o|w|z|artykułów|wiadomości|aktualności)|' +
  'related|recommended|popular|most (?:read|popular)|latest|trending|you (?:may|might) (?:also )?like|more (?:on|from|in|about)';

/** The heading of what leads to other pages: "Zobacz także", "Najnowsze wiadomości". */
export const headsOthers = new RegExp(
  `^[^\\p{L}\\d]*(?:${seeAlso}|(?:${others})(?![\\p{L}])).{0,30}$`,
  'iu',
);

/** The heading of comments. */
export const headsComments =
  /^(?:\d+ )?(?:komentarz[ey]?|comments?|opinie|dyskusja|(?:do|s)komentuj|(?:dodaj|zostaw|napisz) (?:swój )?komentarz|leave a (?:comment|reply))(?!\p{L}).{0,12}$/iu;

/** What goes before a list of subjects. */
export const headsTags =
  /^(?:tagi|tags|słowa kluczowe|kategori[ae]|tematy?|dział|categor(?:y|ies))(?: artykułu)? ?:/iu;

const toolWords =
  'drukuj|wydrukuj|wersja do druku|udostępnij|podziel się|poleć|powiadom|tweetnij|tweet|lubię to|rejestr zmian|historia zmian|powrót|kopiuj link|skopiuj link|zapisz (?:jako|do)|wyślij(?: e-?mail(?:em)?| znajomemu)?|print|share';
const weakToolWords =
  '(?:pdf|e-?mail|facebook|twitter|x|linkedin|whatsapp|messenger|pinterest|youtube|instagram)(?!\\d)';
const between = '[^\\p{L}]*';

/** A row of buttons: "Drukuj PDF Wyślij e-mail". */
export const tools = new RegExp(
  `^${between}(?:(?:${weakToolWords})${between}(?=\\p{L}))*(?:(?:${toolWords})|(?:${weakToolWords})${between}(?:${weakToolWords}))` +
    `(?:${between}(?:${toolWords}|${weakToolWords}|na|przez|to|on|via|artykuł|stronę|znajomego|znajomemu|ten|this))*${between}$`,
  'iu',
);

/** A line that is part of the page's machinery whatever stands around it. */
export const chrome = new RegExp(
  `^[^\\p{L}\\d]*(?:${[
    '(?:koniec )?reklam[ay]|advertisement|materiał (?:reklamowy|sponsorowany)|(?:reklama|tekst) poniżej',
    '(?:(?:liczba|ilość|licznik) )?(?:wyświetleń|wyświetlenia|odwiedzin|odsłon|odsłony|wejść)(?: strony| artykułu)? ?: ?[\\d  ]+|[\\d  ]+ ?(?:wyświetleń|odsłon|odwiedzin)',
    'fot(?:ografia|o|\\.)? ?[.:/] ?.{2,60}|autor zdję(?:cia|ć) ?:.{2,60}|źródło zdjęcia ?:.{2,60}|zdjęci[ea] ?: .{2,60}|photo(?:graph)? by .{2,50}',
    '(?:wróć|powrót|wstecz)(?: do (?:listy|strony głównej|góry|aktualności|poprzedniej strony).{0,20})?|(?:do|na) góry(?: strony)?',
    '(?:poprzedni[ae]?|następn[yae])(?: (?:artykuł|wpis|strona|news|wiadomość|aktualność))?',
    'przejdź do (?:treści|menu|głównej treści|wyszukiwarki|stopki)|skip to (?:main )?content',
    'zaloguj(?: się)?(?: lub zarejestruj.{0,5})?(?:,? (?:aby|żeby) (?:dod|skom|kom|zobacz|uzysk).{0,40})?|zarejestruj się|załóż konto|(?:dodaj|zobacz|wszystkie|brak) komentarz[ey]?|skomentuj|komentarze ?\\(?\\d*\\)?|log in|sign (?:in|up)',
    '(?:dalszy ciąg|dalsza część) (?:artykułu|materiału|tekstu) (?:pod|poniżej|znajduje).*',
    'czas czytania:? .{1,20}|(?:ten artykuł|artykuł|tekst) przeczytasz w .{1,20}|\\d+ min(?:uty?|ut)? czytania',
    '(?:zobacz|obejrzyj|pokaż) (?:całą |wszystkie |więcej )?(?:galerię|zdję(?:cia|ć)|wideo|film)(?: ?\\(?\\d.*)?|a[+-]{0,2}(?: a[+-]{0,2})+|(?:zmień )?(?:rozmiar|wielkość) (?:czcionki|tekstu).{0,20}',
    'oceń (?:(?:jakość )?naszego |ten )?(?:artykuł|tekst|materiał)u?.{0,80}|bądź na bieżąco.{0,80}|masz (?:dla nas )?(?:newsa|temat|zdjęcie|informację).{0,40}\\?.{0,60}',
    'kup (?:dostęp|prenumeratę|subskrypcję).{0,40}|masz już (?:konto|prenumeratę|subskrypcję|dostęp)\\?.{0,40}',
    '(?:obserwuj|polub|znajdź|śledź|dołącz do) nas .{0,60}|zapisz się (?:do|na) (?:nasz(?:ego)? )?newslettera?.{0,30}',
    'masz (?:ciekawy )?temat\\?.{0,60}|widzisz błąd\\?.{0,40}|ładowanie(?:\\.{3}|…)|loading(?:\\.{3}|…)|odtwórz(?: wideo)?|rozwiń|zwiń',
  ].join('|')})[^\\p{L}\\d]*$`,
  'iu',
);

/** What a link alone in its line says when it leads on, not to something named. */
export const leadsOn =
  /^[^\p{L}]*(?:(?:czytaj|zobacz|pokaż) (?:więcej|dalej|wszystkie)|więcej|dalej|następn[yae].*|poprzedni[ae]?.*|read more|more|next.*|previous.*)[^\p{L}]*$/iu;

export const aboutCookies = /cookie|ciasteczk|prywatnoś|danych osobowych|privacy/iu;
export const agrees =
  /^\W*(?:akceptuj|zgadzam|wyrażam zgodę|zgoda|rozumiem|zamknij|odrzu|przejdź do serwisu|ok\W*$|accept|agree|i agree|got it|reject|allow)/iu;
