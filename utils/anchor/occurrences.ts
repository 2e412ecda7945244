import type { Stretch } from './distances.ts';
import type { AnchorText } from './open-text.ts';
import { bucketOf, seedLength, stride } from './seeds.ts';

/** Places looked at on either side of the expected one. A page that says a thing more often says nothing by it. */
const reach = 256;

/** Shorter stretches may lie between two indexed places, so the text itself is read. */
const shortest = seedLength + stride - 1;

export const lengthOf = ({ from, to }: Stretch): number => to - from;

/**
 * Where the stretch stands word for word (case aside) in the text: canonical offsets, at most 256
 * on either side of `near`.
 */
export function occurrences(text: AnchorText, stretch: Stretch, near: number): number[] {
  if (stretch.to - stretch.from < shortest) return scan(text.canonical.units, stretch, near);
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

function scan(units: Uint16Array, stretch: Stretch, near: number): number[] {
  const found: number[] = [];
  const first = stretch.units[stretch.from] ?? 0;
  for (let at = near; at >= 0 && found.length < reach; at--) {
    if (units[at] === first && standsAt(units, stretch, at)) found.push(at);
  }
  const limit = found.length + reach;
  for (let at = near + 1; at < units.length && found.length < limit; at++) {
    if (units[at] === first && standsAt(units, stretch, at)) found.push(at);
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
