import { assert } from '@open-wc/testing';
import { ordinarily, under } from '../support/look/circumstances.js';
import { ringlessness } from '../support/look/colors.js';
import { coverage } from '../support/look/covered.js';
import { controlsIn } from '../support/look/shown.js';
import { type Stage, stage } from '../support/look/stage.js';
import { states } from '../support/look/states.js';
import { engine } from '../support/rig/commands.js';

const links = Array.from(
  { length: 24 },
  (_, i) => `<p><a href="#${i}">Uchwała nr ${i}</a> <button>Pobierz uchwałę nr ${i}</button></p>`,
).join('');

const windows = [
  [1280, 800],
  [320, 640],
  [320, 256],
] as const;

describe('focus', () => {
  let set: Stage;

  afterEach(async () => {
    await set.clear();
    await ordinarily();
  });

  for (const { name, setting, act } of states) {
    it(`has a ring that is seen, and nothing over it: ${name}`, async () => {
      set = await stage(setting);
      await under(set);
      await act(set);
      const problems: string[] = [];
      for (const media of engine === 'chromium'
        ? ([{}, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const)
        : [{}]) {
        await under(set, { media });
        problems.push(...ringlessness(set.roots));
      }
      // Firefox scrolls nothing that is seen in part.
      for (const size of engine === 'chromium' ? windows.slice(1) : []) {
        await under(set, { window: size });
        problems.push(...(await coverage(controlsIn(set.roots))));
      }
      assert.deepEqual(problems, []);
    });
  }

  for (const name of ['idle', 'speaking', 'collapsed']) {
    for (const size of engine === 'webkit' ? [undefined] : windows) {
      it(`is not covered in the page: ${name}, ${size?.join(' × ') ?? 'as it is'}`, async () => {
        const { setting, act } = states.find((state) => state.name === name)!;
        set = await stage({ ...setting, extra: links });
        await act(set);
        await under(set, size && { window: size });
        const inPage = [...set.page.querySelectorAll<HTMLElement>('a, button')];
        assert.deepEqual(await coverage(inPage), []);
      });
    }
  }
});
