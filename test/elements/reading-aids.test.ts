import { assert, fixture, oneEvent } from '@open-wc/testing';
import { defineOnce } from '../../src/elements/define-once.js';
import { NaGlosLineFocusElement } from '../../src/elements/line-focus-element.js';
import { findContent } from '../../src/page/find-content.js';
import { Follower } from '../../src/page/follower.js';
import { Highlighter } from '../../src/page/highlighter.js';
import { passages } from '../../src/page/passages.js';
import { lookAt } from '../../src/page/sight.js';
import { boxAround } from '../../src/page/window-boxes.js';
import { marked } from '../support/marked.js';
import { councilPages } from '../support/pages/council-pages.js';
import { until } from '../support/widget.js';

defineOnce('na-glos-line-focus', NaGlosLineFocusElement);

/** How many passages of a page are gone through: smooth scrolling takes its time. */
const some = 6;

describe('the aids to reading, together', () => {
  for (const { kind, html } of councilPages) {
    it(`go through ${kind}`, async () => {
      const frame = await fixture<HTMLIFrameElement>(
        '<iframe style="inline-size:600px;block-size:260px"></iframe>',
      );
      frame.srcdoc = html;
      await oneEvent(frame, 'load');
      const view = frame.contentWindow as typeof window;
      const before = view.document.documentElement.outerHTML;
      const told: boolean[] = [];
      const stop = new AbortController();
      const highlighter = new Highlighter();
      const lineFocus = document.createElement('na-glos-line-focus');
      lineFocus.mode = 'mask';
      frame.after(lineFocus);
      await lineFocus.updateComplete;
      const follower = new Follower({
        widget: lineFocus,
        onchange: (following) => {
          told.push(following);
        },
      });
      follower.watch(stop.signal);
      const bands = lineFocus.shadowRoot!.querySelectorAll('div');

      const read = Array.from(passages(findContent(view.document))).slice(0, some);
      assert.isNotEmpty(read);
      for (const passage of read) {
        const range = passage.rangeOf(0, passage.text.length)!;
        highlighter.show(range, undefined);
        follower.show(range);
        lineFocus.show(range, undefined);
        await until(() => {
          const { top, bottom } = boxAround(range);
          const isBetween =
            bands[0]!.getBoundingClientRect().bottom <= top + 1 &&
            bands[1]!.getBoundingClientRect().top >= bottom - 1;
          return lookAt(range).scrolls.length === 0 && isBetween;
        });
        assert.deepEqual(marked('na-glos-sentence', view), [range.toString()]);
      }
      highlighter.clear();
      stop.abort();
      lineFocus.remove();
      // A machine that is slow to scroll may take its own scrolling for the person's, for a while.
      assert.notEqual(told.at(-1), false);
      assert.equal(view.document.documentElement.outerHTML, before);
    });
  }
});
