import { groups } from '../../utils/recognise/names/features/buffer.ts';
import { createKeyIndex } from '../../utils/recognise/names/key-index.ts';
import { labelCount } from '../../utils/recognise/names/labels.ts';
import type { Chain, TrainOptions } from './crf.ts';
import type { Example } from './examples.ts';

/** Gives the features that stay numbers from 0 in the order of their keys. */
export function renumber(
  all: Example[],
  { least, only }: TrainOptions,
): { keys: Uint32Array; counts: Uint8Array; examples: Example[] } {
  const seen = only ? { keys: only, counts: new Uint8Array(only.length) } : countsOf(all, least);
  const find = createKeyIndex(seen.keys);
  const examples = all.map((example) => {
    const features = new Int32Array(example.features.length);
    const ends = new Int32Array(example.ends.length);
    const groupEnds = new Int32Array(example.groupEnds.length);
    let at = 0;
    let from = 0;
    for (let g = 0; g < groupEnds.length; g++) {
      const to = example.groupEnds[g] as number;
      for (let k = from; k < to; k++) {
        const number = find(example.features[k] as number);
        if (number >= 0) features[at++] = number;
      }
      from = to;
      groupEnds[g] = at;
      if (g % groups === groups - 1) ends[Math.floor(g / groups)] = at;
    }
    return { ...example, features: features.slice(0, at), ends, groupEnds };
  });
  return { ...seen, examples };
}

/** Features seen at least `least` times, ascending, and how often, up to 255. */
function countsOf(all: Example[], least: number): { keys: Uint32Array; counts: Uint8Array } {
  const seen = new Uint32Array(all.reduce((sum, { features }) => sum + features.length, 0));
  let at = 0;
  for (const { features } of all) {
    seen.set(features, at);
    at += features.length;
  }
  seen.sort();
  const keys: number[] = [];
  const counts: number[] = [];
  for (let from = 0; from < seen.length; ) {
    let to = from + 1;
    while (to < seen.length && seen[to] === seen[from]) to++;
    if (to - from >= least) {
      keys.push(seen[from] as number);
      counts.push(Math.min(to - from, 255));
    }
    from = to;
  }
  return { keys: Uint32Array.from(keys), counts: Uint8Array.from(counts) };
}

/** The keys of the `most` features that matter most, ascending: strong ones, and of those the frequent. */
export function strongest(chain: Chain, most: number): Uint32Array {
  const worth = new Float32Array(chain.keys.length);
  for (let at = 0; at < chain.weights.length; at++) {
    const row = Math.floor(at / labelCount);
    worth[row] = Math.max(worth[row] as number, Math.abs(chain.weights[at] as number));
  }
  for (let row = 0; row < worth.length; row++) {
    worth[row] = (worth[row] as number) * (chain.counts[row] as number) ** frequencyWeight;
  }
  const least = worth.toSorted().at(-Math.min(most, worth.length)) ?? 0;
  return chain.keys.filter((_, row) => (worth[row] as number) >= least);
}

/** A feature seen often in training is met often in reading. */
const frequencyWeight = 0.3;
