import { readFileSync, readdirSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const entry = 'na-glos.js';
const staticImport = /(?:from|import)\s*["']\.\/([^"']+)["']/g;
const dynamicImport = /import\(\s*["']\.\/([^"']+)["']\s*\)/g;

/** What a server sends for a text. */
export const brotli = (text) => brotliCompressSync(text).length;

const named = (text, pattern) => Array.from(text.matchAll(pattern), ([, file]) => file);

/** Everything that `file` needs before it runs, itself first. */
function together(dist, file, known = new Set()) {
  if (known.has(file)) return known;
  known.add(file);
  const code = readFileSync(join(dist, file), 'utf8');
  for (const other of named(code, staticImport)) together(dist, other, known);
  return known;
}

/** "place-beside" for na-glos-place-beside-CLhKap_1.js. */
const nameOf = (file) => /^na-glos-(.+)-[\w-]{8}\.js$/.exec(file)?.[1] ?? file;

/**
 * The parts of the script-tag bundle: `eager` is what loads with the page, the others are the
 * chunks that are loaded when they are needed.
 */
export function partsOf(dist) {
  const files = readdirSync(dist).filter((file) => /^na-glos.*\.js$/.test(file));
  const eager = [...together(dist, entry)];
  const part = (name, names) => {
    const codes = names.map((file) => readFileSync(join(dist, file), 'utf8'));
    return {
      name,
      files: names,
      bytes: codes.reduce((sum, code) => sum + Buffer.byteLength(code), 0),
      brotli: codes.reduce((sum, code) => sum + brotli(code), 0),
    };
  };
  const late = files.filter((file) => !eager.includes(file));
  return [part('eager', eager), ...late.map((file) => part(nameOf(file), [file]))];
}

/** A file of the bundle, one entry a stretch of code: the code and the module that it comes from. */
export function stretchesOf(dist, file) {
  const code = readFileSync(join(dist, file), 'utf8');
  const map = new SourceMap(JSON.parse(readFileSync(join(dist, `${file}.map`), 'utf8')));
  const stretches = [];
  for (const [row, line] of code.split('\n').entries()) {
    for (const [column, character] of Array.from(line).entries()) {
      const source = map.findEntry(row, column).originalSource ?? 'glue';
      const module = source.replace(/^(?:\.\.\/)+/, '');
      const last = stretches.at(-1);
      if (last?.module === module) last.code += character;
      else stretches.push({ module, code: character });
    }
  }
  return stretches;
}

/** Which files of the bundle a stretch of code loads when it runs. */
export const loadedBy = (code) => named(code, dynamicImport);
