import { describe, expect, it } from 'vitest';
import {
  addMonths,
  civilOf,
  dayNumber,
  easter,
  isDate,
  mondayOf,
  weekdayOf,
} from '../../../../utils/recognise/quantities/calendar/civil.ts';

describe('civil calendar', () => {
  it('numbers days from 1970 and back', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(dayNumber(2024, 2, 29)).toBe(19782);
    expect(civilOf(19782)).toEqual({ year: 2024, month: 2, day: 29 });
    expect(civilOf(dayNumber(-43, 3, 15))).toEqual({ year: -43, month: 3, day: 15 });
  });

  it('knows weekdays', () => {
    expect(weekdayOf(dayNumber(2024, 7, 3))).toBe(3);
    expect(weekdayOf(dayNumber(1945, 9, 2))).toBe(7);
    expect(mondayOf(dayNumber(2024, 7, 7))).toBe(dayNumber(2024, 7, 1));
  });

  it('keeps to the end of a shorter month', () => {
    expect(civilOf(addMonths(dayNumber(2024, 3, 31), -1))).toEqual({
      year: 2024,
      month: 2,
      day: 29,
    });
    expect(civilOf(addMonths(dayNumber(2024, 12, 31), 2))).toEqual({
      year: 2025,
      month: 2,
      day: 28,
    });
  });

  it('refuses days that are none', () => {
    expect(isDate(2024, 2, 30)).toBe(false);
    expect(isDate(1900, 2, 29)).toBe(false);
    expect(isDate(2000, 2, 29)).toBe(true);
    expect(isDate(2024, 13, 1)).toBe(false);
  });

  it('finds Easter', () => {
    expect(civilOf(easter(2024))).toEqual({ year: 2024, month: 3, day: 31 });
    expect(civilOf(easter(2025))).toEqual({ year: 2025, month: 4, day: 20 });
  });
});
