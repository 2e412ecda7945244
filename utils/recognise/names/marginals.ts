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
  const steps = Float64Array.from(transitions, (score) => Math.exp(score / scale));
  const local = localFactors(emissions, count, scale);
  const alpha = new Float64Array(count * size);
  const beta = new Float64Array(count * size);
  const norms = new Float64Array(count);
  const step = (from: number, to: number) => steps[from * transitionSide + to] as number;

  for (let i = 0; i < count; i++) {
    let norm = 0;
    for (let label = 0; label < size; label++) {
      let sum = i === 0 ? step(size, label) : 0;
      for (let from = 0; i > 0 && from < size; from++) {
        sum += (alpha[(i - 1) * size + from] as number) * step(from, label);
      }
      sum *= local[i * size + label] as number;
      alpha[i * size + label] = sum;
      norm += sum;
    }
    norms[i] = norm || 1;
    for (let label = 0; label < size; label++) {
      alpha[i * size + label] = (alpha[i * size + label] as number) / (norms[i] as number);
    }
  }
  let ending = 0;
  for (let label = 0; label < size; label++) {
    ending += (alpha[(count - 1) * size + label] as number) * step(label, size);
  }
  for (let label = 0; label < size; label++) {
    beta[(count - 1) * size + label] = step(label, size) / (ending || 1);
  }
  const onward = (i: number, from: number, to: number) =>
    (step(from, to) * (local[i * size + to] as number) * (beta[i * size + to] as number)) /
    (norms[i] as number);
  for (let i = count - 2; i >= 0; i--) {
    for (let label = 0; label < size; label++) {
      let sum = 0;
      for (let to = 0; to < size; to++) sum += onward(i + 1, label, to);
      beta[i * size + label] = sum;
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
          (step(label, inside) * (local[i * size + inside] as number)) / (norms[i] as number);
        label = inside;
      }
      const longer = to < count ? onward(to, label, inside) : 0;
      return probability * Math.max(0, (beta[(to - 1) * size + label] as number) - longer);
    },
  };
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
