import { assert } from '@open-wc/testing';
import { SoundCollector } from '../../src/espeak/sound-collector.js';

const tenth = 2205;
const loud = (length = tenth): Int16Array => new Int16Array(length).fill(16_384);
const silent = (length = tenth): Int16Array => new Int16Array(length);

/** Collects sound, and the lengths of the pieces it becomes. */
function collector(): { sound: SoundCollector; pieces: number[] } {
  const pieces: number[] = [];
  return { sound: new SoundCollector(({ samples }) => pieces.push(samples.length)), pieces };
}

describe('SoundCollector', () => {
  it('sends a short piece first, and then pieces as long as what was sent', () => {
    const { sound, pieces } = collector();
    for (let i = 0; i < 16; i++) sound.add(loud(), []);
    assert.deepEqual(
      pieces,
      [1, 1, 2, 4, 8].map((tenths) => tenths * tenth),
    );
  });

  it('sends what there is where a clause ends, and at last', () => {
    const { sound, pieces } = collector();
    sound.add(loud(), [], { clauseEnds: true });
    sound.add(loud(10), []);
    sound.flush();
    sound.flush();
    assert.deepEqual(pieces, [tenth, 10]);
  });

  it('cuts off what comes behind the text', () => {
    const { sound, pieces } = collector();
    sound.add(loud(), [], { until: tenth + 5 });
    sound.add(loud(), [], { until: tenth + 5 });
    sound.flush();
    assert.deepEqual(pieces, [tenth, 5]);
    assert.equal(sound.spoken, (tenth + 5) / 22_050);
  });

  it('tells when the voice falls silent', () => {
    const { sound } = collector();
    sound.add(loud(), []);
    sound.add(silent(), [], { clauseEnds: true });
    sound.add(loud(5), []);
    sound.add(silent(), []);
    assert.equal(sound.spoken, (2 * tenth + 5) / 22_050);
  });

  it('sends words with their sound', () => {
    const sent: number[][] = [];
    const sound = new SoundCollector(({ words }) => sent.push(words.map(({ offset }) => offset)));
    sound.add(loud(), [{ offset: 0, at: 0 }]);
    sound.add(loud(10), [{ offset: 4, at: 0.1 }]);
    sound.add(loud(), [{ offset: 8, at: 0.2 }], { clauseEnds: true });
    assert.deepEqual(sent, [[0], [4, 8]]);
  });

  it('makes samples between 1 and -1', () => {
    let heard = new Float32Array();
    const sound = new SoundCollector(({ samples }) => {
      heard = samples;
    });
    sound.add(Int16Array.of(-32_768, 0, 16_384), [], { clauseEnds: true });
    assert.deepEqual([...heard], [-1, 0, 0.5]);
  });
});
