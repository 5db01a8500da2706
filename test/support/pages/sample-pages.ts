import { bulletinPages } from './bulletin-pages.js';
import { councilPages } from './council-pages.js';
import { newsPages } from './news-pages.js';
import { otherPages } from './other-pages.js';
import { portalPages } from './portal-pages.js';
import { sitePages } from './site-pages.js';
import type { SamplePage } from './sample-page.js';

/** All pages made up after kinds of sites. */
export const samplePages: readonly SamplePage[] = [
  ...councilPages,
  ...bulletinPages,
  ...newsPages,
  ...portalPages,
  ...otherPages,
  ...sitePages,
];
