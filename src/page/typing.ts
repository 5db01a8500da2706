import { innermostFocus } from './focused-element.js';

const written =
  'textarea, input:not([type="button" i], [type="checkbox" i], [type="color" i], [type="file" i], ' +
  '[type="image" i], [type="radio" i], [type="range" i], [type="reset" i], [type="submit" i])';

/** Whether focus is where a person writes, in shadow roots and frames too. */
export function isTyping(): boolean {
  const focused = innermostFocus();
  if (!focused) return false;
  return (focused as Partial<HTMLElement>).isContentEditable === true || focused.matches(written);
}
