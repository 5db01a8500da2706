import {
  chrome,
  headsPath,
  headsTags,
  leadsAway,
  leadsOn,
  record,
  tools,
} from './content-phrases.js';

/** What is said beside links, such as a colon and a date, is no longer than this. */
const mostBesideLinks = 40;

/**
 * Whether a line is no part of an article by what it says.
 *
 * @param linked - How many of its characters are links.
 */
export function isClutterLine(text: string, linked: number): boolean {
  if (text.length > 200) return false;
  if (chrome.test(text) || tools.test(text) || record.test(text)) return true;
  if (headsPath.test(text) && /[\p{L}\d]$/u.test(text)) return true;
  if (linked === 0) return false;
  if (leadsOn.test(text) && linked > 0.8 * text.length) return true;
  const leads = leadsAway.test(text) || headsTags.test(text);
  return leads && text.length - linked < mostBesideLinks;
}

const file = /\.(?:pdf|docx?|xlsx?|odt|ods|rtf|zip|jpe?g|png)$|^(?:mailto|tel):/iu;

/** Whether what a link leads to is there to be had, not to be read instead. */
export function leadsToFile(link: Element): boolean {
  return file.test(link.getAttribute('href') ?? '');
}
