import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { start } from '../test/support/rig/processes.mjs';
import { isAudible, startSpeech } from '../test/support/rig/speech.mjs';

// Every run answers { ok, passed, failed }: whether it went well, and how many tests did and did not.
// It writes to an `output`, or to the terminal where it is given none.

const cache = '.cache/test';
const runner = 'node_modules/@web/test-runner/dist/bin.js';
const config = '.config/web-test-runner.config.mjs';

/** A place for what a run leaves behind, without what the last one left there. */
function fresh(file) {
  mkdirSync(cache, { recursive: true });
  rmSync(`${cache}/${file}`, { force: true });
  return `${cache}/${file}`;
}

/** Runs a program; whether it went well. */
async function run(command, args, output, options = {}) {
  const stdio = output ? ['ignore', 'pipe', 'pipe'] : 'inherit';
  const child = start(command, args, { ...options, stdio });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (it) => output.write(it));
  const [status] = await once(child, 'close');
  return status === 0;
}

/** Runs a script of package.json. */
export async function runScript(name, output) {
  // On Windows npm is a script, which needs a shell.
  const shell = process.platform === 'win32';
  const ok = await run('npm', ['run', '--silent', name], output, { shell });
  return { ok, passed: 0, failed: 0 };
}

/** Runs tests in Node. */
export async function runInNode(files, output) {
  const report = fresh('node.tap');
  const reporters = [
    ['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ['--test-reporter=tap', `--test-reporter-destination=${report}`],
  ].flat();
  const ok = await run(process.execPath, ['--test', ...reporters, ...files], output);
  const summary = readFileSync(report, 'utf8');
  const number = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(summary)?.[1] ?? 0);
  return { ok, passed: number('pass'), failed: number('fail') };
}

/** Runs tests in a browser, a file for `patienceMs` at most; with `coveredLines`, at least so many per cent of src/ must be met. */
export async function runInBrowser(
  { engine, suite, files, coveredLines, patienceMs, env = process.env },
  output,
) {
  const totals = fresh(`${suite}-${engine}.json`);
  const settings = {
    TEST_ENGINE: engine,
    TEST_SUITE: suite,
    TEST_FILES: JSON.stringify(files),
    TEST_TOTALS: totals,
    ...(patienceMs !== undefined && { TEST_PATIENCE_MS: String(patienceMs) }),
    ...(coveredLines !== undefined && { TEST_COVERED_LINES: String(coveredLines) }),
  };
  const ok = await run(process.execPath, [runner, '--config', config], output, {
    env: { ...env, ...settings },
  });
  const counts = existsSync(totals) ? JSON.parse(readFileSync(totals, 'utf8')) : {};
  return { passed: 0, failed: 0, ...counts, ok };
}

/** Runs tests in a browser with a real voice, of which something must be heard. */
export async function runAloud({ engine, suite, files }, output) {
  const recording = fresh(`${suite}-${engine}.wav`);
  // WebKitGTK speaks by itself (Flite); the voice that reports words comes with the browser.
  const dispatcher = suite === 'voice' && engine !== 'webkit';
  const speech = await startSpeech({ recording, dispatcher });
  const env = { ...speech.env, TEST_RECORDING: recording };
  const result = await runInBrowser({ engine, suite, files, env }, output);
  await speech.stop();
  if (isAudible(recording)) return result;
  (output ?? process.stderr).write(`Nothing is to be heard in ${recording}\n`);
  return { ...result, ok: false };
}
