import { WebSpeechEngine } from '../../src/speech/web-speech-engine.js';
import { voiceFor } from '../support/rig/speak.js';
import { soak } from './soak.js';

it('a voice that reports words reads a thousand sentences', async function () {
  this.timeout(0);
  await voiceFor('pl');
  await soak(new WebSpeechEngine());
});
