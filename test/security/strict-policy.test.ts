import { assert, nextFrame } from '@open-wc/testing';
import type { NaGlosElement } from '../../src/index.js';
import { openedView } from '../support/reading-view.js';
import { Troubles } from '../support/troubles.js';
import { until } from '../support/widget.js';

/** A page served as strictly as can be: `securityHeaders` in .config says how. */
const address = '/demo/index.html';

describe('the widget under a strict policy', () => {
  let frame: HTMLIFrameElement;
  let page: Document;
  let element: NaGlosElement;
  let troubles: Troubles;

  beforeEach(async () => {
    frame = document.createElement('iframe');
    frame.src = address;
    frame.style.cssText = 'position:fixed;inset:0;inline-size:100%;block-size:100%;border:0';
    document.body.append(frame);
    page = await until(() => {
      const { contentDocument, contentWindow } = frame;
      return contentWindow?.customElements.get('na-glos') && contentDocument;
    });
    element = page.querySelector('na-glos')!;
    troubles = new Troubles(frame.contentWindow!);
    await until(() => page.readyState === 'complete');
  });

  afterEach(() => {
    troubles.end(frame.contentWindow!);
    frame.remove();
    assert.isEmpty(troubles.met);
  });

  it('is met with exactly this policy', async () => {
    const { headers } = await fetch(address);
    const policy = (headers.get('content-security-policy') ?? '').split(/; ?/u);
    assert.includeMembers(policy, [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "require-trusted-types-for 'script'",
    ]);
    assert.notMatch(policy.join(), /unsafe|default-src 'self'|\*/u);
  });

  it('notices what breaks the policy', async () => {
    const broken = new Promise((resolve) => {
      page.addEventListener('securitypolicyviolation', resolve, { once: true });
    });
    page.body.setAttribute('style', 'color: red');
    await broken;
    await until(() => troubles.met.length > 0);
    troubles.met.splice(0);
  });

  it('opens its reading view, obeys all settings there, and closes it', async () => {
    await element.openReadingView();
    const { view, text, control } = await openedView(element);
    assert.include(text.textContent, 'deklarację współpracy');
    for (const select of view.shadowRoot!.querySelectorAll('select')) {
      for (let i = 0; i < select.options.length; i += 1) {
        select.selectedIndex = i;
        select.dispatchEvent(new Event('change'));
        await view.updateComplete;
      }
    }
    for (const input of view.shadowRoot!.querySelectorAll('input')) {
      input.click();
      await view.updateComplete;
    }
    for (const words of ['Większy tekst', 'Mniejszy tekst', 'Przywróć wygląd początkowy']) {
      control(words).click();
      await view.updateComplete;
    }
    page.dispatchEvent(new Event('beforeprint'));
    for (const link of text.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')) {
      link.click();
      await view.updateComplete;
    }
    element.readContent();
    element.closeReadingView();
    await until(() => !view.open);
    element.stop();
    await nextFrame();
  });
});
