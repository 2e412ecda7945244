import type { Stretch } from './distances.ts';
import { type AnchorText, stringOf } from './open-text.ts';
import { bucketOf, seedLength, stride } from './seeds.ts';

/** Places looked at on either side of the expected one. A page that says a thing more often says nothing by it. */
const reach = 256;

/** Units read at a time when looking backwards. */
const window = 8192;

/** Shorter stretches may lie between two indexed places, so the text itself is read. */
const shortest = seedLength + stride - 1;

export const lengthOf = ({ from, to }: Stretch): number => to - from;

/**
 * Where the stretch stands word for word (case aside) in the text: canonical offsets, at most 256
 * on either side of `near`.
 */
export function occurrences(text: AnchorText, stretch: Stretch, near: number): number[] {
  if (stretch.to - stretch.from < shortest) return scan(text, stretch, near);
  const found: number[] = [];
  for (let residue = 0; residue < stride; residue++) lookUp(text, stretch, residue, near, found);
  return found;
}

/** Follows the rarest seed of those that fall on an indexed place when the stretch starts at -`residue`. */
function lookUp(
  text: AnchorText,
  stretch: Stretch,
  residue: number,
  near: number,
  found: number[],
): void {
  const { starts, places } = text.seeds;
  let rarest = stretch.from;
  let first = 0;
  let last = Number.POSITIVE_INFINITY;
  for (let at = stretch.from + residue; at + seedLength <= stretch.to; at += stride) {
    const bucket = bucketOf(text.seeds, stretch.units, at);
    const from = starts[bucket] ?? 0;
    const to = starts[bucket + 1] ?? 0;
    if (to - from < last - first) [rarest, first, last] = [at, from, to];
    if (to - from <= 1) break;
  }
  const shift = rarest - stretch.from;
  if (last - first > 2 * reach) {
    const middle = lowerBound(places, near + shift, first, last);
    first = Math.max(first, middle - reach);
    last = Math.min(last, middle + reach);
  }
  for (let i = first; i < last; i++) {
    const at = (places[i] ?? 0) - shift;
    if (standsAt(text.canonical.units, stretch, at)) found.push(at);
  }
}

/** Reads forwards from `near`, then the stretches before it one by one, the nearest first. */
function scan({ folded }: AnchorText, stretch: Stretch, near: number): number[] {
  const wanted = stringOf(stretch.units.subarray(stretch.from, stretch.to));
  const from = Math.max(0, near);
  const found = occurrencesIn(folded, wanted, from, folded.length, reach);
  const limit = found.length + reach;
  for (let to = from; to > 0 && found.length < limit; to -= window) {
    const here = occurrencesIn(folded, wanted, Math.max(0, to - window), to, window);
    found.push(...here.slice(found.length - limit));
  }
  return found;
}

/** The first `most` offsets from `from` up to `to` at which `wanted` stands. */
function occurrencesIn(
  text: string,
  wanted: string,
  from: number,
  to: number,
  most: number,
): number[] {
  const found: number[] = [];
  // Cut, or a search without success would read on to the end of the text.
  const part = text.slice(from, to + wanted.length - 1);
  let at = part.indexOf(wanted);
  while (at !== -1 && found.length < most) {
    found.push(from + at);
    at = part.indexOf(wanted, at + 1);
  }
  return found;
}

function standsAt(units: Uint16Array, { units: wanted, from, to }: Stretch, at: number): boolean {
  if (at < 0 || at + to - from > units.length) return false;
  for (let i = from; i < to; i++) if (units[at + i - from] !== wanted[i]) return false;
  return true;
}

/** First index in `[from, to)` whose value is not below `value`. */
export function lowerBound(sorted: Uint32Array, value: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
