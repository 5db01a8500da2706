import type { EmbeddedEngine } from '../speech/fallback-engine.js';

/** How much of a download has come, in bytes. */
export interface Download {
  readonly loaded: number;
  readonly total: number;
}

/**
 * Loads the voice that comes with the widget; its data comes when it is to speak.
 *
 * @param url - Where it lies; beside the script if empty.
 * @param onprogress - Told of the data, too.
 */
export async function loadEmbeddedVoice(
  url: string,
  onprogress: (download: Download) => void,
): Promise<EmbeddedEngine> {
  const { EmbeddedEngine } = await import('../speech/embedded-engine.js');
  const engine = new EmbeddedEngine({ url: url || undefined });
  engine.addEventListener('progress', (event) => {
    if (event instanceof ProgressEvent) onprogress({ loaded: event.loaded, total: event.total });
  });
  return engine;
}
