import { cutAt, only, type Performance, unheard, withBoundaries, without } from './performance.js';

/** The utterance that a fault strikes. */
export interface Struck {
  readonly utterance: SpeechSynthesisUtterance;
  /** The first that the browser was given. */
  readonly isFirst: boolean;
  /** What its error says; null says nothing, as in Firefox. */
  readonly errorCode: SpeechSynthesisErrorCode | null;
}

type Fault = (performance: Performance, struck: Struck) => Performance;

const later = (performance: Performance, ms: number): Performance => ({
  moments: performance.moments.map((moment) => ({ ...moment, at: moment.at + ms })),
  soundFrom: performance.soundFrom + ms,
  soundTo: performance.soundTo + ms,
  leavesAt: performance.leavesAt === undefined ? undefined : performance.leavesAt + ms,
});

const doubled = (performance: Performance, type: 'start' | 'end'): Performance => ({
  ...performance,
  moments: performance.moments.flatMap((moment) =>
    moment.type === type ? [moment, moment] : [moment],
  ),
});

const failedAt = (performance: Performance, share: number, code: string | null): Performance => {
  const { soundFrom, soundTo } = performance;
  const at = soundFrom + share * (soundTo - soundFrom);
  const cut = cutAt(performance, at);
  const details = code === null ? {} : { error: code };
  return { ...cut, moments: [...cut.moments, { at, type: 'error', details }], leavesAt: at };
};

const endedAt = (performance: Performance, at: number): Performance => {
  const cut = cutAt(performance, at);
  return { ...cut, moments: [...cut.moments, { at, type: 'end' }], leavesAt: at };
};

/** Between the start and the end, all boundaries at once. */
const burst = (performance: Performance, at: number): Performance => ({
  ...performance,
  moments: performance.moments
    .map((moment) => (moment.type === 'boundary' ? { ...moment, at } : moment))
    .sort((a, b) => a.at - b.at),
});

