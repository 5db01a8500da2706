import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { languages, makePacks } from './espeak-packs.mjs';

const engine = '@echogarden/espeak-ng-emscripten';
const folder = new URL(`../node_modules/${engine}/`, import.meta.url);
const own = new URL('../src/espeak/', import.meta.url);

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
const hashed = (name, extension, bytes) => `${name}-${sha256(bytes).slice(0, 8)}.${extension}`;
const sizes = (bytes) => ({ bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length });

/** Rollup plugin: puts the engine, its data, the manifest and the licence beside the worker. */
export function espeakProduct() {
  const program = readFileSync(new URL('espeak-ng.js', folder));
  const programFile = hashed('espeak-ng', 'js', program);

  function emit(context, fileName, source) {
    context.emitFile({ type: 'asset', fileName, source });
    return { file: fileName, ...sizes(source), sha256: sha256(source) };
  }

  return {
    name: 'espeak-product',
    resolveId(source) {
      return source === engine ? { id: `./${programFile}`, external: 'relative' } : null;
    },
    generateBundle(_, bundle) {
      const { version } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
      const worker = Object.values(bundle).find(({ isEntry }) => isEntry);
      const code = Buffer.from(worker.code);
      const manifest = {
        engine: { name: 'eSpeak NG', package: engine, version, license: 'GPL-3.0-or-later' },
        programs: [
          { file: worker.fileName, ...sizes(code), sha256: sha256(code) },
          emit(this, programFile, program),
        ],
        packs: {},
        languages: {},
      };
      for (const [name, bytes] of makePacks(folder))
        manifest.packs[name] = emit(this, hashed(name, 'pack', bytes), bytes);
      for (const [lang, { voice, needs = [], optIn = false }] of Object.entries(languages))
        manifest.languages[lang] = {
          voice,
          packs: ['core', ...needs, lang],
          ...(optIn && { optIn }),
        };

      emit(this, 'manifest.json', Buffer.from(JSON.stringify(manifest)));
      emit(this, 'LICENSE', readFileSync(new URL('COPYING', folder)));
      const notice = readFileSync(new URL('NOTICE', own), 'utf8');
      emit(this, 'NOTICE', Buffer.from(notice.replaceAll('{version}', version)));
    },
  };
}
