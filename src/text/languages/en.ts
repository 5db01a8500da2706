export { sentences } from './en/sentences.js';
