import { EmbeddedEngine } from '../../src/speech/embedded-engine.js';
import { voiceUrl } from '../support/rig/studio.js';
import { soak } from './soak.js';

it('the embedded voice reads a thousand sentences', async function () {
  this.timeout(0);
  await soak(new EmbeddedEngine({ url: voiceUrl }));
});
