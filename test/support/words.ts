/** Every text in an object of messages, by its key; functions are asked with words of their own. */
export function wordsOf(messages: object, path = ''): [key: string, words: string][] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]) => {
    const at = path ? `${path}.${key}` : key;
    if (key === 'lang' || key === 'dir') return [];
    if (typeof value === 'string') return [[at, value]];
    if (typeof value === 'function') {
      const argument = key === 'finishedWithout' ? ['X', 'Y'] : 'X';
      return [[at, String((value as (...words: unknown[]) => unknown)(argument, 'Y'))]];
    }
    return value === null ? [] : wordsOf(value as object, at);
  });
}
