import { assert } from '@open-wc/testing';
import {
  browser,
  cancels,
  clock,
  engine,
  english,
  fake,
  forever,
  online,
  say,
  setUp,
  takeDown,
  told,
} from '../support/fake-speech/said-by-hand.js';

describe('WebSpeechEngine', () => {
  beforeEach(setUp);
  afterEach(takeDown);

  describe('finding voices', () => {
    it('asks for them when it gets ready, which makes no sound', () => {
      browser();
      engine.prepare();
      assert.deepEqual(fake.log, ['getVoices']);
    });

    for (const voicesChanged of [true, false]) {
      it(`waits for voices that come late, ${voicesChanged ? 'with' : 'without'} an event`, () => {
        browser({ voicesAfterMs: 700, voicesChanged });
        say();
        clock.advance(600);
        assert.isEmpty(fake.spoken);
        clock.advance(300);
        assert.equal(fake.current?.voice?.name, 'Zosia');
      });
    }

    it('does not speak what was cancelled while it waited', () => {
      browser({ voicesAfterMs: 700 });
      say();
      engine.cancel();
      clock.advance(forever);
      assert.isEmpty(fake.spoken);
    });

    it('speaks only the last of what was asked while it waited', () => {
      browser({ voicesAfterMs: 700 });
      say('Raz.');
      clock.advance(300);
      say('Dwa.');
      clock.advance(1000);
      assert.deepEqual(fake.spoken, ['Dwa.']);
    });

    it('tries without a voice where none is listed, which may work', () => {
      browser({ voices: [], auto: true });
      say();
      clock.advance(forever);
      assert.isNull(fake.utterances[0]!.voice);
      assert.equal(fake.utterances[0]!.lang, 'pl-PL');
      assert.equal(told.at(-1), 'end');
    });

    it('tells that there is no voice where that does not work', () => {
      browser({ voices: [], browser: 'chromium' });
      say();
      clock.advance(3100);
      assert.deepEqual(told, ['no-voice']);
      assert.equal(cancels(), 1);
    });

    it('tells that there is no voice where that is an error', () => {
      browser({ voices: [], auto: ['error'], errorCode: null });
      say();
      clock.advance(forever);
      assert.deepEqual(told, ['no-voice']);
    });

    it('takes a browser that fails to list its voices for one without any', () => {
      browser({ voicesThrow: true });
      engine.prepare();
      say();
      clock.advance(forever);
      assert.deepEqual(told, ['no-voice']);
    });

    it('speaks at once in Safari, where a wait would lose the press', () => {
      browser({ voices: [], browser: 'safari' });
      say();
      assert.lengthOf(fake.spoken, 1);
    });

    it('never speaks with a voice of another language', () => {
      browser({ voices: english });
      say();
      clock.advance(forever);
      assert.isEmpty(fake.spoken);
      assert.deepEqual(told, ['no-voice-for-language']);
    });

    it('tells that only when speak() has returned', () => {
      browser({ voices: english });
      say();
      assert.isEmpty(told);
    });

    it('looks again each time, as voices come and go', () => {
      browser({ voices: english });
      say();
      clock.advance(0);
      fake.options.voices = online;
      say();
      assert.equal(fake.current?.voice?.name, 'Google polski');
    });

    it('uses a voice online where there is no other', () => {
      browser({ voices: online });
      say();
      assert.equal(fake.current?.voice?.name, 'Google polski');
    });

    it('uses no voice online where only local ones are wanted', () => {
      browser({ voices: online });
      engine.localOnly = true;
      say();
      clock.advance(forever);
      assert.isEmpty(fake.spoken);
      assert.deepEqual(told, ['no-voice-for-language']);
    });

    it('uses no unknown voice where only local ones are wanted', () => {
      browser({ voices: [], auto: true });
      engine.localOnly = true;
      say();
      clock.advance(forever);
      assert.isEmpty(fake.spoken);
      assert.deepEqual(told, ['no-voice']);
    });
  });
});
