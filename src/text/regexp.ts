/** What `\p{…}` stands for here: letters, marks and numbers as they are written in Europe. */
const properties: Readonly<Record<string, string>> = {
  L: 'A-Za-zªºÀ-ÖØ-öø-ɏΆ-ӿḀ-ỿ',
  Lu: 'A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŔŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚА-ЯЀ-Џ',
  Ll: 'a-zß-öø-ÿāăąćčďđēėęěğģīįıķĺļľłńņňōőŕřśşšţťūůűųźżžșțа-џ',
  M: '\u0300-\u036f',
  N: '0-9²³¹¼-¾⁰-₉⅐-ↈ',
  Nd: '0-9',
};

const made = new WeakMap<TemplateStringsArray, RegExp>();

const withFlags =
  (flags: string) =>
  (parts: TemplateStringsArray, ...values: readonly string[]): RegExp => {
    const known = made.get(parts);
    if (known) return known;
    const built = new RegExp(european(String.raw(parts, ...values)), flags);
    if (values.length === 0) made.set(parts, built);
    return built;
  };

/**
 * Regular expressions by their flags, in which `\p{L}` and the like stand for the characters of
 * Europe only: those of all Unicode take ten to fifty times as long to build, which is felt at the
 * first press. One that is written without values is built once.
 */
export const regexp = {
  u: withFlags('u'),
  iu: withFlags('iu'),
  gu: withFlags('gu'),
  giu: withFlags('giu'),
  uy: withFlags('uy'),
} as const;

function european(source: string): string {
  return source.replace(/(?<!\\)\[(?:\\.|[^\]\\])*\]|\\p\{\w+\}/g, (part) =>
    part.startsWith('[') ? named(part) : `[${named(part)}]`,
  );
}

const named = (part: string): string =>
  part.replace(/\\p\{(\w+)\}/g, (written, name: string) => properties[name] ?? written);
