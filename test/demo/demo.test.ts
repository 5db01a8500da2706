import { assert, nextFrame } from '@open-wc/testing';
import { findContent, type NaGlosElement, passages } from '../../src/index.js';
import { engine, screenshot, setViewport } from '../support/rig/commands.js';
import { until } from '../support/widget.js';

/** The demo in a frame of the size of the window, served with its own headers. */
async function openDemo(): Promise<{ frame: HTMLIFrameElement; demo: Document; broken: string[] }> {
  const frame = document.createElement('iframe');
  frame.src = '/demo/index.html';
  frame.style.cssText =
    'position:fixed;inset:0;inline-size:100%;block-size:100%;border:0;background:Canvas';
  document.body.append(frame);
  const demo = await until(() => {
    const { contentDocument, contentWindow } = frame;
    const there = contentDocument?.querySelector('na-glos');
    return there && contentWindow?.customElements.get('na-glos') && contentDocument;
  });
  const broken: string[] = [];
  demo.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    broken.push(`${violatedDirective} ${blockedURI} ${sample}`);
  });
  frame.contentWindow!.addEventListener('error', ({ message }) => broken.push(message));
  await until(() => demo.readyState === 'complete');
  return { frame, demo, broken };
}

const inner = (element: Element, tag: string): ShadowRoot =>
  element.shadowRoot!.querySelector(tag)!.shadowRoot!;

describe('the demo', () => {
  let frame: HTMLIFrameElement;
  let demo: Document;
  let broken: string[];
  let element: NaGlosElement;

  beforeEach(async () => {
    ({ frame, demo, broken } = await openDemo());
    element = demo.querySelector('na-glos')!;
  });

  afterEach(() => {
    // The player was collapsed, which is remembered.
    localStorage.removeItem('na-glos');
    frame.remove();
  });

  it('is served with a strict policy', async () => {
    const { headers } = await fetch('/demo/index.html');
    const policy = headers.get('content-security-policy') ?? '';
    assert.include(policy, "default-src 'none'");
    assert.include(policy, "require-trusted-types-for 'script'");
    assert.notInclude(policy, 'unsafe');
  });

  it('knows every tag of the widget that it uses', () => {
    for (const tag of ['na-glos', 'na-glos-skip-link']) {
      assert.isDefined(frame.contentWindow!.customElements.get(tag));
    }
  });

  it('breaks no policy and throws nothing while the widget is used', async () => {
    demo.getSelection()?.selectAllChildren(demo.querySelector('main p')!);
    const offer = await until(() =>
      element.shadowRoot!.querySelector('na-glos-offer:popover-open'),
    );
    for (const button of inner(element, 'na-glos-player').querySelectorAll('button')) {
      button.click();
      await nextFrame();
    }
    offer.shadowRoot!.querySelector('button')!.click();
    element.pause();
    element.resume();
    element.stop();
    demo.querySelector('na-glos-skip-link')!.shadowRoot!.querySelector('a')!.click();
    await nextFrame();
    assert.isEmpty(broken);
  });

  it('skips to its content, clear of its header', () => {
    demo.querySelector('na-glos-skip-link')!.shadowRoot!.querySelector('a')!.click();
    const main = demo.querySelector('main')!;
    assert.equal(demo.activeElement, main);
    assert.isAtLeast(
      main.getBoundingClientRect().top,
      demo.querySelector('header')!.getBoundingClientRect().bottom - 1,
    );
  });

  it('has an article that a person would want to hear, without what stands around it', () => {
    const text = Array.from(passages(findContent(demo)), (passage) => passage.text).join('\n');
    assert.include(text, 'III sektor');
    for (const noise of ['Czytaj także', 'IMG_', 'Kontakt\n']) assert.notInclude(text, noise);
  });

  if (engine !== 'webkit') {
    for (const [width, height] of [
      [1280, 900],
      [320, 640],
    ] as const) {
      it(`fits a window of ${width} × ${height}`, async () => {
        await setViewport(width, height);
        await nextFrame();
        await screenshot(`demo-${width}`);
        assert.isAtMost(demo.documentElement.scrollWidth, width);
      });
    }
  }
});
