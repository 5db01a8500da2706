import { cdp, engine } from '../rig/commands.js';

/** What the browser itself counts, dead things gone. */
export interface Memory {
  readonly allListeners: number;
  readonly allNodes: number;
  /** Bytes of the JavaScript heap in use. */
  readonly heap: number;
}

interface Counters {
  readonly jsEventListeners: number;
  readonly nodes: number;
}

/** What Chromium holds; no other browser says, and counts as nothing. */
export async function memory(): Promise<Memory> {
  if (engine !== 'chromium') return { allListeners: 0, allNodes: 0, heap: 0 };
  // What is dead may be held by what died with it, such as an observer: twice is thorough.
  await cdp('HeapProfiler.collectGarbage');
  await cdp('HeapProfiler.collectGarbage');
  const { usedSize: heap } = await cdp<{ usedSize: number }>('Runtime.getHeapUsage');
  const { jsEventListeners, nodes } = await cdp<Counters>('Memory.getDOMCounters');
  return { allListeners: jsEventListeners, allNodes: nodes, heap };
}
