import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { espeakProduct } from './.config/espeak-product.mjs';

const packages = [/^lit/, /^@lit/, /^@floating-ui/, /^dompurify/, /^tslib/];

const minified = () => terser({ module: true, ecma: 2022 });

/** In the bundle, the rules of languages are a chunk that is loaded once the tags are registered. */
const languagesOnDemand = {
  name: 'languages-on-demand',
  resolveId(source, importer, options) {
    const isPlace = source === './languages.js' && !importer?.endsWith('languages-on-demand.ts');
    return isPlace ? this.resolve('./languages-on-demand.js', importer, options) : null;
  },
};

/** What every page needs is one file, whatever else needs parts of it. */
function core(id, { getModuleInfo }) {
  eager ??= reachedFrom(fileURLToPath(new URL('src/define.ts', import.meta.url)), getModuleInfo);
  return eager.has(id) ? 'core' : null;
}
let eager;

function reachedFrom(entry, getModuleInfo) {
  const reached = new Set([entry]);
  for (const id of reached) {
    for (const imported of getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
  }
  return reached;
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
    // For a script tag: everything needed to listen in one file, the rest in chunks beside it.
    input: { 'na-glos': 'src/na-glos.ts' },
    output: {
      dir: 'dist',
      format: 'es',
      sourcemap: true,
      chunkFileNames: 'na-glos-[name]-[hash].js',
      manualChunks: core,
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
