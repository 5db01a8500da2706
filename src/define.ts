import { defineOnce } from './elements/define-once.js';
import {
  NaGlosElement,
  NaGlosOfferElement,
  NaGlosPlayerElement,
  NaGlosSkipLinkElement,
} from './index.js';

export * from './index.js';

/** Registers the tags. */
const tags = {
  'na-glos-skip-link': NaGlosSkipLinkElement,
  'na-glos-offer': NaGlosOfferElement,
  'na-glos-player': NaGlosPlayerElement,
  'na-glos': NaGlosElement,
};

for (const [tag, element] of Object.entries(tags)) {
  defineOnce(tag, element);
}
