import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { assert } from '@open-wc/testing';
import { focusedElement } from '../../src/page/focused-element.js';
import { assertReads } from '../support/look/baseline.js';
import { ordinarily, under } from '../support/look/circumstances.js';
import { deep } from '../support/look/shown.js';
import { type Stage, stage } from '../support/look/stage.js';
import { states } from '../support/look/states.js';
import { cdp, engine } from '../support/rig/commands.js';
import { until } from '../support/widget.js';

interface TreeNode {
  readonly nodeId: string;
  readonly childIds?: readonly string[];
  readonly ignored: boolean;
  readonly role?: { value: string };
  readonly name?: { value: string };
  readonly value?: { value: string };
  readonly properties?: readonly { name: string; value: { value: unknown } }[];
}

const quiet = new Set([
  'none',
  'generic',
  'InlineTextBox',
  'LabelText',
  'RootWebArea',
  'banner',
  'main',
  '',
]);
const closed = new Set(['banner', 'main', 'button', 'link', 'combobox', 'option']);
const told = ['disabled', 'pressed', 'expanded', 'checked', 'modal', 'live'];

/** What Chromium tells assistive technology of the widget: role, name and state, a line for each. */
async function tree(): Promise<string[]> {
  await cdp('Accessibility.enable');
  const { nodes } = await cdp<{ nodes: TreeNode[] }>('Accessibility.getFullAXTree');
  await cdp('Accessibility.disable');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const walk = (node: TreeNode, depth: number): void => {
    const isTold = !node.ignored && !quiet.has(node.role?.value ?? '');
    if (isTold) lines.push('  '.repeat(depth) + lineOf(node));
    // The page itself, and what only repeats a name.
    if (closed.has(node.role?.value ?? '')) return;
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) walk(child, isTold ? depth + 1 : depth);
    }
  };
  walk(nodes[0]!, 0);
  return lines;
}

function lineOf({ role, name, value, properties = [] }: TreeNode): string {
  const details = properties
    .filter((one) => told.includes(one.name) && one.value.value !== false)
    .map((one) => `(${one.name}${one.value.value === true ? '' : ` ${String(one.value.value)}`})`);
  const words = [role?.value, name?.value && `"${name.value}"`, value && `= ${value.value}`];
  return [...words, ...details].filter(Boolean).join(' ').replace(/\s+/gu, ' ');
}

describe('a screen reader', () => {
  let set: Stage;

  async function come(name: string): Promise<void> {
    const { setting, act } = states.find((state) => state.name === name)!;
    set = await stage(setting);
    await under(set);
    await act(set);
  }

  afterEach(async () => {
    await set.clear();
    await ordinarily();
  });

  for (const { name } of engine === 'chromium' ? states : []) {
    it(`is told roles, names and values: ${name}`, async () => {
      await come(name);
      await assertReads(name, await tree());
    });
  }

  it('is read the player while it speaks, in order', async () => {
    await come('speaking');
    const container = await set.find('section[part="player"]');
    await virtual.start({ container });
    while (!(await virtual.lastSpokenPhrase()).startsWith('end of region')) await virtual.next();
    const phrases = await virtual.spokenPhraseLog();
    await virtual.stop();
    assert.deepEqual(phrases, [
      'region, Czytnik tekstu',
      'button, Wstrzymaj',
      'button, Odsłuchaj zaznaczenie',
      'button, Widok do czytania',
      'button, Zatrzymaj, not disabled',
      'paragraph',
      'Czytam artykuł.',
      'end of paragraph',
      'button, Czytaj od miejsca, not pressed',
      'button, Ustawienia',
      'button, Pomoc',
      'button, Zwiń',
      'end of region, Czytnik tekstu',
    ]);
  });

  it('is left alone from the start to the end of speech', async () => {
    set = await stage();
    const { speech, page } = set;
    const changes: string[] = [];
    const note = (records: readonly MutationRecord[]): void => {
      for (const { type, target } of records) changes.push(`${type} of ${target.nodeName}`);
    };
    const inPage = new MutationObserver(note);
    inPage.observe(page, { subtree: true, childList: true, attributes: true, characterData: true });
    const live = [...set.roots]
      .flatMap((root) => [...deep(root)])
      .filter((element) => element.matches('[role="status"], [role="alert"], [aria-live], output'));
    assert.isNotEmpty(live);
    const said = new MutationObserver(note);
    for (const region of live)
      said.observe(region, { subtree: true, childList: true, characterData: true });

    const button = await set.press(set.messages().listenToContent);
    for (let sentence = 0; sentence < 3; sentence++) {
      speech.start();
      speech.boundary(0, { charLength: 2 });
      await set.settled();
      speech.end();
      await until(() => speech.spoken.length > sentence + 1);
    }
    assert.deepEqual(
      [...inPage.takeRecords(), ...said.takeRecords()].map(({ type }) => type),
      [],
    );
    assert.deepEqual(changes, []);
    assert.equal(focusedElement(), button);
  });
});
