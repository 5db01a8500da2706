import { cpus, loadavg, totalmem } from 'node:os';

const load = () =>
  loadavg()
    .map((value) => value.toFixed(1))
    .join(', ');

/** What a reader needs to know to judge the numbers; `finish` is called when all is measured. */
export function describeMachine(browserVersion, packages) {
  const [{ model }] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const before = load();
  return () =>
    [
      `- ${browserVersion}, headless; Node ${process.version}`,
      `- ${cpus().length} cores of ${model}, ${memory} GiB`,
      `- Load of the machine (1, 5, 15 minutes) before: ${before}; after: ${load()}`,
      `- ${packages.join(', ')}`,
    ].join('\n');
}
