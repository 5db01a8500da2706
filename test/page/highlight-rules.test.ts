import { assert } from '@open-wc/testing';
import { highlightColors, type MarkColors } from '../../src/page/highlight-colors.js';
import { highlightRules } from '../../src/page/highlight-rules.js';
import { contrast } from '../support/contrast.js';

describe('highlightColors', () => {
  it('measures contrast as WCAG does', () => {
    assert.closeTo(contrast('#000000', '#ffffff'), 21, 0.01);
    assert.closeTo(contrast('#767676', '#ffffff'), 4.54, 0.01);
  });

  for (const [colors, layers] of Object.entries(highlightColors)) {
    for (const layer of ['sentence', 'word'] as const) {
      const [background, color]: MarkColors = layers[layer];
      it(`${colors}: text of the ${layer} is at least 7:1`, () => {
        assert.isAtLeast(contrast(background, color), 7);
      });
    }

    it(`${colors}: the word stands out from its sentence by at least 3:1`, () => {
      assert.isAtLeast(contrast(layers.sentence[0], layers.word[0]), 3);
    });
  }
});

describe('highlightRules', () => {
  it('are rules that the browser understands, two for each choice of colours', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(highlightRules(true));
    const rules = Array.from(sheet.cssRules, ({ cssText }) => cssText);
    for (const colors of ['', '-blue', '-green', '-dark']) {
      for (const layer of ['sentence', 'word']) {
        const name = `::highlight(na-glos-${layer}${colors}) `;
        assert.isTrue(
          rules.some((rule) => rule.startsWith(name) && rule.includes('background-color')),
          name,
        );
      }
    }
  });

  it('change nothing but colours, which is what moving a mark costs least with', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(highlightRules(true));
    for (const rule of sheet.cssRules) {
      const properties = Array.from((rule as CSSStyleRule).style);
      assert.sameMembers(properties, ['background-color', 'color']);
    }
  });

  it('let a page set its own colours', () => {
    assert.include(highlightRules(true), 'var(--na-glos-sentence-background, #ffeeb0)');
    assert.include(highlightRules(true), 'var(--na-glos-word-color, #ffffff)');
  });

  it('look for no colours where a page has none, which would cost it memory', () => {
    assert.notInclude(highlightRules(false), 'var(');
    assert.include(highlightRules(false), '#ffeeb0');
  });
});
