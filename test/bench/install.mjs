import { statSync } from 'node:fs';
import { npm } from '../../.config/install.mjs';

const changedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Installs what is compared with, beside this file, unless it is there already. */
export function installPeers() {
  const folder = 'test/bench';
  const installed = changedAt(`${folder}/node_modules/.package-lock.json`);
  if (installed > 0 && installed >= changedAt(`${folder}/package-lock.json`)) return;
  console.log('Installing what is compared with');
  if (!npm('ci', '--prefix', folder, '--ignore-scripts')) process.exit(1);
}
