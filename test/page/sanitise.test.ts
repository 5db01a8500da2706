import { assert } from '@open-wc/testing';
import { sanitise } from '../../src/page/sanitise.js';
import { faultsOf } from '../security/faults.js';
import { payloads } from '../security/payloads.js';

/** What markup makes where nothing runs; the roots of most payloads are no allowed elements. */
function inert(markup: string): HTMLElement {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  const root = body.ownerDocument.createElement('div');
  root.append(...body.childNodes);
  return root;
}

describe('sanitise', () => {
  for (const [kind, markups] of Object.entries(payloads)) {
    it(`lets none of the payloads through: ${kind}`, () => {
      for (const markup of markups) {
        const root = inert(markup);
        sanitise(root);
        assert.isEmpty(faultsOf(root), markup);
        assert.isEmpty(faultsOf(inert(root.innerHTML)), `written and read again: ${markup}`);
      }
    });
  }

  it('keeps what an article is made of, the same nodes', () => {
    const markup =
      '<article><h1 lang="en">A</h1><p dir="rtl">B <a href="/c" title="d">C</a></p>' +
      '<figure><img src="/i.png" alt="e" width="1" height="2"><figcaption>F</figcaption></figure>' +
      '<table><caption>G</caption><tbody><tr><th scope="row" colspan="2">H</th></tr></tbody></table>' +
      '<ol start="3"><li value="4">I</li></ol><math><mi>x</mi></math></article>';
    const root = inert(markup);
    const link = root.querySelector('a')!;
    const text = link.firstChild;
    sanitise(root);
    assert.equal(root.innerHTML, markup);
    assert.equal(root.querySelector('a'), link);
    assert.equal(link.firstChild, text);
  });

  it('heeds no hooks and no settings of the page', async () => {
    const { default: pages } = await import('dompurify');
    pages.setConfig({ ALLOWED_TAGS: ['script', '#text'] });
    pages.addHook('uponSanitizeElement', (node) => {
      if (node instanceof Element) node.setAttribute('onclick', 'xss()');
    });
    try {
      const root = inert('<p>a</p><script>xss()</script>');
      sanitise(root);
      assert.equal(root.innerHTML, '<p>a</p>');
    } finally {
      pages.clearConfig();
      pages.removeAllHooks();
    }
  });

  it('refuses where it cannot be done', () => {
    const root = inert('<p onclick="xss()">a</p>');
    const taken = Object.getOwnPropertyDescriptor(
      DOMImplementation.prototype,
      'createHTMLDocument',
    );
    Reflect.deleteProperty(DOMImplementation.prototype, 'createHTMLDocument');
    try {
      assert.throws(() => {
        sanitise(root);
      });
    } finally {
      Object.defineProperty(DOMImplementation.prototype, 'createHTMLDocument', taken!);
    }
  });
});
