import { launch } from './browser.mjs';
import { describeMachine } from './machine.mjs';
import { bytes } from './measure/bytes.mjs';
import { cycles } from './measure/cycles.mjs';
import { load } from './measure/load.mjs';
import { memory } from './measure/memory.mjs';
import { press } from './measure/press.mjs';
import { nextSentence } from './measure/sentence.mjs';
import { words } from './measure/word.mjs';
import { chartOf } from './report/chart.mjs';
import { markdownOf } from './report/markdown.mjs';
import { serve } from './server.mjs';
import { versions } from './subjects.mjs';

/** What is measured; `slow` also on a processor that is so many times as slow. */
const measures = {
  bytes: { measure: bytes },
  load: { measure: load, slow: 6 },
  press: { measure: press, slow: 6 },
  word: { measure: words, slow: 6 },
  sentence: { measure: nextSentence, slow: 6 },
  memory: { measure: memory },
  cycles: { measure: cycles },
};

async function tablesOf(names, { rounds, slowToo, ...context }) {
  const tables = [];
  for (const name of names) {
    const { measure, slow } = measures[name];
    for (const slower of slow && slowToo ? [1, slow] : [1]) {
      console.error(`Measuring ${name}${slower > 1 ? `, ${slower} times as slow` : ''}`);
      const startedAt = Date.now();
      for (const table of await measure({
        ...context,
        slower,
        rounds: slower > 1 ? Math.ceil(rounds / 2) : rounds,
      })) {
        const title = slower > 1 ? `${table.title}, processor ${slower} × slower` : table.title;
        tables.push({ ...table, title, file: table.chart && slower === 1 });
      }
      console.error(`  ${((Date.now() - startedAt) / 1000).toFixed(0)} s`);
    }
  }
  return tables;
}

const fileOf = (name, title) =>
  `${name}-${title
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/-$/, '')}.svg`;

/** Measures all of it, or what was asked for: a text in markdown, and pictures by file name. */
export async function runBench({ only = Object.keys(measures), rounds, slowToo, name }) {
  const server = await serve();
  const browser = await launch();
  try {
    const describe = describeMachine(await browser.version(), versions());
    const tables = await tablesOf(only, { browser, server, rounds, slowToo });
    const pictured = tables.filter(({ file }) => file);
    const charts = pictured.map((table) => [fileOf(name, table.title), chartOf(table)]);
    const pictures = charts.map(([file], i) => `![${pictured[i].title}](${file})`);
    const intro =
      `Medians of ${rounds} rounds (half as many on the slower processor), in each of which all were measured in turn, with the quarters ` +
      'around them. A ratio is the median of the ratios of the rounds. Times are of the main thread ' +
      'itself where nothing else is said: what other programs take does not count.';
    const markdown = [
      '# Measurements',
      'Made by `npm run bench`, which also says what it is compared with.',
      describe(),
      intro,
      ...tables.map(markdownOf),
      '## Pictures',
      ...pictures,
    ].join('\n\n');
    return { markdown: `${markdown}\n`, charts };
  } finally {
    await browser.close();
    server.close();
  }
}
