import { once } from 'node:events';
import { start, stop, until } from './processes.mjs';

/** Runner plugin: a screen nobody sees, and the driver that opens WebKitGTK's MiniBrowser on it. */
export function webkitDriver(port) {
  const programs = [];
  return {
    name: 'webkit-driver',
    async serverStart() {
      const screen = start(
        'Xvfb',
        ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
        {
          stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
        },
      );
      const [number] = await once(screen.stdio[3], 'data');
      const driver = start('WebKitWebDriver', [`--port=${port}`], {
        env: {
          ...process.env,
          DISPLAY: `:${String(number).trim()}`,
          GDK_BACKEND: 'x11',
          // WebKitGTK 2.50 crashes now and then in the thread that draws with the graphics card.
          WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        },
      });
      programs.push(driver, screen);
      const status = () =>
        fetch(`http://127.0.0.1:${port}/status`).then(
          (it) => it.ok,
          () => false,
        );
      await until(status, 'WebKitWebDriver');
    },
    async serverStop() {
      for (const program of programs) await stop(program);
    },
  };
}
