import { assert, nextFrame } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import type { Download } from '../../src/elements/embedded-voice.js';
import { PreferenceStore } from '../../src/elements/preference-store.js';
import { ReadingController } from '../../src/elements/reading-controller.js';
import { passages } from '../../src/page/passages.js';
import type { ReaderState } from '../../src/reader/reader-state.js';
import type { EmbeddedEngine } from '../../src/speech/fallback-engine.js';
import { FakeHoldingEngine } from '../support/fake-engine.js';
import { type FakeSpeech, installFakeSpeech } from '../support/fake-speech.js';
import { page } from '../support/page.js';
import { until } from '../support/widget.js';

class FakeEmbedded extends FakeHoldingEngine implements EmbeddedEngine {
  size: number | undefined = 520_000;

  override prepare(): void {
    // There is nothing to load.
  }

  unlock(): void {
    // Its sound is always out.
  }

  async downloadSize(): Promise<number | undefined> {
    return Promise.resolve(this.size);
  }
}

let embedded: FakeEmbedded;
let voiceUrl: string;
let loads: string[];
let tellDownload: (download: Download) => void;

class ReadingHost extends LitElement {
  renders = 0;
  readonly store = new PreferenceStore();
  readonly reading = new ReadingController(this, {
    store: this.store,
    voiceUrl: () => voiceUrl,
    lang: () => 'pl',
    load: async (url, onprogress) => {
      loads.push(url);
      tellDownload = onprogress;
      return Promise.resolve(embedded);
    },
  });

  override render(): TemplateResult {
    this.renders += 1;
    return html``;
  }
}
customElements.define('reading-host', ReadingHost);

