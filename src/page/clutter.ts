import { clutterNamed, namesOf } from './content-names.js';
import { isClutterLine, leadsToFile } from './clutter-line.js';
import {
  aboutCookies,
  agrees,
  headsAuthor,
  headsComments,
  headsOthers,
  headsPaywall,
  headsSubscription,
  leadsAway,
  leadsOn,
  records,
} from './content-phrases.js';
import { type Gist, gistOf, isInline, proseIn } from './content-text.js';

/** As much to read as an article may be short. */
const muchProse = 350;

/** The parts of a page that hold it all. */
const whole = /^(?:html|body|main|h1|tbody|thead|tr|td|th|br|hr)$/u;
const title = 'h1, main, [itemprop~="articleBody"]';
const heading = /^h[2-6]$/u;

/** Lists in which each item is only a link are clutter under such a heading, not under others. */
const mostBetween = 6;

/** A paragraph is no shorter than this. */
const leastBeside = 60;

/** More comments than these in a row are told from the article by their names alone. */
const mostComments = 20;

/**
 * Whether an element in an article is no part of what a person would read aloud from it: buttons to
 * share it, what else to read, consent, advertisements, comments. In doubt it is part of it.
 */
export function isClutter(element: Element): boolean {
  if (whole.test(element.localName)) return false;
  if (isClutterByName(element)) return true;
  if (isInline(element)) return element.localName === 'a' && isLinkOn(element);
  if (isAmongComments(element) || isCard(element)) return true;
  const gist = gistOf(element);
  if (gist.text === '') return false;
  return isLineOfClutter(element, gist) || isBlockOfClutter(element, gist);
}

/** The part of it that asks for the element's names and role only. */
export function isClutterByName(element: Element): boolean {
  const role = element.getAttribute('role');
  if (role && /^(?:navigation|search|contentinfo|complementary|toolbar|tablist)$/u.test(role)) {
    return true;
  }
  const names = namesOf(element);
  const named = names ? clutterNamed(names) : undefined;
  if (!named || whole.test(element.localName) || element.querySelector(title)) return false;
  if (isInline(element) && isInSentence(element)) return false;
  return named === 'always' || proseIn(element, muchProse) < muchProse;
}

function isInSentence(element: Element): boolean {
  const { parentElement: parent } = element;
  if (!parent || !/^(?:p|li|td|blockquote)$/u.test(parent.localName)) return false;
  return gistOf(parent).text.length > 2 * element.textContent.length + 20;
}

/** "Read more", alone or behind what it leads on from. */
function isLinkOn(link: Element): boolean {
  return leadsOn.test(link.textContent.trim()) && !isInSentence(link);
}

/** An article in an article that is only a link to it. */
function isCard(element: Element): boolean {
  if (element.localName !== 'article' || !element.parentElement?.closest('article')) return false;
  return isLinks(element);
}

/** Whether comments are headed by what goes before. */
function isAmongComments(element: Element): boolean {
  let before = element.previousElementSibling;
  for (let i = 0; before && i < mostComments; i += 1) {
    if (heading.test(before.localName)) return headsComments.test(before.textContent.trim());
    before = before.previousElementSibling;
  }
  return false;
}

function isLineOfClutter(element: Element, { text, firstLine, linked, whole }: Gist): boolean {
  // An article may be as short as a line.
  if (!whole || text.length > 200 || element.localName === 'article') return false;
  if (element.querySelector(title)) return false;
  if (heading.test(element.localName)) return headsNothingRead(element, text);
  if (/^(?:dt|dd)$/u.test(element.localName)) return false;
  if (isClutterLine(text, linked) && !holdsFile(element)) return true;
  if (linked <= 0.8 * text.length) return firstLine === text && headsNothingRead(element, text);
  return follows(element) || isBeforeTitle(element) || isPictureLink(element);
}

/** Whether links lead up from the page, as they do right before its title. */
function isBeforeTitle({ nextElementSibling: next }: Element): boolean {
  return next !== null && (next.localName === 'h1' || next.firstElementChild?.localName === 'h1');
}

