import { describe, expect, it } from 'vitest';
import { amountBins } from '../../components/library/plots/amount-bins.ts';
import { extentOfAll, fillBins } from '../../components/library/plots/bins.ts';
import { edtfOf, timeBins } from '../../components/library/plots/time-bins.ts';

const day = (iso: string) => Date.parse(iso) / 86_400_000;

describe('timeBins', () => {
  it('takes the finest step that is not too many', () => {
    const days = timeBins([day('2024-07-01'), day('2024-07-03')]);
    expect(days.step).toBe('day');
    expect(days.edges.map((edge) => edtfOf(edge, 'day'))).toEqual([
      '2024-07-01',
      '2024-07-02',
      '2024-07-03',
    ]);
    const months = timeBins([day('2023-12-20'), day('2024-12-31')]);
    expect(months.step).toBe('month');
    expect(months.edges).toHaveLength(13);
    expect(edtfOf(months.edges[2] ?? [0, 0], 'month')).toBe('2024-02');
    expect(months.edges[2]).toEqual([day('2024-02-01'), day('2024-02-29')]);
    expect(timeBins([day('1945-09-02'), day('2024-01-01')]).edges[0]).toEqual([
      day('1945-01-01'),
      day('1945-12-31'),
    ]);
    const decades = timeBins([day('1802-01-01'), day('2024-01-01')]);
    expect(decades.step).toBe('decade');
    expect(edtfOf(decades.edges[0] ?? [0, 0], 'decade')).toBe('1800/1809');
    expect(timeBins([day('0001-01-01'), day('2024-01-01')]).step).toBe('century');
  });
});

describe('amountBins', () => {
  it('has round edges, linear where amounts are alike', () => {
    const { logarithmic, edges } = amountBins([0.7, 9.3]);
    expect(logarithmic).toBe(false);
    expect(edges[0]).toEqual([0.6, 0.8]);
    expect(edges.at(-1)).toEqual([9.2, 9.4]);
    expect(amountBins([-3, 4]).edges[0]?.[0]).toBe(-3);
    expect(amountBins([5, 5]).edges).toEqual([[5, 5]]);
  });

  it('is logarithmic where they are not, with the powers of ten as ticks', () => {
    const { logarithmic, edges, isTick } = amountBins([1500, 2.2e12]);
    expect(logarithmic).toBe(true);
    expect(edges[0]?.[0]).toBe(1000);
    expect(edges.at(-1)?.[1]).toBe(1e13);
    expect(edges.filter(([from]) => isTick(from)).map(([from]) => from)).toEqual([
      1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12,
    ]);
  });
});

describe('fillBins', () => {
  it('counts what lies in a bin apart from what reaches over several', () => {
    const edges: [number, number][] = [
      [0, 9],
      [10, 19],
      [20, 29],
    ];
    const bins = fillBins(Float64Array.of(5, 5, 9, 9, 10, 25, 29, 29), edges);
    expect(bins.map(({ inside, across }) => [inside, across])).toEqual([
      [2, 0],
      [0, 1],
      [1, 1],
    ]);
    expect(fillBins(Float64Array.of(), [])).toEqual([]);
    expect(extentOfAll(Float64Array.of(5, 7, -2, 3))).toEqual([-2, 7]);
  });
});
