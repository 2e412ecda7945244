import { createKeyIndex } from './key-index.ts';
import { labelCount } from './labels.ts';

/** Feature hashes are cut to this many bits; a longer key costs bytes, a shorter one lets strangers share rows. */
export const featureKeyBits = 26;

export const featureKey = (hash: number) => hash >>> (32 - featureKeyBits);

/** Weights of the features a model knows. */
export interface Rows {
  /** Adds the weights of feature `ids[from..to]` to `sums[at .. at + labelCount]`. */
  add(ids: Int32Array, from: number, to: number, sums: Int32Array, at: number): void;
}

const filterBits = 21;

/** `weights` holds `labelCount` signed bytes a key, in the order of `keys`. */
export function createRows(keys: Uint32Array, weights: Int8Array): Rows {
  const find = createKeyIndex(keys);
  // Nine of ten features of a text are unknown: one bit turns most of them away before the table is asked.
  const filter = new Uint32Array(1 << (filterBits - 5));
  const last = (1 << filterBits) - 1;
  for (const key of keys) {
    const bit = key & last;
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
  }
  return {
    add(ids, from, to, sums, at) {
      for (let k = from; k < to; k++) {
        const key = featureKey(ids[k] as number);
        const bit = key & last;
        if ((((filter[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) continue;
        const row = find(key);
        if (row < 0) continue;
        const base = row * labelCount;
        for (let label = 0; label < labelCount; label++) {
          sums[at + label] = (sums[at + label] as number) + (weights[base + label] as number);
        }
      }
    },
  };
}
