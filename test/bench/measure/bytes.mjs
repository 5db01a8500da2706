import { brotliCompressSync, gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { partsOf } from '../../../.config/bundle.mjs';
import { asLoaded } from '../bundles.mjs';

const names = [
  ...['na-glos', 'lit-element', 'lazy-reader', 'easy-speech', 'speak-tts', 'readium-speech'],
  ...['react-text-to-speech', 'mark', 'readability'],
];

function weigh(code) {
  return {
    minified: [Buffer.byteLength(code)],
    gzip: [gzipSync(code, { level: 9 }).length],
    brotli: [brotliCompressSync(code).length],
  };
}

/** What each weighs. Of ours it is what loads with the page; chunks come when they are needed. */
export async function bytes() {
  const rows = {};
  for (const name of names) rows[name] = weigh(await asLoaded(name));
  const [eager, ...late] = partsOf(fileURLToPath(new URL('../../../dist', import.meta.url)));
  rows['na-glos'].brotli = [eager.brotli];
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
