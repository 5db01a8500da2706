/** The elements of an article that a calm copy of it keeps as they are. */
export const copiedElements: ReadonlySet<string> = new Set(
  (
    'article section header h1 h2 h3 h4 h5 h6 hgroup p div span br wbr hr pre blockquote ' +
    'ul ol li dl dt dd figure figcaption img table caption colgroup col thead tbody tfoot tr th td ' +
    'details summary address a abbr b bdi bdo cite code data del dfn em i ins kbd mark q rp rt ruby ' +
    's samp small strong sub sup time u var'
  ).split(' '),
);

/** MathML that draws a formula; nothing in it links, loads or holds HTML. */
export const copiedFormulas: readonly string[] = (
  'math mrow mi mn mo ms mtext mspace mfrac msqrt mroot mstyle mpadded mphantom msub msup msubsup ' +
  'munder mover munderover mmultiscripts mprescripts mtable mtr mtd'
).split(' ');

/** What their attributes may be: what is said, in which language, how it is laid out. */
export const copiedAttributes: ReadonlySet<string> = new Set(
  (
    'lang dir translate href hreflang src alt loading width height title datetime cite value start ' +
    'reversed type colspan rowspan span scope abbr open display alttext mathvariant ' +
    'data-preserved data-block'
  ).split(' '),
);
