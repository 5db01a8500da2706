const written =
  'textarea, input:not([type="button" i], [type="checkbox" i], [type="color" i], [type="file" i], ' +
  '[type="image" i], [type="radio" i], [type="range" i], [type="reset" i], [type="submit" i])';

/** Whether focus is where a person writes, in shadow roots and frames too. */
export function isTyping(): boolean {
  let focused = document.activeElement;
  for (;;) {
    const inner: Element | null | undefined =
      focused?.shadowRoot?.activeElement ??
      (focused as Partial<HTMLIFrameElement> | null)?.contentDocument?.activeElement;
    if (!inner) break;
    focused = inner;
  }
  if (!focused) return false;
  return (focused as Partial<HTMLElement>).isContentEditable === true || focused.matches(written);
}
