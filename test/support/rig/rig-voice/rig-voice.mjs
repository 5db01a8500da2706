import { once } from 'node:events';
import { cpSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { temporaryFolder } from '../temporary-folder.mjs';
import { Performance, synthesize } from './performance.mjs';

let current;

async function speak(request, response) {
  const utterance = await json(request);
  const speech = await synthesize(utterance);
  if (response.destroyed) return; // stopped before it was ready to speak
  response.writeHead(200, { 'content-type': 'application/x-ndjson' });
  const tell = (event) => {
    response.write(`${JSON.stringify({ charIndex: 0, ...event })}\n`);
    if (event.type === 'end') response.end();
  };
  const performance = new Performance(speech, utterance.volume ?? 1, tell);
  current = performance;
  // The extension hangs up to stop us.
  response.once('close', () => performance.stop());
  tell({ type: 'start' });
  performance.play();
}

async function answer(request, response) {
  if (request.url === '/speak') return speak(request, response);
  if (request.url === '/pause') current?.pause();
  if (request.url === '/resume') current?.play();
  response.end();
}

function extensionFor(url) {
  const folder = temporaryFolder('voice');
  for (const file of ['manifest.json', 'sw.js']) {
    cpSync(new URL(file, import.meta.url), join(folder, file));
  }
  writeFileSync(join(folder, 'server.json'), JSON.stringify({ url }));
  return folder;
}

/**
 * A voice for Chromium that reports words, which none on Linux does: an extension (its folder) that
 * registers it, and the runner plugin that ends the server behind it.
 */
export async function startRigVoice() {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const extension = extensionFor(`http://127.0.0.1:${server.address().port}`);
  const plugin = {
    name: 'rig-voice',
    serverStop() {
      server.closeAllConnections();
      server.close();
    },
  };
  return { extension, plugin };
}
