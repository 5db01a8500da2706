import { assert } from '@open-wc/testing';
import { voiceLists } from '../support/fake-speech/voice-lists.js';
import {
  browser,
  calls,
  clock,
  fake,
  forever,
  otherTab,
  say,
  sentence,
  setUp,
  takeDown,
  told,
} from '../support/fake-speech/said-by-pace.js';

describe('WebSpeechEngine, quirk by quirk, elsewhere', () => {
  beforeEach(setUp);
  afterEach(takeDown);

  describe('Firefox', () => {
    it('resumes what another script has paused, before it speaks', () => {
      browser({ voices: voiceLists.firefoxMac, faults: ['F64 a pause sticks until resume()'] });
      fake.foreignPause();
      say();
      clock.advance(100);
      assert.deepEqual(calls(), ['resume', 'speak']);
      assert.include(told, 'start');
    });

    it('falls silent where another tab speaks, as both would be heard', () => {
      browser({ voices: voiceLists.firefoxMac });
      say();
      clock.advance(500);
      otherTab();
      clock.advance(100);
      assert.equal(calls().at(-1), 'cancel');
      assert.equal(told.at(-1), 'interrupted');
    });

    it('tells an error without a code', () => {
      browser({ voices: voiceLists.firefoxMac, errorCode: null, faults: ['F47 fails at once'] });
      say();
      clock.advance(forever);
      assert.equal(told.at(-1), 'failed');
    });

    it('that resists fingerprinting has no voice', () => {
      browser({ voices: [], errorCode: null, faults: ['F47 fails at once'] });
      say();
      clock.advance(forever);
      assert.deepEqual(told, ['no-voice']);
    });
  });

  describe('Safari', () => {
    it('is left alone before the first utterance, which would lose the press', () => {
      browser({ voices: voiceLists.safari, browser: 'safari', needsPress: true });
      fake.gesture(() => {
        say();
      });
      assert.deepEqual(calls(), ['speak']);
    });

    it('on iOS tells that it wants a press, soon', () => {
      browser({ voices: voiceLists.safari, browser: 'safari', needsPress: true });
      say();
      clock.advance(1000);
      assert.deepEqual(told, ['not-allowed']);
    });

    it('is given time after a cancel, whatever it tells of it', () => {
      browser({
        voices: voiceLists.safari,
        cancelYields: 'canceled',
        cancelAtOnce: true,
        swallowsForMs: 120,
      });
      say();
      clock.advance(500);
      say('Do zobaczenia wkrótce.');
      clock.advance(forever);
      assert.deepEqual(fake.spoken, [sentence, 'Do zobaczenia wkrótce.']);
      assert.equal(told.at(-1), 'end');
    });

    it('tells a late end to the wrong one, which goes on', () => {
      browser({ voices: voiceLists.safari, faults: ['F46 tells a late end to the next'] });
      say();
      clock.advance(500);
      say('Do zobaczenia wkrótce.');
      clock.advance(forever);
      assert.equal(fake.heard.at(-1)?.text, 'Do zobaczenia wkrótce.');
      assert.equal(fake.mostQueued, 1);
    });

    it('loses everything to a frame that looks at speech, and is found out', () => {
      browser({ voices: voiceLists.safari });
      say();
      clock.advance(500);
      fake.hijack();
      clock.advance(forever);
      assert.equal(told.at(-1), 'end');
    });

    it('before 16 has no event to listen to', () => {
      browser({ voices: voiceLists.safari, noEvents: true });
      say();
      clock.advance(forever);
      assert.equal(told.at(-1), 'end');
    });
  });

  describe('WebKitGTK', () => {
    it('with flite says that it knows no Polish', () => {
      browser({ voices: voiceLists.flite });
      say();
      clock.advance(0);
      assert.deepEqual(told, ['no-voice-for-language']);
    });

    it('with spiel is always given a voice', () => {
      browser({ voices: voiceLists.spiel, faults: ['F32 wants a voice'] });
      say();
      clock.advance(forever);
      assert.equal(told.at(-1), 'end');
    });
  });
});
