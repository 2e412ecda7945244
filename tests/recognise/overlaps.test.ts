import { expect, test } from 'vitest';
import type { FigureMention, NameMention } from '../../utils/recognise/mention.ts';
import { mergeMentions } from '../../utils/recognise/overlaps.ts';

const name = (start: number, end: number, confidence = 0.9): NameMention => ({
  kind: 'other',
  start,
  end,
  text: 'x',
  confidence,
  entity: 'other:x',
  label: 'x',
});
const figure = (start: number, end: number, confidence = 0.9): FigureMention => ({
  kind: 'figure',
  type: 'number',
  value: '1',
  start,
  end,
  text: 'x',
  confidence,
});

const extents = (names: NameMention[], figures: FigureMention[]) =>
  mergeMentions(names, figures).map(({ kind, start, end }) => [kind, start, end]);

test('what does not overlap stays, in order of start', () => {
  expect(extents([name(5, 8), name(20, 25)], [figure(0, 3), figure(8, 10)])).toEqual([
    ['figure', 0, 3],
    ['other', 5, 8],
    ['figure', 8, 10],
    ['other', 20, 25],
  ]);
});

test('of two that overlap the longer stays, the surer of two as long', () => {
  expect(extents([name(0, 14)], [figure(10, 14)])).toEqual([['other', 0, 14]]);
  expect(extents([name(4, 6)], [figure(0, 8)])).toEqual([['figure', 0, 8]]);
  expect(extents([name(0, 4, 0.5)], [figure(2, 6, 0.9)])).toEqual([['figure', 2, 6]]);
});

test('what a loser had pushed aside comes back', () => {
  expect(extents([name(0, 4), name(8, 20)], [figure(3, 9)])).toEqual([
    ['other', 0, 4],
    ['other', 8, 20],
  ]);
});
