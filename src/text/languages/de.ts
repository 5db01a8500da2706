export { sentences } from './de/sentences.js';
