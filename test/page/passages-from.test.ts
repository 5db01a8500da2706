import { assert } from '@open-wc/testing';
import { passagesFrom } from '../../src/page/passages-from.js';
import { page, rangeIn } from '../support/page.js';

describe('passagesFrom', () => {
  const textsFrom = (place: Node | Range, content: Element): string[] =>
    Array.from(passagesFrom(place, content, { lang: 'pl' }), ({ text }) => text);

  it('reads from an element to the end of the content', async () => {
    const root = await page('<main><p>Raz</p><p id="p">Dwa</p><p>Trzy</p></main><p>Poza</p>');
    const main = root.querySelector('main')!;
    assert.deepEqual(textsFrom(root.querySelector('#p')!, main), ['Dwa', 'Trzy']);
  });

  it('reads from the middle of a paragraph', async () => {
    const root = await page('<main><p>Raz. Dwa.</p><p>Trzy</p></main>');
    const text = root.querySelector('p')!.firstChild!;
    assert.deepEqual(textsFrom(rangeIn(text, 5, text, 9), root.querySelector('main')!), [
      'Dwa.',
      'Trzy',
    ]);
  });

  it('reads to the end of the page from outside the content', async () => {
    const root = await page('<main><p>Raz</p></main><p id="p">Poza</p>');
    assert.deepEqual(textsFrom(root.querySelector('#p')!, root.querySelector('main')!), ['Poza']);
  });

  it('reads to the end of a shadow root and then what follows it', async () => {
    const root = await page('<main><p>Raz</p><div></div><p>Cztery</p></main>');
    const shadow = root.querySelector('div')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>Dwa</p><p id="p">Trzy</p>';
    assert.deepEqual(textsFrom(shadow.querySelector('#p')!, root.querySelector('main')!), [
      'Trzy',
      'Cztery',
    ]);
  });

  it('reads to the end of a frame and then what follows it', async () => {
    const root = await page('<main><p>Raz</p><iframe></iframe><p>Cztery</p></main>');
    const inside = root.querySelector('iframe')!.contentDocument!;
    inside.body.innerHTML = '<p>Dwa</p><p id="p">Trzy</p>';
    assert.deepEqual(textsFrom(inside.querySelector('#p')!, root.querySelector('main')!), [
      'Trzy',
      'Cztery',
    ]);
  });
});
