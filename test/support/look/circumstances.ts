import { engine, type Media, setMedia, setViewport } from '../rig/commands.js';
import { deep } from './shown.js';
import type { Stage } from './stage.js';

/** How a person has set up their browser, or how a page is. */
export interface Circumstance {
  readonly name: string;
  readonly media?: Media;
  readonly window?: readonly [width: number, height: number];
  /** The page itself: in Arabic, in large letters, spaced out. */
  readonly page?: 'right-to-left' | 'large' | 'spaced';
}

/** All that the widget has to look well in. */
export const circumstances: readonly Circumstance[] = [
  { name: 'in light' },
  { name: 'in dark', media: { colorScheme: 'dark' } },
  { name: 'in forced colours', media: { forcedColors: 'active' } },
  { name: 'in dark forced colours', media: { forcedColors: 'active', colorScheme: 'dark' } },
  { name: 'with more contrast', media: { contrast: 'more' } },
  { name: 'from right to left', page: 'right-to-left' },
  { name: 'with text of 200 %', page: 'large' },
  { name: 'with text spaced out', page: 'spaced' },
  { name: 'in a window 320 wide', window: [320, 640] },
  { name: 'in a window 320 wide, spaced out', window: [320, 640], page: 'spaced' },
  { name: 'at 400 %', window: [320, 256] },
  { name: 'in a low window', window: [640, 256], page: 'right-to-left' },
];

const ordinary = [1280, 800] as const;

const look = new CSSStyleSheet();
look.replaceSync(`
  :root { color-scheme: light dark; --na-glos-font: 'DejaVu Sans', sans-serif }
  body { margin: 0; background: Canvas; color: CanvasText }
  .stage { max-inline-size: 40rem; padding: 1rem; font: 1rem/1.5 'DejaVu Sans', sans-serif }
  .wide { position: fixed; inset: 100px 0 auto; inline-size: 100%; block-size: calc(100% - 200px) }
`);
const large = new CSSStyleSheet();
large.replaceSync(':root { font-size: 200% }');
/** What WCAG 1.4.12 asks to bear; it reaches into shadow roots as a person's own style sheet does. */
const spaced = new CSSStyleSheet();
spaced.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`);

/** Puts a stage into circumstances; without any, into the ordinary ones. */
export async function under(
  { page, settled }: Pick<Stage, 'page' | 'settled'>,
  { media = {}, window: size = ordinary, page: kind }: Partial<Circumstance> = {},
): Promise<void> {
  if (engine === 'chromium') await setMedia(media);
  await resize(...size);
  page.lang = kind === 'right-to-left' ? 'ar' : 'pl';
  page.dir = kind === 'right-to-left' ? 'rtl' : 'ltr';
  document.adoptedStyleSheets = kind === 'large' ? [look, large] : [look];
  const roots = [...deep(document.documentElement)].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const root of [document, ...roots]) {
    const others = root.adoptedStyleSheets.filter((sheet) => sheet !== spaced);
    root.adoptedStyleSheets = kind === 'spaced' ? [...others, spaced] : others;
  }
  await settled();
}

/** Leaves nothing of them behind. */
export async function ordinarily(): Promise<void> {
  document.adoptedStyleSheets = [];
  if (engine === 'chromium') await setMedia({});
  await resize(800, 600);
}

async function resize(width: number, height: number): Promise<void> {
  const isSo = window.innerWidth === width && window.innerHeight === height;
  if (!isSo && engine !== 'webkit') await setViewport(width, height);
}
