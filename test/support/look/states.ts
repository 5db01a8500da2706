import { nextFrame } from '@open-wc/testing';
import { fakeVoice, manifest } from '../fake-voice.js';
import { until } from '../widget.js';
import type { Setting, Stage } from './stage.js';

/** One of the faces that the widget shows, and how a person comes to see it. */
export interface WidgetState {
  readonly name: string;
  readonly setting?: Setting;
  readonly act: (stage: Stage) => Promise<unknown>;
}

const listen = async ({ press, messages }: Stage): Promise<unknown> =>
  press(messages().listenToContent);

async function start(stage: Stage): Promise<void> {
  await listen(stage);
  // What steps and tells how far comes when it is needed.
  await stage.find('[type="range"]');
}

async function speak(stage: Stage): Promise<void> {
  await listen(stage);
  stage.speech.start();
  stage.speech.end();
  stage.speech.start();
  stage.speech.boundary(0, { charLength: 2 });
  await stage.find('[type="range"]');
}

async function openSettings(stage: Stage): Promise<void> {
  await stage.press(stage.messages().settings);
  await stage.find('dialog[open]');
}

async function openView(stage: Stage): Promise<void> {
  await stage.press(stage.messages().openReadingView);
  await stage.find('dialog[open]');
}

/** A voice of which a fifth comes, and no more. */
function slowVoice(): void {
  fakeVoice();
  const packs = { pl: { file: 'pl.pack', bytes: 520_000, gzip: 520_000, sha256: '' } };
  const languages = { pl: { voice: 'zlw/pl', packs: ['pl'] } };
  globalThis.fetch = async (input) => {
    const { url } = new Request(input);
    if (url.endsWith('.json'))
      return Promise.resolve(Response.json({ ...manifest, packs, languages }));
    if (!url.endsWith('.pack')) return Promise.resolve(new Response(''));
    const start = (body: ReadableStreamDefaultController): void => {
      body.enqueue(new Uint8Array(104_000));
    };
    return Promise.resolve(new Response(new ReadableStream({ start })));
  };
}

async function fail(stage: Stage): Promise<HTMLElement> {
  slowVoice();
  stage.speech.options.voices = [];
  await listen(stage);
  return stage.find('.voice');
}

/** Every face of the widget. */
export const states: readonly WidgetState[] = [
  { name: 'idle', act: async () => Promise.resolve() },
  {
    name: 'greeting',
    setting: { attributes: 'greeting="Witamy na stronie Powiatu Zalesińskiego."' },
    act: async () => Promise.resolve(),
  },
  {
    name: 'skip link',
    act: async ({ find }: Stage): Promise<void> => {
      (await find('[part="link"]')).focus();
    },
  },
  {
    name: 'offer',
    act: async ({ page, find }: Stage): Promise<void> => {
      document.getSelection()?.selectAllChildren(page.querySelector('#pierwszy')!);
      await find('[part="offer"]');
    },
  },
  { name: 'starting', act: start },
  { name: 'speaking', act: speak },
  {
    name: 'paused',
    act: async (stage: Stage): Promise<void> => {
      await speak(stage);
      await stage.press(stage.messages().pause);
    },
  },
  {
    name: 'finished',
    act: async (stage: Stage): Promise<void> => {
      stage.speech.options.auto = true;
      await listen(stage);
      await until(() => stage.speech.spoken.length > 6);
      await stage.control(stage.messages().listenToContent);
    },
  },
  { name: 'no voice', act: fail },
  {
    name: 'downloading',
    act: async (stage: Stage): Promise<void> => {
      (await fail(stage)).click();
      await stage.find('progress');
    },
  },
  {
    name: 'collapsed',
    setting: { preferences: { collapsed: true } },
    act: async () => Promise.resolve(),
  },
  {
    name: 'small',
    setting: { extra: '<button class="wide">Mapa</button>' },
    act: async ({ page, control, messages }: Stage): Promise<void> => {
      page.querySelector<HTMLElement>('.wide')!.focus();
      await control(messages().expand);
    },
  },
  {
    name: 'choosing a place',
    act: async ({ press, messages, find }: Stage): Promise<void> => {
      await press(messages().readFromPlace);
      await find('[part="marker"]');
    },
  },
  { name: 'settings', act: openSettings },
  {
    name: 'changing a shortcut',
    setting: { preferences: { shortcuts: true } },
    act: async (stage: Stage): Promise<void> => {
      await openSettings(stage);
      const button = await stage.find('na-glos-shortcuts');
      button.shadowRoot!.querySelector('button')!.focus();
      button.shadowRoot!.querySelector('button')!.click();
      await nextFrame();
    },
  },
  {
    name: 'help',
    act: async (stage: Stage): Promise<void> => {
      await stage.press(stage.messages().help);
      await stage.find('dialog[open]');
    },
  },
  { name: 'ruler', setting: { preferences: { lineFocus: 'ruler' } }, act: speak },
  { name: 'mask', setting: { preferences: { lineFocus: 'mask-1' } }, act: speak },
  { name: 'reading view', act: openView },
  {
    name: 'reading view, speaking',
    act: async (stage: Stage): Promise<void> => {
      await openView(stage);
      await speak(stage);
    },
  },
  {
    name: 'settings of the reading view',
    act: async (stage: Stage): Promise<void> => {
      await openView(stage);
      (await stage.find('summary')).click();
    },
  },
];
