import { assert, nextFrame } from '@open-wc/testing';
import {
  come,
  fading,
  loudest,
  played,
  polish,
  soundTime,
  studio,
  type Take,
} from '../../support/rig/studio.js';

const sentence = 'W środę 14 grudnia br. Starosta dokonał otwarcia Powiatowego Centrum.';
const words = 'W środę 14 grudnia br Starosta dokonał otwarcia Powiatowego Centrum'.split(' ');

/** How long what was played took, in seconds. */
const length = (): number => played.reduce((sum, piece) => sum + piece.length, 0);

describe('The embedded voice', () => {
  it('speaks a Polish sentence, and tells its words', async () => {
    const { say } = await studio();
    const take = say({ text: sentence });
    assert.isEmpty(take.events, 'nothing comes before speak() has returned');
    await come(take, 'word Starosta');
    assert.isAbove(await loudest(500), 0.01);
    await take.over;
    assert.deepEqual(take.events, ['start', ...words.map((word) => `word ${word}`), 'end']);
  });

  it('tells each word when it is heard, and the end where the sound ends', async () => {
    const { say } = await studio();
    const take = say({ text: 'Ala ma kota. Kot ma Alę.' });
    await take.over;
    const [start = 0] = take.times;
    const since = take.times.map((time) => time - start);
    // In the sound that the engine makes, "Kot" begins 1.18 s after "Ala", and all ends after 2 s.
    assert.closeTo(since[take.events.indexOf('word Kot')]!, 1.18, 0.15);
    assert.closeTo(since.at(-1)!, 2, 0.25);
  });

  it('is silent while it is paused, and then goes on from the same place', async () => {
    const { engine, say } = await studio();
    const take = say({ text: sentence });
    await come(take, 'word grudnia');
    assert.isTrue(engine.pause());
    await fading();
    const stoodAt = soundTime();
    const told = [...take.events];
    assert.isBelow(await loudest(500), 0.001);
    assert.equal(soundTime(), stoodAt);
    assert.deepEqual(take.events, told);
    engine.resume();
    await come(take, 'word Starosta');
    assert.isAbove(await loudest(500), 0.01);
    await take.over;
    const expected = ['start', ...words.map((word) => `word ${word}`), 'end'];
    expected.splice(told.length, 0, 'start');
    assert.deepEqual(take.events, expected);
  });

  it('falls silent at once when it is cancelled, and tells no more', async () => {
    const { engine, say } = await studio();
    const take = say({ text: sentence });
    await come(take, 'word grudnia');
    engine.cancel();
    const told = [...take.events];
    await fading();
    assert.isBelow(await loudest(500), 0.001);
    assert.deepEqual(take.events, told);
  });

  it('speaks anew in place of what it speaks', async () => {
    const { say } = await studio();
    const first = say({ text: sentence });
    await come(first, 'word środę');
    const second = say({ text: 'Ala ma kota.' });
    await second.over;
    assert.notInclude(first.events, 'end');
    assert.deepEqual(second.events, ['start', 'word Ala', 'word ma', 'word kota', 'end']);
  });

  it('speaks twice as fast if asked to', async () => {
    const { say } = await studio();
    await say({ text: 'Ala ma kota, a kot ma Alę' }).over;
    const normal = length();
    played.length = 0;
    await say({ text: 'Ala ma kota, a kot ma Alę', rate: 2 }).over;
    assert.closeTo(normal / length(), 2, 0.4);
  });

  it('is as loud as it is set', async () => {
    const { engine, say } = await studio();
    engine.volume = 0;
    const take = say({ text: 'Ala ma kota.' });
    await come(take, 'word kota');
    assert.equal(await loudest(200), 0);
    engine.volume = 1;
    await take.over;
  });

  it('says what means something else to the engine, and leaves out what it would spell', async () => {
    const { say } = await studio();
    const take = say({ text: 'Kot & „pies” [[a]] <b> to 😀 Київ żółw\u00ad.' });
    await take.over;
    const told = take.events.filter((event) => event.startsWith('word'));
    assert.deepEqual(
      told,
      ['Kot', 'pies', 'a', 'b', 'to', 'żółw'].map((word) => `word ${word}`),
    );
    assert.isBelow(length(), 5);
  });

  it('has nothing to say of a text without words', async () => {
    const { say } = await studio();
    const take = say({ text: '— 🎉 …' });
    await take.over;
    assert.deepEqual(take.events, ['start', 'end']);
    assert.isEmpty(played);
  });

  it('speaks other languages, and says at once which it does not', async () => {
    const { engine, say } = await studio();
    for (const [lang, text] of [
      ['en-GB', 'Good morning.'],
      ['uk', 'Доброго ранку, Windows.'],
      ['de-AT', 'Guten Morgen.'],
    ] as const) {
      const take = say({ text, lang });
      await take.over;
      assert.equal(take.events.length, 4 + Number(lang === 'uk'), `${lang}: ${take.events.join()}`);
    }
    assert.isTrue(engine.loaded('uk-UA'));
    const take = say({ text: '早上好', lang: 'zh' });
    await take.over;
    assert.deepEqual(take.events, ['error no-voice-for-language']);
  });

  it('reads sentence by sentence as one text, without a gap', async () => {
    const { engine, say } = await studio();
    await say({ text: 'Zero.' }).over;
    engine.cancel();
    played.length = 0;
    const utterances = Array.from({ length: 10 }, (_, i) =>
      polish({ text: `To jest ${i}.`, rate: 2 }),
    );
    for (const [index, utterance] of utterances.entries()) {
      const take: Take = say(utterance);
      const next = utterances[index + 1];
      if (next) engine.expect(next);
      await take.over;
    }
    const gaps = played.slice(1).map(({ at }, i) => at - played[i]!.at - played[i]!.length);
    assert.isAtLeast(played.length, 10);
    assert.isBelow(Math.max(...gaps), 0.001);
    assert.isAbove(Math.min(...gaps), -0.001);
  });

  it('pauses between two sentences as the engine does within a text', async () => {
    const { engine, say } = await studio();
    await say({ text: 'Ala ma kota. Kot ma psa.' }).over;
    const whole = length();
    engine.cancel();
    played.length = 0;
    await say({ text: 'Ala ma kota.' }).over;
    await say({ text: 'Kot ma psa.' }).over;
    const last = played.at(-1)!;
    // Behind the last there is a pause as well, which nobody hears: it is left out of the count.
    const heard = last.samples.findLastIndex((sample) => Math.abs(sample) > 0.002) / 22_050;
    const wholeHeard = 2.031; // of 2.056 s
    assert.isBelow(Math.abs(whole - 2.357), 0.01, 'as measured, with a pause of 301 ms behind it');
    assert.closeTo(last.at + heard - played[0]!.at, wholeHeard, 0.02);
  });

  it('keeps the silence that is asked for, in the time of the sound', async () => {
    const { say } = await studio();
    await say({ text: 'Ala ma kota.' }).over;
    const before = played.at(-1)!;
    await say({ text: 'Kot ma psa.', silenceMs: 500 }).over;
    const behind = played.find(({ at }) => at > before.at)!;
    assert.closeTo(behind.at - before.at - before.length, 0.5, 0.001);
  });

  it('does not sound as long as it is only getting ready', async () => {
    const { engine } = await studio();
    engine.prepare('pl');
    engine.expect(polish({ text: 'Ala ma kota.' }));
    while (!engine.loaded('pl')) await nextFrame();
    assert.isBelow(await loudest(300), 0.001);
    assert.isEmpty(played);
  });
});
