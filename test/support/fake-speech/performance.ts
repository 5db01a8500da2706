/** An event on its way to an utterance, so many milliseconds after its turn came. */
export interface Moment {
  readonly at: number;
  readonly type: 'start' | 'boundary' | 'end' | 'error';
  readonly details?: object;
}

/** How an utterance is spoken: what is heard, and what is told of it. */
export interface Performance {
  readonly moments: readonly Moment[];
  /** When it can be heard; never if both are the same. */
  readonly soundFrom: number;
  readonly soundTo: number;
  /** When the browser is done with it; undefined: not before it is cancelled. */
  readonly leavesAt: number | undefined;
}

const startMs = 50;

/** How a good voice speaks a text. */
export function perform(text: string, charsPerSecond: number): Performance {
  const msPerCharacter = 1000 / charsPerSecond;
  const end = startMs + text.length * msPerCharacter;
  const boundaries = Array.from(
    text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu),
    ({ 0: word, index }): Moment => ({
      at: startMs + index * msPerCharacter,
      type: 'boundary',
      details: { name: 'word', charIndex: index, charLength: word.length },
    }),
  );
  return {
    moments: [{ at: startMs, type: 'start' }, ...boundaries, { at: end, type: 'end' }],
    soundFrom: startMs,
    soundTo: end,
    leavesAt: end,
  };
}

/** Its moments of one type. */
export const only = ({ moments }: Performance, type: Moment['type']): Moment[] =>
  moments.filter((moment) => moment.type === type);

/** The performance without its moments of one type. */
export const without = (performance: Performance, type: Moment['type']): Performance => ({
  ...performance,
  moments: performance.moments.filter((moment) => moment.type !== type),
});

/** The performance with other details of its boundaries. */
export const withBoundaries = (
  performance: Performance,
  change: (details: BoundaryMoment, number: number) => object,
): Performance => {
  let number = -1;
  return {
    ...performance,
    moments: performance.moments.map((moment) => {
      if (moment.type !== 'boundary') return moment;
      number += 1;
      const details = moment.details as BoundaryMoment;
      return { ...moment, details: { ...details, ...change(details, number) } };
    }),
  };
};

interface BoundaryMoment {
  readonly charIndex: number;
  readonly charLength: number;
  readonly name: string;
}

/** Nothing is heard, and only this is told. */
export const unheard = (leavesAt: number | undefined, moments: Moment[] = []): Performance => ({
  moments,
  soundFrom: 0,
  soundTo: 0,
  leavesAt,
});

/** What is left of it if it stops at a moment. */
export const cutAt = (performance: Performance, at: number): Performance => ({
  moments: performance.moments.filter((moment) => moment.at < at),
  soundFrom: performance.soundFrom,
  soundTo: Math.min(performance.soundTo, at),
  leavesAt: undefined,
});
