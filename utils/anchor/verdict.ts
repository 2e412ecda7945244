import type { Candidate } from './candidate.ts';
import type { Pattern } from './pattern.ts';

/** An anchor with less context than this (others' selectors often have none) cannot disown a place by it. */
const witnesses = 24;

export const fewWitnesses = ({ units, from, to }: Pattern): boolean =>
  units.length - (to - from) < witnesses;

/** Good enough to look no further: context on both sides agrees, or on one and the quote is unchanged. */
export function settled({ quote, prefix, suffix }: Candidate): boolean {
  if (quote === 1) return prefix + suffix >= 1.2 && Math.max(prefix, suffix) >= 0.75;
  return quote >= 0.55 && Math.min(prefix, suffix) >= 0.75;
}

/** Whether a place is good enough to stand for the quote, or the quote is lost. */
export function accepts({ quote, prefix, suffix }: Candidate, pattern: Pattern): boolean {
  const { from, to, units } = pattern;
  const length = to - from;
  if (fewWitnesses(pattern)) return quote >= 0.6;
  const sides = [from > 0 ? prefix : 0, units.length > to ? suffix : 0];
  const context = Math.max(...sides);
  if (quote === 1) return length >= 24 || context >= 0.5;
  if (quote >= 0.55) return length >= 40 || context >= 0.6;
  return quote >= 0.4 && Math.min(...sides) >= 0.8;
}

/** Whether `one` is the better place of two: by agreement, then by distance from `near`. */
export const better = (one: Candidate, other: Candidate, near: number): boolean =>
  one.score === other.score
    ? Math.abs(one.start - near) < Math.abs(other.start - near)
    : one.score > other.score;
