export { sentences } from './uk/sentences.js';
