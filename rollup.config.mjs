import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { espeakProduct } from './.config/espeak-product.mjs';

const packages = [/^lit/, /^@lit/, /^@floating-ui/, /^dompurify/, /^tslib/];

const minified = () => terser({ module: true, ecma: 2022 });

/** In the bundle, the rules of each language are a chunk that is loaded when it is first met. */
const languagesOnDemand = {
  name: 'languages-on-demand',
  resolveId(source, importer, options) {
    if (!/\/languages\.js$/.test(source)) return null;
    return this.resolve(source.replace(/\.js$/, '-on-demand.js'), importer, options);
  },
};

/**
 * What every page needs is one file, and what every reading needs is another, whatever else needs
 * parts of them: neither has to wait for a third.
 */
const parts = {
  shell: ['elements/define-shell', 'elements/events', 'text/languages-on-demand'],
  reading: ['elements/reading', 'index'],
};
const rulesOfLanguages = 'text/languages-on-demand';

function partOf(id, { getModuleInfo }) {
  members ??= membersOf(getModuleInfo);
  return Object.keys(parts).find((part) => members[part].has(id)) ?? null;
}
let members;

function membersOf(getModuleInfo) {
  const fileOf = (name) => fileURLToPath(new URL(`src/${name}.ts`, import.meta.url));
  const reachedFrom = (files) => {
    const found = new Set(files);
    for (const id of found) for (const next of getModuleInfo(id).importedIds) found.add(next);
    return found;
  };
  const [shell, reading] = Object.values(parts).map((names) => reachedFrom(names.map(fileOf)));
  // Rules are read by nobody else: what several languages share comes with the reading.
  const rules = getModuleInfo(fileOf(rulesOfLanguages)).dynamicallyImportedIds;
  const each = rules.map((id) => reachedFrom([id]));
  const shared = each.flatMap((ids, i) =>
    Array.from(ids).filter((id) => each.some((others, j) => j !== i && others.has(id))),
  );
  return { shell, reading: new Set([...reading, ...shared]) };
}

/** What a chunk of one language is, of which there are several: the beginning of its name. */
function kindOf(id) {
  const kinds = { 'text/languages': 'rules-', 'i18n/panel': 'panel-', i18n: 'words-' };
  const [, folder] = /src\/(text\/languages|i18n\/panel|i18n)\/\w\w\.ts$/.exec(id ?? '') ?? [];
  return kinds[folder] ?? '';
}

rmSync('dist', { recursive: true, force: true });

export default [
  {
    // For programs: one module a source file, with types; packages stay imports.
    input: ['src/index.ts', 'src/define.ts', 'src/speech/embedded-engine.ts'],
    external: packages,
    output: {
      dir: 'dist',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      sourcemap: true,
    },
    plugins: [typescript()],
  },
  {
    // For a script tag: the player that waits to be used in one file, the rest in chunks beside it.
    input: { 'na-glos': 'src/na-glos.ts' },
    output: {
      dir: 'dist',
      format: 'es',
      sourcemap: true,
      chunkFileNames: ({ name, facadeModuleId }) =>
        `na-glos-${kindOf(facadeModuleId)}${name}-[hash].js`,
      manualChunks: partOf,
    },
    plugins: [
      languagesOnDemand,
      nodeResolve({ browser: true }),
      typescript({ declaration: false }),
      minified(),
    ],
  },
  {
    // The embedded voice: a program of its own, under a licence of its own.
    input: { 'espeak-worker': 'src/espeak/worker.ts' },
    output: { dir: 'dist/espeak', format: 'es' },
    plugins: [espeakProduct(), typescript({ tsconfig: 'src/espeak/tsconfig.json' }), minified()],
  },
];
