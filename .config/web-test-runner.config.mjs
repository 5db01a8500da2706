import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { fileURLToPath } from 'node:url';
import { engines } from './engines.mjs';
import { espeakAsItIs } from './espeak-as-it-is.mjs';
import { freePort } from './free-port.mjs';
import { securityHeaders } from './security-headers.mjs';
import { unreliable } from './unreliable.mjs';
import { commands } from './wtr-commands.mjs';
import { totals } from './wtr-totals.mjs';

// runs.mjs sets these.
const {
  TEST_ENGINE: engine = 'chromium',
  TEST_SUITE: suite = 'unit',
  TEST_FILES: files = '[]',
  TEST_TOTALS: totalsFile,
  TEST_PATIENCE_MS: patienceMs = '300000',
  TEST_COVERED_LINES: coveredLines,
} = process.env;

// A browser starts a speech-dispatcher of its own wherever it can. None here but the one we start.
process.env.SPEECHD_ADDRESS ??= 'unix_socket:/nonexistent';

/** Demo pages are tested as people get them, without the script that the runner's server adds. */
async function demoAsWritten(context, next) {
  await next();
  if (!context.path.startsWith('/demo/') || typeof context.body !== 'string') return;
  const added = /<!-- injected by web-dev-server -->\s*<script[^>]*><\/script>/;
  context.body = context.body.replace(added, '');
}

const { launcher, plugins } = await engines[engine](suite);

export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  files: JSON.parse(files),
  port: await freePort(),
  browsers: [launcher],
  concurrency: 1, // WebKit would put concurrent tests into iframes
  browserStartTimeout: 60_000,
  testsFinishTimeout: Number(patienceMs),
  testFramework: { config: { timeout: suite === 'unit' ? 20_000 : 30_000 } },
  nodeResolve: { exportConditions: ['browser', 'production'] },
  middleware: [unreliable(), securityHeaders, demoAsWritten],
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    }),
    espeakAsItIs(),
    commands(),
    ...plugins,
  ],
  reporters: [defaultReporter(), ...(totalsFile ? [totals(totalsFile)] : [])],
  coverage: coveredLines !== undefined, // V8 measures it, so Chromium only
  coverageConfig: {
    include: ['src/**/*.ts'],
    threshold: { lines: Number(coveredLines), statements: 0, branches: 0, functions: 0 },
    reportDir: 'coverage',
    reporters: ['lcovonly', 'text-summary'],
  },
};
