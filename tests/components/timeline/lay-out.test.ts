import { expect, it } from 'vitest';
import type { Group } from '../../../components/group-mentions.ts';
import { layOut } from '../../../components/timeline/lay-out.ts';

const dated = (key: string, from: number, to: number) => ({
  group: { key } as Group,
  span: { from, to },
});
const frame = { from: 0, to: 100 };
const keys = (placed: { groups: { group: Group }[] }[]) =>
  placed.map(({ groups }) => groups.map(({ group }) => group.key).join('+'));

it('draws periods as bars to scale and days as dots', () => {
  const { bars, days } = layOut([dated('a', 10, 60), dated('b', 80, 81)], frame, 300);
  expect(bars).toMatchObject([{ x: 30, width: 150, lane: 0, groups: [{ x: 30, width: 150 }] }]);
  expect(days).toMatchObject([{ width: 24, groups: [{ x: 240, width: 3 }] }]);
});

it('puts bars that overlap in lanes, three at most, and same ones in one', () => {
  const all = ['a', 'b', 'c', 'd'].map((key, index) => dated(key, index, 50 + index));
  const { bars } = layOut([...all, dated('e', 60, 90), dated('again', 0, 50)], frame, 300);
  expect(keys(bars)).toEqual(['a+again', 'b', 'c', 'e']);
  expect(bars.map(({ lane }) => lane)).toEqual([0, 1, 2, 0]);
});

it('holds days together that a finger could not tell apart, and keeps handles apart', () => {
  const { days } = layOut([dated('a', 50, 51), dated('b', 52, 53), dated('c', 60, 61)], frame, 300);
  expect(keys(days)).toEqual(['a+b', 'c']);
  expect((days[1]?.x ?? 0) - (days[0]?.x ?? 0)).toBeGreaterThanOrEqual(24);
});

it('keeps handles inside the drawing', () => {
  const { bars, days } = layOut(
    [dated('a', 0, 0.5), dated('b', 99.5, 100), dated('c', 97, 100)],
    frame,
    300,
  );
  for (const { x, width } of [...bars, ...days]) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(300);
  }
});
