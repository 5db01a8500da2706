// npm run soak: a thousand sentences by each voice that tells words; half an hour. After npm run build.
import { runInBrowser } from '../../.config/runs.mjs';
import { runSideBySide } from '../../.config/side-by-side.mjs';

const steps = ['embedded', 'words'].map((suite) => ({
  title: `A thousand sentences: ${suite}`,
  run: async (output) =>
    runInBrowser(
      { engine: 'chromium', suite, files: [`test/soak/${suite}.test.ts`], patienceMs: 7_200_000 },
      output,
    ),
}));
const { failed } = await runSideBySide(steps, steps.length);
process.exitCode = failed > 0 ? 1 : 0;