describe('ReadingController', () => {
  let speech: FakeSpeech;
  let host: ReadingHost;
  let unfollow: AbortController;

  beforeEach(() => {
    unfollow = new AbortController();
    localStorage.removeItem('na-glos');
    embedded = new FakeEmbedded();
    voiceUrl = '';
    loads = [];
    speech = installFakeSpeech({ voices: [{ name: 'Anna', lang: 'en-GB' }] });
  });

  afterEach(async () => {
    unfollow.abort();
    host.remove();
    await nextFrame();
    speech.uninstall();
    localStorage.removeItem('na-glos');
  });

  const connect = (): ReadingController => {
    host = new ReadingHost();
    host.store.follow(unfollow.signal);
    document.body.append(host);
    return host.reading;
  };

  const state = (): ReaderState => host.reading.reader.state;

  /** Asks for a text, and waits for what becomes of it. */
  async function read(text: string, lang: string, status: ReaderState['status']): Promise<void> {
    const content = await page(`<p lang="${lang}">${text}</p>`);
    host.reading.reader.read(passages(content), 'content');
    await until(() => state().status === status);
  }

  describe('where the system has no voice for the language', () => {
    it('offers the embedded one, and says what it takes', async () => {
      const reading = connect();
      await read('Ala ma kota.', 'pl', 'failed');
      await until(() => reading.offer);
      assert.deepEqual(reading.offer, { bytes: 520_000 });
      assert.isEmpty(embedded.spoken);
    });

    it('uses it after one press, in the task of the press', async () => {
      const reading = connect();
      await read('Ala ma kota.', 'pl', 'failed');
      await until(() => reading.offer);
      reading.useEmbeddedVoice();
      assert.deepEqual(embedded.spoken, ['Ala ma kota.']);
      assert.isUndefined(reading.offer);
    });

    it('remembers that', async () => {
      const reading = connect();
      await read('Ala ma kota.', 'pl', 'failed');
      await until(() => reading.offer);
      reading.useEmbeddedVoice();
      host.remove();
      connect();
      await read('Kot ma Alę.', 'pl', 'starting');
      await until(() => embedded.spoken.length === 2);
      assert.equal(embedded.spoken[1], 'Kot ma Alę.');
    });

    it('leaves the voices that there are to their languages', async () => {
      localStorage.setItem('na-glos', '{"embeddedVoice":true}');
      connect();
      await read('All of it.', 'en', 'starting');
      await until(() => speech.spoken.length > 0);
      assert.isEmpty(loads);
    });

    it('offers nothing for a language that the embedded voice does not speak', async () => {
      const reading = connect();
      await read('こんにちは', 'ja', 'failed');
      await nextFrame();
      assert.isUndefined(reading.offer);
      assert.isEmpty(loads);
    });

    it('offers nothing where the site has no embedded voice', async () => {
      const reading = connect();
      embedded.size = undefined;
      await read('Ala ma kota.', 'pl', 'failed');
      await until(() => loads.length > 0);
      await nextFrame();
      assert.isUndefined(reading.offer);
    });

    it('offers and uses nothing where the page turns it off', async () => {
      voiceUrl = 'none';
      localStorage.setItem('na-glos', '{"embeddedVoice":true}');
      const reading = connect();
      await read('Ala ma kota.', 'pl', 'failed');
      await nextFrame();
      assert.isUndefined(reading.offer);
      assert.isEmpty(loads);
    });

    it('looks for it where the page says', async () => {
      voiceUrl = '/voice/';
      connect();
      await read('Ala ma kota.', 'pl', 'failed');
      await until(() => loads.length > 0);
      assert.deepEqual(loads, ['/voice/']);
    });

    it('takes the offer back when something else is read', async () => {
      const reading = connect();
      await read('Ala ma kota.', 'pl', 'failed');
      await until(() => reading.offer);
      await read('All of it.', 'en', 'starting');
      assert.isUndefined(reading.offer);
    });

    it('says how much of it has come, until all has or it speaks', async () => {
      localStorage.setItem('na-glos', '{"embeddedVoice":true}');
      const reading = connect();
      await read('Ala ma kota.', 'pl', 'starting');
      await until(() => embedded.busy);
      tellDownload({ loaded: 1, total: 4 });
      assert.deepEqual(reading.download, { loaded: 1, total: 4 });
      tellDownload({ loaded: 4, total: 4 });
      assert.isUndefined(reading.download);
      tellDownload({ loaded: 2, total: 4 });
      embedded.start();
      assert.isUndefined(reading.download);
    });
  });

  describe('in a browser that cannot speak', () => {
    beforeEach(() => {
      speech.uninstall();
      speech = installFakeSpeech({ unsupported: true });
    });

    it('offers the embedded voice before any press', async () => {
      const reading = connect();
      assert.isFalse(reading.supported);
      await until(() => reading.offer);
      reading.useEmbeddedVoice();
      assert.isTrue(reading.supported);
      assert.isEmpty(embedded.spoken);
    });

    it('speaks by it where that was wanted before', async () => {
      localStorage.setItem('na-glos', '{"embeddedVoice":true}');
      assert.isTrue(connect().supported);
      await read('Ala ma kota.', 'pl', 'starting');
      await until(() => embedded.busy);
    });
  });

  describe('when the page is left', () => {
    const leave = (): void => {
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    };

    it('falls silent and keeps the place, for the page may come back', async () => {
      const reading = connect();
      await read('One two. Three four.', 'en', 'starting');
      await until(() => speech.spoken.length > 0);
      speech.start();
      await until(() => state().status === 'speaking');
      leave();
      assert.isUndefined(speech.current);
      assert.deepInclude(state(), { status: 'paused', by: 'system' });
      reading.reader.resume();
      await until(() => speech.spoken.length === 2);
      assert.equal(speech.spoken[1], 'One two.');
    });

    it('changes nothing where nothing is read', () => {
      connect();
      leave();
      assert.equal(state().status, 'idle');
    });
  });

  it('obeys what was preferred, and what is preferred later', async () => {
    localStorage.setItem('na-glos', '{"rate":1.6}');
    const reading = connect();
    assert.equal(reading.reader.preferences.rate, 1.6);
    const { renders } = host;
    reading.prefer({ rate: 2 });
    assert.equal(reading.reader.preferences.rate, 2);
    await host.updateComplete;
    assert.isAbove(host.renders, renders);
  });
});
