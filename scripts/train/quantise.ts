import { labelCount } from '../../utils/recognise/names/labels.ts';
import type { Chain } from './crf.ts';

/** A chain in whole numbers: a byte a weight, `scale` units a nat. */
export interface Quantised {
  keys: Uint32Array;
  weights: Int8Array;
  transitions: Int32Array;
  scale: number;
}

/** Steps from 0 to the largest weight; fewer than a byte holds, because they pack better and lose nothing. */
const levels = 40;

/** Rounds the weights of a chain. */
export function quantise(chain: Chain): Quantised {
  const centred = centre(chain.weights);
  const sizes = centred.map(Math.abs).sort();
  // A few weights far out would cost all others their precision.
  const largest = sizes[Math.floor(sizes.length * 0.9995)] || 1;
  const scale = levels / largest;
  return {
    keys: chain.keys,
    weights: Int8Array.from(centred, (weight) =>
      Math.max(-127, Math.min(127, Math.round(weight * scale))),
    ),
    transitions: Int32Array.from(chain.transitions, (weight) => Math.round(weight * scale)),
    scale,
  };
}

/** The same number off all labels of a row changes no decision; off by the median most become 0. */
function centre(weights: Float32Array): Float32Array {
  const centred = weights.slice();
  for (let at = 0; at < weights.length; at += labelCount) {
    const row = centred.subarray(at, at + labelCount);
    const median = row.toSorted()[labelCount >> 1] ?? 0;
    for (let label = 0; label < labelCount; label++) row[label] = (row[label] as number) - median;
  }
  return centred;
}
