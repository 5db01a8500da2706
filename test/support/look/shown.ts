/** An element and all that is rendered in it, in shadow roots too; elements that are slotted once. */
export function* deep(root: Element): Generator<Element> {
  yield root;
  for (const child of root.shadowRoot?.children ?? []) yield* deep(child);
  for (const child of root.children) yield* deep(child);
}

/** What an element lies in, as it is rendered: through slots and out of shadow roots. */
export function parentOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return (
    element.assignedSlot ??
    element.parentElement ??
    (root instanceof ShadowRoot ? root.host : undefined)
  );
}

/** An element and all that it lies in, from the inside out. */
export function* upwards(element: Element): Generator<Element> {
  for (let at: Element | undefined = element; at; at = parentOf(at)) yield at;
}

/** Whether a person sees an element: rendered, and more than the pixel that is kept for assistive technology. */
export function isShown(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  return [...upwards(element)].every((at) => !isForAssistiveTechnology(at));
}

function isForAssistiveTechnology(element: Element): boolean {
  return getComputedStyle(element).clipPath === 'inset(50%)';
}

/** Whether a person can point at an element: shown, and not behind a modal dialog. */
export function isReachable(element: Element): boolean {
  if (!isShown(element)) return false;
  const modal = openDialog();
  return !modal || [...upwards(element)].includes(modal) || isPopover(element);
}

function openDialog(): Element | undefined {
  return [...deep(document.documentElement)].findLast((element) => element.matches('dialog[open]'));
}

const isPopover = (element: Element): boolean =>
  [...upwards(element)].some((at) => at.matches(':popover-open'));

const controls = 'button, a[href], select, summary, input, [tabindex="0"]';

/** All that a person can operate in some elements now, in the order of the document. */
export function controlsIn(roots: readonly Element[]): HTMLElement[] {
  return roots
    .flatMap((root) => [...deep(root)])
    .filter((element): element is HTMLElement => element.matches(controls) && isReachable(element));
}

/** What a person would call a control: its words, or its name where it has none. */
export function nameOf(control: Element): string {
  const label = control.getAttribute('aria-label') ?? labelOf(control) ?? wordsOf(control);
  return label.replace(/\s+/gu, ' ').trim();
}

function wordsOf(control: Element): string {
  const copy = control.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden]')) hidden.remove();
  return copy.textContent;
}

function labelOf(control: Element): string | undefined {
  if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) return;
  return control.labels?.[0]?.textContent;
}

/** The texts that are shown in some elements, each with the element that it lies in. */
export function* textsIn(roots: readonly Element[]): Generator<{ text: Text; element: Element }> {
  for (const element of roots.flatMap((root) => [...deep(root)])) {
    if (element.matches('script, style, option') || !isShown(element)) continue;
    for (const node of element.childNodes) {
      if (node instanceof Text && node.data.trim() && !isFallback(node))
        yield { text: node, element };
    }
  }
}

/** What a slot would show if nothing was in it, or a host whose shadow root has no slot for it. */
function isFallback({ parentElement }: Text): boolean {
  if (parentElement instanceof HTMLSlotElement) return parentElement.assignedNodes().length > 0;
  return parentElement?.shadowRoot?.querySelector('slot') === null;
}
