import { expect, it } from 'vitest';
import { mentionsOfSame } from '../../entrypoints/page-ui/same-thing.ts';
import type { Mention } from '../../utils/recognise/mention.ts';

const at = (start: number, text: string) => ({
  start,
  end: start + text.length,
  text,
  confidence: 1,
});
const name = (start: number, text: string, entity: string): Mention => ({
  ...at(start, text),
  kind: 'person',
  entity,
  label: text,
});
const date = (start: number, text: string, value?: string): Mention => ({
  ...at(start, text),
  kind: 'date',
  said: text,
  ...(value ? { value } : {}),
});
const figure = (
  start: number,
  text: string,
  type: 'number' | 'percent',
  value: string,
): Mention => ({
  ...at(start, text),
  kind: 'figure',
  type,
  value,
});

const all = [
  name(0, 'Đỗ Mạnh Hiến', 'p1'),
  date(20, 'Chiều 3-7', '2024-07-03'),
  name(40, 'ông Hiến', 'p1'),
  name(50, 'Hồng Thanh', 'p2'),
  date(60, '3/7/2024', '2024-07-03'),
  figure(70, '15', 'number', '15'),
  figure(80, '15 %', 'percent', '15'),
  date(90, 'someday'),
  date(99, 'Someday'),
];
const startsOf = (index: number) =>
  mentionsOfSame(all[index] as Mention, all).map(({ start }) => start);

it('gathers an entity under all its names, and nobody else', () => {
  expect(startsOf(2)).toEqual([0, 40]);
  expect(startsOf(3)).toEqual([50]);
});

it('gathers dates and figures by value, figures of one type', () => {
  expect(startsOf(1)).toEqual([20, 60]);
  expect(startsOf(5)).toEqual([70]);
});

it('gathers what has no value by its words', () => {
  expect(startsOf(7)).toEqual([90, 99]);
});
