import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

const running = new Set();

process.once('exit', () => running.forEach((child) => child.kill()));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

/** Starts a program that lives no longer than this one. */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'ignore', ...options });
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', (error) => {
    running.delete(child);
    console.error(`${command}: ${error.message}`);
  });
  return child;
}

/** Ends a program: politely, after two seconds by force. */
export async function stop(child, signal = 'SIGTERM') {
  if (!running.has(child)) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  const force = setTimeout(() => child.kill('SIGKILL'), 2000);
  await gone;
  clearTimeout(force);
}

/** Waits until `ready` returns something true; for daemons that do not say when they are up. */
export async function until(ready, what) {
  for (let tries = 0; tries < 100; tries++) {
    if (await ready()) return;
    await pause(100);
  }
  throw new Error(`${what} did not start within 10 s`);
}
