import { civilOf, dayNumber, isDate } from '../calendar/civil.ts';
import { resolve } from './resolve.ts';
import { countedFromDay, shiftDay, wholeUnits } from './resolve-counted.ts';
import { relativeMonth, relativeWeekday } from './resolve-months.ts';
import {
  between,
  countedUnit,
  days,
  moment,
  months,
  type Stretch,
  wholeUnit,
  windowUnit,
  years,
} from './stretch.ts';
import type { When } from './when.ts';
import { type Reading, sure, type World } from './world.ts';

export function relative(when: When, world: World): Reading | undefined {
  const found = when.relative;
  if (!found) return undefined;
  const { unit, by, window, counted } = found;
  if (found.again) return earlierAgain(when, world);
  const base = found.from ? resolve(found.from, world) : undefined;
  const from = found.from ? base?.stretch.from : world.day;
  if (from === undefined) return undefined;
  if (base && !counted) return wholeUnits(unit, base, by);
  if (base) return countedFromDay(when, found, base, world);
  if (unit === 'weekday' && !counted && when.day !== undefined && !when.part)
    return dayTold(when, world);
  if (unit === 'weekday' && !counted) return relativeWeekday(when.weekday ?? 1, by, world);
  if (when.month !== undefined && unit === 'month') return relativeMonth(when, by, world);
  if (counted && unit === 'weekday') {
    const near = relativeWeekday(when.weekday ?? 1, Math.sign(by), world)?.stretch.from ?? from;
    return sure(days(near + 7 * (by - Math.sign(by))));
  }
  if (window)
    return sure(windowUnit(unit, from, world.minute, by), windowOthers(when, from, world));
  const short = unit === 'hour' || unit === 'minute' || unit === 'second';
  if (counted && unit === 'year' && when.month !== undefined)
    return within(when, wholeUnit(unit, from, by), world);
  if (counted || short) return upToThere(countedReading(when, from, world), when, world);
  const here = wholeUnit(unit, from, by);
  const past = found.near && world.tense < 0 && here.from > from;
  const whole = past ? wholeUnit(unit, from, by - 1) : here;
  if (found.sofar) return sure(between(days(whole.from), days(from)));
  if (found.rest) return sure(between(days(from), days(whole.to)));
  const other = unit === 'weekend' && by > 0 ? [wholeUnit(unit, from, by - 1)] : [];
  const reading = within(when, whole, world);
  return reading && { ...reading, others: [...reading.others, ...other] };
}

/** "this Friday, 6 July", "next Monday the 13th": the day is told, whatever weekday it is. */
function dayTold({ relative: _, ...when }: When, world: World): Reading | undefined {
  const { weekday: __, ...day } = when;
  return (when.month === undefined ? resolve(when, world) : undefined) ?? resolve(day, world);
}

/** "a year earlier": counted from the last date named. */
function earlierAgain(when: When, world: World): Reading | undefined {
  const { again: _, ...relative } = when.relative ?? { unit: 'day', by: 0 };
  const plain: When = { ...when, relative };
  const { unit, by } = relative;
  const here = civilOf(world.day).year;
  if (unit === 'year' && relative.counted !== true) {
    // "năm trước" is the year before the one told of.
    const told =
      world.lastYear !== undefined && world.lastYear < here && world.at - world.lastYearAt < 60
        ? world.lastYear
        : here;
    return within(plain, years(told + by), world);
  }
  if (unit === 'year' && world.lastYear !== undefined && world.at - world.lastYearAt < 60) {
    const period = world.lastPeriod;
    if (period && world.lastPeriodAt === world.lastYearAt) return sure(moved(period, by));
    return sure(years(world.lastYear + by));
  }
  if (unit === 'day' && world.lastDay !== undefined && world.at - world.lastDayAt < 60)
    return sure(days(world.lastDay + by));
  return resolve(plain, world);
}

/** The same months of another year. */
export function moved(period: Stretch, by: number): Stretch {
  const from = civilOf(period.from);
  const to = civilOf(period.to);
  return months(from.year + by, from.month, (to.year - from.year) * 12 + to.month - from.month + 1);
}

/** "the past two months" may leave out the month it is said in. */
function windowOthers(when: When, day: number, world: World): Stretch[] {
  const { unit = 'day', by = 0 } = when.relative ?? {};
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return [];
  const step = by < 0 ? -1 : 1;
  const whole = between(wholeUnit(unit, day, step), wholeUnit(unit, day, by));
  const exactly = between(days(day), days(shiftDay(unit, day, by, world)));
  return [whole, exactly, wholeUnit(unit, day, by)];
}

/** "within 5 minutes" and "the next hour" may be all of it, from now on. */
function upToThere(reading: Reading | undefined, when: When, world: World): Reading | undefined {
  const { counted, ahead } = when.relative ?? {};
  if (!reading || (counted && !ahead)) return reading;
  const { stretch } = reading;
  if (counted && (stretch.grain === 'month' || stretch.grain === 'year')) {
    const there = days(
      shiftDay(when.relative?.unit ?? 'day', world.day, when.relative?.by ?? 0, world),
    );
    return { ...reading, others: [...reading.others, between(days(world.day), there)] };
  }
  if (stretch.grain !== 'minute' && stretch.grain !== 'day') return reading;
  const now = stretch.grain === 'minute' ? moment(world.day, world.minute) : days(world.day);
  return { ...reading, others: [...reading.others, between(now, stretch)] };
}

function countedReading(when: When, from: number, world: World): Reading | undefined {
  const { unit = 'day', by = 0 } = when.relative ?? {};
  if (when.weekday !== undefined) {
    const week = wholeUnit('week', countedUnit(unit, from, world.minute, by).from, 0);
    return sure(days(week.from + when.weekday - 1));
  }
  const stretch = countedUnit(unit, from, world.minute, by);
  if (stretch.grain === 'minute') return sure(stretch);
  const day = shiftDay(unit, from, by, world);
  const others = [days(day)];
  if (when.relative?.exact) return sure(days(day));
  if (stretch.grain === 'year') others.push(months(civilOf(day).year, civilOf(day).month));
  if (unit === 'week') others.push(wholeUnit('week', from, by));
  return sure(
    stretch,
    others.filter((other) => other.grain !== stretch.grain || other.to !== stretch.to),
  );
}

/** The finer fields within a whole unit: Friday in a week, December in a year, the 20th in a month. */
function within(when: When, whole: Stretch, world: World): Reading | undefined {
  const { year, month } = civilOf(whole.from);
  const unit = when.relative?.unit;
  if (when.day !== undefined && when.month !== undefined) {
    const at = when.year ?? year;
    return isDate(at, when.month, when.day)
      ? sure(days(dayNumber(at, when.month, when.day)))
      : undefined;
  }
  if (when.month !== undefined)
    return sure(months(year, when.month, (when.monthTo ?? when.month) - when.month + 1));
  if (when.day !== undefined && unit !== 'day')
    return isDate(year, month, when.day) ? sure(days(dayNumber(year, month, when.day))) : undefined;
  if (when.weekday !== undefined && unit === 'week')
    return sure(days(whole.from + when.weekday - 1));
  if (when.weekday !== undefined && unit === 'day') return sure(whole);
  return world ? sure(whole) : undefined;
}
