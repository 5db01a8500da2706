import type { Passage } from '../page/passage.js';
import type { Announcer } from '../reader/announcer.js';

let announcement: Announcer<Passage> | undefined;

/** Tells of headings, lists and the like, once the words for that are loaded. */
export const announcer: Announcer<Passage> = (...where) => announcement?.(...where) ?? '';

/** Loads the words, which most people never want to hear. */
export async function loadAnnouncer(): Promise<void> {
  ({ announcement } = await import('../page/announcement.js'));
}
