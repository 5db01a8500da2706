import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { partsOf } from '../../../.config/bundle.mjs';
import { asLoaded } from '../bundles.mjs';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

const names = [
  ...['lit-element', 'lazy-reader', 'easy-speech', 'speak-tts', 'readium-speech'],
  ...['react-text-to-speech', 'mark', 'readability'],
];

function weigh(...codes) {
  const sum = (bytesOf) => [codes.reduce((bytes, code) => bytes + bytesOf(code), 0)];
  return {
    minified: sum((code) => Buffer.byteLength(code)),
    gzip: sum((code) => gzipSync(code, { level: 9 }).length),
    brotli: sum((code) => brotliCompressSync(code).length),
  };
}

/** What of ours comes once somebody is there, in a Polish page. */
const forReading = ['reading', 'rules-pl'];

/** What each weighs. Of ours it is what loads with the page; chunks come when they are needed. */
export async function bytes() {
  const rows = {};
  const parts = partsOf(dist);
  const codesOf = ({ files }) => files.map((file) => readFileSync(join(dist, file)));
  const [eager, ...late] = parts;
  rows['na-glos'] = weigh(...codesOf(eager));
  const needed = parts.filter((part) => part === eager || forReading.includes(part.name));
  rows['Na głos, once somebody is there'] = weigh(...needed.flatMap(codesOf));
  for (const name of names) rows[name] = weigh(await asLoaded(name));
  const chunks = late.map(({ name, brotli }) => `${name} ${brotli} B`).join(', ');
  return [
    {
      title: 'Bytes that a page loads',
      note: `Bytes are exact. Loaded by us when needed, in brotli: ${chunks}.`,
      columns: { minified: 'minified', gzip: 'gzip', brotli: 'brotli' },
      digits: 0,
      compare: { column: 'brotli', with: 'lit-element' },
      chart: 'brotli',
      rows,
    },
  ];
}
