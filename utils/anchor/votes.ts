import type { Stretch } from './distances.ts';
import type { AnchorText } from './open-text.ts';
import { bucketOf, seedLength } from './seeds.ts';

/** A seed that stands in more places than this says nothing about which of them is meant. */
const commonest = 16;

/** Diagonals are counted in buckets of 32 units, so that small insertions do not split the votes. */
const bucketBits = 5;

/** A voted place is no more than this far from where its seeds stand. */
export const votePrecision = 1 << bucketBits;

let votes = new Uint16Array(0);

/**
 * Where the text agrees most with the stretch: offsets at which the stretch would start, best first,
 * at most `limit`. Every seed of the stretch votes for the diagonals it stands on, rare seeds more.
 */
export function votedPlaces(text: AnchorText, stretch: Stretch, limit: number): number[] {
  const { seeds } = text;
  const { from, to } = stretch;
  const shift = to - from;
  const buckets = ((text.canonical.units.length + shift) >> bucketBits) + 2;
  if (votes.length < buckets) votes = new Uint16Array(buckets * 2);

  const touched: number[] = [];
  for (let at = from; at + seedLength <= to; at++) {
    const bucket = bucketOf(seeds, stretch.units, at);
    const first = seeds.starts[bucket] ?? 0;
    const last = seeds.starts[bucket + 1] ?? 0;
    const count = last - first;
    if (count === 0 || count > commonest) continue;
    const weight = count === 1 ? 4 : count <= 4 ? 2 : 1;
    for (let i = first; i < last; i++) {
      const diagonal = ((seeds.places[i] ?? 0) - (at - from) + shift) >> bucketBits;
      if (votes[diagonal] === 0) touched.push(diagonal);
      votes[diagonal] = (votes[diagonal] ?? 0) + weight;
    }
  }
  const best = peaks(touched, limit);
  for (const diagonal of touched) votes[diagonal] = 0;
  return best.map((diagonal) => ((diagonal + 1) << bucketBits) - shift);
}

/** The diagonals with most votes (a bucket and its neighbour together), none beside a better one. */
function peaks(touched: number[], limit: number): number[] {
  const height = (diagonal: number) => (votes[diagonal] ?? 0) + (votes[diagonal + 1] ?? 0);
  const best: number[] = [];
  for (const diagonal of touched) {
    let rank = best.length;
    while (rank > 0 && height(best[rank - 1] ?? 0) < height(diagonal)) rank--;
    if (rank >= limit) continue;
    if (best.slice(0, rank).some((other) => Math.abs(other - diagonal) <= 1)) continue;
    best.splice(rank, 0, diagonal);
    const beside = best.findIndex((other, i) => i > rank && Math.abs(other - diagonal) <= 1);
    if (beside > 0) best.splice(beside, 1);
    best.length = Math.min(best.length, limit);
  }
  const floor = height(best[0] ?? 0) / 2;
  return best.filter((diagonal) => height(diagonal) >= floor);
}
