import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where package.json lies. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const changedAt = (path) => statSync(root + path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Runs npm; true if it went well. On Windows npm is a script, which needs a shell. */
export function npm(...args) {
  const shell = process.platform === 'win32';
  return spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell }).status === 0;
}

/** Installs the packages of package-lock.json unless they are there already. */
export function installPackages() {
  const installed = changedAt('node_modules/.package-lock.json');
  if (installed > 0 && installed >= changedAt('package-lock.json')) return;
  console.log('Installing packages');
  // The scripts are those of geckodriver and edgedriver: downloads that nothing here uses.
  if (!npm('ci', '--ignore-scripts')) process.exit(1);
}
