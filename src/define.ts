import { defineOnce } from './elements/define-once.js';
import { defineShell } from './elements/define-shell.js';
import { readingPart } from './elements/reading-part.js';
import * as reading from './elements/reading.js';
import { NaGlosOfferElement } from './index.js';

export * from './index.js';

// A program that imports all of it need not wait for any of it.
readingPart.provide(reading);
defineOnce('na-glos-offer', NaGlosOfferElement);
defineShell();
