/** The forms of a noun, in the order of its cases. */
export type Forms = readonly string[];

/**
 * A list of rows such as "al. ale ja i ję ją i": abbreviations joined by "|", the stem of the noun
 * and its endings, where "!" is none.
 */
export const nounTable = (list: string): [string, Forms][] =>
  (list.match(/(?:[^ |]+\|)*[^ |]+ [^|]+/gu) ?? []).flatMap((row) => {
    const [keys = '', stem = '', ...endings] = row.split(' ');
    const forms = endings.map((ending) => stem + ending.replace('!', ''));
    return keys.split('|').map((key): [string, Forms] => [key, forms.length > 0 ? forms : [stem]]);
  });
