import { assert, expect, fixture, html } from '@open-wc/testing';
import { defineTransport } from '../../src/elements/transport.js';
import type { NaGlosTransportElement } from '../../src/elements/transport-element.js';
import { polish } from '../../src/i18n/pl.js';
import { defaultPreferences } from '../../src/reader/preferences.js';
import { Reader } from '../../src/reader/reader.js';
import { FakeEngine } from '../support/fake-engine.js';
import { press as pressKey } from '../support/rig/commands.js';
import { until } from '../support/widget.js';

defineTransport();

const passages = [
  { text: 'Raz dwa. Trzy cztery.', lang: 'pl' },
  { text: 'Pięć sześć.', lang: 'pl' },
];

describe('na-glos-transport', () => {
  let engine: FakeEngine;
  let reader: Reader;
  let transport: NaGlosTransportElement;
  let rates: number[];

  beforeEach(async () => {
    engine = new FakeEngine();
    reader = new Reader(engine);
    rates = [];
    reader.read(passages, 'content');
    engine.start();
    transport = await fixture(html`
      <na-glos-transport
        .reader=${reader}
        .messages=${polish}
        .commands=${{ setRate: (rate: number) => rates.push(rate) }}
        .passages=${() => passages}
      ></na-glos-transport>
    `);
  });

  const slider = async (): Promise<HTMLInputElement> =>
    until(() => transport.shadowRoot!.querySelector('input'));
  const press = (words: string): void => {
    const buttons = [...transport.shadowRoot!.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent.trim() === words)!.click();
  };

  const steps: [words: string, before: string | undefined, spoken: string][] = [
    ['Następne zdanie', undefined, 'Trzy cztery.'],
    ['Następny akapit', undefined, 'Pięć sześć.'],
    ['Poprzednie zdanie', 'Następne zdanie', 'Raz dwa.'],
    ['Poprzedni akapit', 'Następny akapit', 'Raz dwa.'],
  ];
  for (const [words, before, spoken] of steps) {
    it(`goes to another place by "${words}"`, () => {
      if (before) press(before);
      press(words);
      assert.equal(engine.spoken.at(-1), spoken);
    });
  }

  it('asks for the next speed, and for none behind the last', async () => {
    press('Szybciej');
    reader.preferences = { ...defaultPreferences, rate: 2 };
    transport.requestUpdate();
    await transport.updateComplete;
    press('Szybciej');
    press('Wolniej');
    assert.deepEqual(rates, [1.3, 1.6]);
    assert.equal(transport.shadowRoot!.querySelector('#rate')!.textContent, 'bardzo szybko');
  });

  it('goes a step further at each press, while the voice has yet to follow', async () => {
    transport.commands = {
      setRate: (rate) => {
        rates.push(rate);
        reader.preferences = { ...reader.preferences, rate };
      },
    };
    for (let presses = 0; presses < 3; presses += 1) {
      press('Szybciej');
      await transport.updateComplete;
    }
    assert.deepEqual(rates, [1.3, 1.6, 2]);
    assert.equal(transport.shadowRoot!.querySelector('#rate')!.textContent, 'bardzo szybko');
  });

  it('tells how far the reading is, once all is counted', async () => {
    const input = await slider();
    assert.equal(input.max, '32');
    assert.equal(input.getAttribute('aria-label'), 'Postęp czytania');
    press('Następny akapit');
    engine.start();
    await until(() => input.value === '21');
    assert.match(input.getAttribute('aria-valuetext')!, /^66\s?%$/u);
  });

  it('seeks where the slider is let go, and not before', async () => {
    const input = await slider();
    input.value = '25';
    input.dispatchEvent(new Event('input'));
    assert.equal(engine.spoken.at(-1), 'Raz dwa.');
    input.dispatchEvent(new Event('change'));
    assert.equal(engine.spoken.at(-1), 'Pięć sześć.');
  });

  it('moves by a sentence at least at each arrow key, either way', async () => {
    const long = { text: `${'Bardzo '.repeat(20)}długie. Krótkie. Ostatnie.`, lang: 'pl' };
    transport.passages = () => [long];
    reader.read([long], 'content');
    const input = await until(() => {
      const there = transport.shadowRoot!.querySelector('input');
      return there?.max === String(long.text.length) && there;
    });
    input.focus();
    for (const [key, spoken] of [
      ['ArrowRight', 'Krótkie.'],
      ['ArrowRight', 'Ostatnie.'],
      ['ArrowRight', 'Ostatnie.'],
      ['ArrowLeft', 'Krótkie.'],
    ] as const) {
      await pressKey(key);
      assert.equal(engine.spoken.at(-1), spoken);
      await transport.updateComplete;
    }
  });

  it('is accessible', async () => {
    await slider();
    await expect(transport).to.be.accessible();
  });
});
