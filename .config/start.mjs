// npm start: from a fresh clone to the demo in a browser.
import { espeakAsItIs } from './espeak-as-it-is.mjs';
import { freePort } from './free-port.mjs';
import { installPackages, npm, root } from './install.mjs';
import { securityHeaders } from './security-headers.mjs';

const { CI, DISPLAY, PORT, WAYLAND_DISPLAY } = process.env;
const hasScreen = process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);

installPackages();
if (!npm('run', 'build')) process.exit(1);

function toDemo(context, next) {
  return ['/', '/demo'].includes(context.path) ? context.redirect('/demo/') : next();
}

const { startDevServer } = await import('@web/dev-server');
const port = await freePort(Number(PORT ?? 8000));

await startDevServer({
  config: {
    rootDir: root,
    port,
    middleware: [toDemo, securityHeaders],
    plugins: [espeakAsItIs()],
    nodeResolve: { exportConditions: ['browser', 'production'] },
    injectWebSocket: false,
    open: hasScreen && !CI && '/demo/',
  },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});

console.log(`Na głos: http://localhost:${port}/demo/`);
