import { assert, fixture, nextFrame } from '@open-wc/testing';
import '../../src/define.js';
import type { NaGlosSkipLinkElement } from '../../src/index.js';
import { engine, press } from '../support/rig/commands.js';
import { warningsOf } from '../support/warnings.js';

interface Page {
  root: HTMLElement;
  skipLink: NaGlosSkipLinkElement;
  link: HTMLAnchorElement;
}

async function pageWith(tag: string, rest: string): Promise<Page> {
  const root = await fixture<HTMLElement>(`<div lang="pl">${tag}${rest}</div>`);
  const skipLink = root.querySelector('na-glos-skip-link')!;
  await skipLink.updateComplete;
  return { root, skipLink, link: skipLink.shadowRoot!.querySelector('a')! };
}

const tag = '<na-glos-skip-link href="#tresc"></na-glos-skip-link>';
const content = '<main>Główna</main><section id="tresc"><h1>Tytuł</h1></section>';

describe('na-glos-skip-link', () => {
  it('says where it leads, in the language of the page', async () => {
    const { root, skipLink, link } = await pageWith(tag, content);
    const words = (): string | undefined => link.querySelector('slot')!.textContent.trim();
    assert.equal(words(), 'Przejdź do treści');
    root.lang = 'en';
    await nextFrame();
    await skipLink.updateComplete;
    assert.equal(words(), 'Skip to content');
  });

  it('is unseen until it has focus', async () => {
    const { link } = await pageWith(tag, content);
    const { width, height } = link.getBoundingClientRect();
    assert.isAtMost(Math.max(width, height), 1);
    link.focus();
    const shown = link.getBoundingClientRect();
    assert.isAtLeast(shown.height, 44);
    assert.isAtLeast(shown.top, 0);
    assert.isAtLeast(shown.left, 0);
    assert.equal(
      document.elementFromPoint(shown.left + 9, shown.top + 9)?.localName,
      'na-glos-skip-link',
    );
  });

  it('is accessible, unseen and seen', async () => {
    const { root, link } = await pageWith(tag, content);
    await assert.isAccessible(root);
    link.focus();
    await assert.isAccessible(root);
  });

  it('moves focus to its target for as long as that keeps it', async () => {
    const { root, link } = await pageWith(tag, content);
    const target = root.querySelector('section')!;
    link.focus();
    await press('Enter');
    assert.equal(document.activeElement, target);
    assert.equal(target.getAttribute('tabindex'), '-1');
    target.blur();
    assert.isFalse(target.hasAttribute('tabindex'));
  });

  it('leaves the address of the page as it is', async () => {
    const before = location.href;
    const { link } = await pageWith(tag, content);
    link.click();
    assert.equal(location.href, before);
  });

  it('leads to main by default', async () => {
    const { root, link } = await pageWith('<na-glos-skip-link></na-glos-skip-link>', content);
    link.click();
    assert.equal(document.activeElement, root.querySelector('main'));
  });

  it('takes an address outside the page for none', async () => {
    const { root, link } = await pageWith(
      '<na-glos-skip-link href="javascript:alert(1)"></na-glos-skip-link>',
      content,
    );
    assert.equal(link.getAttribute('href'), '#');
    const warnings = await warningsOf(() => {
      link.click();
    });
    assert.equal(document.activeElement, root.querySelector('main'));
    assert.lengthOf(warnings, 1);
  });

  it('leads to main where its target is missing, and warns once', async () => {
    const missing = '<na-glos-skip-link href="#nie-ma-1"></na-glos-skip-link>';
    const { root, link } = await pageWith(missing, content);
    const warnings = await warningsOf(() => {
      link.click();
      link.click();
    });
    assert.equal(document.activeElement, root.querySelector('main'));
    assert.lengthOf(warnings, 1);
  });

  it('does nothing but warn where there is nothing to lead to', async () => {
    const missing = '<na-glos-skip-link href="#nie-ma-2"></na-glos-skip-link>';
    const { link } = await pageWith(missing, '<p>Tekst</p>');
    link.focus();
    const warnings = await warningsOf(() => {
      link.click();
    });
    assert.lengthOf(warnings, 1);
  });

  it('finds a target whose id needs escapes, and survives one that is escaped badly', async () => {
    const { root, link, skipLink } = await pageWith(
      '<na-glos-skip-link href="#tre%C5%9B%C4%87"></na-glos-skip-link>',
      '<section id="treść">A</section><section id="100%">B</section>',
    );
    link.click();
    assert.equal(document.activeElement?.id, 'treść');
    skipLink.href = '#100%';
    await skipLink.updateComplete;
    link.click();
    assert.equal(document.activeElement, root.querySelectorAll('section')[1]);
  });

  it('works beside another', async () => {
    const { root } = await pageWith(
      `${tag}<na-glos-skip-link href="#menu">Przejdź do menu</na-glos-skip-link>`,
      `<nav id="menu">Menu</nav>${content}`,
    );
    const [first, second] = root.querySelectorAll('na-glos-skip-link');
    await second!.updateComplete;
    second!.shadowRoot!.querySelector('a')!.click();
    assert.equal(document.activeElement?.id, 'menu');
    first!.shadowRoot!.querySelector('a')!.click();
    assert.equal(document.activeElement?.id, 'tresc');
  });

  it('leaves a press that opens a new tab to the browser', async () => {
    const { link } = await pageWith(tag, content);
    let prevented: boolean | undefined;
    window.addEventListener(
      'click',
      (event) => {
        prevented = event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    const init = { bubbles: true, cancelable: true, composed: true, ctrlKey: true };
    link.dispatchEvent(new MouseEvent('click', init));
    assert.isFalse(prevented);
  });

  // WebKitGTK leaves links out of the Tab order.
  if (engine !== 'webkit') {
    it('is the first stop of Tab where it comes first', async () => {
      await pageWith(tag, content);
      await press('Tab');
      assert.equal(document.activeElement?.localName, 'na-glos-skip-link');
    });
  }
});
