/**
 * Measures each subject in turn, round after round, so that what disturbs the machine disturbs all.
 * `measure` gives a number for each quantity; each round begins with another subject.
 */
export async function inRounds(count, names, measure) {
  const results = Object.fromEntries(names.map((name) => [name, {}]));
  for (let round = 0; round < count; round += 1) {
    for (let i = 0; i < names.length; i += 1) {
      const name = names[(i + round) % names.length];
      for (const [quantity, value] of Object.entries(await measure(name))) {
        (results[name][quantity] ??= []).push(value);
      }
    }
  }
  return results;
}
