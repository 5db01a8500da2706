import { Tab } from '../browser.mjs';
import { inRounds } from '../rounds.mjs';
import { median, quantile } from '../statistics.mjs';

/** A voice that ends more of them at once is taken for one that cannot be heard. */
const sentences = 15;

/** From the end of a sentence to the `speak()` of the next, and the most queued at once. */
export async function nextSentence({ browser, server, rounds, slower }) {
  const rows = await inRounds(rounds, ['na-glos'], async (subject) => {
    const tab = await Tab.open(browser, server.urlOf({ page: 'long', subject }), slower);
    await tab.wake();
    await tab.ask(() => globalThis.bench.select('all', 0));
    await tab.ask(() => globalThis.bench.pause(500));
    await tab.press('all');
    await tab.ask(() => globalThis.bench.pause(300));
    await tab.ask(() => globalThis.speechSynthesis.start());
    const waits = await tab.ask((count) => globalThis.bench.sentences(count), sentences);
    await tab.close();
    return { median: median(waits), ninth: quantile(waits, 0.9), most: Math.max(...waits) };
  });
  return [
    {
      title: 'The next sentence, in a megabyte',
      note: `From the end of a sentence to \`speak()\` of the next, ${sentences} of them in a row.`,
      unit: 'ms',
      columns: { median: 'median', ninth: '90 % within', most: 'longest' },
      rows,
    },
  ];
}
