import { assert } from '@open-wc/testing';
import { WebSpeechEngine } from '../../src/speech/web-speech-engine.js';
import {
  browser,
  calls,
  cancels,
  clock,
  engine,
  fake,
  firefox,
  forever,
  say,
  setUp,
  takeDown,
  told,
} from '../support/fake-speech/said-by-hand.js';

describe('WebSpeechEngine', () => {
  beforeEach(setUp);
  afterEach(takeDown);

  describe('cancelling', () => {
    for (const cancelYields of ['interrupted', 'end', 'nothing'] as const) {
      for (const cancelAtOnce of [true, false]) {
        const how = `${cancelYields} ${cancelAtOnce ? 'at once' : 'later'}`;

        it(`tells nothing more where the browser tells ${how}`, () => {
          browser({ cancelYields, cancelAtOnce });
          say();
          fake.start();
          engine.cancel();
          clock.advance(forever);
          assert.deepEqual(told, ['start']);
        });

        it(`tells the next one only of itself where the browser tells ${how}`, () => {
          browser({ cancelYields, cancelAtOnce, auto: true, stepMs: 100 });
          say('Raz.', { name: '1 ' });
          clock.advance(110);
          say('Dwa.', { name: '2 ' });
          clock.advance(forever);
          assert.deepEqual(told, ['1 start', '2 start', '2 boundary 0', '2 end']);
        });
      }
    }

    it('does not bother the browser with nothing', () => {
      browser();
      engine.cancel();
      assert.isEmpty(fake.log);
    });

    it('does not cancel twice', () => {
      browser();
      say();
      engine.cancel();
      engine.cancel();
      assert.equal(cancels(), 1);
    });

    it('does not cancel what has ended', () => {
      browser({ auto: true });
      say();
      clock.advance(forever);
      engine.cancel();
      assert.equal(cancels(), 0);
    });

    it('tells nothing of an end that it was about to tell', () => {
      browser();
      say();
      fake.start();
      fake.end();
      engine.cancel();
      clock.advance(forever);
      assert.deepEqual(told, ['start']);
    });

    it('speaks anew only when the browser has let go', () => {
      browser();
      say('Raz.');
      say('Dwa.');
      assert.deepEqual(fake.spoken, ['Raz.']);
      clock.advance(0);
      assert.deepEqual(fake.spoken, ['Raz.', 'Dwa.']);
    });

    it('does not wait for long where the browser does not tell', () => {
      browser({ cancelYields: 'nothing' });
      say('Raz.');
      say('Dwa.');
      clock.advance(100);
      assert.deepEqual(fake.spoken, ['Raz.', 'Dwa.']);
    });

    it('is not swallowed by a browser that needs a moment after a cancel', () => {
      browser({ voices: firefox, cancelYields: 'nothing', swallowsForMs: 50, auto: ['start'] });
      say('Raz.', { name: '1 ' });
      clock.advance(500);
      say('Dwa.', { name: '2 ' });
      clock.advance(500);
      assert.deepEqual(told, ['1 start', '2 start']);
    });

    it('speaks only the last where many are asked for at once', () => {
      browser({ cancelYields: 'nothing' });
      for (const text of ['Raz.', 'Dwa.', 'Trzy.', 'Cztery.']) say(text);
      clock.advance(1000);
      assert.deepEqual(fake.spoken, ['Raz.', 'Cztery.']);
    });

    it('does not speak what is cancelled while the browser lets go', () => {
      browser({ cancelYields: 'nothing' });
      say('Raz.');
      say('Dwa.');
      engine.cancel();
      clock.advance(forever);
      assert.deepEqual(fake.spoken, ['Raz.']);
    });

    it('does not speak what is cancelled just when the browser has let go', () => {
      browser({ cancelYields: 'nothing' });
      say('Raz.');
      say('Dwa.');
      fake.error('interrupted', fake.utterances[0]);
      engine.cancel();
      clock.advance(forever);
      assert.deepEqual(fake.spoken, ['Raz.']);
    });

    it('speaks only the last of what is asked just when the browser has let go', () => {
      browser({ cancelYields: 'nothing' });
      say('Raz.');
      say('Dwa.');
      fake.error('interrupted', fake.utterances[0]);
      say('Trzy.');
      clock.advance(1000);
      assert.deepEqual(fake.spoken, ['Raz.', 'Trzy.']);
    });

    it('ignores all that a dead utterance still tells', () => {
      browser({ cancelYields: 'nothing' });
      say('Raz.', { name: '1 ' });
      fake.start();
      say('Dwa.', { name: '2 ' });
      clock.advance(100);
      const [dead] = fake.utterances;
      fake.boundary(0, {}, dead);
      fake.start(dead);
      fake.error('synthesis-failed', dead);
      fake.end(dead);
      clock.advance(0);
      assert.deepEqual(told, ['1 start']);
    });
  });

  describe('sharing a page', () => {
    let other: WebSpeechEngine;

    beforeEach(() => {
      other = new WebSpeechEngine(clock);
    });

    afterEach(() => {
      other.cancel();
    });

    it('gives way to the engine that speaks last', () => {
      browser({ auto: ['start'] });
      say('Raz.', { name: '1 ' });
      clock.advance(0);
      say('Dwa.', { name: '2 ', by: other });
      clock.advance(1000);
      assert.sameMembers(told, ['1 start', '1 interrupted', '2 start']);
      assert.equal(fake.current?.text, 'Dwa.');
    });

    it('is not swallowed where the browser needs a moment after the other', () => {
      browser({ voices: firefox, cancelYields: 'nothing', swallowsForMs: 50, auto: ['start'] });
      say('Raz.', { name: '1 ' });
      clock.advance(500);
      say('Dwa.', { name: '2 ', by: other });
      clock.advance(500);
      assert.include(told, '2 start');
    });

    it('does not speak later what it gave way with', () => {
      browser({ cancelYields: 'nothing' });
      say('Raz.');
      say('Dwa.', { name: '2 ' });
      say('Trzy.', { by: other });
      clock.advance(1000);
      assert.deepEqual(fake.spoken, ['Raz.', 'Trzy.']);
      assert.deepEqual(told, ['2 interrupted']);
    });

    it('is not disturbed by an engine that has nothing to cancel', () => {
      browser();
      say('Raz.');
      other.cancel();
      assert.equal(fake.current?.text, 'Raz.');
    });

    it('tells nothing of itself where its own speech was over', () => {
      browser({ auto: ['start', 'end'] });
      say('Raz.', { name: '1 ' });
      clock.advance(forever);
      say('Dwa.', { name: '2 ', by: other });
      clock.advance(forever);
      assert.deepEqual(told, ['1 start', '1 end', '2 start', '2 end']);
      assert.deepEqual(calls(), ['cancel', 'speak Raz.', 'cancel', 'speak Dwa.']);
    });
  });
});
