import { distances } from './distances.ts';
import type { Pattern } from './pattern.ts';

/** Context beyond this is not read, and text beyond it plus `slack` not compared with it. */
export const contextLength = 32;
const slack = 8;

const shortestPassage = 64;

/** Longer quotes are judged by their first and last 2,048 units: the table is quadratic. */
const longest = 4096;

let scratch = new Uint32Array(2 * longest);

/** How much of the quote is in `units[start..end)`: 1 word for word, 0 nothing of it. */
export function quoteSimilarity(
  units: Uint16Array,
  pattern: Pattern,
  start: number,
  end: number,
): number {
  const { from, to } = pattern;
  const wanted = to - from;
  const length = end - start;
  if (length === wanted && sameUnits(units, start, pattern, from, to)) return 1;
  const whole = Math.max(wanted, length);
  if (whole <= longest) {
    const errors = distanceBetween(units, start, end, pattern, from, to);
    return Math.max(1 - errors / whole, allowingInsertion(errors, wanted, length));
  }
  const half = Math.min(longest / 2, wanted, length);
  const head = distanceBetween(units, start, start + half, pattern, from, from + half);
  const tail = distanceBetween(units, end - half, end, pattern, to - half, to);
  return 1 - (head + tail) / (2 * half);
}

/**
 * Similarity of a passage that a sentence was put into: what was put in counts half. Not for short
 * quotes, whose letters can be found in order in any longer stretch of text.
 */
function allowingInsertion(errors: number, wanted: number, length: number): number {
  const inserted = length - wanted;
  if (wanted < shortestPassage || inserted < 0 || inserted > wanted) return 0;
  return 1 - (errors - inserted) / wanted - inserted / length / 2;
}

function distanceBetween(
  units: Uint16Array,
  start: number,
  end: number,
  pattern: Pattern,
  from: number,
  to: number,
): number {
  const text = { units, from: start, to: end };
  distances({ units: pattern.units, from, to }, text, {}, room(end - start));
  return scratch[end - start] ?? 0;
}

/** How much of the prefix stands just before `at`; 1 when the anchor has none. */
export function prefixSimilarity(units: Uint16Array, pattern: Pattern, at: number): number {
  const { from: to, units: wanted } = pattern;
  const length = Math.min(to, contextLength);
  const from = to - length;
  if (at >= length && sameUnits(units, at - length, pattern, from, to)) return 1;
  const text = { units, from: Math.max(0, at - length - slack), to: at };
  const errors = room(text.to - text.from);
  distances({ units: wanted, from, to }, text, { backwards: true }, errors);
  return 1 - least(text.to - text.from) / length;
}

/** How much of the suffix stands from `at` on; 1 when the anchor has none. */
export function suffixSimilarity(units: Uint16Array, pattern: Pattern, at: number): number {
  const { to: from, end, units: wanted } = pattern;
  const length = Math.min(end - from, contextLength);
  const to = from + length;
  if (at + length <= units.length && sameUnits(units, at, pattern, from, to)) return 1;
  const text = { units, from: at, to: Math.min(units.length, at + length + slack) };
  distances({ units: wanted, from, to }, text, {}, room(text.to - text.from));
  return 1 - least(text.to - text.from) / length;
}

/** Most places that are looked at hold what is wanted to the letter, which needs no table. */
function sameUnits(
  units: Uint16Array,
  start: number,
  { units: wanted }: Pattern,
  from: number,
  to: number,
): boolean {
  let at = from;
  while (at < to && units[start + at - from] === wanted[at]) at++;
  return at === to;
}

function room(columns: number): Uint32Array {
  if (scratch.length <= columns) scratch = new Uint32Array(columns * 2);
  return scratch;
}

function least(columns: number): number {
  let smallest = scratch[0] ?? 0;
  for (let i = 1; i <= columns; i++) smallest = Math.min(smallest, scratch[i] as number);
  return smallest;
}
