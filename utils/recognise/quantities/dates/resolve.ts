import type { Assumed } from '../../mention.ts';
import { civilOf, dayNumber, daysInMonth, easter, isDate, weekdayOf } from '../calendar/civil.ts';
import { lunarDay, lunarYearOf } from '../calendar/lunar.ts';
import { inPart } from './clock.ts';
import { nearest, nearestYear, periodYear } from './nearest.ts';
import {
  between,
  countedUnit,
  days,
  isBefore,
  moment,
  months,
  type Stretch,
  wholeUnit,
  windowUnit,
  years,
} from './stretch.ts';
import type { Pick, When } from './when.ts';

/** What a date is worked out against. */
export interface World {
  /** Publication: day number and minute of the day. */
  day: number;
  minute: number;
  /** The words around it speak of the past (-1), of what is to come (1), or of neither (0). */
  tense: -1 | 0 | 1;
  /** Token the date begins at, and the tokens the last day and year ended at. */
  at: number;
  lastDayAt: number;
  lastYear?: number;
  lastYearAt: number;
  /** The last year was named in the same sentence. */
  near?: boolean;
  /** The last day, period and lunar month the text has named. */
  lastDay?: number;
  lastPeriod?: Stretch;
  lastPeriodAt?: number;
  lastLunarMonth?: number;
  /** The tense is said by the date itself: "since June", "24/12 tới". */
  strict?: boolean;
}

export interface Reading {
  stretch: Stretch;
  assumed: Assumed[];
  others: Stretch[];
}

/** The stretch a date means, or undefined for one that does not exist (31 June). */
export function resolve(when: When, world: World): Reading | undefined {
  if (when.ends) return resolveRange(when.ends, world);
  if (when.toward)
    return resolve(withoutToward(when), { ...world, tense: when.toward, strict: true });
  if (when.open === 'end' && !world.strict)
    return resolve(when, { ...world, tense: -1, strict: true });
  const base = dated(when, world);
  if (!base) return undefined;
  const timed = atTime(base, when, world);
  // "since 2019" may be no more than its beginning.
  if (when.open)
    return {
      ...timed,
      stretch: { ...timed.stretch, open: when.open },
      others: [timed.stretch, ...timed.others],
    };
  return timed;
}

function withoutToward({ toward: _, ...when }: When): When {
  return when;
}

function resolveRange([a, b]: [When, When], world: World): Reading | undefined {
  const first = resolve(a, world);
  if (!first) return undefined;
  let second = resolve(b, world);
  if (!second) return undefined;
  if (first.stretch.grain !== 'clock' && isBefore(second.stretch, first.stretch)) {
    const back =
      a.year === undefined &&
      b.year === undefined &&
      a.month !== undefined &&
      b.month !== undefined &&
      !a.relative &&
      second.stretch.from <= world.day;
    const later = back ? undefined : laterEnd(b, second.stretch, first.stretch);
    if (later) second = { ...second, stretch: later };
    else {
      const year = civilOf(second.stretch.from).year - 1;
      const earlier =
        a.month !== undefined && !a.relative && (a.year === undefined || b.year === a.year)
          ? resolve({ ...a, year }, world)
          : undefined;
      if (!earlier || isBefore(second.stretch, earlier.stretch)) return undefined;
      first.stretch = earlier.stretch;
    }
  }
  const assumed = [...new Set([...first.assumed, ...second.assumed])];
  if (first.stretch.grain === 'clock') {
    // "open from 9 to 5" is told of the day just named, or of the publication's.
    const near =
      world.lastDay !== undefined && world.at - world.lastDayAt < 12 ? world.lastDay : world.day;
    const { fromMinute = 0 } = first.stretch;
    const { fromMinute: toMinute = 0 } = second.stretch;
    return {
      stretch: {
        grain: 'minute',
        from: near,
        to: near + (toMinute < fromMinute ? 1 : 0),
        fromMinute,
        toMinute,
      },
      assumed: ['day'],
      others: [clockRange(first.stretch, second.stretch)],
    };
  }
  const stretch = between(first.stretch, second.stretch);
  return { stretch, assumed, others: otherRange([a, b], stretch, assumed, world) };
}

