export { spokenForms } from './de/forms.js';
export { sentences } from './de/sentences.js';
