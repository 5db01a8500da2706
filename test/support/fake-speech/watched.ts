import { assert } from '@open-wc/testing';
import type { Reader } from '../../../src/reader/reader.js';
import { spokenText } from '../../../src/text/spoken-text.js';
import type { FakeSpeech } from './fake-speech.js';
import { Globals } from './globals.js';
import type { FakeSpeechOptions, FaultName } from './options.js';
import { article, Reading, sentencesOf } from './reading.js';

/** Nobody waits longer for a first sound. */
const longestWaitMs = 20_000;
/** What is over is silent within this. */
const fadeMs = 500;

/** What is changed is obeyed so much later. */
const settleMs = 300;

/** A press that leads elsewhere, or only begins again. */
interface Press {
  readonly at: number;
  readonly jumps: boolean;
}

/** A reading whose rules are looked after all the time. */
export class Watched {
  online = true;
  readonly reading: Reading;
  readonly #profile: FakeSpeechOptions;
  readonly #globals = new Globals();
  readonly #presses: Press[] = [];
  #status = '';
  #since = 0;
  #frozen = false;
  /** How many calls had been made when another tab began to read. */
  #callsBefore = Infinity;
  #stopped = true;
  /** How many calls were looked at. */
  #checked = 0;
  #hasSpoken = false;

  constructor(profile: FakeSpeechOptions) {
    this.#profile = profile;
    this.reading = new Reading(profile);
    this.#globals.replace(navigator, 'onLine', () => this.online);
  }

  get fake(): FakeSpeech {
    return this.reading.fake;
  }

  /** The person presses something. */
  press(act: (reader: Reader) => void, { jumps = false, stops = false, reads = false } = {}): void {
    this.#pressed(jumps);
    this.#stopped = stops || (this.#stopped && !reads);
    this.reading.press(act);
  }

  setRate(rate: number): void {
    this.#pressed(false);
    this.reading.setRate(rate);
  }

  wait(ms: number): void {
    const stepMs = Math.max(100, ms / 60);
    for (let left = ms; left > 0; left -= stepMs) {
      this.reading.clock.advance(Math.min(left, stepMs));
      this.check();
    }
  }

  strike(fault: FaultName): void {
    const { options } = this.fake;
    // Only WebKit's events name no utterance; but its flags go by the very one it speaks.
    const isWebkits = this.#profile.cancelAtOnce === true;
    if (fault.startsWith(isWebkits ? 'F66' : 'F46')) return;
    options.faults = [...(options.faults ?? []), fault];
  }

  /** Another page cancels: whoever is told so is not read on to. */
  otherPageCancels(): void {
    const { cancelYields = 'interrupted' } = this.#profile;
    const isTold = cancelYields !== 'end' && cancelYields !== 'nothing' && !this.#frozen;
    const isHeard = this.reading.state.status === 'speaking' && this.fake.isAudible;
    this.fake.foreignCancel();
    if (!isTold || !isHeard) return;
    this.reading.clock.advance(1);
    assert.equal(this.reading.state.status, 'paused', 'what others stopped stays so');
  }

  leavePage(): void {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    assert.isFalse(this.fake.isAudible, 'a page that was left is silent');
  }

  broadcast(data: unknown): void {
    const channel = new BroadcastChannel('na-glos');
    channel.postMessage(data);
    channel.close();
  }

