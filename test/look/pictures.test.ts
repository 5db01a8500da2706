import { assertLooks } from '../support/look/baseline.js';
import { type Circumstance, ordinarily, under } from '../support/look/circumstances.js';
import { type Stage, stage } from '../support/look/stage.js';
import { states } from '../support/look/states.js';
import { engine } from '../support/rig/commands.js';

const light: Circumstance = { name: 'light', window: [800, 560] };
const dark: Circumstance = { ...light, name: 'dark', media: { colorScheme: 'dark' } };
const forced: Circumstance = { ...light, name: 'forced', media: { forcedColors: 'active' } };
const phone: Circumstance = { name: 'phone', window: [320, 568] };
const zoomed: Circumstance = { name: 'zoomed', window: [320, 256] };
const arabic: Circumstance = { ...light, name: 'right to left', page: 'right-to-left' };

/** Where else a state is drawn than in light. */
const more: Readonly<Record<string, readonly Circumstance[]>> = {
  idle: [dark, forced, phone, zoomed, arabic],
  speaking: [dark, forced, phone, zoomed],
  'choosing a place': [forced, phone],
  settings: [dark, phone],
  mask: [dark, forced],
};

describe('the look', () => {
  let set: Stage;

  afterEach(async () => {
    await set.clear();
    await ordinarily();
  });

  /** What looks like another state but for a word. */
  const alike = ['starting', 'paused', 'finished'];
  const distinct = states.filter(({ name }) => !alike.includes(name));

  for (const { name, setting, act } of engine === 'chromium' ? distinct : []) {
    const drawn = [light, ...(more[name] ?? [])];
    it(`is as it was: ${name}`, async () => {
      set = await stage(setting);
      await under(set, light);
      await act(set);
      for (const circumstance of drawn) {
        await under(set, circumstance);
        await assertLooks(`${name}, ${circumstance.name}`);
      }
    });
  }
});
