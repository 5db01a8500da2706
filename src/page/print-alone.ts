/**
 * Lets the page print one element and nothing else, until the signal aborts. While it prints, each
 * tree that the element is in has one more style sheet; no element of the page is changed.
 */
export function printAlone(element: Element, signal: AbortSignal): void {
  let undo: (() => void)[] = [];
  const end = (): void => {
    for (const step of undo) step();
    undo = [];
  };
  const begin = (): void => {
    end();
    for (const { root, name } of treesAround(element)) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules(name));
      root.adoptedStyleSheets.push(sheet);
      undo.push(() => {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
      });
    }
  };
  window.addEventListener('beforeprint', begin, { signal });
  window.addEventListener('afterprint', end, { signal });
  signal.addEventListener('abort', end);
}

/** What is around the one element may not take room, nor hide or cut off what it holds. */
const rules = (name: string): string => `
@media print {
  *:not(html, body, ${name}, ${name} *, :has(${name})) { display: none !important; }
  :is(html, body, :has(${name})):not(#_, ${name} *) {
    display: block !important;
    position: static !important;
    visibility: hidden !important;
    overflow: visible !important;
    block-size: auto !important;
    min-block-size: 0 !important;
    margin: 0 !important;
    padding: 0 !important;
    border: 0 !important;
    opacity: 1 !important;
    transform: none !important;
    filter: none !important;
    zoom: 1 !important;
  }
}`;

/** Each tree that an element is in, and the tag of what leads down to it there. */
function* treesAround(element: Element): Generator<{ root: Document | ShadowRoot; name: string }> {
  let at: Element | undefined = element;
  while (at) {
    const name: string = CSS.escape(at.localName);
    const root: Node = at.getRootNode();
    if (root instanceof Document || root instanceof ShadowRoot) yield { root, name };
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
}
