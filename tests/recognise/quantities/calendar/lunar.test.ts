import { describe, expect, it } from 'vitest';
import { civilOf } from '../../../../utils/recognise/quantities/calendar/civil.ts';
import { lunarDay } from '../../../../utils/recognise/quantities/calendar/lunar.ts';

const days: [string, [number, number, number], [number, number, number]][] = [
  ['Tết 1985, a month before the Chinese one', [1985, 1, 1], [1985, 1, 21]],
  ['Tết 2007, a day before the Chinese one', [2007, 1, 1], [2007, 2, 17]],
  ['the third day of Tết 2024', [2024, 1, 3], [2024, 2, 12]],
  ['rằm tháng Giêng 2024', [2024, 1, 15], [2024, 2, 24]],
  ['a month behind the leap one of 2023', [2023, 3, 1], [2023, 4, 20]],
  ['a month behind the leap one of 2025', [2025, 7, 1], [2025, 8, 23]],
  ['29 tháng Chạp 2025', [2025, 12, 29], [2026, 2, 16]],
];

describe('lunarDay', () => {
  it.each(days)('finds %s', (_, [year, month, day], [y, m, d]) => {
    const found = lunarDay(year, month, day);
    expect(found === undefined ? undefined : civilOf(found)).toEqual({ year: y, month: m, day: d });
  });

  it('knows no day 31 and no month 13', () => {
    expect(lunarDay(2024, 1, 31)).toBeUndefined();
    expect(lunarDay(2024, 13, 1)).toBeUndefined();
  });
});
