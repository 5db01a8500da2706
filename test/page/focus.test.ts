import { assert } from '@open-wc/testing';
import { moveFocus } from '../../src/page/move-focus.js';
import { tabFrom } from '../../src/page/tab-from.js';
import { page } from '../support/page.js';

describe('moveFocus', () => {
  it('gives focus to what can not have it, for as long as it has it', async () => {
    const root = await page('<main>Treść</main><button>Dalej</button>');
    const main = root.querySelector('main')!;
    moveFocus(main);
    assert.equal(document.activeElement, main);
    assert.equal(main.getAttribute('tabindex'), '-1');
    root.querySelector('button')!.focus();
    assert.isFalse(main.hasAttribute('tabindex'));
  });

  it('leaves what can have focus as it is', async () => {
    const root = await page('<section tabindex="0">Treść</section><button>Dalej</button>');
    const section = root.querySelector('section')!;
    moveFocus(section);
    root.querySelector('button')!.focus();
    assert.equal(section.getAttribute('tabindex'), '0');
  });

  it('brings it into view, clear of headers that stay in place', async () => {
    const root = await page(
      '<div style="position:sticky;top:0;height:60px">Nagłówek</div>' +
        '<div style="position:sticky;top:60px;height:40px">Menu</div>' +
        '<div style="height:3000px"></div><main>Treść</main><div style="height:3000px"></div>',
    );
    const main = root.querySelector('main')!;
    moveFocus(main);
    assert.closeTo(main.getBoundingClientRect().top, 100, 1);
    window.scrollTo(0, 0);
  });

  it('scrolls within a container that scrolls', async () => {
    const root = await page(
      '<div style="height:300px;overflow:auto"><div style="position:sticky;top:0;height:50px">N</div>' +
        '<div style="height:1000px"></div><main>Treść</main><div style="height:1000px"></div></div>',
    );
    const box = root.firstElementChild!;
    const main = root.querySelector('main')!;
    moveFocus(main);
    const top = main.getBoundingClientRect().top - box.getBoundingClientRect().top;
    assert.closeTo(top, 50, 1);
    window.scrollTo(0, 0);
  });
});

describe('tabFrom', () => {
  it('leaves no trace on the element', async () => {
    const root = await page('<p>Raz</p><p tabindex="0">Dwa</p>');
    const before = root.innerHTML;
    for (const paragraph of root.querySelectorAll('p')) tabFrom(paragraph);
    assert.equal(root.innerHTML, before);
    assert.equal(document.activeElement, document.body);
  });
});
