import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { espeakData } from '../../../.config/machine.mjs';
import { start, stop, until } from './processes.mjs';
import { recordingFormat } from './recording.mjs';
import { temporaryFolder } from './temporary-folder.mjs';

const silence = 0.05;

function makeFolders(home) {
  const folders = {
    XDG_RUNTIME_DIR: join(home, 'runtime'),
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_CACHE_HOME: join(home, 'cache'),
    PULSE_RUNTIME_PATH: join(home, 'pulse'),
  };
  for (const folder of Object.values(folders)) mkdirSync(folder, { mode: 0o700 });
  return folders;
}

/** espeak-ng's data without its hundred joke variants: 131 voices, where there would be 13 000. */
function copyEspeakData(home) {
  cpSync(espeakData(), join(home, 'espeak-ng-data'), {
    recursive: true,
    filter: (file) => !file.endsWith('/voices/!v'),
  });
}

async function startLoudspeaker(home, env) {
  const socket = join(home, 'pulse/native');
  const options =
    '--daemonize=no --exit-idle-time=-1 --use-pid-file=no --realtime=no --high-priority=no -n';
  // The socket comes last: when it is there, so is the sink.
  const modules = [
    '--load=module-null-sink sink_name=rig rate=44100 channels=2',
    `--load=module-native-protocol-unix socket=${socket} auth-anonymous=1`,
  ];
  const daemon = start('pulseaudio', [...options.split(' '), ...modules], { env });
  await until(() => existsSync(socket), 'PulseAudio');
  return daemon;
}

function startRecorder(recording, env) {
  mkdirSync(dirname(recording), { recursive: true });
  const format = Object.entries(recordingFormat).map(([name, value]) => `--${name}=${value}`);
  const options = ['--device=rig.monitor', '--latency-msec=20', '--file-format=wav', ...format];
  return start('parec', [...options, recording], { env });
}

const dispatcherConfig = (home) => `
LogLevel 3
LogDir "${home}"
CommunicationMethod "unix_socket"
SocketPath "${home}/speechd.sock"
AudioOutputMethod "pulse"
AudioPulseDevice "rig"
DefaultModule espeak-ng
DefaultLanguage "pl"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
`;

async function startDispatcher(home, env) {
  const config = join(home, 'speech-dispatcher');
  const socket = join(home, 'speechd.sock');
  mkdirSync(join(config, 'modules'), { recursive: true });
  cpSync('/etc/speech-dispatcher/modules/espeak-ng.conf', join(config, 'modules/espeak-ng.conf'));
  writeFileSync(join(config, 'speechd.conf'), dispatcherConfig(home));
  const paths = ['-C', config, '-S', socket, '-L', home, '-P', join(home, 'speechd.pid')];
  const options = ['--run-single', '--timeout', '0', '--communication-method', 'unix_socket'];
  const daemon = start('speech-dispatcher', [...options, ...paths], { env });
  await until(() => existsSync(socket), 'speech-dispatcher');
  return daemon;
}

/**
 * Starts a loudspeaker of our own (no sound card, nobody hears it) that is recorded into a file,
 * and, with `dispatcher`, a speech-dispatcher that speaks into it. Browsers find both in `env`.
 */
export async function startSpeech({ recording, dispatcher }) {
  const home = temporaryFolder('speech');
  const env = {
    ...process.env,
    ...makeFolders(home),
    PULSE_SERVER: `unix:${home}/pulse/native`,
    SPEECHD_ADDRESS: `unix_socket:${home}/speechd.sock`,
    ESPEAK_DATA_PATH: home,
  };
  copyEspeakData(home);
  const programs = [await startLoudspeaker(home, env)];
  if (dispatcher) programs.unshift(await startDispatcher(home, env));
  const recorder = startRecorder(recording, env);

  return {
    env,
    async stop() {
      await stop(recorder, 'SIGINT');
      for (const program of programs) await stop(program);
    },
  };
}

/** The loudest moment of a recording, between 0 and 1. */
function loudness(recording) {
  const { stderr } = spawnSync('sox', [recording, '-n', 'stat'], { encoding: 'utf8' });
  return Number(/Maximum amplitude:\s+(\S+)/.exec(stderr)?.[1] ?? 0);
}

/** Whether something can be heard in a recording. */
export const isAudible = (recording) => loudness(recording) > silence;
