// What the bench does in a page. Needs the fake voice.
(() => {
  let pressedAt = 0;
  addEventListener('click', () => (pressedAt = performance.now()), { capture: true });
  const onPress = (type, act) =>
    addEventListener(type, (event) => event.target.id === 'press' && act(event));
  onPress('mousedown', (event) => event.preventDefault());
  onPress('click', () => window.subject.press());

  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const article = () => document.querySelector('article');
  const textsOf = (node) => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
    return texts;
  };

  window.bench = {
    /** From the press to `speak()`, in milliseconds; nothing if there was none. */
    get latency() {
      const ms = speechSynthesis.spokenAt - pressedAt;
      return ms >= 0 ? ms : undefined;
    },

    /** Selects ten words of a paragraph, or all of the article from that paragraph on. */
    select(what, paragraph) {
      const paragraphs = document.querySelectorAll('article p');
      const first = paragraphs[paragraph % paragraphs.length];
      const [start] = textsOf(first);
      const tenth = start.data.split(' ', 10).join(' ').length;
      const last = textsOf(article()).at(-1);
      const [end, offset] = what === 'words' ? [start, tenth] : [last, last.length];
      // Nobody selects what they do not see.
      first.scrollIntoView({ block: 'center' });
      getSelection().setBaseAndExtent(start, 0, end, offset);
    },

    /** Where to press: the subject's own button, or that of the page. */
    target(what) {
      const button = window.subject?.target?.(what) ?? document.querySelector('#press');
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2, shown: width > 0 };
    },

    /** Does a thing every so often; idle without one. */
    async steps(count, ms, act) {
      for (let i = 0; i < count; i += 1) {
        await pause(ms);
        act?.(i);
      }
    },

    /** From the end of a sentence to the next `speak()`, in milliseconds, so many times. */
    async sentences(count) {
      const waits = [];
      for (let i = 0; i < count; i += 1) {
        await pause(30);
        const before = performance.now();
        speechSynthesis.end();
        while (speechSynthesis.spokenAt < before)
          await new Promise((resolve) => setTimeout(resolve));
        waits.push(speechSynthesis.spokenAt - before);
        speechSynthesis.start();
        speechSynthesis.word(0);
      }
      return waits;
    },

    article,
    textsOf,
    pause,
  };
})();
