export { spokenForms } from './en/forms.js';
export { sentences } from './en/sentences.js';
