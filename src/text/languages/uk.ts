export { spokenForms } from './uk/forms.js';
export { sentences } from './uk/sentences.js';
