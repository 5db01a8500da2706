// npm run bench:voice: what the embedded voice weighs, how soon it speaks, and whether it grows.
// The figures are those of this machine, from localhost; run it on a quiet one, after npm run build.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { chromium } from '../../.config/machine.mjs';

const coldStarts = 7;
const warmTexts = 15;
const manyTexts = 500;
const root = new URL('../../', import.meta.url);
const types = { '.js': 'text/javascript', '.json': 'application/json', '.html': 'text/html' };
const page = '<!doctype html><html lang="pl"><title>Głos</title><button>Czytaj</button>';

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  try {
    const body = pathname === '/' ? page : readFileSync(new URL(`.${pathname}`, root));
    const type = types[extname(pathname) || '.html'] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, 'localhost', resolve));
const address = `http://localhost:${server.address().port}/`;

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const spread = (numbers) =>
  `median ${median(numbers).toFixed(1)}, from ${Math.min(...numbers).toFixed(1)} to ${Math.max(...numbers).toFixed(1)}`;
const megabytes = (bytes) => `${(bytes / 2 ** 20).toFixed(1)} MB`;

/** What the folder weighs for a page in Polish. */
function weigh() {
  const read = (file) => readFileSync(new URL(`dist/espeak/${file}`, root));
  const { programs, packs, languages } = JSON.parse(read('manifest.json'));
  const files = [
    ...programs.map(({ file }) => file),
    ...languages.pl.packs.map((it) => packs[it].file),
  ];
  let [raw, gzip, brotli] = [0, 0, 0];
  for (const content of ['manifest.json', ...files].map(read)) {
    raw += content.length;
    gzip += gzipSync(content, { level: 9 }).length;
    brotli += brotliCompressSync(content).length;
  }
  console.log(
    `Polish download: ${brotli} bytes with brotli, ${gzip} with gzip, ${raw} as they are`,
  );
}

/** In the page: an engine that speaks at the press, and notes when its first sound is to be heard. */
function install() {
  const { start } = AudioBufferSourceNode.prototype;
  let heard = () => undefined;
  AudioBufferSourceNode.prototype.start = function (at) {
    heard(performance.now() + 1000 * Math.max(0, at - this.context.currentTime));
    start.call(this, at);
  };
  /** Milliseconds from `speak()` to the first sound, and to the `start` that the listener hears. */
  const say = async (text, rate = 1) => {
    const from = performance.now();
    let sound;
    heard = (at) => (sound ??= at - from);
    const started = await new Promise((resolve, reject) => {
      const listener = {
        start: () => resolve(performance.now() - from),
        boundary: () => undefined,
        end: () => undefined,
        error: reject,
      };
      globalThis.engine.speak({ text, lang: 'pl', rate }, listener);
    });
    return { sound, started };
  };
  Object.assign(globalThis, { say });
  // Whoever is offered the voice has its module: that is what knows how much is to be downloaded.
  const module = import('/dist/speech/embedded-engine.js');
  globalThis.first = new Promise((resolve) => {
    document.querySelector('button').addEventListener('click', async () => {
      const { EmbeddedEngine } = await module;
      globalThis.engine = new EmbeddedEngine();
      resolve(await say('W środę 14 grudnia Starosta dokonał otwarcia Centrum.'));
    });
  });
  return module.then(() => undefined);
}

/** Opens the page, presses the button, and times the first sound. */
async function press(tab) {
  await tab.goto(address);
  await tab.evaluate(install);
  await tab.click('button');
  return tab.evaluate(() => globalThis.first);
}

async function open() {
  const browser = await puppeteer.launch({
    executablePath: chromium(),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  const tab = await browser.newPage();
  return { browser, tab, first: await press(tab) };
}

/** The memory that renderers have for themselves, worker and all. */
function memoryOf(browser) {
  const main = browser.process().pid;
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const read = (pid, file) => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, 'utf8');
    } catch {
      return '';
    }
  };
  const parentOf = (pid) => Number(/^PPid:\s+(\d+)/m.exec(read(pid, 'status'))?.[1] ?? 0);
  const isOurs = (pid) => pid > 1 && (pid === main || isOurs(parentOf(pid)));
  return processes
    .filter((pid) => read(pid, 'cmdline').includes('--type=renderer') && isOurs(Number(pid)))
    .flatMap((pid) => [...read(pid, 'smaps_rollup').matchAll(/^Private_\w+:\s+(\d+) kB/gm)])
    .reduce((sum, [, kilobytes]) => sum + 1024 * Number(kilobytes), 0);
}

async function manySpoken(tab, count) {
  await tab.evaluate(async (texts) => {
    for (let i = 0; i < texts; i++) await globalThis.say(`To jest zdanie numer ${i}.`, 2);
    globalThis.engine.cancel();
  }, count);
  const client = await tab.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  await client.detach();
}

weigh();

const report = (what, times) => {
  console.log(`First sound, ${what} (ms): ${spread(times.map(({ sound }) => sound))}`);
  console.log(`  and told as heard: ${spread(times.map(({ started }) => started))}`);
};

const cold = [];
const again = [];
for (let i = 0; i < coldStarts; i++) {
  const { browser, tab, first } = await open();
  cold.push(first);
  again.push(await press(tab));
  await browser.close();
}
report('of a browser that was never here', cold);
report('of a second visit', again);

const { browser, tab } = await open();
const warm = await tab.evaluate(async (texts) => {
  const times = [];
  for (let i = 0; i < texts; i++) times.push(await globalThis.say(`Ala ma ${i} kotów i psa.`));
  return times;
}, warmTexts);
report('warm', warm);

await manySpoken(tab, 50);
const before = memoryOf(browser);
await manySpoken(tab, manyTexts);
const after = memoryOf(browser);
console.log(`Memory: ${megabytes(before)}, and ${megabytes(after)} after ${manyTexts} more texts`);
await browser.close();
server.close();
