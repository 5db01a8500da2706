import { assert } from '@open-wc/testing';
import type { UtteranceListener } from '../../src/speech/engine.js';
import { systemVoiceURI } from '../../src/speech/voice.js';
import { WebSpeechEngine } from '../../src/speech/web-speech-engine.js';
import { FakeClock } from '../support/fake-clock.js';
import {
  type FakeSpeech,
  type FakeSpeechOptions,
  installFakeSpeech,
} from '../support/fake-speech.js';
import { voiceLists } from '../support/fake-speech/voice-lists.js';
import { PageClock } from '../support/page-clock.js';

/** Longer than the engine waits for anything. */
const forever = 60_000;
const sentence = 'Rada miejska zebrała się we wtorek po południu.';
const charsPerSecond = 14;

let clock: FakeClock;
let page: PageClock;
let fake: FakeSpeech;
let engine: WebSpeechEngine;
/** What the listeners were told, in order; words as they stand in the text. */
let told: string[];

function browser(options: FakeSpeechOptions): void {
  fake = installFakeSpeech({ clock, charsPerSecond, ...options });
}

function say(
  text = sentence,
  more: { rate?: number; silenceMs?: number; then?: () => void } = {},
): void {
  const listener: UtteranceListener = {
    start: () => told.push('start'),
    boundary: (offset) => told.push(/^[\p{L}\p{N}]*/u.exec(text.slice(offset))?.[0] ?? ''),
    end: () => {
      told.push('end');
      more.then?.();
    },
    error: (code) => told.push(code),
  };
  const { rate = 1, silenceMs = 0 } = more;
  engine.speak({ text, lang: 'pl-PL', rate, silenceMs }, listener);
}

const words = (): string[] => told.filter((what) => what !== 'start' && what !== 'end');
const calls = (): string[] => fake.calls.map(({ name }) => name.replace(/ .*/, ''));

function otherTab(message: unknown = 'na-glos: this tab speaks'): void {
  const channel = new BroadcastChannel('na-glos');
  channel.postMessage(message);
  channel.close();
}

