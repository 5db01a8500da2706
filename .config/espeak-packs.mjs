// The data packs of the embedded voice, cut from the data of the engine's package: what all
// languages need (core), and one pack for each language.
import { readFileSync } from 'node:fs';
import { cutPhonemeTables } from './espeak-phoneme-tables.mjs';

const dataRoot = '/usr/share/espeak-ng-data/';
const common = ['phondata', 'phonindex', 'phontab', 'intonations'];

/** eSpeak NG's names for the voices, and what else they need: Ukrainian says Latin words in English. */
export const languages = {
  pl: { voice: 'zlw/pl' },
  en: { voice: 'gmw/en' },
  uk: { voice: 'zle/uk', needs: ['en'] },
  de: { voice: 'gmw/de' },
  cs: { voice: 'zlw/cs' },
  sk: { voice: 'zlw/sk' },
  fr: { voice: 'roa/fr' },
  es: { voice: 'roa/es' },
  // Its dictionary weighs more than all the others together.
  ru: { voice: 'zle/ru', needs: ['en'], optIn: true },
};

/** The data of the package (a URL), by path; its parts are listed in the program that loads it. */
export function dataFiles(folder) {
  const program = readFileSync(new URL('espeak-ng.js', folder), 'utf8');
  const data = readFileSync(new URL('espeak-ng.data', folder));
  const files = new Map();
  for (const [, path, start, end] of program.matchAll(
    /\{filename:"([^"]+)",start:(\d+),end:(\d+)/g,
  ))
    files.set(path.slice(dataRoot.length), data.subarray(Number(start), Number(end)));
  return files;
}

/** One pack: the length of its table of contents, the table (path, size), the files. */
export function packFiles(files) {
  const table = Buffer.from(JSON.stringify(files.map(([path, bytes]) => [path, bytes.length])));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(table.length);
  return Buffer.concat([length, table, ...files.map(([, bytes]) => bytes)]);
}

/** All packs by name, from the folder (a URL) of the engine's package. */
export function makePacks(folder) {
  const data = dataFiles(folder);
  const read = (path) => {
    const bytes = data.get(path);
    if (!bytes?.length) throw new Error(`eSpeak NG's data has no ${path}`);
    return path === 'phontab' ? cutPhonemeTables(bytes, Object.keys(languages)) : bytes;
  };
  const packOf = (paths) => packFiles(paths.map((path) => [path, read(path)]));
  const packs = new Map([['core', packOf(common)]]);
  for (const [lang, { voice }] of Object.entries(languages))
    packs.set(lang, packOf([`${lang}_dict`, `lang/${voice}`]));
  return packs;
}
