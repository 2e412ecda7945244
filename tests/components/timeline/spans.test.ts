import { expect, it } from 'vitest';
import { spanOf } from '../../../components/timeline/spans.ts';

const day = (date: string) => Date.parse(`${date}T00:00Z`) / 86_400_000;

it.each([
  ['2024-07-03', '2024-07-03', '2024-07-04'],
  ['2024-02', '2024-02-01', '2024-03-01'],
  ['2024-12', '2024-12-01', '2025-01-01'],
  ['2024', '2024-01-01', '2025-01-01'],
  ['199X', '1990-01-01', '2000-01-01'],
  ['19XX', '1900-01-01', '2000-01-01'],
  ['2024-01/2024-06', '2024-01-01', '2024-07-01'],
  ['2019/..', '2019-01-01', '2020-01-01'],
  ['../2019-05', '2019-05-01', '2019-06-01'],
])('%s reaches from %s to %s', (value, from, to) => {
  expect(spanOf(value)).toEqual({ from: day(from), to: day(to) });
});

it('takes a time of day for a moment', () => {
  const noon = day('2024-07-03') + 0.5;
  expect(spanOf('2024-07-03T12:00')).toEqual({ from: noon, to: noon });
});

it('takes the year 40 for itself, not for 1940', () => {
  expect(spanOf('0040')?.from).toBeLessThan(day('1000-01-01'));
});

it.each(['XXXX-07-03', '../..', '', 'P1Y', '2024-06/2024-01', '2024/2025/2026', '2024-13'])(
  'has no place for %j',
  (value) => expect(spanOf(value)).toBeUndefined(),
);
