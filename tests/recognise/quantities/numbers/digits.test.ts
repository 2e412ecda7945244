import { describe, expect, it } from 'vitest';
import { readDigits, shownDecimal } from '../../../../utils/recognise/quantities/numbers/digits.ts';
import { formatNumber } from '../../../../utils/recognise/quantities/numbers/format.ts';

describe('readDigits', () => {
  it.each([
    ['1.234,5', ',', 1234.5],
    ['1,234.5', ',', 1234.5],
    ['123.000', ',', 123000],
    ['123.000', '.', 123],
    ['60,240', ',', 60.24],
    ['1.200.000', ',', 1200000],
    ['12,34,567.5', '.', 1234567.5],
    ['0.500', ',', 0.5],
  ] as const)('reads %s where %s is decimal', (text, decimal, value) => {
    expect(readDigits(text, decimal)?.value).toBe(value);
  });

  it.each(['17.5.1', '1,2,3', '1.2.3,4,5'])('refuses %s', (text) => {
    expect(readDigits(text, ',')).toBeUndefined();
  });

  it('tells the decimal sign a figure shows', () => {
    expect(shownDecimal('5,2')).toBe(',');
    expect(shownDecimal('1,234.5')).toBe('.');
    expect(shownDecimal('1.234')).toBeUndefined();
  });
});

describe('formatNumber', () => {
  it('writes no exponent and no noise', () => {
    expect(formatNumber(4.35 * 100)).toBe('435');
    expect(formatNumber(1e22)).toBe('10000000000000000000000');
    expect(formatNumber(1e-7)).toBe('0.0000001');
    expect(formatNumber(-0.5)).toBe('-0.5');
  });
});
