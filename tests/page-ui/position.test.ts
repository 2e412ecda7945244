import { expect, it } from 'vitest';
import { beside } from '../../entrypoints/page-ui/position.ts';

const view = { width: 1000, height: 800 };
const card = { width: 300, height: 200 };
const box = (left: number, top: number, right: number, bottom: number) => ({
  left,
  top,
  right,
  bottom,
});

it.each([
  ['under the words', box(100, 100, 200, 120), { left: 100, top: 126 }],
  ['under them and inside the window', box(900, 100, 980, 120), { left: 692, top: 126 }],
  ['over them near the bottom', box(100, 700, 200, 720), { left: 100, top: 494 }],
  [
    'beside what fills the window from top to bottom',
    box(100, 20, 400, 790),
    { left: 406, top: 20 },
  ],
  ['to the left where the right is full', box(500, 20, 980, 790), { left: 194, top: 20 }],
  ['over a whole window of words, at its bottom', box(0, 0, 1000, 800), { left: 8, top: 592 }],
])('a card stands %s', (_, around, place) => {
  expect(beside(around, card, view)).toEqual(place);
});

it('a card larger than the window begins where it begins', () => {
  expect(beside(box(10, 10, 20, 20), { width: 2000, height: 900 }, view)).toEqual({
    left: 8,
    top: 8,
  });
});
