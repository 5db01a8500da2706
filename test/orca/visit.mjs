// Goes through the widget with real keys, and writes down what Orca says after each.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { chromium } from '../../.config/machine.mjs';

const [log, transcript] = process.argv.slice(2);
const types = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

const server = createServer(({ url }, response) => {
  const path = join('.', new URL(url, 'http://localhost').pathname);
  const type = types[extname(path)] ?? 'application/octet-stream';
  if (!existsSync(path)) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
  return response.end(readFileSync(path));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const browser = await puppeteer.launch({
  headless: false,
  executablePath: chromium(),
  ignoreDefaultArgs: ['--enable-automation'],
  defaultViewport: null,
  args: [
    ...['--no-sandbox', '--disable-gpu', '--no-first-run', '--kiosk', '--lang=pl'],
    ...['--force-renderer-accessibility', '--enable-speech-dispatcher'],
    ...['--disable-background-networking', '--disable-features=Translate'],
  ],
});
const [page] = await browser.pages();
await page.goto(`http://127.0.0.1:${server.address().port}/test/orca/page.html`);
await page.bringToFront();
await pause(4000);
spawnSync('xdotool', ['mousemove', '500', '500', 'click', '1']);
await pause(2000);

const echo = /^(?:tab|return|left shift)\s*$/;

const said = () =>
  [...readFileSync(log, 'utf8').matchAll(/SPEECH OUTPUT: '(.*?)'\s*(?:\{|$)/gm)]
    .map(([, words]) => words.trim())
    .filter((words) => words && !echo.test(words));

/** All that is said once something more was, and then nothing for a while; or nothing for long. */
async function saidAfter(before) {
  let words = said();
  for (let waits = 0; waits < 5; waits++) {
    await pause(1500);
    const more = said();
    if (more.length > before && more.length === words.length) break;
    words = more;
  }
  return words.slice(before);
}

const lines = [
  '# What Orca says',
  '',
  'Written by `npm run orca`: keys, and what was said. Orca is late: words may stand under the next key.',
  '',
];

async function press(key, what, times = 1) {
  for (let time = 0; time < times; time++) {
    const before = said().length;
    spawnSync('xdotool', ['key', key]);
    const words = await saidAfter(before);
    lines.push(`- **${key}** ${what}`, ...words.map((phrase) => `  - ${phrase}`));
  }
}

await press('Tab', 'to the skip link');
await press('Return', 'to the content');
await press('Tab', 'to the player');
await press('Return', 'to listen');
await press('Return', 'to pause');
await press('Tab', 'on', 3);
await press('Return', 'to stop');
await press('Tab', 'on', 4);
writeFileSync(transcript, `${lines.join('\n')}\n`);
await browser.close();
server.close();
