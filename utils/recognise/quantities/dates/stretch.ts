import {
  addMonths,
  civilOf,
  dayNumber,
  daysInMonth,
  mondayOf,
  monthNumber,
  monthOf,
} from '../calendar/civil.ts';
import type { Unit } from './when.ts';

export type Grain = 'clock' | 'minute' | 'day' | 'month' | 'year' | 'decade' | 'century';

/** A stretch of time: day numbers, both ends inclusive; minutes of the day for `clock` and `minute`. */
export interface Stretch {
  grain: Grain;
  from: number;
  to: number;
  fromMinute?: number;
  toMinute?: number;
  open?: 'start' | 'end';
}

export function days(from: number, to = from): Stretch {
  return { grain: 'day', from, to };
}

export function months(year: number, month: number, count = 1): Stretch {
  const last = monthOf(monthNumber(year, month) + count - 1);
  return {
    grain: 'month',
    from: dayNumber(year, month, 1),
    to: dayNumber(last.year, last.month, daysInMonth(last.year, last.month)),
  };
}

export function years(year: number, count = 1, grain: Grain = 'year'): Stretch {
  return { grain, from: dayNumber(year, 1, 1), to: dayNumber(year + count - 1, 12, 31) };
}

/** A moment, counted in minutes from the start of a day. */
export function moment(day: number, minute: number): Stretch {
  const at = day + Math.floor(minute / 1440);
  const left = ((minute % 1440) + 1440) % 1440;
  return { grain: 'minute', from: at, to: at, fromMinute: left, toMinute: left };
}

/** The whole calendar unit `by` away from the one a day is in. */
export function wholeUnit(unit: Unit, day: number, by: number): Stretch {
  const { year, month } = civilOf(day);
  switch (unit) {
    case 'week':
    case 'fortnight': {
      const length = unit === 'week' ? 7 : 14;
      const monday = mondayOf(day) + length * by;
      return days(monday, monday + length - 1);
    }
    case 'weekend': {
      const saturday = mondayOf(day) + 7 * by + 5;
      return days(saturday, saturday + 1);
    }
    case 'month': {
      const to = monthOf(monthNumber(year, month) + by);
      return months(to.year, to.month);
    }
    case 'quarter':
    case 'half': {
      const length = unit === 'quarter' ? 3 : 6;
      const first = monthNumber(year, month) - ((month - 1) % length) + by * length;
      const to = monthOf(first);
      return months(to.year, to.month, length);
    }
    case 'year':
      return years(year + by);
    case 'schoolyear':
      // From August on it is the one that begins: "năm học này" in September 2014 is 2014/2015.
      return years(year + by - (month >= 8 ? 0 : 1), 2);
    case 'decade':
      return years((Math.floor(year / 10) + by) * 10, 10, 'decade');
    case 'century':
      return years((Math.floor(year / 100) + by) * 100, 100, 'century');
    default:
      return days(day + by);
  }
}

/** A point counted off from a day: weeks and days to the day, months to the month, years to the year. */
export function countedUnit(unit: Unit, day: number, minute: number, by: number): Stretch {
  const { year, month } = civilOf(day);
  switch (unit) {
    case 'second':
      return moment(day, minute + Math.floor(by / 60));
    case 'minute':
      return moment(day, minute + Math.round(by));
    case 'hour':
      return moment(day, minute + Math.round(by * 60));
    case 'week':
    case 'weekend':
    case 'weekday':
      return days(day + Math.round(by * 7));
    case 'fortnight':
      return days(day + by * 14);
    case 'month':
    case 'quarter':
    case 'half': {
      const length = unit === 'month' ? 1 : unit === 'quarter' ? 3 : 6;
      const to = monthOf(monthNumber(year, month) + Math.round(by * length));
      return months(to.year, to.month);
    }
    case 'year':
    case 'decade':
    case 'century': {
      const length = unit === 'year' ? 1 : unit === 'decade' ? 10 : 100;
      const shift = by * length;
      if (Number.isInteger(shift)) return years(year + shift);
      const to = monthOf(monthNumber(year, month) + Math.round(shift * 12));
      return months(to.year, to.month);
    }
    default:
      return days(day + Math.round(by));
  }
}

/** "the past 12 months", "ba năm tới": from here to the point counted off, months for years. */
export function windowUnit(unit: Unit, day: number, minute: number, by: number): Stretch {
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return between(moment(day, minute), countedUnit(unit, day, minute, by));
    case 'month':
    case 'quarter':
    case 'half':
    case 'year':
    case 'decade':
    case 'century': {
      const length = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 }[unit];
      const end = addMonths(day, Math.round(by * length));
      const here = civilOf(day);
      const there = civilOf(end);
      return between(months(here.year, here.month), months(there.year, there.month));
    }
    default:
      return between(days(day), countedUnit(unit === 'weekend' ? 'week' : unit, day, minute, by));
  }
}

/** From the earlier to the later of two stretches. */
export function between(a: Stretch, b: Stretch): Stretch {
  const [first, last] = isBefore(b, a) ? [b, a] : [a, b];
  const grain = first.grain === last.grain ? first.grain : coarser(first.grain, last.grain);
  const joined: Stretch = { grain, from: first.from, to: last.to };
  if (grain === 'minute' || grain === 'clock') {
    joined.fromMinute = first.fromMinute ?? 0;
    joined.toMinute = last.toMinute ?? 0;
  }
  return joined;
}

export function isBefore(a: Stretch, b: Stretch): boolean {
  if (a.from !== b.from) return a.from < b.from;
  return (a.fromMinute ?? 0) < (b.fromMinute ?? 0);
}

const order: Grain[] = ['clock', 'minute', 'day', 'month', 'year', 'decade', 'century'];

/** Both ends are written in the finer of two grains; a year and a month in months. */
function coarser(a: Grain, b: Grain): Grain {
  return order[Math.min(order.indexOf(a), order.indexOf(b))] ?? a;
}
