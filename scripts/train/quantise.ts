import type { Chain } from './crf.ts';

/** A chain in whole numbers: a byte a weight, `scale` units a nat. */
export interface Quantised {
  keys: Uint32Array;
  weights: Int8Array;
  transitions: Int32Array;
  scale: number;
}

/** Steps from 0 to the largest weight; fewer than a byte holds, because they pack better and lose nothing. */
const levels = 63;

/** Rounds the weights of a chain. */
export function quantise(chain: Chain): Quantised {
  const sizes = chain.weights.map(Math.abs).sort();
  // A few weights far out would cost all others their precision.
  const largest = sizes[Math.floor(sizes.length * 0.9995)] || 1;
  const scale = levels / largest;
  return {
    keys: chain.keys,
    weights: Int8Array.from(chain.weights, (weight) =>
      Math.max(-127, Math.min(127, Math.round(weight * scale))),
    ),
    transitions: Int32Array.from(chain.transitions, (weight) => Math.round(weight * scale)),
    scale,
  };
}
