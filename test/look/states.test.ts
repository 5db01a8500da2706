import { assert } from '@open-wc/testing';
import {
  type Circumstance,
  circumstances,
  ordinarily,
  under,
} from '../support/look/circumstances.js';
import { paleness } from '../support/look/colors.js';
import { clipping, cutChoices, smallness } from '../support/look/sizes.js';
import { type Stage, stage } from '../support/look/stage.js';
import { states } from '../support/look/states.js';
import { engine } from '../support/rig/commands.js';

/** Elsewhere only what engines lay out in their own way. */
const tried = circumstances.filter(({ media, window, page }) => {
  if (engine === 'chromium') return true;
  return !media && page !== 'large' && (engine === 'firefox' || !window);
});

async function axe(page: HTMLElement, { media }: Circumstance): Promise<string[]> {
  // What it looks at beside colours and sizes is the same in every engine.
  if (engine !== 'chromium') return [];
  // It takes colours as they were before they were forced; we look ourselves.
  const ignoredRules = media?.forcedColors ? ['color-contrast'] : [];
  try {
    await assert.isAccessible(page, { ignoredRules });
    return [];
  } catch (error) {
    return [String(error)];
  }
}

/** Problems that are the same in several circumstances, once. */
class Problems {
  readonly #found = new Map<string, string[]>();

  add(circumstance: string, problems: readonly string[]): void {
    for (const problem of problems) {
      const where = this.#found.get(problem) ?? [];
      this.#found.set(problem, [...where, circumstance]);
    }
  }

  get lines(): string[] {
    return Array.from(this.#found, ([problem, where]) => `${problem}: ${where.join(', ')}`);
  }
}

describe('every state', () => {
  let set: Stage;

  afterEach(async () => {
    await set.clear();
    await ordinarily();
  });

  for (const { name, setting, act } of states) {
    it(`can be seen, read and hit: ${name}`, async () => {
      set = await stage(setting);
      await under(set);
      await act(set);
      const problems = new Problems();
      for (const circumstance of tried) {
        await under(set, circumstance);
        problems.add(circumstance.name, [
          ...paleness(set.roots),
          ...smallness(set.roots),
          ...clipping(set.roots),
          ...(engine === 'chromium' ? cutChoices(set.roots) : []),
          ...(await axe(set.page, circumstance)),
        ]);
      }
      assert.deepEqual(problems.lines, []);
    });
  }
});
