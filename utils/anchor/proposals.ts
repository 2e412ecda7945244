import { type Ends, likelyExtent } from './boundaries.ts';
import type { Candidate, Extent } from './candidate.ts';
import { longQuoteExtents } from './long-quotes.ts';
import { lengthOf, occurrences } from './occurrences.ts';
import type { AnchorText } from './open-text.ts';
import type { Pattern } from './pattern.ts';
import { resemblances } from './resemblances.ts';
import { accepts, fewWitnesses } from './verdict.ts';
import { votedPlaces } from './votes.ts';

/**
 * One way to look for a quote that no longer stands in its context word for word. Gets the best
 * candidate of the ways before it and proposes canonical extents to compare with it.
 */
export type Proposal = (
  text: AnchorText,
  pattern: Pattern,
  near: number,
  best: Candidate | undefined,
) => Iterable<Extent>;

/** Cheap and sure before costly and vague. The search ends at the first that settles the matter. */
export const proposals: readonly Proposal[] = [
  besideContext,
  voted,
  votedWidely,
  longQuoteExtents,
  anywhere,
  resembling,
];

/** Context units that make a short quote long enough for the index: a seed and the places between. */
const beside = 11;
const places = 3;
/** Longer quotes have their ends looked for apart. */
export const longestWhole = 224;

/** The quote word for word, with the words just before it or just after it. */
function* besideContext(text: AnchorText, pattern: Pattern, near: number): Iterable<Extent> {
  const { units, from, to } = pattern;
  const before = { units, from: Math.max(0, from - beside), to };
  const after = { units, from, to: Math.min(units.length, to + beside) };
  const length = to - from;
  if (length >= beside || lengthOf(after) === length || lengthOf(before) === length) {
    for (const at of occurrences(text, { units, from, to }, near)) yield [at, at + length];
    return;
  }
  const lead = from - before.from;
  for (const at of occurrences(text, before, near - lead)) yield [at + lead, at + lead + length];
  for (const at of occurrences(text, after, near)) yield [at, at + length];
}

/** Where most of the quote and its context is, some words changed. */
function voted(text: AnchorText, pattern: Pattern): Iterable<Extent> {
  return votedExtents(text, pattern, 32);
}

/** The same, when a sentence was put in beside or inside the quote. */
function votedWidely(
  text: AnchorText,
  pattern: Pattern,
  _near: number,
  best: Candidate | undefined,
): Iterable<Extent> {
  const fair = best && best.quote >= 0.75 && Math.min(best.prefix, best.suffix) >= 0.5;
  return fair ? [] : votedExtents(text, pattern, 192);
}

function* votedExtents(text: AnchorText, pattern: Pattern, slack: number): Iterable<Extent> {
  const { units, from, to } = pattern;
  if (to - from > longestWhole) return;
  const whole = { units, from: 0, to: units.length };
  for (const place of votedPlaces(text, whole, places)) {
    const window = {
      units: text.canonical.units,
      from: Math.max(0, place - slack),
      to: Math.min(text.canonical.units.length, place + units.length + slack),
    };
    const ends: Ends = {
      start: { window, expected: place + from },
      end: { window, expected: place + to },
    };
    yield likelyExtent(pattern, ends);
  }
}

/** The quote word for word, whatever stands around it. */
function* anywhere(text: AnchorText, { units, from, to }: Pattern, near: number): Iterable<Extent> {
  // Longer ones were all seen beside their context.
  if (to - from >= beside) return;
  for (const at of occurrences(text, { units, from, to }, near)) yield [at, at + to - from];
}

/** What differs least from a quote that has too little context to vote. */
function resembling(
  text: AnchorText,
  pattern: Pattern,
  near: number,
  best: Candidate | undefined,
): Iterable<Extent> {
  if (!fewWitnesses(pattern) || (best && accepts(best, pattern))) return [];
  return resemblances(text, pattern, near);
}
