/** What has focus, in whatever shadow root or frame; the body of a page if nothing in it has. */
export function innermostFocus(): Element | null {
  let focused = document.activeElement;
  for (;;) {
    const inner: Element | null | undefined =
      focused?.shadowRoot?.activeElement ??
      (focused as Partial<HTMLIFrameElement> | null)?.contentDocument?.activeElement;
    if (!inner) return focused;
    focused = inner;
  }
}

/** The element that has focus, wherever it is; nothing if it is none but a page. */
export function focusedElement(): HTMLElement | undefined {
  const focused = innermostFocus();
  return focused && focused !== focused.ownerDocument.body ? (focused as HTMLElement) : undefined;
}
