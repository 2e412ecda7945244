import { civilOf } from '../calendar/civil.ts';
import { lunarDay, lunarYearOf } from '../calendar/lunar.ts';
import { nearestYear } from './nearest.ts';
import { days, type Stretch } from './stretch.ts';
import type { When } from './when.ts';
import { type Reading, sure, type World } from './world.ts';

/** The year of the sixty-year cycle nearest to the publication. */
export function cycleYear(place: number, world: World): number {
  const { year } = civilOf(world.day);
  const start = year - ((((year - 4 - place) % 60) + 60) % 60);
  return year - start > 40 ? start + 60 : start;
}

export function lunar(when: When, world: World): Reading | undefined {
  const said = when.lunar ?? {};
  const day = said.day;
  if (when.relative?.unit === 'day') return sure(days(world.day + when.relative.by));
  const month = said.month ?? world.lastLunarMonth ?? 1;
  const cycle =
    said.year !== undefined && said.year < 0
      ? cycleYear(-said.year - 1, world)
      : (said.year ?? when.year);
  const byYear =
    when.relative?.unit === 'year' ? civilOf(world.day).year + when.relative.by : undefined;
  const year = cycle ?? byYear;
  const of = (y: number): Stretch | undefined => {
    if (day !== undefined) {
      const found = lunarDay(y, month, day) ?? (day === 30 ? lunarDay(y, month, 29) : undefined);
      return found === undefined ? undefined : days(found);
    }
    const first = lunarDay(y, month, 1);
    const last = lunarDay(y, month, 30) ?? lunarDay(y, month, 29);
    return first === undefined || last === undefined ? undefined : days(first, last);
  };
  if (year !== undefined) return sure(of(year));
  return nearestYear(world, lunarYearOf(world.day), of);
}
