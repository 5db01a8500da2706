import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { subjects } from './subjects.mjs';

const resolveDir = fileURLToPath(new URL('page/subjects', import.meta.url));

const settings = {
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  target: 'es2022',
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
};

async function textOf(options) {
  const { outputFiles } = await build({ ...settings, ...options });
  return outputFiles[0].text;
}

/** The code of a subject as it is measured in a page. */
export const inPage = async (name) =>
  textOf({ entryPoints: [fileURLToPath(new URL(`page/subjects/${name}.js`, import.meta.url))] });

/** The code that a page loads of a subject, without what the bench adds. */
export async function asLoaded(name) {
  const { library } = subjects[name];
  return library ? textOf({ stdin: { contents: library, resolveDir } }) : inPage(name);
}
