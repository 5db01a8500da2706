import { assert } from '@open-wc/testing';
import { voiceLists } from '../support/fake-speech/voice-lists.js';
import {
  browser,
  calls,
  clock,
  engine,
  fake,
  forever,
  otherTab,
  say,
  sentence,
  setUp,
  takeDown,
  told,
  words,
} from '../support/fake-speech/said-by-pace.js';

describe('WebSpeechEngine, quirk by quirk, in Chromium', () => {
  beforeEach(setUp);
  afterEach(takeDown);

  describe('Chrome', () => {
    it('clears what another page left in the queue, in the task of the press', () => {
      browser({ voices: voiceLists.windows, sharesQueue: true });
      engine.prepare();
      fake.foreignSpeak(30_000);
      say();
      clock.advance(100);
      assert.deepEqual(calls(), ['cancel', 'speak']);
      assert.equal(told[0], 'start');
    });

    it('clears a pause that another page left', () => {
      browser({ voices: voiceLists.windows, faults: ['F64 a pause sticks until cancel()'] });
      fake.foreignPause();
      say();
      clock.advance(100);
      assert.include(told, 'start');
    });

    it('does not clear the queue between two sentences', () => {
      browser({ voices: voiceLists.windows });
      say(sentence, {
        then: () => {
          say();
        },
      });
      clock.advance(5000);
      assert.deepEqual(calls(), ['cancel', 'speak', 'speak']);
    });

    it('is not raced through in a muted tab', () => {
      browser({ voices: voiceLists.windows, faults: ['F43 ends at once, unheard'] });
      say();
      clock.advance(2000);
      assert.deepEqual(told, ['silent']);
    });

    it('leaves the queue to another tab that speaks now', () => {
      browser({ voices: voiceLists.windows, sharesQueue: true });
      say();
      clock.advance(500);
      const before = calls().length;
      otherTab();
      fake.foreignCancel();
      clock.advance(forever);
      assert.equal(told.at(-1), 'interrupted');
      assert.lengthOf(calls(), before, 'neither a cancel nor another try');
    });

    it('tells another tab that speaks now what it could not take back', () => {
      browser({ voices: voiceLists.windows, sharesQueue: true });
      const heard: unknown[] = [];
      const channel = new BroadcastChannel('na-glos');
      channel.onmessage = ({ data }: MessageEvent<unknown>) => heard.push(data);
      fake.foreignSpeak(2000);
      say();
      fake.foreignSpeak(2000);
      otherTab();
      clock.advance(10);
      channel.close();
      assert.equal(heard.at(-1), 'na-glos: something of this tab waits');
      assert.equal(told.at(-1), 'interrupted');
    });

    it('takes out of the queue what another tab left there in the same instant', () => {
      browser({ voices: voiceLists.windows, sharesQueue: true });
      say(sentence, {
        then: () => {
          say('Ala ma kota.');
        },
      });
      clock.advance(500);
      fake.foreignSpeak(9000);
      otherTab('na-glos: something of this tab waits');
      clock.advance(6000);
      assert.deepEqual(calls(), ['cancel', 'speak', 'cancel', 'speak']);
      assert.deepEqual([told.at(-1), fake.heard.at(-1)?.text], ['end', 'Ala ma kota.']);
    });

    it('speaks with a voice whose object is of another list', () => {
      browser({ voices: voiceLists.windows });
      engine.prepare();
      fake.options.voices = [...voiceLists.windows];
      say();
      clock.advance(forever);
      assert.deepEqual([told.at(0), told.at(-1)], ['start', 'end']);
    });
  });

  describe('Google’s voices in Chrome', () => {
    const long =
      'Regulamin określa terminy składania wniosków, sposób ich rozpatrywania przez komisję, zasady odwoływania się od jej decyzji, a także obowiązki dyrektorów szkół, którzy ogłaszają listę wolnych miejsc.';

    it('are given no more than they speak before they are cut off', () => {
      browser({ voices: voiceLists.google, faults: ['F45 is cut off after 14 s'] });
      say(long, { rate: 0.75 });
      clock.advance(forever);
      assert.isAbove(fake.spoken.length, 1);
      assert.equal(fake.heard.map(({ text }) => text).join(''), long);
      assert.deepEqual([told.at(0), told.at(-1)], ['start', 'end']);
    });

    it('tell the words of all pieces by their place in the whole', () => {
      browser({ voices: voiceLists.google });
      say(long, { rate: 0.75 });
      clock.advance(forever);
      assert.includeMembers(words(), ['Regulamin', 'decyzji', 'wolnych', 'miejsc']);
    });

    it('are over 16 s after they began, if they lose the end', () => {
      browser({ voices: voiceLists.google, faults: ['F40 never ends'] });
      say(long.slice(0, 130));
      clock.advance(17_000);
      assert.equal(told.at(-1), 'end');
    });

    it('are passed over for a voice of the device when they tell nothing', () => {
      const voices = [...voiceLists.google, { name: 'Paulina', lang: 'pl-PL' }];
      browser({ voices: voiceLists.google, faults: ['F21 is never heard'] });
      say();
      clock.advance(6000);
      fake.options.voices = voices;
      fake.options.faults = [];
      clock.advance(6000);
      assert.include(told, 'start');
    });

    it('leave offline the word to a voice of the device', () => {
      const online = { name: 'Google polski', lang: 'pl-PL', localService: false };
      browser({ voices: [online, { name: 'eSpeak Polish', lang: 'pl' }] });
      Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
      say();
      Reflect.deleteProperty(navigator, 'onLine');
      assert.equal(fake.utterances[0]?.voice?.name, 'eSpeak Polish');
    });
  });

  describe('Chrome on Android', () => {
    it('is given the language as BCP 47 writes it', () => {
      browser({ voices: voiceLists.android });
      say();
      assert.equal(fake.utterances[0]?.lang, 'pl-PL');
    });

    it('is given time to bind to the system’s service', () => {
      browser({ voices: voiceLists.android, faults: ['F21 is never heard'] });
      say();
      clock.advance(3900);
      assert.lengthOf(fake.spoken, 1);
      clock.advance(500);
      assert.lengthOf(fake.spoken, 2);
    });

    it('keeps the place when nobody sees the page any more', () => {
      browser({ voices: voiceLists.android, needsToBeSeen: true });
      say();
      clock.advance(500);
      fake.setSeen(false);
      clock.advance(forever);
      assert.equal(told.at(-1), 'interrupted');
    });

    it('keeps the place where it may not speak unseen', () => {
      browser({ voices: voiceLists.android, needsToBeSeen: true });
      fake.setSeen(false);
      say();
      clock.advance(forever);
      assert.deepEqual(told, ['interrupted']);
    });
  });

  describe('ChromeOS', () => {
    it('is given ten seconds to wake a voice up', () => {
      const voices = [{ name: 'Chrome OS Polski 1', lang: 'pl-PL' }];
      browser({ voices, faults: ['F21 is never heard'] });
      say();
      clock.advance(9900);
      assert.lengthOf(fake.spoken, 1);
    });
  });

  describe('Edge', () => {
    it('finds voices that are there only after the first utterance', () => {
      browser({ voices: voiceLists.edge, voicesLater: voiceLists.edgeLater });
      let changes = 0;
      engine.addEventListener('voiceschange', () => (changes += 1));
      engine.prepare();
      say();
      clock.advance(100);
      fake.voicesChanged();
      clock.advance(100);
      assert.equal(changes, 2);
      assert.lengthOf(engine.voices, voiceLists.edgeLater.length);
    });

    it('reads on behind a voice that stops at a bracket', () => {
      browser({ voices: voiceLists.edge, faults: ['F95 stops at & and brackets'] });
      say('Rada miejska zebrała się <we wtorek po południu>.');
      clock.advance(forever);
      assert.equal(told.at(-1), 'end');
    });
  });
});
