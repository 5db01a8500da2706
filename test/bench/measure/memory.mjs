import { launch, processMemory, Tab } from '../browser.mjs';
import { inRounds } from '../rounds.mjs';

const names = ['nothing', 'na-glos', 'lazy-reader', 'react-text-to-speech'];
const megabyte = 2 ** 20;

const lightNodes = () => {
  const walker = globalThis.document.createTreeWalker(globalThis.document.querySelector('main'));
  let count = 0;
  while (walker.nextNode()) count += 1;
  return count;
};

async function measure(server, name) {
  const browser = await launch();
  try {
    const subject = name === 'nothing' ? {} : { subject: name };
    const tab = await Tab.open(browser, server.urlOf({ page: 'long', what: 'all', ...subject }));
    await tab.wake();
    await tab.ask(() => globalThis.bench.select('all', 0));
    await tab.ask(() => globalThis.bench.pause(500));
    if (name !== 'nothing') {
      await tab.press('all');
      await tab.ask(() => globalThis.bench.pause(300));
      await tab.ask(() => globalThis.speechSynthesis.start());
      await tab.ask(() => globalThis.bench.steps(20, 34, (i) => globalThis.subject.step(i)));
    }
    await tab.ask(() => globalThis.bench.pause(500));
    const heap = await tab.heap();
    const { Nodes, JSEventListeners } = await tab.metrics();
    return {
      heap: heap / megabyte,
      process: (await processMemory(browser)) / megabyte,
      page: await tab.ask(lightNodes),
      nodes: Nodes,
      listeners: JSEventListeners,
    };
  } finally {
    await browser.close();
  }
}

/** What is held while a page of a megabyte is read, beyond the page alone. */
export async function memory({ server, rounds }) {
  const { nothing, ...rows } = await inRounds(rounds, names, async (name) => measure(server, name));
  for (const row of Object.values(rows)) {
    for (const quantity of Object.keys(nothing)) {
      row[quantity] = row[quantity].map((value, i) => value - nothing[quantity][i]);
    }
  }
  return [
    {
      title: 'Memory while a megabyte is read, added to the page alone',
      note: 'A browser of its own each time. Process memory is the proportional set size.',
      columns: {
        heap: 'heap, MB',
        process: 'process, MB',
        page: 'nodes in the page’s text',
        nodes: 'all nodes',
        listeners: 'listeners',
      },
      chart: 'heap',
      rows,
    },
  ];
}
