// npm test: installs what it needs, then tries all that can fail, as much at once as the machine bears.
//   npm test -- --only unit,real                 of: check, build, package, unit, real
//   npm test -- --engine firefox                 of: chromium, firefox, webkit
//   npm test -- --files 'test/text/*.test.ts'
import { parseArgs } from 'node:util';
import { installPackages, root } from './install.mjs';
import { prepareMachine } from './machine.mjs';
import { runSideBySide } from './side-by-side.mjs';
import { engineNames, stagesFor } from './steps.mjs';

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
const stages = stagesFor(machine, { kinds, engines, files });
if (stages.length === 0) throw new Error('There is nothing to do');

const total = { passed: 0, failed: 0 };
for (const { steps, atOnce } of stages) {
  const { passed, failed } = await runSideBySide(steps, atOnce);
  total.passed += passed;
  total.failed += failed;
  if (total.failed > 0) break;
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
