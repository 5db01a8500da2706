import { html, type TemplateResult } from 'lit';
import type { ReadingViewMessages } from '../i18n/reading-view-messages.js';
import { written } from '../i18n/number.js';
import {
  defaultReadingViewPreferences,
  type ReadingViewMeasure,
  type ReadingViewPreferences,
  readingThemes,
  readingViewSteps,
  typefaces,
} from '../reader/reading-view-preferences.js';

/** Takes what the person changed. */
export type Prefer = (changes: Partial<ReadingViewPreferences>) => void;

/** What a person can change of the text; in one column, since text may be large here too. */
export function readingViewSettings(
  preferences: ReadingViewPreferences,
  messages: ReadingViewMessages,
  prefer: Prefer,
): TemplateResult {
  const percent = (part: number): string => written(part, messages.lang, { style: 'percent' });
  const number = (step: number): string => written(step, messages.lang);

  const choice = <Name extends ReadingViewMeasure | 'typeface'>(
    name: Name,
    options: readonly ReadingViewPreferences[Name][],
    words: (option: ReadingViewPreferences[Name]) => string,
  ): TemplateResult => html`
    <label>
      <span>${messages[name]}</span>
      <select
        @change=${({ target }: Event) => {
          const option = options[(target as HTMLSelectElement).selectedIndex];
          if (option !== undefined) prefer({ [name]: option });
        }}
      >
        ${options.map(
          (option) =>
            html`<option .selected=${option === preferences[name]}>${words(option)}</option>`,
        )}
      </select>
    </label>
  `;
  const measure = (name: ReadingViewMeasure, words: (step: number) => string): TemplateResult =>
    choice(name, readingViewSteps[name], words);

  const flag = (name: 'pictures' | 'hyphens'): TemplateResult => html`
    <label class="flag">
      <input
        type="checkbox"
        .checked=${preferences[name]}
        @change=${({ target }: Event) => {
          prefer({ [name]: (target as HTMLInputElement).checked });
        }}
      />
      <span>${messages[name]}</span>
    </label>
  `;

  return html`
    <fieldset class="themes">
      <legend>${messages.theme}</legend>
      ${readingThemes.map(
        (theme) => html`
          <label data-theme=${theme}>
            <input
              type="radio"
              name="theme"
              .checked=${theme === preferences.theme}
              @change=${() => {
                prefer({ theme });
              }}
            />
            <span>${messages.themes[theme]}</span>
          </label>
        `,
      )}
    </fieldset>
    ${measure('textSize', (step) => percent(step / 100))}
    ${choice('typeface', typefaces, (typeface) => messages.typefaces[typeface])}
    ${measure('lineHeight', (step) => number(step))}
    ${measure('letterSpacing', (step) => percent(step))}
    ${measure('wordSpacing', (step) => percent(step))}
    ${measure('columnWidth', (step) => messages.characters(number(step)))} ${flag('pictures')}
    ${flag('hyphens')}
    <button
      type="button"
      @click=${() => {
        prefer(defaultReadingViewPreferences);
      }}
    >
      <span>${messages.reset}</span>
    </button>
  `;
}
