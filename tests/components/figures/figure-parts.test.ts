import { describe, expect, it } from 'vitest';
import { byMagnitude, figureParts } from '../../../components/figures/figure-parts.ts';
import type { FigureMention } from '../../../utils/recognise/mention.ts';

const figure = (
  type: FigureMention['type'],
  value: string,
  more: Partial<FigureMention> = {},
): FigureMention => ({
  kind: 'figure',
  type,
  value,
  start: 0,
  end: 1,
  text: '?',
  confidence: 1,
  ...more,
});

describe('figureParts', () => {
  it.each([
    [figure('money', '1200000000 VND'), 'vi', '1.200.000.000', 'VND', ''],
    [figure('number', '1500', { noun: 'people', bound: 'more' }), 'en', '> 1,500', '', 'people'],
    [figure('ratio', '217/217', { noun: 'xã, phường' }), 'vi', '217/217', '', 'xã, phường'],
    [figure('percent', '5..7%', { change: 'up' }), 'en', '+5–7', '%', ''],
    [figure('quantity', '12.5 hectare', { per: 'năm' }), 'vi', '12,5', 'hectare / năm', ''],
    [figure('duration', 'P94Y'), 'en', '94', 'years', ''],
    [figure('duration', 'P18Y..P60Y'), 'vi', '18–60', 'năm', ''],
    [figure('duration', 'PT1H30M', { bound: 'about' }), 'en', '≈ 1 hour 30 minutes', '', ''],
    [figure('score', '3-1'), 'en', '3-1', '', ''],
    [figure('number', '-4'), 'en', '-4', '', ''],
  ])('reads %j in %s', (mention, language, amount, unit, counts) =>
    expect(figureParts(mention, language)).toMatchObject({ amount, unit, counts }),
  );

  it('leaves what it does not know as it is', () => {
    expect(figureParts(figure('number', 'Pi'), 'en')).toMatchObject({ amount: 'Pi', magnitude: 0 });
    expect(figureParts(figure('duration', 'P3Q'), 'en').amount).toBe('P3Q');
  });
});

it('sorts by type, then unit, then the greatest first; durations by their length', () => {
  const values: [FigureMention['type'], string][] = [
    ['ordinal', '3'],
    ['duration', 'P3D'],
    ['money', '5 USD'],
    ['duration', 'P1Y'],
    ['money', '9 VND'],
    ['money', '70 USD'],
    ['number', '2'],
    ['duration', 'PT90M'],
  ];
  const rows = values.map(([type, value]) => ({
    type,
    value,
    parts: figureParts(figure(type, value), 'en'),
  }));
  expect(rows.sort(byMagnitude).map(({ value }) => value)).toEqual([
    '70 USD',
    '5 USD',
    '9 VND',
    '2',
    'P1Y',
    'P3D',
    'PT90M',
    '3',
  ]);
});
