import { assert, oneEvent } from '@open-wc/testing';
import { findContent } from '../../src/page/find-content.js';
import { passages } from '../../src/page/passages.js';
import { samplePages } from '../support/pages/sample-pages.js';

describe('the article of a page', () => {
  let frame: HTMLIFrameElement;

  beforeEach(() => {
    frame = document.createElement('iframe');
    frame.style.cssText = 'width: 1000px; height: 800px';
    document.body.append(frame);
  });

  afterEach(() => {
    frame.remove();
  });

  for (const { kind, html, keeps, leaks } of samplePages) {
    it(`is read, and nothing else, from ${kind}`, async () => {
      frame.srcdoc = html;
      await oneEvent(frame, 'load');
      const page = frame.contentDocument;
      assert.exists(page);
      const before = page.documentElement.outerHTML;

      const read = Array.from(passages(findContent(page)), ({ text }) => text).join('\n');

      const missed = keeps.filter((text) => !read.includes(text));
      const leaked = leaks.filter((text) => read.includes(text));
      assert.deepEqual({ missed, leaked }, { missed: [], leaked: [] }, read);
      assert.equal(page.documentElement.outerHTML, before);
    });
  }
});