function holdsFile(element: Element): boolean {
  return [...element.querySelectorAll('a')].some(leadsToFile);
}

/** Whether a picture between paragraphs leads to another page. */
function isPictureLink(element: Element): boolean {
  const link = element.querySelector('a');
  if (!link?.querySelector('img') || holdsFile(element)) return false;
  return [element.previousElementSibling, element.nextElementSibling].some(
    (beside) => beside !== null && proseIn(beside, leastBeside) >= leastBeside,
  );
}

/** Whether a line announces links to other pages, or comments, that are left out after it. */
function headsNothingRead(element: Element, text: string): boolean {
  if (headsComments.test(text)) return heading.test(element.localName);
  if (!headsOthers.test(text)) return false;
  const next = element.nextElementSibling;
  return !next || next.textContent.trim() === '' || isLinks(next) || isTeasers(next);
}

function isBlockOfClutter(element: Element, { text, firstLine, firstBlock }: Gist): boolean {
  if (aboutCookies.test(text) && asksConsent(element)) return true;
  if (element.localName === 'form') return proseIn(element, muchProse) < 100 && hasFields(element);
  if (isRecord(element, text, firstLine)) return true;
  const headed = firstBlock !== element && firstLine.length < 80;
  if (headed && !element.querySelector(title)) {
    if (headsOthers.test(firstLine) && isMostlyLinks(element)) return true;
    if (heading.test(firstBlock.localName) && headsComments.test(firstLine)) return true;
    const isAside = headsAuthor.test(firstLine) || headsPaywall.test(firstLine);
    if (isAside && proseIn(element, muchProse) < muchProse) return true;
    if (headsSubscription.test(firstLine) && hasFields(element)) return true;
  }
  if (isTeasers(element) && follows(element)) return true;
  return isLinks(element) && (follows(element) || isBeforeTitle(element));
}

/** Whether an element holds nothing but what is recorded of the page. */
function isRecord(element: Element, text: string, firstLine: string): boolean {
  if (firstLine === text || firstLine.search(records) !== 0) return false;
  const recorded = text.match(records) ?? [];
  return recorded.length > 1 && proseIn(element, muchProse) < muchProse;
}

function asksConsent(element: Element): boolean {
  if (element.querySelector(title) || element.textContent.length > 4000) return false;
  const buttons = element.querySelectorAll('button, a, [role="button"], input');
  return [...buttons].some((button) =>
    agrees.test(button.textContent.trim() || (button.getAttribute('value') ?? '')),
  );
}

function hasFields(element: Element): boolean {
  return element.querySelector('input, select, textarea, button') !== null;
}

/** Whether a heading of other things to read goes before, with nothing but such links between. */
function follows(element: Element): boolean {
  let before = element.previousElementSibling;
  for (let i = 0; before && i < mostBetween; i += 1) {
    const { text, whole, linked } = gistOf(before, 120);
    if (whole && (headsOthers.test(text) || leadsAway.test(text))) return true;
    if (text !== '' && linked < 0.8 * text.length) return false;
    before = before.previousElementSibling;
  }
  return false;
}

/** Whether an element holds articles, each of which is only announced by a heading that leads to it. */
function isTeasers(element: Element): boolean {
  const articles = [...element.querySelectorAll('article')];
  const isTeaser = (article: Element): boolean =>
    article.querySelector(':is(h2, h3, h4, h5) a, a :is(h2, h3, h4, h5)') !== null &&
    proseIn(article, muchProse) < muchProse;
  return articles.length > 0 && articles.every(isTeaser);
}

function isLinks(element: Element): boolean {
  return linkedShare(element) > 0.8;
}

function isMostlyLinks(element: Element): boolean {
  return linkedShare(element) > 0.4;
}

function linkedShare(element: Element): number {
  const { text, linked } = gistOf(element, 2000);
  return text === '' ? 0 : linked / text.length;
}
