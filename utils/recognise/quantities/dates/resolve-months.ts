import { civilOf } from '../calendar/civil.ts';
import { days, months, type Stretch, wholeUnit } from './stretch.ts';
import type { When } from './when.ts';
import { type Reading, sure, type World } from './world.ts';

/** "last Friday", "thứ hai tới", "this Friday". */
export function relativeWeekday(weekday: number, by: number, world: World): Reading | undefined {
  const monday = wholeUnit('week', world.day, 0).from;
  const here = monday + weekday - 1;
  if (by === 0) {
    const coming = here < world.day && world.tense >= 0 ? here + 7 : here;
    return sure(days(coming), [days(coming === here ? here + 7 : here)]);
  }
  const near = by < 0 ? (here < world.day ? here : here - 7) : here > world.day ? here : here + 7;
  // "Friday after next", "mardi en quinze"; on a Tuesday the next one may be today's.
  if (by > 1) {
    const steps = 7 * (by - 1);
    return sure(days(near + steps), here === world.day ? [days(here + steps)] : []);
  }
  const far = here + 7 * by;
  return sure(days(near), far === near ? [] : [days(far)]);
}

/** "last May", "tháng 3 tới", "this summer". */
export function relativeMonth(when: When, by: number, world: World): Reading | undefined {
  const month = when.month ?? 1;
  const span = (when.monthTo ?? month) - month + 1;
  const { year, month: now } = civilOf(world.day);
  if (span > 1) return relativeSeason(month, span, by, world);
  const shift = by < 0 ? (month < now ? 0 : -1) : by > 0 ? (month > now ? 0 : 1) : 0;
  const found = months(year + shift, month, span);
  return sure(found, by === 0 ? [] : [months(year + by, month, span)]);
}

/** "this winter" is the nearest one; "last summer" the last that has been over for a while. */
function relativeSeason(
  month: number,
  span: number,
  by: number,
  world: World,
): Reading | undefined {
  const { year } = civilOf(world.day);
  const all = [-2, -1, 0, 1, 2].map((shift) => months(year + shift, month, span));
  if (by === 0) {
    const gap = (s: Stretch): number => Math.max(0, s.from - world.day, world.day - s.to);
    const [near] = [...all].sort((a, b) => gap(a) - gap(b));
    return sure(near);
  }
  if (by > 0) return sure(all.find((s) => s.from > world.day));
  return sure(
    all.filter((s) => s.to < world.day - 45).at(-1),
    all.filter((s) => s.to < world.day).slice(-1),
  );
}
