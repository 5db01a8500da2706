/** What classes and ids say of a place in a page, in English and Polish. */
type Names = string;

/** Whatever they hold, it is not the article. */
const never = words(
  'comments?|komentarze?|komentarzy|disqus|respond',
  'cookies?|ciasteczka|gdpr|consent|onetrust|didomi|cmp',
  'related|recommended|recommendations?|polecane|polecamy|powiazane|podobne|czytaj|czytajtez|outbrain|taboola',
  'see-also|read-also|read-more|more-articles|most-read|najnowsze|popularne|najpopularniejsze|trending',
  '(?:bread)?crumbs?|okruszki|(?<!-)sciezka(?!-)|pagination|paginacja|pager|paging|pagenav|prevnext|post-navigation|nav-links',
  'sr-only|visually-?hidden|element-invisible|screen-reader-text|skip-links?|skiplink',
  'noprint|no-print|mw-editsection|navbox|catlinks|toc',
);

/** Not the article either, unless there is much to read in them. */
const small = words(
  'share|sharing|sharebar|sharedaddy|addthis|addtoany|a2a|socials?|udostepnij|udostepnianie',
  'ads?|adverts?|advertisement|adsense|adslot|adbox|banners?|reklam[ay]|sponsored|promo',
  'newsletter|subscribe|subscription|subskrypcja|signup',
  'tagi?s?|tag-?list|tags-links|cat-links|post-tags',
  '(?<!-)side(?!-)|sidebar|side-bar|footer|stopka|menu|submenu|navbar|nav|navigation|topbar|toolbar|search|wyszukiwarka',
  'print-(?:link|button|icon)|drukuj|icons|hits|wyswietle(?:nia|n)|odslony|post-views|views-count',
  'author-(?:box|bio|info|card)|about-author|byline|meta|metadata|(?:post|entry|article)-(?:meta|info)',
  'login|logowanie|popup|modal|lightbox|overlay|tooltip|player|vjs|jwplayer|video-js|mejs|plyr',
  'ratings?|votes?|voting|ocena|rodo|teasers?|metryczka|metryka',
);

/** What the article is often called. */
const article = words(
  'articles?|artykul|article-?body|story|entry-content|post-content|page-content|content-body',
  'tresc|tekst|content|item-page|post-body|field-name-body|news|aktualnosc|wiadomosc|text|entry|body',
);

/** Said of what an element has or lacks, or of its subject: not of itself. */
const ofOthers = /\b(?:no|has|with|without|not|tag|post-tag|category|cat|term|topic)-\S+/gu;

function words(...lists: string[]): RegExp {
  return new RegExp(`\\b(?:${lists.join('|')})\\d*\\b`, 'u');
}

/** The class and id of an element, as words. */
export function namesOf(element: Element): Names {
  const { id } = element;
  const className = element.getAttribute('class');
  if (!className && !id) return '';
  const names = `${className ?? ''} ${id}`;
  const apart = /[A-Z_]/u.test(names)
    ? names
        .replace(/([a-z\d])([A-Z])/gu, '$1-$2')
        .replace(/_+/gu, '-')
        .toLowerCase()
    : names;
  return apart.replace(/-{2,}/gu, '-').replace(ofOthers, '');
}

/** Whether an element with these names is clutter: in any case, or if there is little to read in it. */
export function clutterNamed(names: Names): 'always' | 'if small' | undefined {
  if (never.test(names)) return 'always';
  return small.test(names) ? 'if small' : undefined;
}

/** Whether an element has a name that articles have. */
export function isNamedArticle(names: Names): boolean {
  return article.test(names);
}

/** Whether an element is named a column of a grid, beside which others stand. */
export function isNamedColumn(names: Names): boolean {
  return /\b(?:col|column|cell|span|grid)(?:-(?:xs|sm|md|lg|xl|xxl|small|medium|large))?-?\d+\b|\b(?:small|medium|large)-\d+\b/u.test(
    names,
  );
}

/** Whether an element has a name that titles have. */
export function isNamedTitle(names: Names): boolean {
  return /\b(?:tytul|title|headline|naglowek)\b/u.test(names);
}
