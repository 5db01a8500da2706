import { assert, expect, oneEvent } from '@open-wc/testing';
import type { NaGlosElement } from '../../../src/index.js';
import { centerOf, click } from '../../support/rig/commands.js';
import { until } from '../../support/widget.js';

// A frame goes by the policy of the page in it; the runner's own page has none.
describe('A page with a strict policy', () => {
  let frame: HTMLIFrameElement;
  let broken: string[];

  async function open(path: string): Promise<Document> {
    frame = document.createElement('iframe');
    frame.src = path;
    frame.style.cssText = 'position:fixed;inset:0;inline-size:100%;block-size:100%;border:0';
    const loaded = oneEvent(frame, 'load');
    document.body.append(frame);
    await loaded;
    const page = frame.contentDocument!;
    broken = [];
    page.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      broken.push(`${violatedDirective} ${blockedURI}`);
    });
    return page;
  }

  async function clickOn(element: Element): Promise<void> {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    await click(centerOf(element));
  }

  beforeEach(() => {
    localStorage.removeItem('na-glos');
  });
  afterEach(() => {
    frame.remove();
    localStorage.removeItem('na-glos');
  });

  it('is what this is tried in', async () => {
    await open('/demo/embedded-voice.html');
    const { headers } = await fetch(frame.src);
    const policy = headers.get('content-security-policy') ?? '';
    assert.include(policy, "default-src 'none'");
    assert.include(policy, "require-trusted-types-for 'script'; trusted-types lit-html na-glos");
    assert.notInclude(policy, 'unsafe');
  });

  it('hears the embedded voice of the modules at one press', async () => {
    const page = await open('/demo/embedded-voice.html');
    const button = page.querySelector<HTMLButtonElement>('[data-text="pl"]')!;
    await clickOn(button);
    await until(() => button.dataset['word'] === 'rok');
    const pause = page.querySelector('#pause')!;
    await clickOn(pause);
    assert.equal(pause.getAttribute('aria-pressed'), 'true');
    await clickOn(pause);
    await until(() => button.dataset['word'] === 'powiat');
    await clickOn(page.querySelector('#stop')!);
    assert.isEmpty(broken);
  });

  it('hears the embedded voice of the script after one press on what it offers', async () => {
    const page = await open('/demo/index.html');
    const element = page.querySelector<NaGlosElement>('na-glos')!;
    const buttons = (): HTMLButtonElement[] =>
      Array.from(
        element
          .shadowRoot!.querySelector('na-glos-player')!
          .shadowRoot!.querySelectorAll<HTMLButtonElement>('button'),
      );
    const button = async (words: RegExp): Promise<HTMLButtonElement> =>
      until(() => buttons().find(({ textContent }) => words.test(textContent)));
    await clickOn(await button(/Odsłuchaj artykuł/u));
    const offer = await button(/Użyj głosu wbudowanego/u);
    const word = new Promise<string>((resolve) => {
      element.addEventListener('na-glos-word', ({ text }) => {
        resolve(text);
      });
    });
    await clickOn(offer);
    assert.equal(await word, 'Powiat');
    element.stop();
    assert.isEmpty(broken);
  });

  it('is accessible', async () => {
    const page = await open('/demo/embedded-voice.html');
    // axe looks at elements of its own page only.
    const main = document.importNode(page.querySelector('main')!, true);
    frame.replaceWith(main);
    await expect(main).to.be.accessible();
    main.remove();
  });
});
