// npm run orca: a real screen reader goes through the widget, and its words are kept.
// On Debian: apt-get install orca xdotool openbox at-spi2-core dbus xvfb, and what speaks aloud.
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { start, stop } from '../support/rig/processes.mjs';
import { startSpeech } from '../support/rig/speech.mjs';

const log = `${process.cwd()}/.cache/orca/orca.log`;
const transcript = 'test/orca/transcript.md';
mkdirSync('.cache/orca', { recursive: true });

const screen = start(
  'Xvfb',
  ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
  { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
);
const [number] = await once(screen.stdio[3], 'data');
const speech = await startSpeech({ recording: '.cache/orca/orca.wav', dispatcher: true });

/** All that needs the session's bus, in order; the last of it is what we wait for. */
const session = `
  /usr/libexec/at-spi-bus-launcher --launch-immediately & bus=$!
  openbox & desktop=$!
  sleep 1
  rm -f "$0"
  orca --replace --debug-file="$0" & reader=$!
  sleep 5
  node test/orca/visit.mjs "$0" "$1"; result=$?
  kill $reader $desktop $bus
  exit $result`;
const visit = start('dbus-run-session', ['--', 'bash', '-c', session, log, transcript], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: {
    ...speech.env,
    DISPLAY: `:${String(number).trim()}`,
    GNOME_ACCESSIBILITY: '1',
    ACCESSIBILITY_ENABLED: '1',
  },
});
const [status] = await once(visit, 'exit');
await speech.stop();
await stop(screen);
console.log(status === 0 ? `See ${transcript}` : `It failed; see ${log}`);
process.exitCode = status;
