// npm test: installs what it needs, then tries all that can fail, one thing at a time.
//   npm test -- --only unit,real                 of: check, build, package, unit, real
//   npm test -- --engine firefox                 of: chromium, firefox, webkit
//   npm test -- --files 'test/text/*.test.ts'
import { parseArgs } from 'node:util';
import { installPackages, root } from './install.mjs';
import { prepareMachine } from './machine.mjs';
import { engineNames, stepsFor } from './steps.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    engine: { type: 'string' },
    files: { type: 'string', multiple: true, default: [] },
  },
});
const kinds = values.only?.split(',');
const engines = values.engine?.split(',');
const files = [...values.files, ...positionals];
const needsBrowsers = kinds?.some((kind) => ['unit', 'real'].includes(kind)) ?? true;

process.chdir(root);
installPackages();
const machine = needsBrowsers ? prepareMachine() : new Set();
if (needsBrowsers && !Object.keys(engineNames).some((engine) => machine.has(engine))) {
  throw new Error('There is no browser to test in');
}
const steps = stepsFor(machine, { kinds, engines, files });
if (steps.length === 0) throw new Error('There is nothing to do');

const total = { passed: 0, failed: 0 };

for (const { title, run } of steps) {
  console.log(`\n▶ ${title}`);
  const startedAt = Date.now();
  const { ok, passed, failed } = await run();
  console.log(`  ${title}: ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
  total.passed += passed;
  // What fails without a failing test (a type error, too little coverage) counts as one.
  total.failed += ok ? failed : Math.max(failed, 1);
  if (total.failed > 0) break;
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
