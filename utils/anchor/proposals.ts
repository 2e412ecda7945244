import { likelyExtent } from './boundaries.ts';
import type { Candidate, Extent } from './candidate.ts';
import type { Stretch } from './distances.ts';
import { longestWhole, longQuoteExtents } from './long-quotes.ts';
import { lengthOf, occurrences } from './occurrences.ts';
import type { AnchorText } from './open-text.ts';
import type { Pattern } from './pattern.ts';
import { resemblances } from './resemblances.ts';
import { contextLength } from './similarity.ts';
import { accepts, fewWitnesses } from './verdict.ts';
import { votedPlaces, votePrecision } from './votes.ts';

/** What is looked for, and what has come of it so far. */
export interface Search {
  text: AnchorText;
  pattern: Pattern;
  /** Canonical offset at which the quote once stood. */
  near: number;
  /** The best place of the proposals before. */
  best: Candidate | undefined;
  /** Where the whole pattern is voted to be; worked out when first asked for. */
  places: () => readonly number[];
}

/** One way to look for a quote that no longer stands in its context word for word: canonical extents. */
export type Proposal = (search: Search) => Iterable<Extent>;

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
const mostPlaces = 3;

/** Units looked at on either side of a voted place. */
const narrowest = 32;
const widest = 192;

/** The quote word for word, with the words just before it or just after it. */
function* besideContext({ text, pattern, near }: Search): Iterable<Extent> {
  const { units, from, to, end } = pattern;
  const before = { units, from: Math.max(0, from - beside), to };
  const after = { units, from, to: Math.min(end, to + beside) };
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
function voted(search: Search): Iterable<Extent> {
  const places = search.places().filter((place) => !standsWhole(search, place));
  return extentsAt(search, places, narrowest);
}

/** The same, when a sentence was put in beside or inside the quote. */
function votedWidely(search: Search): Iterable<Extent> {
  const { best } = search;
  if (best && best.quote >= 0.75 && Math.min(best.prefix, best.suffix) >= 0.5) return [];
  const [place] = search.places();
  return place === undefined || standsWhole(search, place)
    ? []
    : extentsAt(search, [place], widest);
}

/** Whether the quote is known to stand at this place word for word, so that nothing better can be there. */
const standsWhole = ({ best, pattern }: Search, place: number): boolean =>
  best?.quote === 1 && Math.abs(best.start - pattern.from - place) <= votePrecision;

function* extentsAt(search: Search, places: readonly number[], slack: number): Iterable<Extent> {
  for (const place of places) {
    const window = windowAt(search, place, slack);
    const extent = extentIn(search, place, window);
    yield slack < widest && crowds(search, extent, window)
      ? extentIn(search, place, windowAt(search, place, widest))
      : extent;
  }
}

function windowAt({ text, pattern }: Search, place: number, slack: number): Stretch {
  const { units } = text.canonical;
  const to = Math.min(units.length, place + pattern.end + slack);
  return { units, from: Math.max(0, place - slack), to };
}

const extentIn = ({ pattern }: Search, place: number, window: Stretch): Extent =>
  likelyExtent(pattern, {
    start: { window, expected: place + pattern.from },
    end: { window, expected: place + pattern.to },
  });

/** Whether the extent runs into the end of its window: a sentence put in moved that end of it farther away. */
function crowds({ text }: Search, [start, end]: Extent, { from, to }: Stretch): boolean {
  const room = contextLength / 2;
  return (from > 0 && start < from + room) || (to < text.canonical.units.length && end > to - room);
}

/** Places of the whole pattern; none for quotes whose ends are looked for apart. */
export function placesOf(text: AnchorText, { units, from, to, end }: Pattern): number[] {
  return to - from > longestWhole ? [] : votedPlaces(text, { units, from: 0, to: end }, mostPlaces);
}

/** The quote word for word, whatever stands around it. */
function* anywhere({ text, pattern, near }: Search): Iterable<Extent> {
  const { units, from, to } = pattern;
  // Longer ones were all seen beside their context.
  if (to - from >= beside) return;
  for (const at of occurrences(text, { units, from, to }, near)) yield [at, at + to - from];
}

/** What differs least from a quote that has too little context to vote. */
function resembling({ text, pattern, near, best }: Search): Iterable<Extent> {
  if (!fewWitnesses(pattern) || (best && accepts(best, pattern))) return [];
  return resemblances(text, pattern, near);
}