/** The same range on the other side of the publication, where its year was assumed. */
function otherRange(
  ends: [When, When],
  stretch: Stretch,
  assumed: Assumed[],
  world: World,
): Stretch[] {
  if (world.strict || assumed.length === 0) return [];
  const tense = stretch.from > world.day ? -1 : 1;
  const other = resolveRange(ends, { ...world, tense, strict: true });
  return other ? [other.stretch] : [];
}

function clockRange(a: Stretch, b: Stretch): Stretch {
  return { ...a, toMinute: b.toMinute ?? 0 };
}

/** The second end moved to after the first, when what moves it was only assumed. */
function laterEnd(b: When, second: Stretch, first: Stretch): Stretch | undefined {
  if (second.grain === 'minute' && second.from === first.from)
    return { ...second, from: second.from + 1, to: second.to + 1 };
  if (b.weekday !== undefined && b.day === undefined)
    return { ...second, from: second.from + 7, to: second.to + 7 };
  if (b.year !== undefined || b.relative) return undefined;
  const { year, month, day } = civilOf(second.from);
  if (b.month !== undefined && second.grain === 'month') return months(year + 1, month);
  return second.grain === 'day' && isDate(year + 1, month, day)
    ? days(dayNumber(year + 1, month, day))
    : undefined;
}

/** The day, month or year, without the time of day. */
function dated(when: When, world: World): Reading | undefined {
  if (when.same) return sameAgain(when, world);
  if (when.pick) return picked(when.pick, when, world);
  if (when.holiday !== undefined) return holiday(when, world);
  if (when.lunar) return lunar(when, world);
  if (when.decade !== undefined) return sure(years(when.decade * 10, 10, 'decade'));
  if (when.century !== undefined) return sure(years(when.century * 100, 100, 'century'));
  if (when.relative) return relative(when, world);
  return calendar(when, world);
}

function sure(stretch: Stretch | undefined, others: Stretch[] = []): Reading | undefined {
  return stretch && { stretch, assumed: [], others };
}

function calendar(when: When, world: World): Reading | undefined {
  const year =
    when.year !== undefined && when.year < 0 && when.year >= -60
      ? cycleYear(-when.year - 1, world)
      : when.year;
  const { month, monthTo, day, weekday } = when;
  if (month !== undefined && monthTo !== undefined) {
    const span = monthTo - month + 1;
    const found = periodYear(month, span, year, world);
    return {
      stretch: months(found, month, span),
      assumed: year === undefined ? ['year'] : [],
      others: [],
    };
  }
  if (day !== undefined && month !== undefined) {
    if (year !== undefined)
      return isDate(year, month, day) ? sure(days(dayNumber(year, month, day))) : undefined;
    return (
      nearest(world, 'year', (at) => {
        if (!isDate(at.year, month, day)) return undefined;
        const number = dayNumber(at.year, month, day);
        return weekday === undefined || weekdayOf(number) === weekday ? days(number) : undefined;
      }) ??
      nearest(world, 'year', (at) =>
        isDate(at.year, month, day) ? days(dayNumber(at.year, month, day)) : undefined,
      )
    );
  }
  if (day !== undefined) {
    return nearest(world, 'month', (at) => {
      if (!isDate(at.year, at.month, day)) return undefined;
      const number = dayNumber(at.year, at.month, day);
      return weekday === undefined || weekdayOf(number) === weekday ? days(number) : undefined;
    });
  }
  if (month !== undefined) {
    if (year !== undefined) return sure(months(year, month));
    return nearest(world, 'year', (at) => months(at.year, month));
  }
  if (year !== undefined) return sure(years(year));
  if (weekday !== undefined) {
    // "do ngày 31-3 rơi vào chủ nhật": the weekday of the day just named.
    const named =
      world.lastDay !== undefined &&
      world.at - world.lastDayAt < 8 &&
      weekdayOf(world.lastDay) === weekday;
    if (named && world.lastDay !== undefined) return sure(days(world.lastDay));
    return nearest(world, 'week', (at) => days(at.monday + weekday - 1));
  }
  if (when.minute !== undefined) return sure({ grain: 'clock', from: 0, to: 0 });
  return when.part ? sure(days(world.day)) : undefined;
}

