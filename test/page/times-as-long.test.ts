import { assert } from '@open-wc/testing';
import { passages } from '../../src/page/passages.js';
import { timesAsLong } from '../../src/page/times-as-long.js';
import { page } from '../support/page.js';

describe('timesAsLong', () => {
  it('tells how much there is behind a passage', async () => {
    const root = await page('<p>Ala ma.</p><p>Kot ma.</p><p>Pies je.</p><p>Dom był.</p>');
    const [, second] = passages(root);
    assert.closeTo(timesAsLong(root, second!, 14)!, 2, 0.3);
  });

  it('goes by the part of the page that is read', async () => {
    const root = await page('<p>Nie to.</p><p>Ala ma.</p><p>Kot ma.</p><p>Ani to.</p>');
    const range = document.createRange();
    range.setStart(root.querySelectorAll('p')[1]!.firstChild!, 0);
    range.setEnd(root.querySelectorAll('p')[2]!.firstChild!, 7);
    const [first] = passages(range);
    assert.equal(timesAsLong(range, first!, 7), 2);
  });

  it('tells nothing of what a shadow root holds', async () => {
    const root = await page('<div></div>');
    root.firstElementChild!.attachShadow({ mode: 'open' }).innerHTML = '<p>Ala ma.</p><p>Kot.</p>';
    const [first] = passages(root);
    assert.isUndefined(timesAsLong(root, first!, 7));
  });

  it('tells nothing where the browser knows of less text than was read', async () => {
    const root = await page('<p>Ala.</p><p>Kot.</p>');
    const [first] = passages(root);
    assert.isUndefined(timesAsLong(root, first!, 1000));
  });
});
