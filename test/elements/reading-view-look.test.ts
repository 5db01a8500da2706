import { assert, nextFrame } from '@open-wc/testing';
import {
  readingThemes,
  readingViewPreferencesFrom,
} from '../../src/reader/reading-view-preferences.js';
import { type FakeSpeech, installFakeSpeech } from '../support/fake-speech.js';
import { type OpenView, openView } from '../support/reading-view.js';
import { engine, screenshot, setMedia, setViewport } from '../support/rig/commands.js';
import { takeAway, until, type Widget, widget } from '../support/widget.js';

const article = `<main lang="pl"><article><h1>Konsultacje w sprawie planu ogólnego gminy</h1>
<p>Od 1 do 21 marca mieszkańcy mogą zgłaszać uwagi do projektu planu. Formularz jest w urzędzie i
na <a href="/plan">stronie o planie</a>. Najdłuższe słowo tu to dziewięćdziesięciokilkuletniego.</p>
<figure><img src="/demo/images/dawna-biblioteka.svg" alt="Dawna biblioteka"><figcaption>Dawna
biblioteka przy rynku</figcaption></figure><h2>Gdzie i kiedy</h2><ul><li>w urzędzie gminy, pokój
12</li><li>pocztą elektroniczną</li></ul><table><caption>Spotkania</caption><thead><tr><th>Dzień</th>
<th>Godzina</th><th>Miejscowość</th><th>Prowadzący spotkanie</th></tr></thead><tbody><tr><td>3
marca</td><td>17:00</td><td>Zalesin</td><td>Wicestarosta powiatu</td></tr></tbody></table>
<blockquote><p>Każda uwaga dostanie odpowiedź na piśmie.</p></blockquote></article></main>`;

