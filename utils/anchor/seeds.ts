/** Units in a seed: shorter ones occur everywhere, longer ones do not survive an edit nearby. */
export const seedLength = 8;

/**
 * Only every fourth place of the text is indexed; all places of a quote are looked up. Any stretch
 * of 11 unchanged units still contains a seed, and the index is four times smaller to build and read.
 */
export const stride = 4;

/** Places of a text by the hash of the eight units there. Places of one hash stand together, ascending. */
export interface Seeds {
  /** `places[starts[h] .. starts[h + 1])` have hash `h`. */
  starts: Uint32Array;
  places: Uint32Array;
  mask: number;
}

/** Builds the index in two passes (count, fill): linear, whatever the text repeats. */
export function indexSeeds(units: Uint16Array): Seeds {
  const count = Math.max(0, Math.floor((units.length - seedLength) / stride) + 1);
  const size = 1 << Math.max(8, Math.ceil(Math.log2(count + 1)));
  const mask = size - 1;
  const hashes = new Uint32Array(count);
  const starts = new Uint32Array(size + 1);
  for (let i = 0; i < count; i++) {
    const hash = hashAt(units, i * stride) & mask;
    hashes[i] = hash;
    starts[hash] = (starts[hash] ?? 0) + 1;
  }
  let total = 0;
  for (let hash = 0; hash <= size; hash++) {
    total += starts[hash] ?? 0;
    starts[hash] = total;
  }
  const places = new Uint32Array(count);
  for (let i = count - 1; i >= 0; i--) {
    const hash = hashes[i] ?? 0;
    const at = (starts[hash] ?? 0) - 1;
    starts[hash] = at;
    places[at] = i * stride;
  }
  return { starts, places, mask };
}

/** Bucket of the seed at `units[at..at + 8)`: read `starts` at it and at the next. */
export const bucketOf = (seeds: Seeds, units: Uint16Array, at: number): number =>
  hashAt(units, at) & seeds.mask;

function hashAt(units: Uint16Array, at: number): number {
  let hash = 0;
  for (let i = at; i < at + seedLength; i++) hash = Math.imul(hash ^ (units[i] ?? 0), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 12);
}
