import { engine } from '../rig/commands.js';
import { countListeners } from './listeners.js';
import { memory } from './memory.js';
import { countTimers } from './timers.js';

/** How much more a page holds after something was done many times. */
export interface Growth {
  /** On what outlives the widget. */
  readonly listeners: number;
  readonly timers: number;
  readonly elements: number;
  readonly highlights: number;
  readonly styleSheets: number;
  /** Counted by the browser itself, in what the page sees and what it does not; Chromium only. */
  readonly allListeners: number;
  readonly allNodes: number;
  /** Bytes of the JavaScript heap; Chromium only. */
  readonly heap: number;
}

/** Does something often enough for all that is made once to be made, then counts what it leaves. */
export async function growthOver(times: number, act: () => Promise<void>): Promise<Growth> {
  const root = document.documentElement;
  const listeners = countListeners([window, document, root, document.body, speechSynthesis]);
  const repeat = async (): Promise<void> => {
    for (let i = 0; i < times; i += 1) await act();
  };
  const seen = (): Pick<Growth, 'listeners' | 'elements' | 'highlights' | 'styleSheets'> => ({
    listeners: listeners.now,
    elements: document.querySelectorAll('*').length,
    highlights: 'highlights' in CSS ? CSS.highlights.size : 0,
    styleSheets: document.adoptedStyleSheets.length,
  });
  try {
    await repeat();
    // Browsers keep what they learn of code that runs often; only Chromium tells how much that is.
    if (engine === 'chromium') {
      await repeat();
      await repeat();
    }
    const before = { ...seen(), ...(await memory()) };
    // Asking the runner for the memory sets timers of its own.
    const timers = countTimers();
    await repeat();
    const waiting = timers.now;
    timers.stop();
    const after = { ...seen(), ...(await memory()) };
    return {
      timers: waiting,
      listeners: after.listeners - before.listeners,
      elements: after.elements - before.elements,
      highlights: after.highlights - before.highlights,
      styleSheets: after.styleSheets - before.styleSheets,
      allListeners: after.allListeners - before.allListeners,
      allNodes: after.allNodes - before.allNodes,
      heap: after.heap - before.heap,
    };
  } finally {
    listeners.stop();
  }
}
