import type { Candidate } from './candidate.ts';
import type { Pattern } from './pattern.ts';

/** An anchor with less context than this (others' selectors often have none) cannot disown a place by it. */
const witnesses = 24;

/** A quote of this length is known by its own words, wherever they stand. */
const shortestTelling = 24;

export const fewWitnesses = ({ from, to, end }: Pattern): boolean => end - (to - from) < witnesses;

/** Good enough to look no further: context on both sides agrees, or on one and the quote is unchanged. */
export function settled({ quote, prefix, suffix }: Candidate, pattern: Pattern): boolean {
  if (quote < 1) return quote >= 0.55 && Math.min(prefix, suffix) >= 0.75;
  if (prefix + suffix >= 1.2 && Math.max(prefix, suffix) >= 0.75) return true;
  // The edge of a paragraph that was moved, or of a sentence put in: one side is whole.
  const { from, to, end } = pattern;
  return (prefix === 1 && from >= witnesses) || (suffix === 1 && end - to >= witnesses);
}

/** Whether a place is good enough to stand for the quote, or the quote is lost. */
export function accepts(candidate: Candidate, pattern: Pattern): boolean {
  const { quote, prefix, suffix, rivals = 0 } = candidate;
  const { from, to, end } = pattern;
  const length = to - from;
  if (fewWitnesses(pattern)) return quote >= 0.6;
  const sides = [from > 0 ? prefix : 0, end > to ? suffix : 0];
  const context = Math.max(...sides);
  if (quote === 1 && length >= shortestTelling) return true;
  // Of many places one always resembles the context a little.
  if (quote === 1) return context >= (rivals > 0 && contextOf(candidate) < 1.1 ? 0.7 : 0.55);
  if (quote >= 0.55) return context >= 0.6 || (length >= 40 && (quote >= 0.7 || context >= 0.5));
  return quote >= 0.4 && Math.min(...sides) >= 0.8;
}

/** Agreement of both contexts together. */
export const contextOf = ({ prefix, suffix }: Candidate): number => prefix + suffix;

/**
 * Whether `site`, where the context of a short quote stands, says that the same words at `other` are
 * not the quote: "bà Lan" was deleted here and is spoken of again below.
 */
export function disowns(site: Candidate, other: Candidate, pattern: Pattern): boolean {
  if (pattern.to - pattern.from >= shortestTelling || fewWitnesses(pattern)) return false;
  // A sentence put in or a paragraph moved takes one side away and leaves the other whole.
  if (Math.max(other.prefix, other.suffix) >= 0.75) return false;
  return contextOf(site) - contextOf(other) > 0.5;
}

/** Whether `one` is the better place of two: by agreement, then by distance from `near`. */
export const better = (one: Candidate, other: Candidate, near: number): boolean =>
  one.score === other.score
    ? Math.abs(one.start - near) < Math.abs(other.start - near)
    : one.score > other.score;
