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

  it('notices a selection in a shadow root', async () => {
    const host = document.createElement('div');
    root.append(host);
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>Kot ma Alę i psa.</p>';
    const inside = shadow.querySelector('p')!.firstChild as Text;
    const { x, y, width, height } = rangeIn(inside, 0, inside, 10).getBoundingClientRect();
    const told = next();
    await drag({ x: x + 1, y: y + height / 2 }, { x: x + width, y: y + height / 2 });
    assert.include((await told)?.range.toString(), 'Kot ma Al');
  });

  // WebKitGTK lets no drag lead from the page into a shadow root.
  if (engine !== 'webkit') {
    it('takes a selection that ends in a shadow root to hold all of its host', async () => {
      const host = document.createElement('div');
      root.querySelector('p')!.after(host);
      const shadow = host.attachShadow({ mode: 'open' });
      shadow.innerHTML = '<p>Kot ma Alę i psa.</p>';
      const inside = shadow.querySelector('p')!.firstChild as Text;
      const told = next();
      await drag(centerOf(rangeIn(text(), 0, text(), 3)), centerOf(rangeIn(inside, 4, inside, 6)));
      const selected = await told;
      assert.equal(selected?.range.startContainer, text());
      assert.isTrue(selected?.range.intersectsNode(host));
    });
  }

  it('notices a selection in a frame, and none when the person turns to the page again', async () => {
    const frame = document.createElement('iframe');
    root.append(frame);
    frame.contentDocument!.body.innerHTML = '<p>Kot ma Alę.</p>';
    const inside = frame.contentDocument!.querySelector('p')!.firstChild as Text;
    let told = next();
    frame.contentWindow!.getSelection()!.setBaseAndExtent(inside, 0, inside, 3);
    assert.equal((await told)?.range.toString(), 'Kot');
    told = next();
    await click(centerOf(root.querySelectorAll('p')[1]!));
    assert.isUndefined(await told);
  });

  it('notices a selection in a frame that is loaded later', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<p>Kot ma Alę.</p>';
    root.append(frame);
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
    });
    const inside = frame.contentDocument!.querySelector('p')!.firstChild as Text;
    const told = next();
    frame.contentWindow!.getSelection()!.setBaseAndExtent(inside, 0, inside, 3);
    assert.equal((await told)?.range.toString(), 'Kot');
  });

  it('takes a selection of nothing but spaces for none', () => {
    const spaces = document.createElement('pre');
    spaces.textContent = '    \n  ';
    root.append(spaces);
    document.getSelection()?.selectAllChildren(spaces);
    assert.isUndefined(watcher.selected);
  });

  it('takes a selection in what is never read for none', () => {
    const skipped = document.createElement('p');
    skipped.dataset['naGlos'] = 'skip';
    skipped.textContent = 'Pomiń to';
    root.append(skipped);
    document.getSelection()?.selectAllChildren(skipped);
    assert.isUndefined(watcher.selected);
  });

  it('takes a selection in a page that is being edited for none', () => {
    document.getSelection()?.setBaseAndExtent(text(), 0, text(), 3);
    document.designMode = 'on';
    const { selected } = watcher;
    document.designMode = 'off';
    assert.isUndefined(selected);
  });

  it('still notices selections when a menu has swallowed the end of a press', async () => {
    const press = new PointerEvent('pointerdown', {
      bubbles: true,
      button: 2,
      pointerType: 'mouse',
    });
    root.dispatchEvent(press);
    const told = next();
    document.getSelection()?.setBaseAndExtent(text(), 0, text(), 3);
    assert.equal((await told)?.range.toString(), 'Ala');
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
