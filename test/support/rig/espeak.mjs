import { readFileSync } from 'node:fs';
import { dataFiles, packFiles } from '../../../.config/espeak-packs.mjs';

const root = new URL('../../../', import.meta.url);
const { programs } = JSON.parse(readFileSync(new URL('dist/espeak/manifest.json', root), 'utf8'));
let starts = 0;

/** All of the engine's data as one pack. */
export const wholeData = () =>
  packFiles([...dataFiles(new URL('node_modules/@echogarden/espeak-ng-emscripten/', root))]);

/** The sound that the built worker makes of a text, with these packs; run here in Node. */
export async function speakWith(packs, { text, voice }) {
  const answers = [];
  let wake;
  globalThis.postMessage = (message) => {
    answers.push(message);
    if (message.type !== 'sound') wake();
  };
  const answered = () => new Promise((resolve) => (wake = resolve));
  await import(new URL(`dist/espeak/${programs[0].file}?${starts++}`, root));

  const ask = async (data) => {
    const answer = answered();
    globalThis.onmessage({ data });
    await answer;
  };
  const bytesOf = ({ buffer, byteOffset, length }) => buffer.slice(byteOffset, byteOffset + length);
  await ask({ type: 'load', packs: packs.map(bytesOf) });
  await ask({ type: 'say', text, voice, wordsPerMinute: 175 });
  const failed = answers.find(({ type }) => type === 'failed');
  if (failed) throw new Error(failed.reason);
  return Buffer.concat(
    answers
      .filter(({ type }) => type === 'sound')
      .map(({ samples }) => Buffer.from(samples.buffer)),
  );
}
