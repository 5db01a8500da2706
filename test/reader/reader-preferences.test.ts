import { assert } from '@open-wc/testing';
import { defaultPreferences, type Preferences } from '../../src/reader/preferences.js';
import { Reader } from '../../src/reader/reader.js';
import type { ReadablePassage } from '../../src/reader/reader-state.js';
import { FakeClock } from '../support/fake-clock.js';
import { FakeEngine } from '../support/fake-engine.js';

const zosia = { voiceURI: 'urn:zosia', name: 'Zosia', lang: 'pl-PL' };
const article: ReadablePassage[] = [
  { text: 'Ala ma kota. Kot ma Alę.', lang: 'pl' },
  { text: 'All of it.', lang: 'en-GB' },
];

describe('Reader, with preferences', () => {
  let engine: FakeEngine;
  let clock: FakeClock;
  let reader: Reader;

  beforeEach(() => {
    engine = new FakeEngine();
    clock = new FakeClock();
    reader = new Reader(engine, { clock });
  });

  const prefer = (changes: Partial<Preferences>): void => {
    reader.preferences = { ...reader.preferences, ...changes };
  };

  it('has those of anyone by default', () => {
    assert.deepEqual(new Reader(engine).preferences, defaultPreferences);
  });

  it('takes others from the start', () => {
    const preferences = { ...defaultPreferences, rate: 1.3 } as const;
    new Reader(engine, { preferences }).read(article, 'content');
    assert.equal(engine.utterances[0]?.rate, 1.3);
  });

  it('takes what it does not understand as by default', () => {
    reader.preferences = JSON.parse('{ "rate": 40, "follow": false }') as Preferences;
    assert.deepEqual(reader.preferences, { ...defaultPreferences, follow: false });
  });

  it('speaks each language in the voice that was chosen for it', () => {
    prefer({ voices: { pl: zosia } });
    reader.read(article, 'content');
    engine.start();
    reader.nextPassage();
    assert.deepEqual(
      engine.utterances.map(({ voice }) => voice),
      [zosia, undefined],
    );
  });

  it('says what is written where the person wants no other forms', () => {
    prefer({ spokenForms: false });
    reader.read([{ text: 'Tekst z 2 maja br.', lang: 'pl' }], 'content');
    assert.deepEqual(engine.spoken, ['Tekst z 2 maja br.']);
  });

  describe('changed while it speaks', () => {
    beforeEach(() => {
      reader.read(article, 'content');
      engine.start();
    });

    it('goes on from the word', () => {
      engine.boundaryAt('kota');
      prefer({ rate: 1.6 });
      clock.advance(300);
      assert.deepInclude(engine.utterances.at(-1), { text: 'kota.', rate: 1.6 });
    });

    it('goes on from the word that is spoken by then', () => {
      engine.boundaryAt('ma');
      prefer({ rate: 1.6 });
      clock.advance(299);
      assert.lengthOf(engine.utterances, 1);
      engine.boundaryAt('kota');
      clock.advance(1);
      assert.equal(engine.spoken.at(-1), 'kota.');
    });

    it('begins the line again where no words are told', () => {
      prefer({ voices: { pl: zosia } });
      clock.advance(300);
      assert.deepInclude(engine.utterances.at(-1), { text: 'Ala ma kota.', voice: zosia });
    });

    it('applies quick changes once, when they are over', () => {
      for (const rate of [1.3, 1.6, 2] as const) {
        prefer({ rate });
        clock.advance(200);
      }
      assert.lengthOf(engine.utterances, 1);
      clock.advance(100);
      assert.deepEqual(
        engine.utterances.map(({ rate }) => rate),
        [1, 2],
      );
    });

    it('goes on as it is where they were changed back', () => {
      prefer({ rate: 2 });
      prefer({ rate: 1 });
      clock.advance(1000);
      assert.lengthOf(engine.utterances, 1);
    });

    it('goes on as it is where nothing is heard of the change', () => {
      prefer({ highlight: 'word', follow: false, voices: { de: zosia }, embeddedVoice: true });
      clock.advance(1000);
      assert.lengthOf(engine.utterances, 1);
    });

    it('speaks the next line as it was changed, and that once', () => {
      prefer({ rate: 2 });
      engine.end();
      clock.advance(1000);
      assert.deepEqual(
        engine.utterances.map(({ text, rate }) => [text, rate]),
        [
          ['Ala ma kota.', 1],
          ['Kot ma Alę.', 2],
        ],
      );
    });

    it('shows the same sentence all along', () => {
      const { state } = reader;
      prefer({ rate: 2 });
      clock.advance(300);
      assert.equal(reader.state, state);
      engine.start();
      assert.deepInclude(reader.state, { status: 'speaking' });
    });

    it('reads on with nothing lost', () => {
      engine.boundaryAt('kota');
      prefer({ rate: 2 });
      clock.advance(300);
      engine.start();
      engine.end();
      assert.equal(engine.spoken.at(-1), 'Kot ma Alę.');
    });

    for (const verb of ['pause', 'stop'] as const) {
      it(`stays silent after ${verb}()`, () => {
        prefer({ rate: 2 });
        reader[verb]();
        clock.advance(1000);
        assert.isFalse(engine.busy);
        assert.lengthOf(engine.utterances, 1);
      });
    }
  });

  it('applies them when it goes on after a pause', () => {
    reader.read(article, 'content');
    engine.start();
    engine.boundaryAt('kota');
    reader.pause();
    prefer({ rate: 0.5 });
    reader.resume();
    assert.deepInclude(engine.utterances.at(-1), { text: 'kota.', rate: 0.5 });
    clock.advance(1000);
    assert.lengthOf(engine.utterances, 2);
  });

  it('applies them before the voice starts, too', () => {
    reader.read(article, 'content');
    prefer({ rate: 2 });
    clock.advance(300);
    assert.equal(engine.utterances.at(-1)?.rate, 2);
    assert.equal(reader.state.status, 'starting');
  });
});
