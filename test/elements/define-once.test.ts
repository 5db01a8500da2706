import { assert } from '@open-wc/testing';
import { defineOnce } from '../../src/elements/define-once.js';
import { warningsOf } from '../support/warnings.js';

describe('defineOnce', () => {
  afterEach(() => {
    Reflect.deleteProperty(customElements, 'define');
  });

  it('leaves a tag to whoever took it first', () => {
    const First = class extends HTMLElement {};
    defineOnce('na-glos-taken', First);
    defineOnce('na-glos-taken', class extends HTMLElement {});
    assert.isTrue(customElements.get('na-glos-taken') === First);
  });

  it('warns, and throws nothing, where the page lets nobody register', async () => {
    customElements.define = () => {
      throw new Error('no');
    };
    const [warning] = await warningsOf(() => {
      defineOnce('na-glos-refused', class extends HTMLElement {});
    });
    assert.include(String(warning), '<na-glos-refused> cannot be registered');
  });
});
