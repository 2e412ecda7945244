import { describe, expect, it } from 'vitest';
import { figureNumber } from '../../../utils/export/parts/figure-number.ts';

describe('figureNumber', () => {
  it.each([
    ['1500', { low: 1500, high: 1500, unit: '' }],
    ['-3.5', { low: -3.5, high: -3.5, unit: '' }],
    ['1200000000 VND', { low: 1_200_000_000, high: 1_200_000_000, unit: 'VND' }],
    ['5..7%', { low: 5, high: 7, unit: '%' }],
    ['0.3pp', { low: 0.3, high: 0.3, unit: 'pp' }],
    ['12.5 hectare', { low: 12.5, high: 12.5, unit: 'hectare' }],
  ])('%s', (value, number) => {
    expect(figureNumber(value)).toEqual(number);
  });

  it.each([undefined, '217/217', '3-1', 'P94Y', '2/3', ''])('%j is no number', (value) => {
    expect(figureNumber(value)).toBeUndefined();
  });
});
