import { voiceFor } from '../../support/rig/speak.js';
import { describeJourney, polishJourney } from '../journey.js';

before(async () => {
  await voiceFor('pl');
});

describeJourney('a voice that reports words', polishJourney);
