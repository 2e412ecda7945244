import { likelyExtent } from './boundaries.ts';
import type { Extent } from './candidate.ts';
import type { AnchorText } from './open-text.ts';
import type { Pattern } from './pattern.ts';
import type { Search } from './proposals.ts';
import { contextLength } from './similarity.ts';
import { votedPlaces } from './votes.ts';

/** Longer quotes have their ends looked for apart. */
export const longestWhole = 224;

/** Units of a quote's edge that vote for where it is. */
const edge = 192;
const step = 96;
const places = 3;

/**
 * Extents of a quote too long to be placed as one: its head and its tail are looked for apart. An
 * edge that is nowhere was cut off, and the next piece of the quote is tried, up to half of it.
 */
export function* longQuoteExtents({ text, pattern }: Search): Iterable<Extent> {
  const { from, to } = pattern;
  const length = to - from;
  if (length <= longestWhole) return;
  for (const start of edgePlaces(text, pattern, 1)) {
    for (const end of edgePlaces(text, pattern, -1)) {
      if (end.place <= start.place || end.place - start.place > 2 * length + edge) continue;
      yield extentBetween(text, pattern, start, end);
    }
  }
}

interface EdgePlace {
  /** Canonical offset where the end of the quote is expected. */
  place: number;
  /** Units of the quote cut off at this end. */
  cut: number;
}

function edgePlaces(
  text: AnchorText,
  { units, from, to, end }: Pattern,
  direction: 1 | -1,
): EdgePlace[] {
  for (let cut = 0; cut <= (to - from) / 2; cut += step) {
    const context = cut === 0 ? contextLength : 0;
    const stretch =
      direction > 0
        ? { units, from: Math.max(0, from + cut - context), to: from + cut + edge }
        : { units, from: to - cut - edge, to: Math.min(end, to - cut + context) };
    const inside = direction > 0 ? from + cut - stretch.from : to - cut - stretch.from;
    const found = votedPlaces(text, stretch, places);
    if (found.length > 0) return found.map((place) => ({ place: place + inside, cut }));
  }
  return [];
}

function extentBetween(
  text: AnchorText,
  pattern: Pattern,
  start: EdgePlace,
  end: EdgePlace,
): Extent {
  const { units } = text.canonical;
  const around = ({ place }: EdgePlace) => ({
    window: {
      units,
      from: Math.max(0, place - edge),
      to: Math.min(units.length, place + edge),
    },
    expected: place,
  });
  const left = { ...pattern, from: pattern.from + start.cut, to: pattern.to - end.cut };
  return likelyExtent(left, { start: around(start), end: around(end) });
}
