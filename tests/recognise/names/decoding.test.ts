import { expect, test } from 'vitest';
import { labelCount, mayFollow, outside } from '../../../utils/recognise/names/labels.ts';
import { marginals } from '../../../utils/recognise/names/marginals.ts';
import { bestLabels, constrained, transitionSide } from '../../../utils/recognise/names/viterbi.ts';

const count = 4;
const scale = 10;
/** Scores from a small generator, the same every time. */
const scores = (length: number, seed: number) =>
  Int32Array.from({ length }, (_, i) => ((i * 7919 + seed * 104729) % 61) - 30);
const emissions = scores(count * labelCount, 1);
const transitions = constrained(scores(transitionSide * transitionSide, 2));

/** Every allowed labelling with its score. */
function* labellings(): Generator<{ labels: number[]; score: number }> {
  const walk = function* (
    labels: number[],
    score: number,
  ): Generator<{ labels: number[]; score: number }> {
    const last = labels.at(-1) ?? labelCount;
    if (labels.length === count) {
      yield { labels, score: score + (transitions[last * transitionSide + labelCount] as number) };
      return;
    }
    for (let label = 0; label < labelCount; label++) {
      if (!mayFollow(last === labelCount ? outside : last, label)) continue;
      const step = transitions[last * transitionSide + label] as number;
      const own = emissions[labels.length * labelCount + label] as number;
      yield* walk([...labels, label], score + step + own);
    }
  };
  yield* walk([], 0);
}

test('the best labels are those an exhaustive search finds', () => {
  let best = { labels: [] as number[], score: Number.NEGATIVE_INFINITY };
  for (const labelling of labellings()) if (labelling.score > best.score) best = labelling;
  expect(Array.from(bestLabels(emissions, count, transitions))).toEqual(best.labels);
});

test('the probability of a span is its share of all labellings', () => {
  let total = 0;
  let span = 0;
  let outsideThird = 0;
  for (const { labels, score } of labellings()) {
    const weight = Math.exp(score / scale);
    total += weight;
    // A place (begin 5, inside 6) over exactly the tokens 1 and 2.
    if (labels[1] === 5 && labels[2] === 6 && labels[3] !== 6) span += weight;
    if (labels[2] === outside) outsideThird += weight;
  }
  const found = marginals(emissions, count, transitions, scale);
  expect(found.ofSpan(1, 3, 2)).toBeCloseTo(span / total, 10);
  expect(found.inName(2)).toBeCloseTo(1 - outsideThird / total, 10);
});

test('nothing stands inside a name without its beginning', () => {
  const tempting = new Int32Array(count * labelCount);
  for (let i = 0; i < count; i++) tempting[i * labelCount + 2] = 1000;
  const flat = constrained(new Int32Array(transitionSide * transitionSide));
  expect(Array.from(bestLabels(tempting, count, flat))).toEqual([1, 2, 2, 2]);
});
