import { Part } from './part.js';

/**
 * All that reading takes besides the player. In the bundle it is a chunk of its own, which a page
 * that nobody uses never loads.
 */
export const readingPart = new Part(async () => import('./reading.js'));
