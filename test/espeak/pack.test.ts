import { assert } from '@open-wc/testing';
import { filesOf } from '../../src/espeak/pack.js';

function pack(table: unknown, data: number[]): ArrayBuffer {
  const head = new TextEncoder().encode(JSON.stringify(table));
  const bytes = new Uint8Array(4 + head.length + data.length);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, 4);
  bytes.set(data, 4 + head.length);
  return bytes.buffer;
}

describe('filesOf', () => {
  it('unpacks the files', () => {
    const packed = pack(
      [
        ['pl_dict', 2],
        ['lang/zlw/pl', 1],
      ],
      [1, 2, 3],
    );
    assert.deepEqual(
      filesOf(packed).map(({ path, bytes }) => [path, ...bytes]),
      [
        ['pl_dict', 1, 2],
        ['lang/zlw/pl', 3],
      ],
    );
  });

  for (const [what, broken] of [
    ['has another table', pack({ pl_dict: 2 }, [1, 2])],
    ['is too short', pack([['pl_dict', 3]], [1, 2])],
    ['is empty', new ArrayBuffer(0)],
  ] as const) {
    it(`refuses a pack that ${what}`, () => {
      assert.throws(() => filesOf(broken));
    });
  }
});