/** What can go wrong with one utterance. The numbers are those of the catalogue of quirks. */
export const performanceFaults = {
  'F20 tells no start': (performance) => without(without(performance, 'start'), 'boundary'),
  'F21 tells nothing': (performance) => ({ ...performance, moments: [], leavesAt: undefined }),
  'F21 is never heard': () => unheard(undefined),
  'F22 starts late': (performance) => later(performance, 4000),
  'F22 starts after a minute': (performance) => later(performance, 60_000),
  'F23 starts within speak()': (performance) => ({
    ...performance,
    moments: performance.moments.map((moment) =>
      moment.type === 'start' ? { ...moment, at: -1 } : moment,
    ),
  }),
  'F24 starts twice': (performance) => doubled(performance, 'start'),
  'F25 tells a word before the start': (performance) => {
    const [first, second] = only(performance, 'boundary');
    if (!first || !second) return performance;
    const [start] = only(performance, 'start');
    const rest = without(performance, 'start').moments.filter((moment) => moment !== first);
    return start ? { ...performance, moments: [first, start, ...rest] } : performance;
  },
  'F29 loses the first': (performance, { isFirst }) => (isFirst ? unheard(undefined) : performance),
  'F32 wants a voice': (performance, { utterance }) =>
    utterance.voice ? performance : unheard(0, [{ at: 0, type: 'end' }]),
  'F32 wants no voice': (performance, { utterance }) =>
    utterance.voice ? unheard(undefined) : performance,
  'F32 wants a language': (performance, { utterance }) =>
    utterance.lang ? performance : unheard(undefined),
  'F40 never ends': (performance) => ({ ...without(performance, 'end'), leavesAt: undefined }),
  'F40 tells no end': (performance) => without(performance, 'end'),
  'F41 ends twice': (performance) => doubled(performance, 'end'),
  'F42 errs after the end': (performance) => ({
    ...performance,
    moments: performance.moments.flatMap((moment) =>
      moment.type === 'end' ? [moment, { ...moment, type: 'error' as const }] : [moment],
    ),
  }),
  'F42 ends after an error': (performance, { errorCode }) => {
    const failed = failedAt(performance, 0.5, errorCode);
    const at = failed.leavesAt ?? 0;
    return { ...failed, moments: [...failed.moments, { at, type: 'end' }] };
  },
  'F43 ends at once, unheard': () => unheard(0, [{ at: 0, type: 'end' }]),
  'F44 ends far too early': (performance) => endedAt(performance, performance.soundFrom + 5),
  'F45 is cut off after 14 s': (performance) =>
    performance.soundTo > 14_000 ? cutAt(performance, 14_000) : performance,
  'F47 fails at once': (performance, { errorCode }) => failedAt(performance, 0, errorCode),
  'F47 fails in the middle': (performance, { errorCode }) => failedAt(performance, 0.5, errorCode),
  'F51 never ends mere marks': (performance, { utterance }) =>
    /[\p{L}\p{N}]/u.test(utterance.text) ? performance : unheard(undefined),
  'F80 tells no words': (performance) => without(performance, 'boundary'),
  'F81 tells only offset 0': (performance) => withBoundaries(performance, () => ({ charIndex: 0 })),
  'F82 tells absurd lengths': (performance) =>
    withBoundaries(performance, (_, number) => ({
      charLength: [undefined, null, 0, NaN, 9999, -1][number % 6],
    })),
  'F83 tells sentences and marks': (performance) => ({
    ...performance,
    moments: performance.moments.flatMap((moment) => {
      if (moment.type !== 'boundary') return [moment];
      const odd = { charIndex: 0, charLength: 0 };
      return [
        { ...moment, details: { ...odd, name: 'sentence' } },
        moment,
        { ...moment, details: { ...odd, name: 'mark' } },
      ];
    }),
  }),
  'F84 tells absurd offsets': (performance, { utterance: { text } }) =>
    withBoundaries(performance, ({ charIndex }, number) => ({
      charIndex: [charIndex, text.length + 900, -1, charIndex, NaN, 0.5][number % 6],
    })),
  'F85 counts what it escapes': (performance, { utterance: { text } }) =>
    withBoundaries(performance, ({ charIndex }) => ({
      charIndex: escapedLength(text.slice(0, charIndex)),
    })),
  'F86 counts bytes': (performance, { utterance: { text } }) =>
    withBoundaries(performance, ({ charIndex }) => ({
      charIndex: new TextEncoder().encode(text.slice(0, charIndex)).length,
    })),
  'F86 counts code points': (performance, { utterance: { text } }) =>
    withBoundaries(performance, ({ charIndex }) => ({
      charIndex: Array.from(text.slice(0, charIndex)).length,
    })),
  'F87 tells a word after the end': (performance) => {
    const [first] = only(performance, 'boundary');
    return {
      ...performance,
      moments: performance.moments.flatMap((moment) =>
        moment.type === 'end' && first ? [moment, { ...first, at: moment.at }] : [moment],
      ),
    };
  },
  'F88 tells all words at the start': (performance) => burst(performance, performance.soundFrom),
  'F88 tells all words at the end': (performance) => burst(performance, performance.soundTo - 1),
  'F89 tells the first three words': (performance) => {
    const spoken = new Set(only(performance, 'boundary').slice(0, 3));
    return {
      ...performance,
      moments: performance.moments.filter(
        (moment) => moment.type !== 'boundary' || spoken.has(moment),
      ),
    };
  },
  'F95 stops at & and brackets': (performance, { utterance: { text } }) => {
    const at = text.search(/[&<>]/);
    const share = at / text.length;
    const { soundFrom, soundTo } = performance;
    return at < 0 ? performance : endedAt(performance, soundFrom + share * (soundTo - soundFrom));
  },
  'F96 refuses more than 120 characters': (performance, { utterance: { text } }) =>
    text.length > 120 ? failedAt(performance, 0, 'text-too-long') : performance,
} satisfies Record<string, Fault>;

function escapedLength(text: string): number {
  return text.replaceAll('&', '&amp;').replace(/[<>]/g, '&lt;').length;
}
