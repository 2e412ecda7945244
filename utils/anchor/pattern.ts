import type { Anchor } from './anchor.ts';
import { canonicalRoom, writeCanonical } from './canonical.ts';

/** An anchor's prefix, quote and suffix as one canonical text `units[0..end)`; the quote is `units[from..to)`. */
export interface Pattern {
  units: Uint16Array;
  cased: Uint16Array;
  from: number;
  to: number;
  end: number;
}

const space = 0x20;

/** Anchors come by the hundred, and three typed arrays for each cost more than the search. */
const room = canonicalRoom(1024);

/**
 * The canonical pattern of an anchor, valid until the next call. White space at the ends of the
 * quote counts as context.
 */
export function patternOf({ prefix, exact, suffix }: Omit<Anchor, 'start'>): Pattern {
  let end = writeCanonical(prefix + exact + suffix, room);
  const { units, cased, sources } = room;
  let from = 0;
  // Offsets, not lengths: a mark at the start of the quote joined the last letter of the prefix.
  while (from < end && (sources[from] ?? 0) < prefix.length) from++;
  let to = from;
  while (to < end && (sources[to] ?? 0) < prefix.length + exact.length) to++;
  while (from < to && units[from] === space) from++;
  while (to > from && units[to - 1] === space) to--;
  if (end > to && units[end - 1] === space) end--;
  return { units, cased, from, to, end };
}
