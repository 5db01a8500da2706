import { assert } from '@open-wc/testing';
import { engine } from '../../support/rig/commands.js';
import { speak, voiceFor } from '../../support/rig/speak.js';

// WebKitGTK speaks English only.
const [language, text] =
  engine === 'webkit'
    ? ['en', 'Good morning to everybody.']
    : ['pl', 'Zażółć gęślą jaźń. Dzień dobry!'];

describe("the system's voice", () => {
  it('starts and ends', async () => {
    const events = await speak(text, await voiceFor(language));
    const types = events.map(({ type }) => type).filter((type) => type !== 'boundary');
    assert.deepEqual(types, ['start', 'end']);
  });
});
