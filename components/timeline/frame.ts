import type { Span } from './spans.ts';

/** Narrower than this, a day would be as wide as the whole line. */
const leastDays = 14;
/** One date that makes the line this much longer would press all others into one point. */
const most = 4;

/**
 * The stretch of time a line shows, with room at both ends. It grows from the publication day (or
 * the middle date) to the dates farther away, and stops, once it holds half of them, at a gap that
 * would leave no room for the rest: an article of 2024 that names 1945 once.
 */
export function frameOf(spans: Span[], published: number | undefined): Span {
  const middles = spans.map(({ from, to }) => (from + to) / 2).sort((a, b) => a - b);
  const anchor = published ?? middles[Math.floor(middles.length / 2)] ?? 0;
  const reach = ({ from, to }: Span) => Math.max(Math.abs(from - anchor), Math.abs(to - anchor));
  let frame = { from: anchor - leastDays / 2, to: anchor + leastDays / 2 };
  for (const [index, span] of [...spans].sort((a, b) => reach(a) - reach(b)).entries()) {
    const grown = { from: Math.min(frame.from, span.from), to: Math.max(frame.to, span.to) };
    if (index >= spans.length / 2 && length(grown) > most * length(frame)) break;
    frame = grown;
  }
  return padded(frame);
}

/** The stretch that holds every date. */
export function wholeFrame(spans: Span[], published: number | undefined): Span {
  const all = published === undefined ? spans : [...spans, { from: published, to: published }];
  return padded({
    from: Math.min(...all.map(({ from }) => from)),
    to: Math.max(...all.map(({ to }) => to)),
  });
}

export const isWithin = (span: Span, frame: Span): boolean =>
  span.from >= frame.from && span.to <= frame.to;

const length = ({ from, to }: Span): number => to - from;

const padded = ({ from, to }: Span): Span => {
  const room = Math.max(leastDays, to - from) / 24;
  return { from: from - room, to: to + room };
};
