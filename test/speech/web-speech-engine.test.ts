import { assert } from '@open-wc/testing';
import {
  browser,
  clock,
  engine,
  fake,
  forever,
  listener,
  say,
  setUp,
  takeDown,
  told,
} from '../support/fake-speech/said-by-hand.js';

describe('WebSpeechEngine', () => {
  beforeEach(setUp);
  afterEach(takeDown);

  describe('speaking', () => {
    it('speaks in the very task of the press', () => {
      browser();
      say();
      assert.deepEqual(fake.spoken, ['Ala ma kota.']);
    });

    it('uses the voice, language and rate', () => {
      browser();
      say('Hello.', { lang: 'en-GB', rate: 1.6 });
      const { voice, lang, rate } = fake.current!;
      assert.deepEqual([voice?.name, lang, rate], ['Anna', 'en-GB', 1.6]);
    });

    it('writes the language with a hyphen whatever the voice does', () => {
      browser({ voices: [{ lang: 'pl_PL' }] });
      say('Ala.', { lang: 'pl' });
      assert.equal(fake.current!.lang, 'pl');
    });

    it('tells start, words and end, each when it comes', () => {
      browser({ auto: true, stepMs: 100 });
      say('Ala ma');
      clock.advance(forever);
      assert.deepEqual(told, ['start', 'boundary 0', 'boundary 4', 'end']);
    });

    it('says nothing before the browser does', () => {
      browser();
      say();
      clock.advance(1000);
      assert.isEmpty(told);
    });

    it('tells one start where the browser tells two', () => {
      browser();
      say();
      fake.start();
      fake.start();
      assert.deepEqual(told, ['start']);
    });

    it('takes a word for a start where the browser tells none', () => {
      browser();
      say();
      fake.boundary(4);
      fake.start();
      assert.deepEqual(told, ['start', 'boundary 4']);
    });

    it('takes a boundary without a name for a word', () => {
      browser();
      say();
      fake.boundary(4, { name: '' });
      assert.deepEqual(told, ['start', 'boundary 4']);
    });

    for (const name of ['sentence', 'mark']) {
      it(`does not take the boundary of a ${name} for a word`, () => {
        browser();
        say();
        fake.boundary(4, { name });
        assert.deepEqual(told, ['start']);
      });
    }

    it('tells the end in a task of its own', () => {
      browser();
      say();
      fake.start();
      fake.end();
      assert.deepEqual(told, ['start']);
      clock.advance(0);
      assert.deepEqual(told, ['start', 'end']);
    });

    it('tells one end where the browser tells two', () => {
      browser();
      say();
      fake.start();
      fake.end();
      fake.end();
      fake.error('interrupted');
      clock.advance(forever);
      assert.deepEqual(told, ['start', 'end']);
    });

    it('speaks the next one from within the end of the last', () => {
      browser({ auto: true });
      engine.speak(
        { text: 'Raz.', lang: 'pl', rate: 1 },
        {
          ...listener(),
          end: () => {
            say('Dwa.');
          },
        },
      );
      clock.advance(forever);
      assert.deepEqual(fake.spoken, ['Raz.', 'Dwa.']);
      assert.equal(told.at(-1), 'end');
    });

    it('leaves nothing behind when it is over', () => {
      browser({ auto: true });
      say();
      clock.advance(forever);
      assert.equal(clock.waiting, 0);
    });
  });

  describe('in a browser without speech', () => {
    it('says so', () => {
      browser({ unsupported: true });
      assert.isFalse(engine.supported);
    });

    it('is supported elsewhere', () => {
      browser();
      assert.isTrue(engine.supported);
    });

    it('gets ready without an error', () => {
      browser({ unsupported: true });
      engine.prepare();
      assert.isEmpty(told);
    });

    it('tells it when speak() has returned', () => {
      browser({ unsupported: true });
      say();
      assert.isEmpty(told);
      clock.advance(forever);
      assert.deepEqual(told, ['unsupported']);
    });

    it('cancels without an error', () => {
      browser({ unsupported: true });
      say();
      engine.cancel();
      clock.advance(forever);
      assert.isEmpty(told);
    });
  });
});
