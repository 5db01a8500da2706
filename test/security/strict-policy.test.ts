import { assert, nextFrame } from '@open-wc/testing';
import type { NaGlosElement } from '../../src/index.js';
import { installFakeSpeech } from '../support/fake-speech.js';
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

  it('selects, reads, steps, points, helps, and obeys all settings and keys', async () => {
    const speech = installFakeSpeech({}, frame.contentWindow as Window & typeof globalThis);
    const inside = (tag: string): ShadowRoot | null | undefined =>
      element.shadowRoot!.querySelector(tag)?.shadowRoot;
    const press = async (words: string): Promise<void> => {
      const found = await until(() => {
        const player = inside('na-glos-player');
        const steps = player?.querySelector('na-glos-transport')?.shadowRoot;
        const buttons = [player, steps].flatMap((root) => [
          ...(root?.querySelectorAll('button') ?? []),
        ]);
        return buttons.find((button) => (button.ariaLabel ?? button.textContent.trim()) === words);
      });
      found.click();
    };
    const key = (code: string, more: KeyboardEventInit = {}): boolean =>
      page.body.dispatchEvent(
        new KeyboardEvent('keydown', { code, key: code, bubbles: true, cancelable: true, ...more }),
      );
    const dialogIn = async (tag: string): Promise<HTMLDialogElement> =>
      until(() => inside(tag)?.querySelector<HTMLDialogElement>('dialog[open]'));
    const spokenBy = async (act: () => unknown): Promise<void> => {
      const before = speech.spoken.length;
      await act();
      await until(() => speech.spoken.length > before);
      speech.start();
      speech.boundary(0, { charLength: 1 });
    };
    try {
      page.getSelection()!.selectAllChildren(page.querySelector('main p')!);
      const offer = await until(() =>
        inside('na-glos-offer')?.host.matches(':popover-open')
          ? inside('na-glos-offer')!.querySelector('button')
          : undefined,
      );
      await spokenBy(() => {
        offer.click();
      });
      await press('Ustawienia');
      const settings = await dialogIn('na-glos-settings');
      const choose = async (select: HTMLSelectElement, index: number): Promise<void> => {
        select.selectedIndex = index;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        await element.updateComplete;
      };
      for (const select of settings.querySelectorAll('select')) {
        for (let i = select.options.length - 1; i >= 0; i -= 1) await choose(select, i);
      }
      const lines = settings.querySelector<HTMLSelectElement>('#lineFocus')!;
      await choose(lines, lines.options.length - 1);
      for (const box of settings.querySelectorAll<HTMLInputElement>('[type="checkbox"]')) {
        if (!box.checked) box.click();
        await element.updateComplete;
      }
      settings.close();
      const { lineFocus, announce } = JSON.parse(localStorage.getItem('na-glos') ?? '') as {
        lineFocus: string;
        announce: boolean;
      };
      assert.equal(lineFocus, 'mask-5');
      assert.isTrue(announce);

      await spokenBy(() => {
        element.readContent();
      });
      await until(() => inside('na-glos-line-focus'));
      for (const words of ['Następne zdanie', 'Następny akapit', 'Poprzedni akapit', 'Szybciej']) {
        await spokenBy(async () => press(words));
      }
      await press('Pomoc');
      (await dialogIn('na-glos-help')).close();

      await press('Czytaj od miejsca');
      const marker = await until(() => inside('na-glos-marker')?.querySelector('button'));
      await spokenBy(() => {
        marker.click();
      });
      key('Escape');
      key('Escape');
      await spokenBy(() => key('KeyL', { altKey: true, shiftKey: true }));
      await press('Zwiń');
      await press('Rozwiń czytnik');
      element.stop();
    } finally {
      speech.uninstall();
      localStorage.removeItem('na-glos');
    }
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
