import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runAloud, runInBrowser, runInNode, runScript } from './runs.mjs';

/** The engines that tests know. */
export const engineNames = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK' };
const leastCoveredLines = 95;

const folders = {
  package: 'test/package/',
  words: 'test/real/words/',
  voice: 'test/real/voice/',
  embedded: 'test/real/embedded/',
};
const suiteOf = (file) =>
  Object.keys(folders).find((suite) => file.startsWith(folders[suite])) ?? 'unit';

function allTestFiles() {
  const names = readdirSync('test', { recursive: true });
  return names
    .filter((name) => /\.test\.(ts|mjs)$/.test(name) && !name.includes('node_modules'))
    .map((name) => join('test', name));
}

/** What `npm test` does on this machine, in order: all of it, or what was asked for. */
export function stepsFor(machine, { kinds, engines, files }) {
  const somewhere = Object.keys(engineNames).filter((engine) => machine.has(engine));
  const inEngines = somewhere.filter((engine) => engines?.includes(engine) ?? true);
  const testFiles = files.length > 0 ? files : allTestFiles();

  function coveredLines(engine) {
    if (engine !== 'chromium' || files.length > 0) return undefined;
    return engines ? 0 : leastCoveredLines;
  }

  function canSpeak(engine, suite) {
    if (suite === 'words') return engine === 'chromium' && machine.has('words');
    // The embedded voice needs no more than something to play it, which Chromium does without.
    if (suite === 'embedded') return engine === 'chromium' || machine.has('loudspeaker');
    return machine.has('loudspeaker') && (engine === 'webkit' || machine.has('voice'));
  }

  const unit = (engine) => ({
    kind: 'unit',
    suite: 'unit',
    title: `Unit tests in ${engineNames[engine]}`,
    run: (suiteFiles) =>
      runInBrowser({
        engine,
        suite: 'unit',
        files: suiteFiles,
        coveredLines: coveredLines(engine),
      }),
  });

  const aloud = (suite, voice) => (engine) => ({
    kind: 'real',
    suite,
    title: `Aloud in ${engineNames[engine]}, ${voice}`,
    run: (suiteFiles) => {
      const run = machine.has('loudspeaker') ? runAloud : runInBrowser;
      return run({ engine, suite, files: suiteFiles });
    },
  });

  const steps = [
    { kind: 'check', title: 'Types, lint, format', run: () => runScript('check') },
    { kind: 'build', title: 'Build', run: () => runScript('build') },
    { kind: 'package', suite: 'package', title: 'The package in Node', run: runInNode },
    ...inEngines.map(unit),
    ...inEngines
      .filter((engine) => canSpeak(engine, 'words'))
      .map(aloud('words', 'with a voice that reports words')),
    ...inEngines
      .filter((engine) => canSpeak(engine, 'voice'))
      .map(aloud('voice', "with the system's voice")),
    ...inEngines
      .filter((engine) => canSpeak(engine, 'embedded'))
      .map(aloud('embedded', 'with the embedded voice')),
  ];

  const filesOf = (suite) => testFiles.filter((file) => suiteOf(file) === suite);
  const askedFor = ({ kind, suite }) =>
    (kinds?.includes(kind) ?? true) && (suite ? filesOf(suite).length > 0 : files.length === 0);
  return steps
    .filter(askedFor)
    .map(({ title, suite, run }) => ({ title, run: () => run(suite && filesOf(suite)) }));
}
