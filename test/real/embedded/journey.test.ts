import { type FakeSpeech, installFakeSpeech } from '../../support/fake-speech.js';
import { voiceUrl } from '../../support/rig/studio.js';
import { describeJourney, polishJourney } from '../journey.js';

let speech: FakeSpeech;

before(() => {
  // The system has no voice, and the person once said yes to the embedded one.
  speech = installFakeSpeech({ voices: [] });
});

after(() => {
  speech.uninstall();
});

describeJourney('the embedded voice', {
  ...polishJourney,
  preferences: '{"embeddedVoice":true}',
  attributes: `embedded-voice="${voiceUrl}"`,
});
