import { expect, test } from 'vitest';
import { atOnce, inSlices, type Steps } from '../../utils/text/steps.ts';

function* count(to: number): Steps<number> {
  for (let at = 0; at < to; at++) yield;
  return to;
}

test('at once', () => {
  expect(atOnce(count(1000))).toBe(1000);
});

test('rests whenever the budget is used up, and ends with the result', async () => {
  let rests = 0;
  const rest = async () => {
    rests++;
  };
  expect(await inSlices(count(50), rest, 0)).toBe(50);
  expect(rests).toBe(50);
  expect(await inSlices(count(50), rest, Number.POSITIVE_INFINITY)).toBe(50);
  expect(rests).toBe(50);
});
