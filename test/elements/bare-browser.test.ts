import { assert } from '@open-wc/testing';
import { centerOf, click } from '../support/rig/commands.js';
import { nextError, widget } from '../support/widget.js';

// No fake here: these runs have no speech service, and WebKitGTK's own voices are English.
describe('na-glos in a browser without a Polish voice', () => {
  it('says so, and leaves the page as it is', async () => {
    const { root, element, button, announced, rendered } = await widget();
    const before = root.querySelector('main')!.outerHTML;
    const failed = nextError(element);
    await click(centerOf(button('Odsłuchaj artykuł')));
    assert.match(await failed, /^no-voice/u);
    await rendered();
    assert.match(announced(), /^Na tym urządzeniu nie ma głosu/u);
    assert.equal(root.querySelector('main')!.outerHTML, before);
  });
});
