import { labelCount, mayFollow, outside } from '../../utils/recognise/names/labels.ts';
import { transitionSide } from '../../utils/recognise/names/viterbi.ts';
import type { Example } from './examples.ts';

const size = labelCount;

/** Weights and what AdaGrad keeps of each: the sum of its squared gradients. */
export interface Parameters {
  weights: Float32Array;
  squares: Float32Array;
  transitions: Float32Array;
  transitionSquares: Float32Array;
}

/** Room for one sentence, used again for the next. */
export interface Work {
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

export function createWork(longest: number): Work {
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

/** One gradient step on one sentence; returns its loss in nats. */
export function step(
  example: Example,
  scale: number,
  { weights, squares, transitions, transitionSquares }: Parameters,
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
