import type { Extent } from './candidate.ts';
import { distances, type Stretch } from './distances.ts';
import type { Pattern } from './pattern.ts';
import { contextLength } from './similarity.ts';
import { asQuoted, isWordEdge, wordEdgesAround } from './words.ts';

/** How much of the quote is used to find each of its ends; with the context that is 64 units, two machine words. */
const edgeLength = 32;

/** One unit of distance outweighs this many units of displacement. */
const drift = 32;
const lengthDrift = 8;

let before = new Uint32Array(1024);
let after = new Uint32Array(1024);
let startCosts = new Float64Array(1024);
let endCosts = new Float64Array(1024);

/** Where in the text each end of the quote is looked for, and where it would be if nothing moved. */
export interface Ends {
  start: { window: Stretch; expected: number };
  end: { window: Stretch; expected: number };
}

/**
 * Most likely extent of the quote: where the text best turns from prefix into quote, and
 * from quote into suffix. The two are found apart, so that text inserted into the quote moves its
 * end and not its start. Empty when it is nowhere.
 */
export function likelyExtent(pattern: Pattern, { start, end }: Ends): Extent {
  const { units, from, to, end: patternEnd } = pattern;
  const text = start.window.units;
  startCosts = turns(
    { units, from: Math.max(0, from - contextLength), to: from },
    { units, from, to: Math.min(to, from + edgeLength) },
    start,
    startCosts,
  );
  endCosts = turns(
    { units, from: Math.max(from, to - edgeLength), to },
    { units, from: to, to: Math.min(patternEnd, to + contextLength) },
    end,
    endCosts,
  );
  const length = to - from;
  const reach = 2 * length + 7 * edgeLength;
  const starts = { costs: startCosts, from: start.window.from, to: start.window.to };
  const ends = { costs: endCosts, from: end.window.from, to: end.window.to };
  const bestStart = cheapest(starts, starts.from, starts.to);
  const itsEnd = cheapest(ends, bestStart + 1, bestStart + reach, bestStart + length);
  const bestEnd = cheapest(ends, ends.from, ends.to);
  const itsStart = cheapest(starts, bestEnd - reach, bestEnd - 1, bestEnd - length);
  const cost = (from: number, to: number) =>
    costAt(starts, from) + costAt(ends, to) + Math.abs(to - from - length) / lengthDrift;
  const startFirst = cost(bestStart, itsEnd) <= cost(itsStart, bestEnd);
  const [first, last] = startFirst ? [bestStart, itsEnd] : [itsStart, bestEnd];
  return asQuoted(pattern, text, [
    isWordEdge(units, from) ? cheaperWordEdge(text, starts, first) : first,
    isWordEdge(units, to, patternEnd) ? cheaperWordEdge(text, ends, last) : last,
  ]);
}

/** A quote of whole words stays one: an alignment may give some letters of a new word away. */
function cheaperWordEdge(text: Uint16Array, costs: Costs, at: number): number {
  const [before, after] = wordEdgesAround(text, at);
  return costAt(costs, after) < costAt(costs, before) ? after : before;
}

/** Cost, for each offset of the window, of `left` ending and `right` starting there. */
function turns(
  left: Stretch,
  right: Stretch,
  { window, expected }: Ends['start'],
  costs: Float64Array<ArrayBuffer>,
): Float64Array<ArrayBuffer> {
  const size = window.to - window.from;
  const filled = costs.length > size ? costs : new Float64Array(size * 2);
  if (before.length <= size) {
    before = new Uint32Array(size * 2);
    after = new Uint32Array(size * 2);
  }
  fill(left, window, false, before);
  fill(right, window, true, after);
  const { units } = window;
  for (let i = 0; i <= size; i++) {
    const at = window.from + i;
    let cost = (before[i] ?? 0) + (after[size - i] ?? 0) + Math.abs(at - expected) / drift;
    // Of alignments as good, the one that puts the same letters at the turn: "ông [Lò] Văn" for "ông Văn".
    if (left.from < left.to && units[at - 1] === left.units[left.to - 1]) cost -= 0.5;
    if (right.from < right.to && units[at] === right.units[right.from]) cost -= 0.5;
    filled[i] = cost;
  }
  return filled;
}

function fill(part: Stretch, window: Stretch, backwards: boolean, out: Uint32Array): void {
  if (part.from === part.to) out.fill(0, 0, window.to - window.from + 1);
  else distances(part, window, { backwards, floating: true }, out);
}

interface Costs {
  costs: Float64Array;
  from: number;
  to: number;
}

const costAt = ({ costs, from }: Costs, at: number): number =>
  costs[at - from] ?? Number.POSITIVE_INFINITY;

/** Offset of least cost in `[from, to]`, with a price on distance from `expected` when it is given. */
function cheapest(
  { costs, ...window }: Costs,
  from: number,
  to: number,
  expected?: number,
): number {
  const last = Math.min(to, window.to);
  let best = Math.max(from, window.from);
  let least = Number.POSITIVE_INFINITY;
  for (let at = best; at <= last; at++) {
    const away = expected === undefined ? 0 : Math.abs(at - expected) / lengthDrift;
    const cost = (costs[at - window.from] ?? 0) + away;
    if (cost < least) [best, least] = [at, cost];
  }
  return best;
}
