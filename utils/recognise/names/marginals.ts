import { beginOf, insideOf, labelCount, outside } from './labels.ts';
import { type Transitions, transitionSide } from './viterbi.ts';

/** Probabilities of stretches of one sentence, by forward and backward sums. */
export interface Marginals {
  /** Probability that exactly the tokens `from..to` (end exclusive) are one name of `kind`. */
  ofSpan(from: number, to: number, kind: number): number;
  /** Probability that token `i` stands in a name. */
  inName(i: number): number;
}

/**
 * Scaled forward-backward over a linear chain, and the constrained sum of Culotta and McCallum (2004)
 * for whole names. `scale`: score units of one nat.
 */
export function marginals(
  emissions: Int32Array,
  count: number,
  transitions: Transitions,
  scale: number,
): Marginals {
  const size = labelCount;
  const steps = factors(transitions, scale);
  const local = localFactors(emissions, count, scale);
  const alpha = new Float64Array(count * size);
  const beta = new Float64Array(count * size);
  /** What a label at i adds to the labels before it: its factor, what follows it, the scaling. */
  const ahead = new Float64Array(count * size);
  const norms = new Float64Array(count);

  for (let i = 0; i < count; i++) {
    const at = i * size;
    let norm = 0;
    for (let label = 0; label < size; label++) {
      let sum = i === 0 ? (steps[size * transitionSide + label] as number) : 0;
      for (let from = 0; i > 0 && from < size; from++) {
        sum +=
          (alpha[at - size + from] as number) * (steps[from * transitionSide + label] as number);
      }
      sum *= local[at + label] as number;
      alpha[at + label] = sum;
      norm += sum;
    }
    norms[i] = norm || 1;
    const share = 1 / (norm || 1);
    for (let label = 0; label < size; label++) {
      alpha[at + label] = (alpha[at + label] as number) * share;
    }
  }
  const last = (count - 1) * size;
  let ending = 0;
  for (let label = 0; label < size; label++) {
    ending += (alpha[last + label] as number) * (steps[label * transitionSide + size] as number);
  }
  for (let label = 0; label < size; label++) {
    beta[last + label] = (steps[label * transitionSide + size] as number) / (ending || 1);
  }
  for (let i = count - 1; i > 0; i--) {
    const at = i * size;
    const share = 1 / (norms[i] as number);
    for (let label = 0; label < size; label++) {
      ahead[at + label] = (local[at + label] as number) * (beta[at + label] as number) * share;
    }
    for (let label = 0; label < size; label++) {
      let sum = 0;
      for (let to = 0; to < size; to++) {
        sum += (steps[label * transitionSide + to] as number) * (ahead[at + to] as number);
      }
      beta[at - size + label] = sum;
    }
  }

  return {
    inName: (i) => 1 - (alpha[i * size + outside] as number) * (beta[i * size + outside] as number),
    ofSpan(from, to, kind) {
      const inside = insideOf(kind);
      let label = beginOf(kind);
      let probability = alpha[from * size + label] as number;
      for (let i = from + 1; i < to; i++) {
        probability *=
          ((steps[label * transitionSide + inside] as number) *
            (local[i * size + inside] as number)) /
          (norms[i] as number);
        label = inside;
      }
      const on = to < count ? (ahead[to * size + inside] as number) : 0;
      const longer = (steps[label * transitionSide + inside] as number) * on;
      return probability * Math.max(0, (beta[(to - 1) * size + label] as number) - longer);
    },
  };
}

const known = new WeakMap<Transitions, Float64Array>();

/** The transitions as factors, worked out once a model. */
function factors(transitions: Transitions, scale: number): Float64Array {
  let steps = known.get(transitions);
  if (!steps) {
    steps = Float64Array.from(transitions, (score) => Math.exp(score / scale));
    known.set(transitions, steps);
  }
  return steps;
}

function localFactors(emissions: Int32Array, count: number, scale: number): Float64Array {
  const factors = new Float64Array(count * labelCount);
  for (let i = 0; i < count; i++) {
    const at = i * labelCount;
    let highest = emissions[at] as number;
    for (let label = 1; label < labelCount; label++) {
      highest = Math.max(highest, emissions[at + label] as number);
    }
    for (let label = 0; label < labelCount; label++) {
      factors[at + label] = Math.exp(((emissions[at + label] as number) - highest) / scale);
    }
  }
  return factors;
}
