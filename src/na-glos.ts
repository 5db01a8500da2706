import { loaded } from './text/languages-on-demand.js';

export * from './define.js';

// The tags are registered by now. Who imports the bundle waits for all that its names can do.
await loaded;
