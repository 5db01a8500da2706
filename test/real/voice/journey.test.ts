import { engine } from '../../support/rig/commands.js';
import { voiceFor } from '../../support/rig/speak.js';
import { describeJourney, type Journey, polishJourney } from '../journey.js';

// WebKitGTK speaks English only, and at one speed.
const english: Journey = {
  lang: 'en',
  paragraphs: [
    'The office of the county opens at nine in the morning.',
    'You can bring the form to room number two or send it by post.',
    [
      'At nine in the morning the office of the county opens.',
      'Everybody who lives in our county is welcome to come.',
    ],
  ],
  obeysRate: false,
};
const journey = engine === 'webkit' ? english : polishJourney;

before(async () => {
  await voiceFor(journey.lang);
});

describeJourney("the system's voice", journey);
