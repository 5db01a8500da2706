import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function which(...names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      if (isExecutable(join(folder, name))) return join(folder, name);
    }
  }
  return undefined;
}

/** Looks in every /usr/lib/<architecture>/, where Debian keeps what is not meant for the PATH. */
function inLibraries(...paths) {
  const folders = existsSync('/usr/lib') ? ['', ...readdirSync('/usr/lib')] : [];
  const files = paths.flatMap((path) => folders.map((folder) => join('/usr/lib', folder, path)));
  return files.find((file) => existsSync(file));
}

function hasSharedLibrary(name) {
  const load = `import ctypes; ctypes.CDLL('${name}')`;
  return spawnSync('python3', ['-c', load], { stdio: 'ignore' }).status === 0;
}

function hasFonts() {
  if (process.platform !== 'linux') return true;
  return spawnSync('fc-list', { encoding: 'utf8' }).stdout?.trim().length > 0;
}

export const chromium = () =>
  process.env.CHROMIUM ?? which('chromium', 'chromium-browser', 'google-chrome');
export const firefox = () => process.env.FIREFOX ?? which('firefox-esr', 'firefox');
export const miniBrowser = () =>
  inLibraries('webkit2gtk-4.1/MiniBrowser', 'webkitgtk-6.0/MiniBrowser');
export const espeakData = () => inLibraries('espeak-ng-data');

/** What the tests can use of a machine, and the Debian packages that bring it. */
const parts = [
  {
    name: 'Chromium',
    key: 'chromium',
    needs: { chromium },
  },
  {
    name: 'Firefox',
    key: 'firefox',
    needs: { 'firefox-esr': firefox },
  },
  {
    name: 'WebKitGTK',
    key: 'webkit',
    needs: {
      'webkit2gtk-driver': () => miniBrowser() && which('WebKitWebDriver'),
      xvfb: () => which('Xvfb'),
    },
  },
  {
    name: 'a font',
    key: 'font',
    needs: { 'fonts-dejavu-core': hasFonts },
  },
  {
    name: 'the voice that reports words (espeak-ng)',
    key: 'words',
    needs: {
      python3: () => which('python3'),
      'espeak-ng-data': espeakData,
      'libespeak-ng1': () => hasSharedLibrary('libespeak-ng.so.1'),
    },
  },
  {
    name: "the system's voice (speech-dispatcher)",
    key: 'voice',
    needs: {
      'speech-dispatcher': () => which('speech-dispatcher'),
      'speech-dispatcher-espeak-ng': () =>
        inLibraries('speech-dispatcher-modules/sd_espeak-ng', 'speech-dispatcher/sd_espeak-ng'),
      'espeak-ng-data': espeakData,
    },
  },
  {
    name: 'a loudspeaker that can be recorded (PulseAudio)',
    key: 'loudspeaker',
    needs: {
      pulseaudio: () => which('pulseaudio'),
      'pulseaudio-utils': () => which('parec') && which('pacat'),
      sox: () => which('sox'),
    },
  },
];

/** The packages of `part` that are not there. */
const missing = ({ needs }) => Object.keys(needs).filter((name) => !needs[name]());

function apt(...args) {
  const { status } = spawnSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: 'inherit',
  });
  return status === 0;
}

function install(packages) {
  console.log(`Installing ${packages.join(', ')}`);
  return apt('install', '-y', '--no-install-recommends', ...packages);
}

/**
 * Installs what is missing where that is allowed, and says what is left out where it is not; the
 * keys of the parts that are there.
 */
export function prepareMachine() {
  const lacking = () => parts.filter((part) => missing(part).length > 0);
  const wanted = [...new Set(lacking().flatMap(missing))];
  if (wanted.length > 0 && process.getuid?.() === 0 && which('apt-get')) {
    apt('update');
    // One package that cannot be had makes apt refuse them all.
    if (!install(wanted)) lacking().forEach((part) => install(missing(part)));
  }
  for (const part of lacking()) {
    console.log(`Left out: ${part.name}. On Debian: apt-get install ${missing(part).join(' ')}`);
  }
  return new Set(parts.filter((part) => missing(part).length === 0).map(({ key }) => key));
}
