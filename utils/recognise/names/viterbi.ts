import { labelCount, mayFollow, outside } from './labels.ts';

/** Scores of one label after another; row and column `labelCount` are the start and the end of a sentence. */
export type Transitions = Int32Array;

export const transitionSide = labelCount + 1;
const forbidden = -1e8;

/** Forbids what BIO does not allow: an inside after anything but its own kind. */
export function constrained(transitions: Int32Array): Transitions {
  const allowed = transitions.slice();
  for (let label = 0; label <= labelCount; label++) {
    for (let next = 0; next < labelCount; next++) {
      if (!mayFollow(label === labelCount ? outside : label, next)) {
        allowed[label * transitionSide + next] = forbidden;
      }
    }
  }
  return allowed;
}

/** The best labels of `count` tokens, given their `emissions` (`labelCount` a token), which stay as they are. */
export function bestLabels(
  emissions: Int32Array,
  count: number,
  transitions: Transitions,
): Uint8Array {
  const back = new Uint8Array(count * labelCount);
  let scores = new Int32Array(labelCount);
  let next = new Int32Array(labelCount);
  for (let label = 0; label < labelCount; label++) {
    scores[label] =
      (emissions[label] as number) + (transitions[labelCount * transitionSide + label] as number);
  }
  for (let i = 1; i < count; i++) {
    for (let label = 0; label < labelCount; label++) {
      let best = -2e9;
      let from = 0;
      for (let previous = 0; previous < labelCount; previous++) {
        const score =
          (scores[previous] as number) + (transitions[previous * transitionSide + label] as number);
        if (score > best) {
          best = score;
          from = previous;
        }
      }
      // Forbidden paths must not sink until they overflow on a long line.
      next[label] = Math.max(best, -1e9) + (emissions[i * labelCount + label] as number);
      back[i * labelCount + label] = from;
    }
    [scores, next] = [next, scores];
  }
  let best = -2e9;
  let label = outside;
  for (let last = 0; last < labelCount; last++) {
    const score =
      (scores[last] as number) + (transitions[last * transitionSide + labelCount] as number);
    if (score > best) {
      best = score;
      label = last;
    }
  }
  const labels = new Uint8Array(count);
  for (let i = count - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * labelCount + label] as number;
  }
  return labels;
}
