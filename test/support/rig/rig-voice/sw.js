/* global chrome, fetch, AbortController, TextDecoderStream */

// The extension's half of the rig voice: what Chromium asks of a speech engine goes to the server
// beside it, and the server's answer, one event a line, goes back to Chromium.

const server = fetch('server.json').then((response) => response.json());
const ask = async (path, options) =>
  fetch((await server).url + path, { method: 'POST', ...options });

let utterance = new AbortController();

async function* lines(body) {
  let rest = '';
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    const complete = (rest + chunk).split('\n');
    rest = complete.pop();
    yield* complete;
  }
}

chrome.ttsEngine.onSpeak.addListener(async (text, options, send) => {
  utterance.abort();
  utterance = new AbortController();
  const { signal } = utterance;
  const reportsWords = !/no boundaries|remote/.test(options.voiceName);
  try {
    const body = JSON.stringify({ text, ...options });
    const response = await ask('/speak', { body, signal });
    for await (const line of lines(response.body)) {
      const event = JSON.parse(line);
      if (event.type !== 'word' || reportsWords) send(event);
    }
  } catch (error) {
    if (!signal.aborted) send({ type: 'error', errorMessage: String(error) });
  }
});

chrome.ttsEngine.onStop.addListener(() => utterance.abort());
chrome.ttsEngine.onPause.addListener(() => void ask('/pause'));
chrome.ttsEngine.onResume.addListener(() => void ask('/resume'));
