import { groups } from '../../utils/recognise/names/features/buffer.ts';
import { createKeyIndex } from '../../utils/recognise/names/key-index.ts';
import { labelCount, mayFollow, outside } from '../../utils/recognise/names/labels.ts';
import { transitionSide } from '../../utils/recognise/names/viterbi.ts';
import type { Example } from './examples.ts';
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
  const squares = new Float32Array(keys.length * size).fill(1e-2);
  const transitions = new Float32Array(transitionSide * transitionSide);
  const transitionSquares = new Float32Array(transitions.length).fill(1e-2);
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
      loss += step(
        example,
        kept,
        weights,
        squares,
        transitions,
        transitionSquares,
        rate,
        options.decay,
        work,
      );
    }
    if (epoch >= options.epochs - options.averaged) {
      for (let i = 0; i < weights.length; i++)
        average[i] = (average[i] as number) + (weights[i] as number);
      for (let i = 0; i < transitions.length; i++) {
        transitionAverage[i] = (transitionAverage[i] as number) + (transitions[i] as number);
      }
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

/** Gives the features that stay numbers from 0 in the order of their keys. */
function renumber(
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

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
}

interface Work {
  features: Int32Array;
  ends: Int32Array;
  emissions: Float64Array;
  local: Float64Array;
  alpha: Float64Array;
  beta: Float64Array;
  norms: Float64Array;
  steps: Float64Array;
  transitionGradient: Float64Array;
}

function createWork(longest: number): Work {
  return {
    features: new Int32Array(longest * 192),
    ends: new Int32Array(longest),
    emissions: new Float64Array(longest * size),
    local: new Float64Array(longest * size),
    alpha: new Float64Array(longest * size),
    beta: new Float64Array(longest * size),
    norms: new Float64Array(longest),
    steps: new Float64Array(transitionSide * transitionSide),
    transitionGradient: new Float64Array(transitionSide * transitionSide),
  };
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

/** One gradient step on one sentence; returns its loss in nats. */
function step(
  example: Example,
  scale: number,
  weights: Float32Array,
  squares: Float32Array,
  transitions: Float32Array,
  transitionSquares: Float32Array,
  rate: number,
  decay: number,
  work: Work,
): number {
  const { features, ends, emissions, alpha, beta, local, norms, steps } = work;
  const { labels } = example;
  const count = labels.length;
  for (let a = 0; a <= size; a++) {
    for (let b = 0; b <= size; b++) {
      const allowed = b === size || mayFollow(a === size ? outside : a, b);
      steps[a * transitionSide + b] = allowed
        ? Math.exp(transitions[a * transitionSide + b] as number)
        : 0;
    }
  }
  let from = 0;
  let log = 0;
  for (let i = 0; i < count; i++) {
    const base = i * size;
    for (let l = 0; l < size; l++) emissions[base + l] = 0;
    const to = ends[i] as number;
    for (let k = from; k < to; k++) {
      const row = (features[k] as number) * size;
      for (let l = 0; l < size; l++) {
        emissions[base + l] = (emissions[base + l] as number) + (weights[row + l] as number);
      }
    }
    from = to;
    let highest = Number.NEGATIVE_INFINITY;
    for (let l = 0; l < size; l++) {
      emissions[base + l] = (emissions[base + l] as number) * scale;
      highest = Math.max(highest, emissions[base + l] as number);
    }
    for (let l = 0; l < size; l++)
      local[base + l] = Math.exp((emissions[base + l] as number) - highest);
    let norm = 0;
    for (let l = 0; l < size; l++) {
      let sum = 0;
      if (i === 0) sum = steps[size * transitionSide + l] as number;
      else {
        for (let q = 0; q < size; q++) {
          sum += (alpha[base - size + q] as number) * (steps[q * transitionSide + l] as number);
        }
      }
      sum *= local[base + l] as number;
      alpha[base + l] = sum;
      norm += sum;
    }
    norms[i] = norm;
    for (let l = 0; l < size; l++) alpha[base + l] = (alpha[base + l] as number) / norm;
    log += Math.log(norm) + highest;
  }
  const lastBase = (count - 1) * size;
  let ending = 0;
  for (let l = 0; l < size; l++) {
    ending += (alpha[lastBase + l] as number) * (steps[l * transitionSide + size] as number);
  }
  log += Math.log(ending);
  for (let l = 0; l < size; l++)
    beta[lastBase + l] = (steps[l * transitionSide + size] as number) / ending;
  const gradient = work.transitionGradient.fill(0);
  for (let l = 0; l < size; l++) {
    const at = l * transitionSide + size;
    gradient[at] =
      (gradient[at] as number) + (alpha[lastBase + l] as number) * (beta[lastBase + l] as number);
  }
  for (let i = count - 2; i >= 0; i--) {
    const next = (i + 1) * size;
    for (let l = 0; l < size; l++) {
      let sum = 0;
      const a = alpha[i * size + l] as number;
      for (let q = 0; q < size; q++) {
        const onward =
          ((steps[l * transitionSide + q] as number) *
            (local[next + q] as number) *
            (beta[next + q] as number)) /
          (norms[i + 1] as number);
        sum += onward;
        const at = l * transitionSide + q;
        gradient[at] = (gradient[at] as number) + a * onward;
      }
      beta[i * size + l] = sum;
    }
  }
  for (let l = 0; l < size; l++) {
    const at = size * transitionSide + l;
    gradient[at] = (gradient[at] as number) + (alpha[l] as number) * (beta[l] as number);
  }
  let gold = 0;
  let previous = size;
  for (let i = 0; i < count; i++) {
    const label = labels[i] as number;
    const at = previous * transitionSide + label;
    gold += (emissions[i * size + label] as number) + (transitions[at] as number);
    gradient[at] = (gradient[at] as number) - 1;
    previous = label;
  }
  const last = previous * transitionSide + size;
  gold += transitions[last] as number;
  gradient[last] = (gradient[last] as number) - 1;

  const { weight } = example;
  for (let at = 0; at < gradient.length; at++) {
    const g = (gradient[at] as number) * weight;
    if (g < 1e-7 && g > -1e-7) continue;
    const square = (transitionSquares[at] as number) + g * g;
    transitionSquares[at] = square;
    transitions[at] = (transitions[at] as number) - (rate * g) / Math.sqrt(square);
  }
  from = 0;
  for (let i = 0; i < count; i++) {
    const base = i * size;
    const to = ends[i] as number;
    let moved = false;
    for (let l = 0; l < size; l++) {
      let g = (alpha[base + l] as number) * (beta[base + l] as number) - (l === labels[i] ? 1 : 0);
      g *= weight;
      if (g < 1e-4 && g > -1e-4) g = 0;
      else moved = true;
      emissions[base + l] = g;
    }
    for (let k = from; moved && k < to; k++) {
      const row = (features[k] as number) * size;
      for (let l = 0; l < size; l++) {
        const own = emissions[base + l] as number;
        if (own === 0) continue;
        const at = row + l;
        const g = own + decay * (weights[at] as number);
        const square = (squares[at] as number) + g * g;
        squares[at] = square;
        weights[at] = (weights[at] as number) - (rate * g) / Math.sqrt(square);
      }
    }
    from = to;
  }
  return log - gold;
}

/** The keys of the `most` features that matter most, ascending: strong ones, and of those the frequent. */
export function strongest(chain: Chain, most: number): Uint32Array {
  const worth = new Float32Array(chain.keys.length);
  for (let at = 0; at < chain.weights.length; at++) {
    const row = Math.floor(at / size);
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
