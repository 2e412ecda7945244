import type { Anchor } from './anchor.ts';
import { canonicalise } from './canonical.ts';

/** An anchor's prefix, quote and suffix as one canonical text; the quote is `units[from..to)`. */
export interface Pattern {
  units: Uint16Array;
  cased: Uint16Array;
  from: number;
  to: number;
}

const space = 0x20;

/** The canonical pattern of an anchor. White space at the ends of the quote counts as context. */
export function patternOf({ prefix, exact, suffix }: Omit<Anchor, 'start'>): Pattern {
  const { units, cased, sources } = canonicalise(prefix + exact + suffix);
  let end = units.length;
  let from = 0;
  // Offsets, not lengths: a mark at the start of the quote joined the last letter of the prefix.
  while (from < end && (sources[from] ?? 0) < prefix.length) from++;
  let to = from;
  while (to < end && (sources[to] ?? 0) < prefix.length + exact.length) to++;
  while (from < to && units[from] === space) from++;
  while (to > from && units[to - 1] === space) to--;
  if (end > to && units[end - 1] === space) end--;
  // A view costs more than it looks, and most anchors end in no space.
  if (end === units.length) return { units, cased, from, to };
  return { units: units.subarray(0, end), cased: cased.subarray(0, end), from, to };
}
