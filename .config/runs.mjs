import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { start } from '../test/support/rig/processes.mjs';
import { isAudible, startSpeech } from '../test/support/rig/speech.mjs';
import { npm } from './install.mjs';

// Every run answers { ok, passed, failed }: whether it went well, and how many tests did and did not.

const cache = '.cache/test';
const runner = 'node_modules/@web/test-runner/dist/bin.js';
const config = '.config/web-test-runner.config.mjs';

/** A place for what a run leaves behind, without what the last one left there. */
function fresh(file) {
  mkdirSync(cache, { recursive: true });
  rmSync(`${cache}/${file}`, { force: true });
  return `${cache}/${file}`;
}

/** Runs a script of package.json. */
export function runScript(name) {
  return { ok: npm('run', '--silent', name), passed: 0, failed: 0 };
}

/** Runs tests in Node. */
export function runInNode(files) {
  const report = fresh('node.tap');
  const reporters = [
    ['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ['--test-reporter=tap', `--test-reporter-destination=${report}`],
  ].flat();
  const { status } = spawnSync(process.execPath, ['--test', ...reporters, ...files], {
    stdio: 'inherit',
  });
  const summary = readFileSync(report, 'utf8');
  const number = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(summary)?.[1] ?? 0);
  return { ok: status === 0, passed: number('pass'), failed: number('fail') };
}

/** Runs tests in a browser; with `coveredLines`, at least so many per cent of src/ must be met. */
export async function runInBrowser({ engine, suite, files, coveredLines, env = process.env }) {
  const totals = fresh(`${suite}-${engine}.json`);
  const settings = {
    TEST_ENGINE: engine,
    TEST_SUITE: suite,
    TEST_FILES: JSON.stringify(files),
    TEST_TOTALS: totals,
    ...(coveredLines !== undefined && { TEST_COVERED_LINES: String(coveredLines) }),
  };
  const child = start(process.execPath, [runner, '--config', config], {
    stdio: 'inherit',
    env: { ...env, ...settings },
  });
  const [status] = await once(child, 'exit');
  const counts = existsSync(totals) ? JSON.parse(readFileSync(totals, 'utf8')) : {};
  return { passed: 0, failed: 0, ...counts, ok: status === 0 };
}

/** Runs tests in a browser with a real voice, of which something must be heard. */
export async function runAloud({ engine, suite, files }) {
  const recording = fresh(`${suite}-${engine}.wav`);
  // WebKitGTK speaks by itself (Flite); the voice that reports words comes with the browser.
  const dispatcher = suite === 'voice' && engine !== 'webkit';
  const speech = await startSpeech({ recording, dispatcher });
  const result = await runInBrowser({ engine, suite, files, env: speech.env });
  await speech.stop();
  if (isAudible(recording)) return result;
  console.error(`Nothing is to be heard in ${recording}`);
  return { ...result, ok: false };
}