/** Whether the text can be reached without scrolling to the side. */
function overflow({ page, dialog }: OpenView): number {
  return Math.max(page.scrollWidth - page.clientWidth, dialog.scrollWidth - dialog.clientWidth);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = (/[\d.]+(?:, ?[\d.]+)*/u.exec(colour)?.[0] ?? '')
    .split(',')
    .map((part) => Number(part) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

describe('the look of the reading view', () => {
  let speech: FakeSpeech;
  let opened: Widget;
  let view: OpenView;

  beforeEach(async () => {
    speech = installFakeSpeech();
    opened = await widget('', article);
    view = await openView(opened);
  });

  afterEach(async () => {
    await takeAway();
    speech.uninstall();
    localStorage.clear();
  });

  async function prefer(changes: object): Promise<void> {
    view.view.preferences = { ...readingViewPreferencesFrom(view.view.preferences), ...changes };
    await view.view.updateComplete;
  }

  async function speak(): Promise<void> {
    opened.button('Odsłuchaj artykuł').click();
    speech.start();
    speech.boundary(0);
    await opened.rendered();
  }

  /** A colour as it comes out, of a custom property of the view. */
  function colour(name: string): string {
    const sample = document.createElement('i');
    sample.style.color = `var(${name})`;
    view.dialog.append(sample);
    const { color } = getComputedStyle(sample);
    sample.remove();
    return color;
  }

  for (const theme of readingThemes) {
    it(`has a contrast of at least 7:1 in ${theme}`, async () => {
      await prefer({ theme });
      const ground = getComputedStyle(view.dialog).backgroundColor;
      const on = (selector: string): string =>
        getComputedStyle(view.view.shadowRoot!.querySelector(selector)!).color;
      for (const selector of [
        '.text p',
        '.text a',
        '.text h1',
        '.text figcaption',
        '.text td',
        'summary',
      ]) {
        assert.isAtLeast(contrast(on(selector), ground), 7, selector);
      }
      for (const [ink, paper] of [
        ['--na-glos-sentence-color', '--na-glos-sentence-background'],
        ['--na-glos-word-color', '--na-glos-word-background'],
        ['--na-glos-on-accent', '--na-glos-accent'],
        ['--na-glos-muted', '--na-glos-background'],
      ] as const) {
        assert.isAtLeast(contrast(colour(ink), colour(paper)), 7, ink);
      }
      assert.isAtLeast(contrast(colour('--na-glos-border'), ground), 3);
      assert.isAtLeast(contrast(colour('--na-glos-focus'), ground), 3);
      await speak();
      await screenshot(`view-${theme}`);
    });
  }

  it('is accessible, with its settings open too', async () => {
    await assert.isAccessible(opened.root);
    view.control('Wygląd tekstu').click();
    await nextFrame();
    await assert.isAccessible(opened.root);
    await screenshot('view-settings');
  });

  it('takes over nothing of how the page looks', () => {
    const plain = getComputedStyle(view.text).cssText || allOf(view.text);
    const strange = new CSSStyleSheet();
    strange.replaceSync(
      `html { font-size: 7px; color: red; letter-spacing: 1em; line-height: 5; text-align: center;
        text-transform: uppercase; white-space: nowrap; cursor: none; text-indent: 9em;
        visibility: hidden; font-style: italic; word-spacing: 2em; user-select: none }`,
    );
    document.adoptedStyleSheets.push(strange);
    try {
      assert.equal(getComputedStyle(view.text).cssText || allOf(view.text), plain);
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== strange);
    }
  });

  it('does with the text what the person chooses', async () => {
    const paragraph = view.text.querySelector('p')!;
    const style = getComputedStyle(paragraph);
    const base = parseFloat(style.fontSize) / 1.25;
    for (const [name, words] of [
      ['Wielkość tekstu', '400%'],
      ['Odstęp między wierszami', '3'],
      ['Odstęp między literami', '12%'],
      ['Odstęp między słowami', '16%'],
      ['Krój liter', 'jak w książce'],
    ] as const) {
      const select = view.control(name) as HTMLSelectElement;
      const texts = Array.from(select.options, ({ text }) => text.replace(/\s+%/u, '%'));
      select.selectedIndex = texts.indexOf(words);
      select.dispatchEvent(new Event('change'));
      await view.view.updateComplete;
    }
    const size = parseFloat(style.fontSize);
    assert.closeTo(size, base * 4, 0.1);
    assert.closeTo(parseFloat(style.lineHeight), size * 3, 0.1);
    assert.closeTo(parseFloat(style.letterSpacing), size * 0.12, 0.1);
    assert.closeTo(parseFloat(style.wordSpacing), size * 0.16, 0.1);
    assert.include(style.fontFamily, 'Georgia');
    view.control('Pokazuj obrazki').click();
    view.control('Dziel długie wyrazy').click();
    view.control('kremowe').click();
    await view.view.updateComplete;
    assert.equal(getComputedStyle(view.text.querySelector('img')!).display, 'none');
    assert.match(style.hyphens || style.getPropertyValue('-webkit-hyphens'), /auto/u);
    assert.equal(getComputedStyle(view.dialog).backgroundColor, 'rgb(251, 243, 224)');
    view.control('Przywróć wygląd początkowy').click();
    await view.view.updateComplete;
    assert.equal((view.control('Wielkość tekstu') as HTMLSelectElement).value.trim(), '125%');
    assert.closeTo(parseFloat(style.fontSize), base * 1.25, 0.1);
  });

  it('looks the same the next time', async () => {
    view.control('czarne').click();
    await takeAway();
    view = await openView(await widget('', article));
    assert.equal(getComputedStyle(view.dialog).backgroundColor, 'rgb(0, 0, 0)');
  });

  it('grows and shrinks at the press of a button, and no further than it can', async () => {
    const sizes: number[] = [];
    for (let i = 0; i < 9; i += 1) {
      view.control('Większy tekst').click();
      await view.view.updateComplete;
      sizes.push(readingViewPreferencesFrom(view.view.preferences).textSize);
    }
    assert.equal(sizes.at(-1), 400);
    assert.equal(view.control('Większy tekst').getAttribute('aria-disabled'), 'true');
    view.control('Mniejszy tekst').click();
    await view.view.updateComplete;
    assert.equal(readingViewPreferencesFrom(view.view.preferences).textSize, 350);
  });

  it('has no more characters in a line than were chosen', async () => {
    await prefer({ columnWidth: 60, typeface: 'sans' });
    const node = view.text.querySelector('p')!.firstChild as Text;
    const range = document.createRange();
    const lines = new Map<number, number>();
    for (let i = 0; i < node.length; i += 1) {
      range.setStart(node, i);
      range.setEnd(node, i + 1);
      const { bottom, width } = range.getBoundingClientRect();
      if (width > 0) lines.set(bottom, (lines.get(bottom) ?? 0) + 1);
    }
    assert.isAtMost(Math.max(...lines.values()), 64);
    assert.isAtLeast(Math.max(...lines.values()), 45);
  });

  it('has targets of at least 44 pixels', async () => {
    view.control('Wygląd tekstu').click();
    await nextFrame();
    for (const target of view.dialog.querySelectorAll('button, summary, select, .toolbar label')) {
      if (target.closest('.text') || !target.checkVisibility()) continue;
      assert.isAtLeast(Math.round(target.getBoundingClientRect().height), 44, target.outerHTML);
    }
  });

  it('is the right way round in Arabic', async () => {
    view.view.close();
    await until(() => !view.view.open);
    const main = opened.root.querySelector('main')!;
    main.lang = 'ar';
    main.dir = 'rtl';
    view = await openView(opened);
    assert.equal(getComputedStyle(view.text.querySelector('p')!).direction, 'rtl');
    await screenshot('view-rtl');
    const quote = view.text.querySelector('blockquote')!;
    assert.notEqual(getComputedStyle(quote).borderRightWidth, '0px');
  });

  if (engine !== 'webkit') {
    for (const textSize of [100, 400]) {
      it(`fits a window of 320 pixels with text of ${textSize} %`, async () => {
        await setViewport(320, 640);
        await prefer({ textSize, letterSpacing: 0.12, wordSpacing: 0.16, lineHeight: 1.6 });
        await speak();
        await screenshot(`view-320-${textSize}`);
        assert.isAtMost(overflow(view), 0);
        await setViewport(320, 256);
        await nextFrame();
        await screenshot(`view-320x256-${textSize}`);
        assert.isAtMost(overflow(view), 0);
        assert.isAtLeast(view.text.getBoundingClientRect().height, 200);
        await setViewport(1280, 800);
      });
    }
  }

  if (engine === 'chromium') {
    it('is dark where the system is, unless the person chose', async () => {
      await setMedia({ colorScheme: 'dark' });
      assert.isBelow(luminance(getComputedStyle(view.dialog).backgroundColor), 0.05);
      await prefer({ theme: 'light' });
      assert.isAbove(luminance(getComputedStyle(view.dialog).backgroundColor), 0.9);
    });

    it('yields to forced colours', async () => {
      await setMedia({ forcedColors: 'active' });
      await prefer({ theme: 'contrast' });
      assert.equal(getComputedStyle(view.dialog).backgroundColor, 'rgb(255, 255, 255)');
      await speak();
      view.page.focus();
      await screenshot('view-forced');
    });

    it('moves nothing by itself where motion is to be reduced', async () => {
      await setMedia({ reducedMotion: 'reduce' });
      assert.isEmpty(document.getAnimations());
    });
  }
});

/** Where a browser gives no text of all computed styles. */
function allOf(element: Element): string {
  const style = getComputedStyle(element);
  return Array.from(style, (name) => `${name}: ${style.getPropertyValue(name)}`).join('; ');
}
