import { launch, Tab } from '../browser.mjs';
import { inRounds } from '../rounds.mjs';
import { median } from '../statistics.mjs';

const selecting = [
  ...['na-glos', 'lazy-reader', 'native', 'easy-speech', 'speak-tts', 'readium-speech'],
  'react-text-to-speech',
];
const finding = ['na-glos', 'readability'];

/** Each case: what is pressed for, on which page, and who can do it. */
const cases = [
  { title: 'ten words', page: 'article', what: 'words', names: selecting },
  { title: 'an article', page: 'article', what: 'all', names: selecting },
  { title: 'a megabyte', page: 'long', what: 'all', names: selecting },
  { title: 'the article, found', page: 'article', what: 'player', names: finding },
  { title: 'the article of a megabyte, found', page: 'long', what: 'player', names: finding },
];

/** On a slow processor the others take minutes to press once. */
const quick = ['na-glos', 'lazy-reader', 'native', 'readium-speech'];

const presses = 4;
const settleMs = 400;

/** Presses once: how long until `speak()`, and what the selection cost until it settled. */
async function pressOnce(tab, what, paragraph) {
  const before = await tab.metrics();
  if (what !== 'player') await tab.ask((...of) => globalThis.bench.select(...of), what, paragraph);
  await tab.ask((ms) => globalThis.bench.pause(ms), settleMs);
  const settled = await tab.metrics();
  await tab.press(what);
  // One that speaks in a later task has spoken by then.
  await tab.ask(() => globalThis.bench.pause(150));
  const latency = await tab.ask(() => globalThis.bench.latency);
  await tab.ask(() => globalThis.subject.stop());
  await tab.ask(() => globalThis.bench.pause(100));
  return { latency, settled: 1000 * (settled.TaskDuration - before.TaskDuration) };
}

async function open(browser, server, { page, what }, subject, slower) {
  const tab = await Tab.open(browser, server.urlOf({ page, what, subject }), slower);
  await tab.wake();
  return tab;
}

/** Presses in a page that nobody has touched, where nothing that reads is loaded. */
async function untouched(server, page, slower) {
  const browser = await launch();
  try {
    const tab = await Tab.open(browser, server.urlOf({ page, subject: 'na-glos' }), slower);
    await tab.ask(() => globalThis.subject.target('player').click());
    return { cold: await tab.until(() => globalThis.bench.latency) };
  } finally {
    await browser.close();
  }
}

async function warm(browser, server, of, subject, slower) {
  const tab = await open(browser, server, of, subject, slower);
  const results = [];
  for (let i = 0; i < presses; i += 1) results.push(await pressOnce(tab, of.what, i));
  await tab.close();
  // The first press of a page makes what later ones find made.
  const later = results.slice(1);
  return {
    first: results[0].latency,
    warm: median(later.map(({ latency }) => latency)),
    settled: median(later.map(({ settled }) => settled)),
  };
}

async function cold(server, of, subject, slower) {
  const browser = await launch();
  try {
    const tab = await open(browser, server, of, subject, slower);
    return { cold: (await pressOnce(tab, of.what, 0)).latency };
  } finally {
    await browser.close();
  }
}

/** From the press to `speak()`. */
export async function press({ browser, server, rounds, slower }) {
  const tables = [];
  for (const of of cases) {
    const names = slower > 1 ? of.names.filter((name) => quick.includes(name)) : of.names;
    const rows = await inRounds(rounds, names, async (name) => ({
      ...(await warm(browser, server, of, name, slower)),
      ...(await cold(server, of, name, slower)),
    }));
    tables.push({
      title: `Press to \`speak()\`: ${of.title}`,
      note:
        'From the click to the call, as the page sees it. "Warm" is the median of later presses of ' +
        'a page, "cold" the first of a browser. "Settled" is the main thread from the selection ' +
        `until it has come to rest, ${settleMs} ms, the browser’s own work included.`,
      unit: 'ms',
      columns: {
        warm: 'warm',
        first: 'first of a page',
        cold: 'cold',
        ...(of.what !== 'player' && { settled: 'settled' }),
      },
      compare: { column: 'warm', with: of.what === 'player' ? names.at(-1) : 'lazy-reader' },
      chart: 'warm',
      rows,
    });
  }
  const pages = { article: 'an article', long: 'a megabyte' };
  const measured = await inRounds(rounds, Object.keys(pages), async (page) =>
    untouched(server, page, slower),
  );
  tables.push({
    title: 'Press to `speak()`, before anything that reads is loaded',
    note:
      'The first press of a browser, made without a pointer, so that the press itself is the first ' +
      'sign of a person: what reads is loaded, from the same machine, and the article is found.',
    unit: 'ms',
    columns: { cold: 'cold' },
    rows: Object.fromEntries(
      Object.entries(pages).map(([page, name]) => [`Na głos, ${name}`, measured[page]]),
    ),
  });
  return tables;
}
