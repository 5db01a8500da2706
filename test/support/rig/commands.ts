import { executeServerCommand, sendMouse, setViewport as resize } from '@web/test-runner-commands';

/** A place in the window, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** What a page can be told about a person's display; Chromium only. */
export interface Media {
  forcedColors?: 'active' | 'none';
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  contrast?: 'more';
}

/** The engine this test runs in. */
export const engine: 'chromium' | 'firefox' | 'webkit' =
  'chrome' in window ? 'chromium' : 'mozInnerScreenX' in window ? 'firefox' : 'webkit';

const position = ({ x, y }: Point): [number, number] => [Math.round(x), Math.round(y)];

/** The middle of what `target` covers in the window: where to point at it. */
export function centerOf(target: Element | Range): Point {
  const { x, y, width, height } = target.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** Presses a key or a chord as a person does: `press('Escape')`, `press('Shift+ArrowRight')`. */
export async function press(keys: string): Promise<void> {
  const chord = keys.split('+').map((key) => (key === 'Space' ? ' ' : key));
  const key = chord.pop() ?? '';
  const shifted = chord.includes('Shift') && key.length === 1;
  await executeServerCommand('press', [...chord, shifted ? key.toUpperCase() : key]);
}

/** Clicks with the mouse. */
export async function click(at: Point): Promise<void> {
  await sendMouse({ type: 'click', position: position(at) });
}

/** Clicks twice, so that the word there is selected. */
export async function doubleClick(at: Point): Promise<void> {
  await executeServerCommand('double-click', position(at));
}

/** Drags with the mouse, so that the text between is selected. */
export async function drag(from: Point, to: Point): Promise<void> {
  await sendMouse({ type: 'move', position: position(from) });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: position(to) });
  await sendMouse({ type: 'up' });
}

/** Calls the Chrome DevTools Protocol on the test's own page; Chromium only. */
export async function cdp<Result>(method: string, params: object = {}): Promise<Result> {
  return executeServerCommand<Result, object>('cdp', { method, params });
}

/** Puts a finger down; Chromium only. */
export async function touchStart(at: Point): Promise<void> {
  const [x, y] = position(at);
  await cdp('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
}

/** Lifts the finger; Chromium only. */
export async function touchEnd(): Promise<void> {
  await cdp('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** Taps with a finger; Chromium only. */
export async function tap(at: Point): Promise<void> {
  await touchStart(at);
  await touchEnd();
}

/** Holds a finger too long for a click. It selects no word: Chromium does that on Android only. */
export async function longPress(at: Point): Promise<void> {
  const [x, y] = position(at);
  await cdp('Input.synthesizeTapGesture', { x, y, duration: 800, gestureSourceType: 'touch' });
}

let mediaSet = false;
after(async () => {
  // The page that runs this file will run others.
  if (mediaSet) await setMedia({});
});

/** Emulates a person's display settings until the next call or the end of the file; Chromium only. */
export async function setMedia(media: Media): Promise<void> {
  const { forcedColors, colorScheme, reducedMotion, contrast } = media;
  mediaSet = true;
  await cdp('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: forcedColors ?? '' },
      { name: 'prefers-color-scheme', value: colorScheme ?? '' },
      { name: 'prefers-reduced-motion', value: reducedMotion ?? '' },
      { name: 'prefers-contrast', value: contrast ?? '' },
    ],
  });
}

/** Resizes the window until the end of the file; Chromium and Firefox only. */
export async function setViewport(width: number, height: number): Promise<void> {
  await resize({ width, height });
}

/** Keeps a picture of the window in .cache/screenshots/<engine>/<name>.png, for people to look at. */
export async function screenshot(name: string): Promise<void> {
  await executeServerCommand('screenshot', name);
}
