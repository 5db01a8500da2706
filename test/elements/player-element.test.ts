import { assert, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { NaGlosPlayerElement, PlayerCommands } from '../../src/elements/player-element.js';
import { polish } from '../../src/i18n/pl.js';
import { Reader } from '../../src/reader/reader.js';
import { FakeEngine } from '../support/fake-engine.js';

describe('na-glos-player', () => {
  let engine: FakeEngine;
  let reader: Reader;
  let pressed: string[];
  let player: NaGlosPlayerElement;

  beforeEach(async () => {
    engine = new FakeEngine();
    reader = new Reader(engine);
    pressed = [];
    const commands: PlayerCommands = {
      readContent: () => pressed.push('content'),
      readSelection: () => pressed.push('selection'),
      openReadingView: () => pressed.push('view'),
      giveUp: () => pressed.push('give up'),
      readGreeting: () => pressed.push('greeting'),
      useEmbeddedVoice: () => pressed.push('voice'),
      setRate: (rate) => pressed.push(`rate ${rate}`),
      collapse: (collapsed) => pressed.push(collapsed ? 'collapse' : 'expand'),
      choosePlace: (byKeyboard) => pressed.push(byKeyboard ? 'place by keyboard' : 'place'),
      backToReading: () => pressed.push('back'),
      openSettings: () => pressed.push('settings'),
      openHelp: () => pressed.push('help'),
    };
    player = await fixture(html`
      <na-glos-player .reader=${reader} .messages=${polish} .commands=${commands}></na-glos-player>
    `);
  });

  const find = (selector: string): HTMLElement | null => player.shadowRoot!.querySelector(selector);
  const wordsOf = (selector: string): string | undefined =>
    find(selector)?.textContent.replace(/\s+/gu, ' ').trim();

  async function begin(): Promise<void> {
    reader.read([{ text: 'Ala ma kota.', lang: 'pl' }], 'content');
    await player.updateComplete;
  }

  describe('before anything can read', () => {
    beforeEach(async () => {
      player = await fixture(html`
        <na-glos-player .messages=${polish} .commands=${player.commands}></na-glos-player>
      `);
    });

    it('has every button, and each asks for something', () => {
      for (const button of player.shadowRoot!.querySelectorAll('button')) button.click();
      assert.sameMembers(pressed, [
        ...['content', 'selection', 'view', 'place by keyboard', 'settings', 'help', 'collapse'],
      ]);
    });

    it('says that reading begins, and lets it be given up', async () => {
      player.waiting = 'content';
      await player.updateComplete;
      assert.equal(wordsOf('[part="status"]'), 'Zaraz zacznę czytać…');
      assert.equal(wordsOf('button.primary'), 'Wstrzymaj');
      assert.equal(find('button.stop')!.getAttribute('aria-disabled'), 'false');
      find('button.primary')!.click();
      find('button.stop')!.click();
      assert.deepEqual(pressed, ['give up', 'give up']);
      await assert.isAccessible(player);
    });

    it('announces what did not load', async () => {
      player.missing = 'notLoaded';
      await player.updateComplete;
      assert.equal(wordsOf('[role="status"]'), polish.notLoaded);
    });
  });

  describe('offering the embedded voice', () => {
    const sizes: [bytes: number, words: string][] = [
      [519_280, 'Użyj głosu wbudowanego (0,5 MB, brzmi jak robot)'],
      [1_733, 'Użyj głosu wbudowanego (0,1 MB, brzmi jak robot)'],
      [0, 'Użyj głosu wbudowanego (brzmi jak robot)'],
    ];
    for (const [bytes, words] of sizes) {
      it(`says "${words}" for ${bytes} bytes`, async () => {
        player.voiceOffer = { bytes };
        await player.updateComplete;
        assert.equal(wordsOf('button.voice'), words);
      });
    }

    it('has a button of its own, outside of what is announced', async () => {
      player.voiceOffer = { bytes: 519_280 };
      await player.updateComplete;
      assert.isNull(find('[role="status"] button'));
      await assert.isAccessible(player);
      const { height } = find('button.voice')!.getBoundingClientRect();
      assert.isAtLeast(height, 44);
    });

    it('leaves focus in the player when it is pressed and goes', async () => {
      player.voiceOffer = { bytes: 519_280 };
      await player.updateComplete;
      find('button.voice')!.focus();
      find('button.voice')!.click();
      assert.deepEqual(pressed, ['voice']);
      assert.equal(player.shadowRoot!.activeElement, find('button.primary'));
    });

    it('has none where there is nothing to offer', () => {
      assert.isNull(find('button.voice'));
    });
  });

  describe('downloading the embedded voice', () => {
    beforeEach(async () => {
      await begin();
      player.download = { loaded: 104_000, total: 520_000 };
      await player.updateComplete;
    });

    it('says how far it is, in words and by a bar that has a name', async () => {
      assert.equal(wordsOf('[part="status"]'), 'Wczytuję głos: 20%.');
      const bar = player.shadowRoot!.querySelector('progress')!;
      assert.closeTo(bar.position, 0.2, 0.001);
      assert.equal(bar.getAttribute('aria-label'), 'Wczytywanie głosu');
      await assert.isAccessible(player);
    });

    it('announces none of it', () => {
      assert.equal(wordsOf('[role="status"]'), '');
      assert.isNull(find('[aria-live], [role="status"] progress'));
    });

    it('says no more of it when it speaks', async () => {
      engine.start();
      await player.updateComplete;
      assert.isNull(find('progress'));
      assert.equal(wordsOf('[part="status"]'), 'Czytam artykuł.');
    });
  });

  it('keeps focus when it is small for want of room, and is pressed', async () => {
    player.small = true;
    await player.updateComplete;
    find('button')!.focus();
    find('button')!.click();
    await player.updateComplete;
    assert.isTrue(player.shadowRoot!.activeElement === find('button.primary'));
  });

  it('tells the person that reading was interrupted, if it was not they who paused', async () => {
    await begin();
    engine.start();
    engine.error('interrupted');
    await player.updateComplete;
    assert.equal(
      wordsOf('[role="status"]'),
      'Czytanie zostało przerwane. Naciśnij „Wznów”, aby słuchać dalej.',
    );
    assert.equal(wordsOf('button.primary'), 'Wznów');
    reader.resume();
    reader.pause();
    await player.updateComplete;
    assert.equal(wordsOf('[role="status"]'), '');
  });
});
