import { distances } from './distances.ts';
import type { AnchorText } from './open-text.ts';
import type { Pattern } from './pattern.ts';

/** Start and end in canonical offsets. */
export type Extent = readonly [start: number, end: number];

/** A place that may be the quote's, in canonical offsets, and how well it agrees: 1 is word for word. */
export interface Candidate {
  start: number;
  end: number;
  quote: number;
  /** Agreement of the text before with the prefix; 1 when the anchor has none. */
  prefix: number;
  suffix: number;
  /** The three weighed together. */
  score: number;
  /** How many other places hold the quote word for word, as far as was looked. */
  rivals?: number;
}

/** Hypothesis' weights (client, `match-quote.ts`), without its one for position: that only breaks ties. */
const weights = { quote: 50, prefix: 20, suffix: 20 };

/** A letter in the other case is this much of a wrong letter: "So với" is not "so với". */
const caseWeight = 0.3;

/** Context beyond this is not read, and text beyond it plus `slack` not compared with it. */
export const contextLength = 32;
const slack = 8;

const shortestPassage = 64;

/** Longer quotes are judged by their first and last 2,048 units: the table is quadratic. */
const longest = 4096;

let scratch = new Uint32Array(2 * longest);

/** Compares the quote and its context with `[start, end)` of the text. */
export function assess(text: AnchorText, pattern: Pattern, start: number, end: number): Candidate {
  const quote =
    quoteSimilarity(text.canonical.units, pattern, start, end) -
    (caseWeight * caseErrors(text, pattern, start, end)) / Math.max(1, pattern.to - pattern.from);
  const prefix = prefixSimilarity(text.canonical.units, pattern, start);
  const suffix = suffixSimilarity(text.canonical.units, pattern, end);
  const { quote: q, prefix: p, suffix: s } = weights;
  const score = (q * quote + p * prefix + s * suffix) / (q + p + s);
  return { start, end, quote, prefix, suffix, score };
}

/** Letters whose case alone differs, when the letters are the same. */
function caseErrors(text: AnchorText, pattern: Pattern, start: number, end: number): number {
  const { units, cased } = text.canonical;
  if (end - start !== pattern.to - pattern.from) return 0;
  let errors = 0;
  for (let i = start; i < end; i++) {
    const at = pattern.from + i - start;
    if (units[i] === pattern.units[at] && cased[i] !== pattern.cased[at]) errors++;
  }
  return errors;
}

function quoteSimilarity(units: Uint16Array, pattern: Pattern, start: number, end: number): number {
  const { from, to } = pattern;
  if (end - start === to - from) {
    let i = 0;
    while (from + i < to && units[start + i] === pattern.units[from + i]) i++;
    if (from + i === to) return 1;
  }
  const whole = Math.max(to - from, end - start);
  if (whole <= longest) {
    const errors = distanceBetween(units, start, end, pattern, from, to);
    return Math.max(1 - errors / whole, allowingInsertion(errors, to - from, end - start));
  }
  const half = Math.min(longest / 2, to - from, end - start);
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

function prefixSimilarity(
  units: Uint16Array,
  { units: wanted, from }: Pattern,
  at: number,
): number {
  const length = Math.min(from, contextLength);
  if (length === 0) return 1;
  const text = { units, from: Math.max(0, at - length - slack), to: at };
  const prefix = { units: wanted, from: from - length, to: from };
  distances(prefix, text, { backwards: true }, room(text.to - text.from));
  return 1 - least(text.to - text.from) / length;
}

function suffixSimilarity(units: Uint16Array, { units: wanted, to }: Pattern, at: number): number {
  const length = Math.min(wanted.length - to, contextLength);
  if (length === 0) return 1;
  const text = { units, from: at, to: Math.min(units.length, at + length + slack) };
  distances({ units: wanted, from: to, to: to + length }, text, {}, room(text.to - text.from));
  return 1 - least(text.to - text.from) / length;
}

function room(columns: number): Uint32Array {
  if (scratch.length <= columns) scratch = new Uint32Array(columns * 2);
  return scratch;
}

function least(columns: number): number {
  let smallest = scratch[0] ?? 0;
  for (let i = 1; i <= columns; i++) smallest = Math.min(smallest, scratch[i] ?? 0);
  return smallest;
}
