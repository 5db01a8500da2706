import { assert } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

interface Outcome {
  readonly difference: string;
}

/** Fails if the window, or a part of it, looks otherwise than it did. */
export async function assertLooks(name: string, clip?: DOMRect): Promise<void> {
  const { x, y, width, height } = clip ?? new DOMRect(0, 0, innerWidth, innerHeight);
  const payload = { name, clip: { x, y, width, height } };
  const { difference } = await executeServerCommand<Outcome, object>('same-picture', payload);
  assert.equal(difference, '');
}

/** Fails if something reads otherwise than it did. */
export async function assertReads(name: string, lines: readonly string[]): Promise<void> {
  const { difference } = await executeServerCommand<Outcome, object>('same-text', { name, lines });
  assert.equal(difference, '');
}
