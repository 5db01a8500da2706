/**
 * Where the script lies: what it loads on demand lies beside it. This file is in the root of src/,
 * so that it is true of both products, in which modules lie in folders and in one place.
 */
export const scriptUrl = import.meta.url;
