export { spokenForms } from './pl/forms.js';
export { sentences } from './pl/sentences.js';
