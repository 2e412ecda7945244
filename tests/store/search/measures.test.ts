import { describe, expect, it } from 'vitest';
import { extentOf } from '../../../utils/store/search/extent.ts';
import { magnitudeOf } from '../../../utils/store/search/magnitude.ts';

const days = (value: string) =>
  extentOf(value)?.map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

describe('extentOf', () => {
  it('gives the first and the last day of a date', () => {
    expect(days('2024-07-03T22:03')).toEqual(['2024-07-03', '2024-07-03']);
    expect(days('2024-02')).toEqual(['2024-02-01', '2024-02-29']);
    expect(days('2024-01/2024-06')).toEqual(['2024-01-01', '2024-06-30']);
    expect(days('199X')).toEqual(['1990-01-01', '1999-12-31']);
    expect(days('2024-Q3')).toBeUndefined();
    expect(days('2024-35')).toEqual(['2024-07-01', '2024-09-30']);
    expect(days('0040')).toEqual(['0040-01-01', '0040-12-31']);
  });

  it('takes of an open period the end it has, and nothing of a day without a year', () => {
    expect(days('2019/..')).toEqual(['2019-01-01', '2019-12-31']);
    expect(days('../2019-05')).toEqual(['2019-05-01', '2019-05-31']);
    expect(extentOf('XXXX-07-03')).toBeUndefined();
    expect(extentOf('2024/XXXX')).toBeUndefined();
    expect(extentOf('a/b/c')).toBeUndefined();
    expect(extentOf('')).toBeUndefined();
  });
});

describe('magnitudeOf', () => {
  it('gives amount and unit', () => {
    expect(magnitudeOf('1200000000 VND', 'money')).toEqual({ amount: 1.2e9, unit: 'VND' });
    expect(magnitudeOf('5..7%', 'percent')).toEqual({ amount: 6, unit: '%' });
    expect(magnitudeOf('12.5 hectare', 'quantity')).toEqual({ amount: 12.5, unit: 'hectare' });
    expect(magnitudeOf('14/15', 'ratio')).toEqual({ amount: 14 / 15, unit: 'ratio' });
    expect(magnitudeOf('1500', 'number')).toEqual({ amount: 1500, unit: 'number' });
    expect(magnitudeOf('P1W2DT12H', 'duration')).toEqual({ amount: 9.5, unit: 'day' });
    expect(magnitudeOf('-0.3pp', 'percent')).toEqual({ amount: -0.3, unit: 'pp' });
  });

  it('measures no score and nothing that is no figure', () => {
    expect(magnitudeOf('3-1', 'score')).toBeUndefined();
    expect(magnitudeOf('3/0', 'fraction')).toBeUndefined();
    expect(magnitudeOf('many', 'number')).toBeUndefined();
    expect(magnitudeOf('1.2.3', 'number')).toBeUndefined();
  });
});
