import { html, type TemplateResult } from 'lit';
import type { ReadingViewMessages } from '../i18n/reading-view-messages.js';
import {
  type ReadingViewPreferences,
  readingViewSteps,
} from '../reader/reading-view-preferences.js';
import { viewIcon } from './reading-view-icons.js';
import { type Prefer, readingViewSettings } from './reading-view-settings.js';

const sizes: readonly number[] = readingViewSteps.textSize;

/** The buttons over the text: those that everybody needs, and the settings behind one more. */
export function readingViewTools(
  preferences: ReadingViewPreferences,
  messages: ReadingViewMessages,
  prefer: Prefer,
  close: () => void,
): TemplateResult {
  const resize = (name: 'smallerText' | 'largerText', steps: -1 | 1): TemplateResult => {
    const textSize = sizes[sizes.indexOf(preferences.textSize) + steps];
    return html`
      <button
        type="button"
        aria-label=${messages[name]}
        title=${messages[name]}
        aria-disabled=${textSize === undefined ? 'true' : 'false'}
        @click=${() => {
          if (textSize !== undefined) prefer({ textSize });
        }}
      >
        ${viewIcon(steps > 0 ? 'larger' : 'smaller')}
      </button>
    `;
  };
  return html`
    <button type="button" class="primary" @click=${close}>
      ${viewIcon('close')}<span>${messages.close}</span>
    </button>
    <div class="sizes">${resize('smallerText', -1)} ${resize('largerText', 1)}</div>
    <button
      type="button"
      aria-label=${messages.print}
      title=${messages.print}
      @click=${() => {
        window.print();
      }}
    >
      ${viewIcon('print')}
    </button>
    <details class="settings">
      <summary>${messages.settings}</summary>
      <div>${readingViewSettings(preferences, messages, prefer)}</div>
    </details>
  `;
}
