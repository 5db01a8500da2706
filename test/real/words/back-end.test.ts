import { assert } from '@open-wc/testing';
import { speak, voiceFor } from '../../support/rig/speak.js';

describe('a voice that reports words', () => {
  it('starts, names each word in UTF-16 units, and ends', async () => {
    const text = 'Zażółć gęślą jaźń. Kot 😀 i łódź.';
    const events = await speak(text, await voiceFor('pl'));
    const spoken = events
      .filter(({ type }) => type === 'boundary')
      .map(({ charIndex, charLength }) => text.slice(charIndex, charIndex + charLength));
    assert.equal(events.at(0)?.type, 'start');
    assert.equal(events.at(-1)?.type, 'end');
    assert.includeMembers(spoken, ['Zażółć', 'gęślą', 'jaźń', 'Kot', '😀', 'łódź']);
    assert.isTrue(events.every(({ isTrusted }) => isTrusted));
  });
});
