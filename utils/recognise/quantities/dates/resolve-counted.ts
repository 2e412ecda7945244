import { civilOf, dayNumber, daysInMonth, weekdayOf } from '../calendar/civil.ts';
import { between, countedUnit, days, type Stretch, wholeUnit } from './stretch.ts';
import type { Relative, Unit, When } from './when.ts';
import { type Reading, sure, type World } from './world.ts';

/** "the week of April 10th", "the week after Thanksgiving", "Labor Day weekend". */
export function wholeUnits(unit: Unit, base: Reading, by: number): Reading | undefined {
  const of = ({ from }: Stretch): Stretch =>
    unit === 'weekend' && by === 0 ? weekendAt(from) : wholeUnit(unit, from, by);
  return sure(of(base.stretch), base.others.map(of));
}

/** The weekend a day makes longer or lies in; of one in the middle of the week the one behind it. */
function weekendAt(day: number): Stretch {
  const weekday = weekdayOf(day);
  if (weekday === 1) return days(day - 2, day);
  const saturday = day + 6 - weekday;
  return days(weekday === 5 ? day : saturday, saturday + 1);
}

/** "two months after next Friday" is a day; "for 3 days from today" what lies between. */
export function countedFromDay(
  { weekday }: When,
  { unit, by, window }: Relative,
  base: Reading,
  world: World,
): Reading | undefined {
  if (base.stretch.fromMinute !== undefined) return shifted(base, unit, by, window);
  if (weekday !== undefined) return sure(days(weekdayFrom(weekday, base.stretch.from, by)));
  const bases = [base.stretch, ...base.others];
  const day = base.stretch.grain === 'day';
  const points = bases.map(({ from }) => {
    const point = countedUnit(unit, from, world.minute, by);
    return point.grain === 'minute' || !day ? point : days(shiftDay(unit, from, by, world));
  });
  const spans = bases.map((start, k) => between(start, points[k] ?? start));
  if (window) return sure(spans[0], spans.slice(1));
  return sure(points[0], [...points.slice(1), ...(day ? spans : [])]);
}

/** "two hours after noon": from a time of day on, past midnight where the day is not known. */
function shifted(
  { stretch, others, assumed }: Reading,
  unit: Unit,
  by: number,
  window = false,
): Reading {
  const of = (from: Stretch): Stretch => {
    const at = countedUnit(unit, from.from, from.fromMinute ?? 0, by);
    const point: Stretch = from.grain === 'clock' ? { ...at, grain: 'clock', from: 0, to: 0 } : at;
    return window ? { ...between(from, at), grain: point.grain, to: point.to } : point;
  };
  return { stretch: of(stretch), assumed, others: others.map(of) };
}

/** The n-th weekday after a day, or before it. */
function weekdayFrom(weekday: number, day: number, n: number): number {
  const ahead = ((weekday - weekdayOf(day) + 6) % 7) + 1;
  if (n > 0) return day + ahead + 7 * (n - 1);
  return day + ahead - 7 + (ahead === 7 ? -7 : 0) + 7 * (n + 1);
}

export function shiftDay(
  unit: NonNullable<When['relative']>['unit'],
  day: number,
  by: number,
  world: World,
): number {
  const point = countedUnit(unit, day, world.minute, by);
  if (point.grain === 'day') return point.from;
  const here = civilOf(day);
  const there = civilOf(point.from);
  const month = point.grain === 'year' ? here.month : there.month;
  return dayNumber(there.year, month, Math.min(here.day, daysInMonth(there.year, month)));
}
