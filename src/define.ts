import {
  NaGlosElement,
  NaGlosOfferElement,
  NaGlosPlayerElement,
  NaGlosSkipLinkElement,
} from './index.js';

export * from './index.js';

/** Registers the tags. A tag that is taken stays as it is: a page may load the script twice. */
const tags = {
  'na-glos-skip-link': NaGlosSkipLinkElement,
  'na-glos-offer': NaGlosOfferElement,
  'na-glos-player': NaGlosPlayerElement,
  'na-glos': NaGlosElement,
};

for (const [tag, element] of Object.entries(tags)) {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
