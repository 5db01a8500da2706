/** What is written to the console as a warning while something is done. */
export async function warningsOf(act: () => void | Promise<void>): Promise<unknown[][]> {
  const warnings: unknown[][] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => {
    warnings.push(words);
  };
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return warnings;
}
