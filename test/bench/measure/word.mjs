import { Tab } from '../browser.mjs';
import { inRounds } from '../rounds.mjs';

const names = ['bare-highlight', 'lazy-reader', 'na-glos', 'react-text-to-speech', 'mark'];
/** On a slow processor the others take seconds for a word of a megabyte. */
const quick = ['bare-highlight', 'lazy-reader', 'na-glos'];
const silent = ['bare-highlight', 'mark'];
const steps = 25;
const stepMs = 34;

async function startReading(tab, name) {
  if (silent.includes(name)) return;
  await tab.ask(() => globalThis.bench.select('all', 0));
  await tab.ask(() => globalThis.bench.pause(500));
  await tab.press('all');
  await tab.ask(() => globalThis.bench.pause(300));
  await tab.ask(() => globalThis.speechSynthesis.start());
  // A megabyte that is selected is costly to paint, whoever marks a word in it.
  await tab.ask(() => globalThis.getSelection().removeAllRanges());
}

async function change(tab, act) {
  const before = await tab.metrics();
  await act();
  const after = await tab.metrics();
  return (name) => after[name] - before[name];
}

async function word(browser, url, name, slower) {
  const tab = await Tab.open(browser, url, slower);
  await tab.wake();
  await startReading(tab, name);
  await tab.ask(() => globalThis.subject.step(0));
  await tab.ask(() => globalThis.bench.pause(500));
  const idle = await change(tab, () =>
    tab.ask((...of) => globalThis.bench.steps(...of), steps, stepMs),
  );
  const stepping = await change(tab, () =>
    tab.ask(
      (...of) => globalThis.bench.steps(...of, (i) => globalThis.subject.step(i + 1)),
      steps,
      stepMs,
    ),
  );
  await tab.close();
  const each = (quantity) => (stepping(quantity) - idle(quantity)) / steps;
  return {
    thread: 1000 * each('TaskDuration'),
    script: 1000 * each('ScriptDuration'),
    layouts: each('LayoutCount'),
    styles: each('RecalcStyleCount'),
  };
}

/** What the step from a word to the next costs, beyond the same time without one. */
export async function words({ browser, server, rounds, slower }) {
  const tables = [];
  for (const page of ['article', 'long']) {
    const able = slower > 1 && page === 'long' ? quick : names;
    const rows = await inRounds(rounds, able, async (name) =>
      word(browser, server.urlOf({ page, what: 'all', subject: name }), name, slower),
    );
    tables.push({
      title: `A word’s step, ${page === 'long' ? 'in a megabyte' : 'in an article'}`,
      note: `Main thread over idle, for one of ${steps} words of a sentence.`,
      unit: 'ms',
      columns: {
        thread: 'main thread',
        script: 'script',
        layouts: 'layouts',
        styles: 'style recalculations',
      },
      compare: { column: 'thread', with: 'bare-highlight' },
      chart: 'thread',
      rows,
    });
  }
  return tables;
}
