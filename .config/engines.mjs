import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { startRigVoice } from '../test/support/rig/rig-voice/rig-voice.mjs';
import { webkitDriver } from '../test/support/rig/webkit.mjs';
import { freePort } from './free-port.mjs';
import { chromium, firefox, miniBrowser } from './machine.mjs';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Letters are drawn alike on every machine.
  '--disable-lcd-text',
  '--font-render-hinting=none',
];

/** Opens a page that has voices: one opened before the extension is up never hears of its voice. */
async function createPageWithVoices({ context }) {
  for (let tries = 0; tries < 50; tries++) {
    const page = await context.newPage();
    const voices = await page.evaluate(async () => {
      const { speechSynthesis, setTimeout } = globalThis;
      for (let polls = 0; polls < 10 && speechSynthesis.getVoices().length === 0; polls++) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return speechSynthesis.getVoices().length;
    });
    if (voices > 0) return page;
    await page.close();
  }
  throw new Error('The rig voice did not register');
}

async function chromiumEngine(suite) {
  const launchOptions = { executablePath: chromium(), args: quiet };
  if (suite === 'words') {
    const { extension, plugin } = await startRigVoice();
    const withVoice = { ...launchOptions, pipe: true, enableExtensions: [extension] };
    const launcher = chromeLauncher({
      launchOptions: withVoice,
      createPage: createPageWithVoices,
    });
    return { launcher, plugins: [plugin] };
  }
  const args = suite === 'voice' ? [...quiet, '--enable-speech-dispatcher'] : quiet;
  // The embedded voice is sound of the page, which puppeteer would mute.
  const ignoreDefaultArgs = suite === 'embedded' ? ['--mute-audio'] : [];
  return {
    launcher: chromeLauncher({ launchOptions: { ...launchOptions, args, ignoreDefaultArgs } }),
    plugins: [],
  };
}

function firefoxEngine() {
  const launchOptions = { browser: 'firefox', executablePath: firefox() };
  // Naming puppeteer makes the launcher take `browser`; it speaks WebDriver BiDi, no geckodriver.
  return { launcher: chromeLauncher({ puppeteer: puppeteerCore, launchOptions }), plugins: [] };
}

async function webkitEngine() {
  const port = await freePort();
  const launcher = webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    connectionRetryCount: 1,
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
    },
  });
  return { launcher, plugins: [webkitDriver(port)] };
}

/** For each engine: how it is launched for a suite of tests, and what must run beside it. */
export const engines = { chromium: chromiumEngine, firefox: firefoxEngine, webkit: webkitEngine };
