import { civilOf, dayNumber, isDate, weekdayOf } from '../calendar/civil.ts';
import { inPart } from './day-parts.ts';
import { nearest, periodYear } from './nearest.ts';
import { holiday } from './resolve-holiday.ts';
import { cycleYear, lunar } from './resolve-lunar.ts';
import { pickIn } from './resolve-pick.ts';
import { resolveRange } from './resolve-range.ts';
import { moved, relative } from './resolve-relative.ts';
import { between, days, moment, months, years } from './stretch.ts';
import type { Pick, When } from './when.ts';
import { type Reading, sure, type World } from './world.ts';

/** The stretch a date means, or undefined for one that does not exist (31 June). */
export function resolve(when: When, world: World): Reading | undefined {
  if (when.ends) return resolveRange(when.ends, world);
  if (when.toward)
    return resolve(withoutToward(when), { ...world, tense: when.toward, strict: true });
  if (when.open === 'end' && !when.onward && !world.strict)
    return resolve(when, { ...world, tense: -1, strict: true });
  const base = dated(when, world);
  if (!base) return undefined;
  const timed = atTime(base, when, world);
  // "since 2019" may be no more than its beginning.
  if (when.open) {
    const now = when.untilNow ? [between(timed.stretch, days(world.day))] : [];
    return {
      ...timed,
      stretch: { ...timed.stretch, open: when.open },
      others: [timed.stretch, ...now, ...timed.others],
    };
  }
  return timed;
}

function withoutToward({ toward: _, ...when }: When): When {
  return when;
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
    if (year !== undefined) {
      const other = when.swapped && days(dayNumber(year, when.swapped.month, when.swapped.day));
      return isDate(year, month, day)
        ? sure(days(dayNumber(year, month, day)), other ? [other] : [])
        : undefined;
    }
    return dayOfYear(month, day, weekday, world);
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

/**
 * A day without its year. Its weekday picks the year only near by: "Tuesday, 10 January" may be one
 * of ten years ago, and is more often a slip.
 */
function dayOfYear(
  month: number,
  day: number,
  weekday: number | undefined,
  world: World,
): Reading | undefined {
  const plain = nearest(world, 'year', (at) =>
    isDate(at.year, month, day) ? days(dayNumber(at.year, month, day)) : undefined,
  );
  if (weekday === undefined || !plain) return plain;
  const fitting = nearest(world, 'year', (at) => {
    if (!isDate(at.year, month, day)) return undefined;
    const number = dayNumber(at.year, month, day);
    return weekdayOf(number) === weekday ? days(number) : undefined;
  });
  if (!fitting) return plain;
  const near = Math.abs(fitting.stretch.from - world.day) < 550;
  const [first, second] = near ? [fitting, plain] : [plain, fitting];
  return { ...first, others: [...first.others, second.stretch, ...second.others] };
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
  const { weekday } = when;
  // "Friday of the first week of May"
  if (pick.unit === 'week' && weekday !== undefined)
    return sure(days(first.stretch.from + weekday - 1));
  const others = frames.others
    .map((frame) => pickIn(pick, frame)?.stretch)
    .filter((s) => s !== undefined);
  return { ...first, assumed: frames.assumed, others: [...others, ...first.others] };
}

/** Puts the time of day on a day. */
function atTime(base: Reading, when: When, world: World): Reading {
  const { stretch } = base;
  if (when.minute === undefined) {
    // "the end of this Sunday" may be its last minute.
    const last = when.modifier === 'end' && stretch.grain === 'day' && stretch.from === stretch.to;
    return last ? { ...base, others: [...base.others, moment(stretch.from, 1439)] } : base;
  }
  let minute = when.part && !when.half ? inPart(when.minute, when.part) : when.minute;
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
