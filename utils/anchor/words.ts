import type { Extent } from './candidate.ts';
import { isLetter, isWordUnit } from './characters.ts';
import type { Pattern } from './pattern.ts';

const space = 0x20;

/** Whether a word may start or end at `at` of `units[0..end)`: not between two letters or figures of one word. */
export const isWordEdge = (units: Uint16Array, at: number, end = units.length): boolean =>
  at <= 0 || at >= end || !isWordUnit(units[at - 1] ?? 0) || !isWordUnit(units[at] ?? 0);

/** The last word edge not after `at`, and the first not before it. */
export function wordEdgesAround(units: Uint16Array, at: number): [number, number] {
  let before = at;
  let after = at;
  while (!isWordEdge(units, before)) before--;
  while (!isWordEdge(units, after)) after++;
  return [before, after];
}

/**
 * The extent without what the quote does not begin or end with: when it begins with a letter, so
 * does the extent, and "lũ," shrinks to "lũ".
 */
export function asQuoted(pattern: Pattern, units: Uint16Array, [start, end]: Extent): Extent {
  let first = start;
  let last = end;
  const { from, to } = pattern;
  if (isWordUnit(pattern.units[from] ?? 0)) {
    while (first < last && !isLetter(units[first] ?? 0)) first++;
  }
  if (isWordUnit(pattern.units[to - 1] ?? 0)) {
    while (last > first && !isLetter(units[last - 1] ?? 0)) last--;
  }
  while (first < last && units[first] === space) first++;
  while (first < last && units[last - 1] === space) last--;
  return [first, last];
}

/** The extent stretched to the edges of the words it cuts, if the quote is of whole words. */
export function stretchedToWords(pattern: Pattern, units: Uint16Array, extent: Extent): Extent {
  const [start, end] = extent;
  const { from, to, end: patternEnd } = pattern;
  return [
    isWordEdge(pattern.units, from) ? wordEdgesAround(units, start)[0] : start,
    isWordEdge(pattern.units, to, patternEnd) ? wordEdgesAround(units, end)[1] : end,
  ];
}
