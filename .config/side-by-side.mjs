import { outputsInOrder } from './in-order.mjs';

const toTerminal = { write: (chunk) => process.stdout.write(chunk), end: () => undefined };

/**
 * Runs steps, so many at once; none begins behind one that failed. A step runs with the output that
 * it is to write to, or with none if the terminal is its own.
 * @returns How many tests passed and failed.
 */
export async function runSideBySide(steps, atOnce) {
  const total = { passed: 0, failed: 0 };
  const isAlone = atOnce === 1 || steps.length === 1;
  const outputs = isAlone ? steps.map(() => toTerminal) : outputsInOrder(steps.length);
  const waiting = steps.map((step, number) => ({ ...step, output: outputs[number] }));

  async function work() {
    while (total.failed === 0) {
      const step = waiting.shift();
      if (!step) return;
      const { title, run, output } = step;
      output.write(`\n▶ ${title}\n`);
      const startedAt = Date.now();
      const { ok, passed, failed } = await run(isAlone ? undefined : output);
      output.write(`  ${title}: ${((Date.now() - startedAt) / 1000).toFixed(1)} s\n`);
      output.end();
      total.passed += passed;
      // What fails without a failing test (a type error, too little coverage) counts as one.
      total.failed += ok ? failed : Math.max(failed, 1);
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work));
  return total;
}
