import { Tab } from '../browser.mjs';
import { inRounds } from '../rounds.mjs';

const names = ['nothing', 'na-glos', 'lit-element', 'lazy-reader', 'react-text-to-speech'];
const idleMs = 2000;

/** What the main thread does while a page loads, and in two seconds after, beyond the page alone. */
export async function load({ browser, server, rounds, slower }) {
  const measured = await inRounds(rounds, names, async (name) => {
    const subject = name === 'nothing' ? {} : { subject: name };
    const tab = await Tab.open(browser, server.urlOf({ page: 'article', ...subject }), slower);
    await tab.ask(() => globalThis.bench.pause(1000));
    const loaded = await tab.metrics();
    await tab.ask((ms) => globalThis.bench.pause(ms), idleMs);
    const later = await tab.metrics();
    await tab.close();
    return {
      script: 1000 * (loaded.ScriptDuration + loaded.V8CompileDuration),
      style: 1000 * (loaded.RecalcStyleDuration + loaded.LayoutDuration),
      thread: 1000 * loaded.TaskDuration,
      idle: 1000 * (later.TaskDuration - loaded.TaskDuration),
    };
  });
  const { nothing, ...rows } = measured;
  for (const row of Object.values(rows)) {
    for (const quantity of Object.keys(nothing)) {
      row[quantity] = row[quantity].map((value, i) => value - nothing[quantity][i]);
    }
  }
  for (const row of Object.values(rows)) row.added = row.script.map((ms, i) => ms + row.style[i]);
  return [
    {
      title: 'Page load: main thread, added to the page alone',
      note:
        'An article. "Idle" is the main thread in the two seconds after. Style and layout are small ' +
        'differences of two large times: judge them by several runs.',
      unit: 'ms',
      columns: {
        script: 'script',
        style: 'style and layout',
        added: 'both',
        thread: 'main thread',
        idle: 'idle',
      },
      compare: { column: 'script', with: 'lit-element' },
      chart: 'script',
      rows,
    },
  ];
}
