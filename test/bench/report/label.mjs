import { subjects } from '../subjects.mjs';

/** How a row is called. */
export const labelOf = (name) => subjects[name]?.label ?? name;
