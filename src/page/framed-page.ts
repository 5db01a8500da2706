/** The root of the page in a frame, if this page may look into it. */
export function framedPage(element: Element): Element | undefined {
  if (!/^i?frame$/u.test(element.localName)) return undefined;
  return (element as HTMLIFrameElement).contentDocument?.documentElement;
}
