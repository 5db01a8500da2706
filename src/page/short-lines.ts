/** Lines longer than this, in characters, may be lines of running text. */
const longestShortLine = 60;

/** The end of a line that no mark closes. */
export const endsOpen = /[\p{L}\p{N})"”%°²³]$/u;

/** What begins a line in small letters: "tel. 22…", "e-mail: …", "biuro@powiat.example". */
const newDetail = /^\p{Ll}{1,7}[.:]|^e-?mail|@/u;

/** Whether a line was broken for its own sake, as in an address, not because it was full. */
export function isShortLine(line: string, next: string): boolean {
  if (!endsOpen.test(line)) return false;
  return line.length <= longestShortLine && (/^[^\p{Ll}]/u.test(next) || newDetail.test(next));
}