/** The year of the sixty-year cycle nearest to the publication. */
function cycleYear(place: number, world: World): number {
  const { year } = civilOf(world.day);
  const start = year - ((((year - 4 - place) % 60) + 60) % 60);
  return year - start > 40 ? start + 60 : start;
}

function relative(when: When, world: World): Reading | undefined {
  const found = when.relative;
  if (!found) return undefined;
  const { unit, by, window, counted } = found;
  if (found.again) return earlierAgain(when, world);
  const from = found.from ? resolve(found.from, world)?.stretch.from : world.day;
  if (from === undefined) return undefined;
  if (found.from && !counted) return sure(wholeUnit(unit, from, by));
  if (unit === 'weekday' && !counted) return relativeWeekday(when.weekday ?? 1, by, world);
  if (when.month !== undefined && unit === 'month') return relativeMonth(when, by, world);
  if (counted && unit === 'weekday') {
    const near = relativeWeekday(when.weekday ?? 1, Math.sign(by), world)?.stretch.from ?? from;
    return sure(days(near + 7 * (by - Math.sign(by))));
  }
  if (window)
    return sure(windowUnit(unit, from, world.minute, by), windowOthers(when, from, world));
  const short = unit === 'hour' || unit === 'minute' || unit === 'second';
  if (counted || short) return countedReading(when, from, world);
  const whole = wholeUnit(unit, from, by);
  return within(when, whole, world);
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
function moved(period: Stretch, by: number): Stretch {
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

function shiftDay(
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
  if (stretch.grain === 'year') others.push(months(civilOf(day).year, civilOf(day).month));
  if (unit === 'week') others.push(wholeUnit('week', from, by));
  return sure(
    stretch,
    others.filter((other) => other.grain !== stretch.grain || other.to !== stretch.to),
  );
}

/** "last Friday", "thứ hai tới", "this Friday". */
function relativeWeekday(weekday: number, by: number, world: World): Reading | undefined {
  const monday = wholeUnit('week', world.day, 0).from;
  const here = monday + weekday - 1;
  if (by === 0) {
    const coming = here < world.day && world.tense >= 0 ? here + 7 : here;
    return sure(days(coming), [days(coming === here ? here + 7 : here)]);
  }
  const near = by < 0 ? (here < world.day ? here : here - 7) : here > world.day ? here : here + 7;
  const far = here + 7 * by;
  return sure(days(near), far === near ? [] : [days(far)]);
}

/** "last May", "tháng 3 tới", "this summer". */
function relativeMonth(when: When, by: number, world: World): Reading | undefined {
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

function sameAgain(when: When, world: World): Reading | undefined {
  if (when.same === 'period') {
    const period = world.lastPeriod;
    const told = period ? civilOf(period.from).year : civilOf(world.day).year;
    const year =
      when.year ?? (when.relative?.unit === 'year' ? told + when.relative.by : undefined);
    if (!period || year === undefined) return undefined;
    if (period.grain === 'year') return sure(years(year));
    return sure(moved(period, year - civilOf(period.from).year));
  }
  if (when.same === 'year') return sure(years(world.lastYear ?? civilOf(world.day).year));
  // The story's day: the last one named, unless that lies far from the publication.
  const last = world.lastDay;
  return sure(days(last !== undefined && Math.abs(last - world.day) <= 7 ? last : world.day));
}

/** The n-th weekday, day, week of what the rest of the date means. */
function picked(pick: Pick, when: When, world: World): Reading | undefined {
  const { pick: _, ...rest } = when;
  const frames = dated(rest, world);
  const first = frames && pickIn(pick, frames.stretch);
  if (!frames || !first) return undefined;
  const others = frames.others
    .map((frame) => pickIn(pick, frame)?.stretch)
    .filter((s) => s !== undefined);
  return { ...first, assumed: frames.assumed, others };
}

function pickIn(pick: Pick, frame: Stretch): Reading | undefined {
  if (pick.unit === 'weekday') {
    const weekday = pick.weekday ?? 1;
    if (pick.n > 0) {
      const first = frame.from + ((weekday - weekdayOf(frame.from) + 7) % 7);
      return inside(days(first + 7 * (pick.n - 1)), frame);
    }
    const last = frame.to - ((weekdayOf(frame.to) - weekday + 7) % 7);
    return inside(days(last + 7 * (pick.n + 1)), frame);
  }
  const count = pick.count ?? 1;
  const edge = pick.n > 0 ? frame.from : frame.to;
  const step = pick.n > 0 ? pick.n - 1 : pick.n + 1;
  if (pick.unit === 'day' || pick.unit === 'night') {
    const day = edge + step;
    return inside(pick.n > 0 ? days(day, day + count - 1) : days(day - count + 1, day), frame);
  }
  if (pick.unit === 'week') {
    // A week belongs to the month and year its Thursday is in (ISO 8601).
    const thursday =
      pick.n > 0
        ? frame.from + ((4 - weekdayOf(frame.from) + 7) % 7)
        : frame.to - ((weekdayOf(frame.to) + 3) % 7);
    const week = wholeUnit('week', thursday, step);
    const last = wholeUnit('week', thursday, pick.n > 0 ? step + count - 1 : step - count + 1);
    return {
      stretch: between(week, last),
      assumed: [],
      others: [wholeUnit('week', thursday, step + (pick.n > 0 ? 1 : -1))],
    };
  }
  const one = wholeUnit(pick.unit, edge, step);
  const last =
    count > 1 ? wholeUnit(pick.unit, edge, pick.n > 0 ? step + count - 1 : step - count + 1) : one;
  return inside(between(one, last), frame);
}

function inside(stretch: Stretch, frame: Stretch): Reading | undefined {
  return stretch.from >= frame.from && stretch.to <= frame.to ? sure(stretch) : undefined;
}

function holiday(when: When, world: World): Reading | undefined {
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

function lunar(when: When, world: World): Reading | undefined {
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
      const found = lunarDay(y, month, day);
      return found === undefined ? undefined : days(found);
    }
    const first = lunarDay(y, month, 1);
    const last = lunarDay(y, month, 30) ?? lunarDay(y, month, 29);
    return first === undefined || last === undefined ? undefined : days(first, last);
  };
  if (year !== undefined) return sure(of(year));
  return nearestYear(world, lunarYearOf(world.day), of);
}

/** Puts the time of day on a day. */
function atTime(base: Reading, when: When, world: World): Reading {
  if (when.minute === undefined) return base;
  const { stretch } = base;
  let minute = when.part ? inPart(when.minute, when.part) : when.minute;
  // "midnight on Tuesday" is the end of it, unless that has still to come in what is told as past.
  if (minute === 1440 && !when.part && world.tense <= 0 && stretch.from >= world.day) minute = 0;
  if (stretch.grain === 'clock') {
    const at = minute % 1440;
    const others = when.either
      ? [{ ...stretch, fromMinute: (at + 720) % 1440, toMinute: (at + 720) % 1440 }]
      : [];
    return { ...base, stretch: { ...stretch, fromMinute: at, toMinute: at }, others };
  }
  if (stretch.grain !== 'day' || stretch.from !== stretch.to) return base;
  const either = when.either && !when.part ? [moment(stretch.from, minute + 720)] : [];
  const others = [...either, ...base.others.map((other) => moment(other.from, minute))];
  return {
    ...base,
    stretch: moment(stretch.from, minute),
    others,
    assumed: world ? base.assumed : [],
  };
}
