import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { rmSync } from 'node:fs';

const packages = [/^lit/, /^@lit/, /^@floating-ui/, /^tslib/];

rmSync('dist', { recursive: true, force: true });

export default [
  {
    // For programs: one module a source file, with types; packages stay imports.
    input: ['src/index.ts', 'src/define.ts'],
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
    input: { 'na-glos': 'src/define.ts' },
    output: {
      dir: 'dist',
      format: 'es',
      sourcemap: true,
      chunkFileNames: 'na-glos-[name]-[hash].js',
    },
    plugins: [
      nodeResolve({ browser: true }),
      typescript({ declaration: false }),
      terser({ module: true, ecma: 2022 }),
    ],
  },
];
