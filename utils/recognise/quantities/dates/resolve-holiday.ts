import {
  civilOf,
  dayNumber,
  daysInMonth,
  easter,
  orthodoxEaster,
  weekdayOf,
} from '../calendar/civil.ts';
import { hanukkah, passover, roshHashanah } from '../calendar/hebrew.ts';
import { islamicDay } from '../calendar/islamic.ts';
import { lunarDay } from '../calendar/lunar.ts';
import { nearest } from './nearest.ts';
import { days, type Stretch } from './stretch.ts';
import type { When } from './when.ts';
import { type Reading, sure, type World } from './world.ts';

export function holiday(when: When, world: World): Reading | undefined {
  const rule = when.holiday ?? '';
  const { relative } = when;
  // "tax day two years ago", "Diwali in five years"
  const year =
    when.year ?? (relative?.unit === 'year' ? civilOf(world.day).year + relative.by : undefined);
  if (year !== undefined) return sure(holidayIn(rule, year));
  return nearest(world, 'year', (at) => holidayIn(rule, at.year));
}

/**
 * A rule is a day and, after a bar, how many days it lasts. The day is
 * - `12-25`, or `=10-16`, then on the weekday nearest to it;
 * - `4.4.11` (fourth Thursday of November; -1 is the last), with days after it: `4.4.11+1`;
 * - days from Easter `e-2`, Orthodox Easter `o1`, Passover `p49`, Rosh Hashanah `r9`, Hanukkah `k0`;
 * - `i10-1`, a month and a day of the Islamic calendar, or `l1-1` of the lunar one of East Asia.
 */
export function holidayIn(rule: string, year: number): Stretch | undefined {
  const [day = '', length = '1'] = rule.split('/');
  const first = dayOf(day, year);
  return first === undefined ? undefined : days(first, first + Number(length) - 1);
}

const counted: Record<string, (year: number) => number> = {
  e: easter,
  o: orthodoxEaster,
  p: passover,
  r: roshHashanah,
  k: hanukkah,
};

function dayOf(rule: string, year: number): number | undefined {
  const base = counted[rule.charAt(0)];
  if (base) return base(year) + Number(rule.slice(1));
  const [, sign = '', month = 0, day = 0] = /^([=il]?)(\d{1,2})-(\d{1,2})$/.exec(rule) ?? [];
  if (sign === 'i') return islamicDay(year, Number(month), Number(day));
  if (sign === 'l') return lunarDay(year, Number(month), Number(day));
  if (month) {
    const plain = dayNumber(year, Number(month), Number(day));
    return sign ? observed(plain) : plain;
  }
  const [, n = 1, weekday = 1, of = 1, more = 0] =
    /^(-?\d)\.(\d)\.(\d{1,2})(?:\+(\d{1,2}))?$/.exec(rule)?.map(Number) ?? [];
  return nthWeekday(n, weekday, of, year) + (more || 0);
}

function nthWeekday(n: number, weekday: number, month: number, year: number): number {
  const first = dayNumber(year, month, 1);
  const last = dayNumber(year, month, daysInMonth(year, month));
  if (n > 0) return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1);
  return last - ((weekdayOf(last) - weekday + 7) % 7);
}

/** Saturdays move to Friday, Sundays to Monday. */
function observed(day: number): number {
  const weekday = weekdayOf(day);
  return weekday === 6 ? day - 1 : weekday === 7 ? day + 1 : day;
}
