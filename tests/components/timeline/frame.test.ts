import { describe, expect, it } from 'vitest';
import { frameOf, isWithin, wholeFrame } from '../../../components/timeline/frame.ts';
import { type Span, spanOf } from '../../../components/timeline/spans.ts';

const spans = (...values: string[]): Span[] => values.flatMap((value) => spanOf(value) ?? []);
const published = spanOf('2024-07-03')?.from;

describe('frameOf', () => {
  it('leaves the one date out that would press all others into a point', () => {
    const dates = spans('2024-07-03', '2024-01/2024-06', '2024', '1945-09-02');
    const frame = frameOf(dates, published);
    expect(dates.map((date) => isWithin(date, frame))).toEqual([true, true, true, false]);
    expect(dates.every((date) => isWithin(date, wholeFrame(dates, published)))).toBe(true);
  });

  it('goes back with the article when most of its dates are old', () => {
    const dates = spans('1945-09-02', '1946', '1954-05-07', '2024-07-03');
    expect(dates.every((date) => isWithin(date, frameOf(dates, published)))).toBe(true);
  });

  it('gives a single day two weeks of room', () => {
    const frame = frameOf(spans('2024-07-03'), published);
    expect(frame.to - frame.from).toBeGreaterThan(14);
    expect(frame.to - frame.from).toBeLessThan(17);
  });

  it('does without a day of publication', () => {
    const dates = spans('2020-01-01', '2020-02-01', '2020-03-01');
    expect(dates.every((date) => isWithin(date, frameOf(dates, undefined)))).toBe(true);
  });
});
