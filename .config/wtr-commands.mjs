import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { loudestOfLast } from '../test/support/rig/recording.mjs';
import { baselineCommands } from './baselines.mjs';

const isWebdriver = (browser) => browser.type === 'webdriver';

const engineOf = (browser) =>
  isWebdriver(browser) ? 'webkit' : browser.name === 'Firefox' ? 'firefox' : 'chromium';

async function press({ browser, id }, keys) {
  if (isWebdriver(browser)) return browser.sendKeys(id, keys);
  const { keyboard } = browser.getPage(id);
  const [key, ...modifiers] = keys.toReversed();
  for (const modifier of modifiers.toReversed()) await keyboard.down(modifier);
  await keyboard.press(key);
  for (const modifier of modifiers) await keyboard.up(modifier);
}

async function doubleClick({ browser, id }, [x, y]) {
  if (!isWebdriver(browser)) return browser.getPage(id).mouse.click(x, y, { count: 2 });
  await browser.sendMouseClick(id, x, y);
  await browser.sendMouseClick(id, x, y);
}

async function screenshot({ browser, id }, name) {
  const path = join('.cache/screenshots', engineOf(browser), `${name}.png`);
  mkdirSync(dirname(path), { recursive: true });
  if (isWebdriver(browser)) await browser.driver.saveScreenshot(path);
  else await browser.getPage(id).screenshot({ path });
}

/** Listens to the loudspeaker that is recorded, if one is. */
async function listen(_, ms) {
  await pause(ms);
  const recording = process.env.TEST_RECORDING;
  return recording ? { loudest: loudestOfLast(ms, recording) } : {};
}

/** Runner plugin: what tests ask of their browser beyond @web/test-runner-commands. */
export function commands() {
  const clients = new WeakMap();

  async function cdp({ browser, id }, { method, params }) {
    if (engineOf(browser) !== 'chromium') throw new Error(`${method}: Chromium only`);
    const page = browser.getPage(id);
    if (!clients.has(page)) clients.set(page, await page.createCDPSession());
    return clients.get(page).send(method, params);
  }

  const known = {
    press,
    screenshot,
    listen,
    cdp,
    'double-click': doubleClick,
    ...baselineCommands,
  };

  return {
    name: 'commands',
    async executeCommand({ command, payload, session }) {
      if (!Object.hasOwn(known, command)) return undefined;
      // The runner takes nothing for "no such command".
      return (await known[command](session, payload)) ?? true;
    },
  };
}
