import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
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
    .filter((name) => /^(?!soak|.*node_modules).*\.test\.(ts|mjs)$/.test(name))
    .map((name) => join('test', name));
}

/**
 * What `npm test` does on this machine, all of it or what was asked for: stages one behind the other,
 * each of steps of which so many may run at once.
 */
export function stagesFor(machine, { kinds, engines, files }) {
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
    run: (suiteFiles, output) =>
      runInBrowser(
        { engine, suite: 'unit', files: suiteFiles, coveredLines: coveredLines(engine) },
        output,
      ),
  });

  const aloud = (suite, voice) => (engine) => ({
    kind: 'real',
    suite,
    title: `Aloud in ${engineNames[engine]}, ${voice}`,
    run: (suiteFiles, output) => {
      const run = machine.has('loudspeaker') ? runAloud : runInBrowser;
      return run({ engine, suite, files: suiteFiles }, output);
    },
  });

  const inSpeaking = (suite) => inEngines.filter((engine) => canSpeak(engine, suite));
  const script = (kind, title) => ({ kind, title, run: (_, output) => runScript(kind, output) });
  const cores = availableParallelism();
  const moreThanCores = cores > 1 ? cores + 1 : 1;

  const stages = [
    {
      atOnce: cores,
      steps: [script('check', 'Types, lint, format'), script('build', 'Build')],
    },
    {
      // A browser waits for its tests much of the time.
      atOnce: moreThanCores,
      steps: [
        { kind: 'package', suite: 'package', title: 'The package in Node', run: runInNode },
        ...inEngines.map(unit),
      ],
    },
    {
      // A voice takes its time, and leaves the machine more than half of it.
      atOnce: moreThanCores,
      steps: [
        ...inSpeaking('embedded').map(aloud('embedded', 'with the embedded voice')),
        ...inSpeaking('words').map(aloud('words', 'with a voice that reports words')),
        ...inSpeaking('voice').map(aloud('voice', "with the system's voice")),
      ],
    },
  ];

  const filesOf = (suite) => testFiles.filter((file) => suiteOf(file) === suite);
  const askedFor = ({ kind, suite }) =>
    (kinds?.includes(kind) ?? true) && (suite ? filesOf(suite).length > 0 : files.length === 0);
  const bound = ({ title, suite, run }) => ({
    title,
    run: (output) => run(suite && filesOf(suite), output),
  });
  return stages
    .map(({ atOnce, steps }) => ({ atOnce, steps: steps.filter(askedFor).map(bound) }))
    .filter(({ steps }) => steps.length > 0);
}