describe('WebSpeechEngine, quirk by quirk', () => {
  beforeEach(() => {
    clock = new FakeClock();
    page = new PageClock(clock);
    engine = new WebSpeechEngine(page);
    told = [];
  });

  afterEach(() => {
    engine.cancel();
    fake.uninstall();
  });

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

  describe('any browser', () => {
    it('is tried again at once where it swallowed what was spoken', () => {
      browser({ faults: ['F29 loses the first'] });
      fake.options.faults = ['F66 always claims to be idle', 'F29 loses the first'];
      say();
      clock.advance(1200);
      assert.include(told, 'start');
    });

    it('goes on from the word where it fails in the middle', () => {
      browser({ faults: ['F47 fails in the middle'] });
      say();
      clock.advance(1900);
      fake.options.faults = [];
      clock.advance(forever);
      assert.match(fake.spoken[1]!, /^\p{L}+ we wtorek/u);
      assert.deepEqual(
        told.filter((what) => what === 'start' || what === 'end'),
        ['start', 'end'],
      );
    });

    it('is given half the text where it is too long', () => {
      browser({ faults: ['F96 refuses more than 120 characters'] });
      const long = `${sentence} `.repeat(4).trim();
      say(long);
      clock.advance(forever);
      assert.equal(fake.heard.map(({ text }) => text).join(''), long);
    });

    it('ends far too early time and again, and that is silence', () => {
      browser({ faults: ['F44 ends far too early', 'F80 tells no words'] });
      const next = (): void => {
        say(sentence, { then: next });
      };
      next();
      clock.advance(forever);
      assert.deepEqual(words(), ['silent']);
      assert.lengthOf(fake.spoken, 20);
    });

    it('is paused by someone else, and the place is kept', () => {
      browser({});
      say();
      clock.advance(500);
      fake.foreignPause();
      clock.advance(1000);
      assert.equal(told.at(-1), 'interrupted');
      assert.isFalse(fake.speaking);
    });

    it('is paused and resumed at once by a page that keeps voices awake, and goes on', () => {
      browser({});
      say();
      clock.advance(500);
      fake.foreignPause();
      fake.foreignResume();
      clock.advance(forever);
      assert.equal(told.at(-1), 'end');
    });

    it('is not taken for lost because the machine slept', () => {
      fake = installFakeSpeech({ clock });
      say();
      fake.start();
      clock.sleep(600_000);
      clock.advance(0);
      assert.deepEqual(told, ['start']);
      fake.end();
      clock.advance(0);
      assert.deepEqual(told, ['start', 'end']);
    });

    it('is not taken for lost because the page was frozen', () => {
      browser({});
      say();
      clock.advance(500);
      page.freeze();
      clock.advance(2000);
      page.thaw();
      clock.advance(forever);
      assert.equal(told.at(-1), 'end');
      assert.lengthOf(fake.spoken, 1);
    });

    it('falls silent when the page is left', () => {
      browser({});
      say();
      clock.advance(500);
      dispatchEvent(new PageTransitionEvent('pagehide'));
      clock.advance(0);
      assert.isFalse(fake.speaking);
      assert.equal(told.at(-1), 'interrupted');
    });

    it('is not touched when the page is left without a word', () => {
      browser({});
      say();
      clock.advance(forever);
      const before = fake.log.length;
      dispatchEvent(new PageTransitionEvent('pagehide'));
      otherTab();
      clock.advance(forever);
      assert.lengthOf(fake.log, before);
    });

    for (const nonsense of [null, 1, 'speaking', { speaks: true }, ['na-glos: this tab speaks']]) {
      it(`is not disturbed by ${JSON.stringify(nonsense)} from another tab`, () => {
        browser({});
        say();
        clock.advance(500);
        otherTab(nonsense);
        clock.advance(forever);
        assert.equal(told.at(-1), 'end');
      });
    }

    it('tells the other tabs once that it begins, not with each sentence', () => {
      browser({});
      const heard: unknown[] = [];
      const channel = new BroadcastChannel('na-glos');
      channel.onmessage = ({ data }: MessageEvent<unknown>) => heard.push(data);
      say(sentence, {
        then: () => {
          say();
        },
      });
      clock.advance(forever);
      channel.close();
      assert.deepEqual(heard, ['na-glos: this tab speaks']);
    });

    it('is taken away in the middle, and says so to the next', () => {
      browser({});
      say();
      clock.advance(500);
      fake.options.denied = true;
      engine.cancel();
      say();
      clock.advance(forever);
      assert.equal(told.at(-1), 'unsupported');
      assert.isFalse(fake.speaking);
    });

    it('is given a speed that is a number within bounds', () => {
      browser({});
      for (const rate of [NaN, Infinity, -1, 0, 99]) {
        say('Ala ma kota.', { rate });
        clock.advance(forever);
      }
      assert.deepEqual(
        fake.utterances.map(({ rate }) => rate),
        [1, 1, 0.5, 0.5, 3],
      );
    });

    it('is not given mere marks, which some never end', () => {
      browser({ faults: ['F51 never ends mere marks'] });
      say('…!');
      clock.advance(0);
      assert.deepEqual(told, ['start', 'end']);
      assert.isEmpty(fake.spoken);
    });

    it('speaks by the system’s own voice where the person wants that', () => {
      browser({});
      const voice = { voiceURI: systemVoiceURI, name: '', lang: 'pl' };
      engine.speak(
        { text: sentence, lang: 'pl-PL', rate: 1, voice },
        {
          start: () => undefined,
          boundary: () => undefined,
          end: () => undefined,
          error: () => undefined,
        },
      );
      assert.isNull(fake.utterances[0]!.voice);
      assert.equal(fake.utterances[0]!.lang, 'pl-PL');
    });
  });
});
