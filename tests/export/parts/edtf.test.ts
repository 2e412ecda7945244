import { describe, expect, it } from 'vitest';
import { daysOf } from '../../../utils/export/parts/edtf.ts';

describe('daysOf', () => {
  it.each([
    ['2024-07-03', { from: '2024-07-03', until: '2024-07-04' }],
    ['2024-02-29', { from: '2024-02-29', until: '2024-03-01' }],
    ['2024-12-31', { from: '2024-12-31', until: '2025-01-01' }],
    ['2024-07', { from: '2024-07-01', until: '2024-08-01' }],
    ['2024', { from: '2024-01-01', until: '2025-01-01' }],
    ['0031', { from: '0031-01-01', until: '0032-01-01' }],
    ['2024-01/2024-06', { from: '2024-01-01', until: '2024-07-01' }],
    ['2024-07-03T22:03', { from: '2024-07-03', until: '2024-07-04', time: '22:03' }],
  ])('%s', (value, days) => {
    expect(daysOf(value)).toEqual(days);
  });

  it.each([
    undefined,
    '',
    '199X',
    'XXXX-07-03',
    '2019/..',
    '../2019',
    '2023-02-30',
    '2024-13',
    '0000',
    '2024-06/2024-01',
    '1/2/3',
  ])('%j has no first and last day', (value) => {
    expect(daysOf(value)).toBeUndefined();
  });
});
