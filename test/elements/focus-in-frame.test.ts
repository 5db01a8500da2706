import { assert, nextFrame } from '@open-wc/testing';
import { type FakeSpeech, installFakeSpeech } from '../support/fake-speech.js';
import { click, engine, press } from '../support/rig/commands.js';
import { takeAway, until, widget, type Widget } from '../support/widget.js';

const inside =
  '<body style="margin:0"><a href="#a">Przed</a><p>Ala ma kota.</p><a href="#b">Po</a>' +
  '<input value="Pisz tu"><input></body>';

describe('na-glos, with focus in a frame', () => {
  let speech: FakeSpeech;
  let page: Widget;
  let frame: HTMLIFrameElement;
  let framed: Document;

  beforeEach(async () => {
    speech = installFakeSpeech();
    page = await widget('shortcuts', '<p>Kot ma Alę.</p><iframe></iframe>');
    frame = page.root.querySelector('iframe')!;
    frame.srcdoc = inside;
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
    });
    framed = frame.contentDocument!;
    // Beside the first link, on nothing.
    const { x, y } = frame.getBoundingClientRect();
    await click({ x: x + 200, y: y + 12 });
  });

  afterEach(async () => {
    await takeAway();
    speech.uninstall();
  });

  const link = (id: string): HTMLElement => framed.querySelector(`[href="${id}"]`)!;
  const select = async (): Promise<HTMLButtonElement> => {
    framed.getSelection()?.selectAllChildren(framed.querySelector('p')!);
    return until(() => page.offer());
  };

  it('stops at Escape, which the frame does not hear of', async () => {
    const heard: string[] = [];
    framed.addEventListener('keydown', ({ key }) => heard.push(key));
    link('#a').focus();
    page.element.readContent();
    speech.start();
    await press('Escape');
    assert.equal(page.heard.at(-1), 'end stopped');
    assert.isEmpty(heard);
    await press('Escape');
    assert.deepEqual(heard, ['Escape']);
  });

  it('leads to the offer by one Tab, and back by Escape', async () => {
    link('#a').focus();
    const button = await select();
    await press('Tab');
    assert.isTrue(button.matches(':focus'));
    await press('Escape');
    await until(() => !page.offer());
    assert.equal(document.activeElement, frame);
    assert.equal(framed.activeElement, link('#a'));
  });

  it('speaks what is selected there', async () => {
    await select();
    await press('Tab');
    await press('Enter');
    assert.deepEqual(speech.spoken, ['Ala ma kota.']);
  });

  // WebKitGTK leaves links out of the Tab order.
  if (engine !== 'webkit') {
    it('lets Tab go on from the selection', async () => {
      await select();
      await press('Tab');
      await press('Tab');
      await nextFrame();
      assert.equal(document.activeElement, frame);
      assert.equal(framed.activeElement, link('#b'));
    });
  }

  it('leaves Tab to a field there', async () => {
    framed.querySelector('input')!.focus();
    const button = await select();
    framed.querySelector('input')!.focus();
    await press('Tab');
    assert.isFalse(button.matches(':focus'));
  });

  // WebDriver sends no key codes in WebKitGTK.
  if (engine !== 'webkit') {
    it('obeys the shortcuts', async () => {
      link('#a').focus();
      await press('Alt+Shift+l');
      assert.isNotEmpty(speech.spoken);
    });

    it('leaves what is typed into a field there alone', async () => {
      framed.querySelector('input')!.focus();
      await press('Alt+Shift+l');
      assert.isEmpty(speech.spoken);
    });
  }

  it('keeps the player off what has focus there', async () => {
    frame.style.cssText =
      'position:fixed;inset-block-end:0;inset-inline-end:0;inline-size:300px;block-size:120px';
    link('#b').focus();
    const player = page.element.shadowRoot!.querySelector('na-glos-player')!;
    await until(() => player.getAttribute('placement') !== 'bottom-end' || player.small);
  });
});
