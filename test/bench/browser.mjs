import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { chromium } from '../../.config/machine.mjs';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser that nothing else has used. A slow processor takes minutes for some peers' megabyte. */
export const launch = async () =>
  puppeteer.launch({ executablePath: chromium(), args, protocolTimeout: 900_000 });

/** A page and what the browser counts in it. */
export class Tab {
  #page;
  #devtools;

  /** Opens a page of the bench on a processor that is `slower` times as slow. */
  static async open(browser, url, slower = 1) {
    const tab = new Tab();
    tab.#page = await browser.newPage();
    tab.#devtools = await tab.#page.createCDPSession();
    // Time of the main thread itself: what others take of the processor does not count.
    await tab.#devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await tab.#devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await tab.#page.goto(url);
    await tab.ask(() => globalThis.subject?.ready);
    return tab;
  }

  /** Moves the pointer, as a person does long before a press, and waits for what that loads. */
  async wake() {
    await this.#page.mouse.move(2, 2);
    await this.#page.waitForFunction(() => globalThis.subject?.woken?.() ?? true, { polling: 20 });
  }

  async ask(question, ...args) {
    return this.#page.evaluate(question, ...args);
  }

  /** Asks until there is an answer. */
  async until(question) {
    return (await this.#page.waitForFunction(question, { polling: 10 })).jsonValue();
  }

  /** Clicks on what is to be pressed, once it is shown. */
  async press(what) {
    const place = await this.#page
      .waitForFunction(
        (wanted) => {
          const target = globalThis.bench.target(wanted);
          return target.shown && target;
        },
        { polling: 50 },
        what,
      )
      .then((handle) => handle.jsonValue());
    await this.#page.mouse.click(place.x, place.y);
  }

  /** Seconds and counts since the page was opened. */
  async metrics() {
    const { metrics } = await this.#devtools.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  }

  /** Bytes of the heap in use, dead things gone. */
  async heap() {
    await this.#devtools.send('HeapProfiler.collectGarbage');
    await this.#devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.#devtools.send('Runtime.getHeapUsage');
    return usedSize;
  }

  async close() {
    await this.#page.close();
  }
}

/** The memory, in bytes, of the largest process of a page; Linux tells it. */
export async function processMemory(browser) {
  const devtools = await browser.target().createCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  await devtools.detach();
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      const [, kilobytes] = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'));
      return Number(kilobytes) * 1024;
    });
  return Math.max(...sizes);
}
