import type { NaGlosReadingViewElement } from '../../src/elements/reading-view-element.js';
import { until, type Widget } from './widget.js';

/** The reading view of a widget, and what a person finds in it. */
export interface OpenView {
  readonly view: NaGlosReadingViewElement;
  readonly dialog: HTMLDialogElement;
  /** The copied text. */
  readonly text: HTMLElement;
  /** What scrolls. */
  readonly page: HTMLElement;
  /** The button or field that has this name or these words. */
  readonly control: (words: string) => HTMLElement;
}

/** Presses the button that opens the view, and waits for it. */
export async function openView({ element, button }: Widget): Promise<OpenView> {
  const opener = button('Widok do czytania');
  opener.focus();
  opener.click();
  return openedView(element);
}

/** The view once it is open. */
export async function openedView(element: HTMLElement): Promise<OpenView> {
  const view = await until(() => {
    const found = element.shadowRoot!.querySelector('na-glos-reading-view');
    return found?.open && found.shadowRoot?.querySelector('dialog')?.open ? found : undefined;
  });
  const root = view.shadowRoot!;
  return {
    view,
    dialog: root.querySelector('dialog')!,
    text: root.querySelector('.text')!,
    page: root.querySelector('.page')!,
    control(words) {
      for (const found of root.querySelectorAll<HTMLElement>('button, summary, select, input')) {
        const named = found.closest('label')?.querySelector('span') ?? found;
        const names = [found.getAttribute('aria-label'), named.textContent.trim()];
        if (names.includes(words)) return found;
      }
      throw new Error(`nothing called "${words}" in the view`);
    },
  };
}

/** Waits until the view is closed and the page is as before. */
export async function closed({ view, dialog }: OpenView): Promise<void> {
  await until(() => !view.open && !dialog.open);
}