  /** The widget in another tab begins to read. */
  otherTabReads(): void {
    this.broadcast('na-glos: this tab speaks');
    if (this.#profile.sharesQueue) this.fake.foreignCancel();
    this.fake.foreignSpeak(2000);
    this.#callsBefore = this.fake.calls.length;
    this.reading.clock.advance(1);
  }

  see(seen: boolean): void {
    this.fake.setSeen(seen);
    this.reading.page.throttleMs = seen ? 1 : 1000;
  }

  freeze(): void {
    this.#frozen = true;
    this.reading.page.freeze();
  }

  thaw(): void {
    this.#frozen = false;
    this.reading.page.thaw();
    this.#restart();
  }

  sleep(): void {
    this.reading.clock.sleep(600_000);
    this.#restart();
  }

  /** Everything is as the back end is on a good day. */
  heal(): void {
    Object.assign(this.fake.options, {
      faults: [],
      voices: [],
      voicesNull: false,
      speakThrows: false,
      denied: false,
      ...this.#profile,
    });
    this.online = true;
    this.see(true);
    this.thaw();
    this.fake.foreignResume();
  }

  /** Whatever happened: stop is silence, and another press reads as well as the back end can. */
  settle(): void {
    this.heal();
    this.wait(10_000);
    this.press(
      (reader) => {
        reader.stop();
      },
      { jumps: true, stops: true },
    );
    this.wait(2000);
    this.press(
      (reader) => {
        reader.read(article, 'content');
      },
      { jumps: true, reads: true },
    );
    this.wait(longestWaitMs);
    const { status } = this.reading.state;
    assert.include(['speaking', 'finished', 'failed'], status);
    if (status !== 'failed') assert.isNotEmpty(this.fake.heard, 'something was heard');
  }

  /** The rules that hold at any time. */
  check(): void {
    const { fake } = this;
    const { status } = this.reading.state;
    if (status !== this.#status) this.#restart();
    assert.isAtMost(fake.mostQueued, 1, 'one utterance in the browser');
    if (this.#stopped) assert.equal(status, 'idle', 'stopped is stopped');
    for (; this.#checked < fake.calls.length; this.#checked += 1) this.#checkCall(this.#checked);
    if (!this.#frozen) this.#checkTimes(status);
  }

  /** The word that is shown is the one that is heard. */
  checkWord(): void {
    const { state } = this.reading;
    const { current, isAudible, heardLength } = this.fake;
    if (state.status !== 'speaking' || !state.word || !current || !isAudible) return;
    const words = Array.from(current.text.matchAll(/[\p{L}\p{N}]+/gu));
    // Just between two words, it may be either.
    const heard = [-0.01, 0.01].map((more) => {
      const [word = ''] = words.findLast(({ index }) => index <= heardLength + more) ?? [];
      return word;
    });
    const { start, end } = state.word;
    assert.include(heard, state.line.passage.text.slice(start, end), 'the word that is heard');
  }

  /** Sentence for sentence, each whole, except where the person pressed something. */
  checkOrder(): void {
    const spoken = sentencesOf(article).map(([text, lang]) => spokenText(text, lang).text);
    const heard = this.fake.heard.map(({ utterance, text, at }) => {
      const sentence = spoken.findIndex((whole) => whole.includes(utterance.text.trim()));
      const place = spoken[sentence]?.indexOf(utterance.text.trim()) ?? -1;
      const end = place + text.trim().length;
      return { sentence, place, end, at, isWhole: text === utterance.text };
    });
    heard.forEach((now, number) => {
      const before = heard[number - 1];
      if (!before) return;
      const presses = this.#presses.filter(({ at }) => at >= before.at - settleMs && at <= now.at);
      if (presses.some(({ jumps }) => jumps)) return;
      const goesOn = now.sentence === before.sentence && now.place > before.place;
      const again = presses.length > 0 && now.sentence === before.sentence;
      const isNext = now.sentence === before.sentence + 1;
      assert.isTrue(goesOn || again || isNext, `sentence ${now.sentence} after ${before.sentence}`);
      if (again) assert.isAtMost(now.place, before.end + 1, `sentence ${now.sentence} has no gap`);
      else assert.isTrue(before.isWhole, `sentence ${before.sentence} whole`);
    });
  }

  end(): void {
    this.reading.end();
    this.#globals.restore();
  }

  #checkCall(number: number): void {
    const { name, inHandler, inGesture } = this.fake.calls[number]!;
    if (name.startsWith('speak')) {
      assert.isFalse(inHandler, 'nothing is spoken within a handler');
      assert.isTrue(
        this.#hasSpoken || inGesture || !this.#profile.needsPress,
        'a press comes first',
      );
      this.#hasSpoken = true;
    } else if (name === 'cancel' && this.#profile.sharesQueue) {
      assert.isBelow(number, this.#callsBefore, 'the other tab is left alone');
    }
  }

  #checkTimes(status: string): void {
    const { fake } = this;
    const sinceMs = this.reading.clock.now - this.#since;
    const slackMs = fake.isSeen ? 0 : 6000;
    if (status === 'starting') {
      assert.isAtMost(sinceMs, longestWaitMs + slackMs, 'nobody waits for ever');
    } else if (status === 'speaking') {
      const silentMs = Math.min(sinceMs, fake.silentForMs);
      assert.isAtMost(
        silentMs,
        longestWaitMs + slackMs + this.#patienceMs,
        'nobody is told that silence is speech',
      );
    } else if (sinceMs > fadeMs) {
      assert.isFalse(fake.isAudible, `${status} is silent`);
    }
  }

  /** How long a text may take, if it ends without a word. */
  get #patienceMs(): number {
    const { text = '', rate = 1 } = this.fake.utterances.at(-1) ?? {};
    return (3 * 1000 * text.length) / (14 * rate);
  }

  #pressed(jumps: boolean): void {
    this.check();
    this.#presses.push({ at: this.reading.clock.now, jumps });
    this.#callsBefore = Infinity;
    this.#restart();
  }

  #restart(): void {
    this.#status = this.reading.state.status;
    this.#since = this.reading.clock.now;
  }
}
