import { groups } from '../../utils/recognise/names/features/buffer.ts';
import { labelCount } from '../../utils/recognise/names/labels.ts';
import { transitionSide } from '../../utils/recognise/names/viterbi.ts';
import { createWork, type Parameters, step, type Work } from './crf-step.ts';
import type { Example } from './examples.ts';
import { renumber } from './feature-choice.ts';
import { createRandom } from './random.ts';

/** A trained chain: `weights` holds `labelCount` numbers a key. */
export interface Chain {
  keys: Uint32Array;
  weights: Float32Array;
  transitions: Float32Array;
  /** How often each feature was seen, up to 255; not counted when the features were given. */
  counts: Uint8Array;
}

export interface TrainOptions {
  epochs: number;
  rate: number;
  /** L2 on the weights a sentence touches. */
  decay: number;
  /** Features rarer than this are left out. */
  least: number;
  /** When given, all features but these (keys, ascending) are left out. */
  only?: Uint32Array;
  /** Chance that a feature is left out of a sentence's step. */
  dropout: number;
  /** Chance that a whole group is left out for a token, in the order of the feature groups. */
  groupDropout: number[];
  /** Weights are averaged over the last epochs. */
  averaged: number;
  seed: number;
  log?: (line: string) => void;
}

const size = labelCount;

/**
 * Linear-chain CRF (Lafferty et al. 2001) by AdaGrad (Duchi et al. 2011) with feature dropout and
 * averaging over the last epochs. The same examples, order and seed give the same weights.
 */
export function trainChain(all: Example[], options: TrainOptions): Chain {
  const { keys, counts, examples } = renumber(all, options);
  const weights = new Float32Array(keys.length * size);
  const transitions = new Float32Array(transitionSide * transitionSide);
  const parameters: Parameters = {
    weights,
    squares: new Float32Array(weights.length).fill(1e-2),
    transitions,
    transitionSquares: new Float32Array(transitions.length).fill(1e-2),
  };
  const average = new Float64Array(weights.length);
  const transitionAverage = new Float64Array(transitions.length);
  const random = createRandom(options.seed);
  const order = examples.map((_, i) => i);
  const tokens = examples.reduce((sum, example) => sum + example.labels.length, 0);
  const work = createWork(Math.max(...examples.map((example) => example.labels.length)));

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    const rate = options.rate * (1 - (0.9 * epoch) / options.epochs);
    let loss = 0;
    for (const which of order) {
      const example = examples[which] as Example;
      const kept = drop(example, options, random, work);
      loss += step(example, kept, parameters, rate, options.decay, work);
    }
    if (epoch >= options.epochs - options.averaged) {
      addTo(average, weights);
      addTo(transitionAverage, transitions);
    }
    options.log?.(`epoch ${epoch + 1}: ${(loss / tokens).toFixed(4)} nats a token`);
  }
  return {
    keys,
    counts,
    weights: Float32Array.from(average, (sum) => sum / options.averaged),
    transitions: Float32Array.from(transitionAverage, (sum) => sum / options.averaged),
  };
}

function addTo(sums: Float64Array, values: Float32Array): void {
  for (let i = 0; i < values.length; i++) sums[i] = (sums[i] as number) + (values[i] as number);
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
}

/** The features of a sentence that take part in this step; the scale that makes up for those left out. */
function drop(example: Example, options: TrainOptions, random: () => number, work: Work): number {
  let at = 0;
  let from = 0;
  for (let i = 0; i < example.labels.length; i++) {
    for (let group = 0; group < groups; group++) {
      const to = example.groupEnds[i * groups + group] as number;
      const chance = options.groupDropout[group] ?? 0;
      if (chance === 0 || random() >= chance) {
        for (let k = from; k < to; k++) {
          if (random() >= options.dropout) work.features[at++] = example.features[k] as number;
        }
      }
      from = to;
    }
    work.ends[i] = at;
  }
  return 1 / (1 - options.dropout);
}
