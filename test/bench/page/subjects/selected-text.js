/** What a page gives to a library that only speaks. */
export const asSelected = () => getSelection().toString();
