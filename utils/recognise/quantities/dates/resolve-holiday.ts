import { civilOf, dayNumber, daysInMonth, easter, weekdayOf } from '../calendar/civil.ts';
import { nearest } from './nearest.ts';
import { days, type Stretch } from './stretch.ts';
import type { When } from './when.ts';
import { type Reading, sure, type World } from './world.ts';

export function holiday(when: When, world: World): Reading | undefined {
  const rule = when.holiday ?? '';
  const year =
    when.year ??
    (when.relative?.unit === 'year' ? civilOf(world.day).year + when.relative.by : undefined);
  if (year !== undefined) return sure(holidayIn(rule, year));
  return nearest(world, 'year', (at) => holidayIn(rule, at.year));
}

/** `12-25`, `e-2` (days from Easter), `4.4.11` (fourth Thursday of November; a week of -1 is the last). */
function holidayIn(rule: string, year: number): Stretch | undefined {
  if (rule.startsWith('e')) return days(easter(year) + Number(rule.slice(1)));
  const fixed = /^(\d\d)-(\d\d)$/.exec(rule);
  if (fixed) return days(dayNumber(year, Number(fixed[1]), Number(fixed[2])));
  const [n = 1, weekday = 1, month = 1] = rule.split('.').map(Number);
  const first = dayNumber(year, month, 1);
  const last = dayNumber(year, month, daysInMonth(year, month));
  if (n > 0) return days(first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1));
  return days(last - ((weekdayOf(last) - weekday + 7) % 7));
}
