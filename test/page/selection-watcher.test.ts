import { assert } from '@open-wc/testing';
import { type SelectedText, SelectionWatcher } from '../../src/page/selection-watcher.js';
import { centerOf, click, drag, engine, press } from '../support/rig/commands.js';
import { page, rangeIn } from '../support/page.js';

describe('SelectionWatcher', () => {
  let root: HTMLElement;
  let watcher: SelectionWatcher;
  let stop: AbortController;
  let tell: (selected: SelectedText | undefined) => void;

  /** What the watcher says next. */
  const next = async (): Promise<SelectedText | undefined> =>
    new Promise((resolve) => {
      tell = resolve;
    });

  beforeEach(async () => {
    root = await page(
      '<p>Ala ma kota, a kot ma Alę.</p><p>***</p><div contenteditable>Pisz tu</div>' +
        '<textarea>Pisz tu</textarea><na-glos-x><button>Czytaj</button></na-glos-x>',
    );
    stop = new AbortController();
    watcher = new SelectionWatcher({
      widget: root.querySelector('na-glos-x')!,
      skip: () => undefined,
      onchange: (selected) => {
        tell(selected);
      },
    });
    watcher.watch(stop.signal);
  });

  afterEach(() => {
    stop.abort();
    document.getSelection()?.removeAllRanges();
  });

  const text = (): Text => root.querySelector('p')!.firstChild as Text;

  it('notices what is dragged over', async () => {
    const { x, y, width, height } = rangeIn(text(), 0, text(), 11).getBoundingClientRect();
    const told = next();
    await drag({ x: x + 1, y: y + height / 2 }, { x: x + width, y: y + height / 2 });
    const selected = await told;
    assert.equal(selected?.by, 'mouse');
    assert.isFalse(selected!.backwards);
    assert.include(selected!.range.toString(), 'Ala ma kot');
  });

  it('notices what is dragged over from its end', async () => {
    const { x, y, width, height } = rangeIn(text(), 0, text(), 11).getBoundingClientRect();
    const told = next();
    await drag({ x: x + width, y: y + height / 2 }, { x: x + 1, y: y + height / 2 });
    assert.isTrue((await told)?.backwards);
  });

  it('notices what is selected by keyboard', async () => {
    document.getSelection()?.setBaseAndExtent(text(), 0, text(), 2);
    const told = next();
    await press('Shift+ArrowRight');
    const selected = await told;
    assert.equal(selected?.range.toString(), 'Ala');
    assert.equal(selected?.by, 'keyboard');
  });

  it('notices that all is selected', async () => {
    const told = next();
    await press('Control+a');
    assert.include((await told)?.range.toString(), 'Ala ma kota');
  });

  it('notices that nothing is selected any more', async () => {
    let told = next();
    document.getSelection()?.setBaseAndExtent(text(), 0, text(), 3);
    await told;
    told = next();
    await click(centerOf(root.querySelectorAll('p')[1]!));
    assert.isUndefined(await told);
  });

  it('remembers what was selected when the widget is pressed', async () => {
    const told = next();
    document.getSelection()?.setBaseAndExtent(text(), 0, text(), 3);
    await told;
    await click(centerOf(root.querySelector('button')!));
    // Safari on iOS loses the selection by the press itself.
    document.getSelection()?.removeAllRanges();
    assert.equal(watcher.selected?.range.toString(), 'Ala');
  });

  it('takes a selection without words for none', () => {
    const stars = root.querySelectorAll('p')[1]!;
    document.getSelection()?.selectAllChildren(stars);
    assert.isUndefined(watcher.selected);
  });

  it('takes a selection in a field for none', () => {
    document.getSelection()?.selectAllChildren(root.querySelector('[contenteditable]')!);
    assert.isUndefined(watcher.selected);
    document.getSelection()?.removeAllRanges();
    root.querySelector('textarea')!.select();
    assert.isUndefined(watcher.selected);
  });

  it(`says nothing once it is told to stop (${engine})`, () => {
    stop.abort();
    tell = () => {
      assert.fail('told');
    };
    document.getSelection()?.setBaseAndExtent(text(), 0, text(), 3);
    document.dispatchEvent(new Event('pointerup'));
    assert.equal(watcher.selected?.range.toString(), 'Ala');
  });
});
