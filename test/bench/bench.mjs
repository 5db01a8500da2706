// npm run bench: measures the widget beside floors and peers, in one real browser, and writes
// tables and pictures to test/bench/results/.
//   npm run bench -- --only load,press     of: bytes, load, press, word, sentence, memory, cycles
//   npm run bench -- --rounds 3            how often each is measured; default 5
//   npm run bench -- --quick               not on a slower processor too
//   npm run bench -- --name before         what the results are called; default bench
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { installPackages, npm, root } from '../../.config/install.mjs';
import { installPeers } from './install.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '5' },
    name: { type: 'string', default: 'bench' },
  },
});

process.chdir(root);
installPackages();
installPeers();
if (!npm('run', '--silent', 'build')) process.exit(1);

const { runBench } = await import('./run.mjs');
const { markdown, charts } = await runBench({
  only: values.only?.split(','),
  rounds: Number(values.rounds),
  slowToo: !values.quick,
  name: values.name,
});

const folder = new URL('results/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL(`${values.name}.md`, folder), markdown);
for (const [file, svg] of charts) writeFileSync(new URL(file, folder), svg);
console.log(markdown);
