import { Tab } from '../browser.mjs';

const times = 100;

const acts = {
  'put in and taken out': async () => {
    const { bench, document } = globalThis;
    const widget = document.querySelector('na-glos');
    widget.remove();
    await bench.pause(0);
    document.body.append(widget);
    await widget.updateComplete;
  },
  'made and taken out': async () => {
    const { bench, document } = globalThis;
    const widget = document.body.appendChild(document.createElement('na-glos'));
    await widget.updateComplete;
    widget.remove();
    await bench.pause(0);
  },
  'read and stopped': async () => {
    const { bench, document, speechSynthesis } = globalThis;
    const widget = document.querySelector('na-glos');
    widget.readContent();
    while (!speechSynthesis.current) await bench.pause(10);
    speechSynthesis.start();
    speechSynthesis.word(1);
    await widget.updateComplete;
    widget.stop();
    await bench.pause(0);
  },
  'offered and given up': async () => {
    const { bench, getSelection, subject } = globalThis;
    const offer = subject.target().getRootNode().host;
    bench.select('words', 0);
    while (!offer.open) await bench.pause(20);
    getSelection().removeAllRanges();
    while (offer.open) await bench.pause(20);
  },
};

const held = async (tab) => {
  const heap = await tab.heap();
  const { Nodes, JSEventListeners } = await tab.metrics();
  return { heap, Nodes, JSEventListeners };
};

/** What is left of each time that something is done. */
export async function cycles({ browser, server }) {
  const rows = {};
  for (const [title, act] of Object.entries(acts)) {
    const tab = await Tab.open(browser, server.urlOf({ page: 'article', subject: 'na-glos' }));
    await tab.wake();
    const repeat = async () => {
      for (let i = 0; i < times; i += 1) await tab.ask(act);
    };
    await repeat();
    const before = await held(tab);
    await repeat();
    const after = await held(tab);
    await tab.close();
    rows[title] = {
      heap: [(after.heap - before.heap) / times / 1024],
      nodes: [after.Nodes - before.Nodes],
      listeners: [after.JSEventListeners - before.JSEventListeners],
    };
  }
  return [
    {
      title: `What ${times} times leave behind`,
      note: `After ${times} times that are not counted. Heap for each time, the rest for all.`,
      columns: { heap: 'heap, kB', nodes: 'nodes', listeners: 'listeners' },
      rows,
    },
  ];
}
