import type { Assumed } from '../../mention.ts';
import { civilOf, mondayOf, monthNumber, monthOf } from '../calendar/civil.ts';
import type { Stretch } from './stretch.ts';
import type { Reading, World } from './world.ts';

export interface Frame {
  year: number;
  month: number;
  monday: number;
}

/**
 * A date that leaves its year, month or week open, read as newspapers mean it: nearest to the
 * publication, before it after words of the past, after it after words of what is to come. The
 * reading on the other side is kept beside it.
 */
export function nearest(
  world: World,
  open: 'year' | 'month' | 'week',
  at: (frame: Frame) => Stretch | undefined,
): Reading | undefined {
  const assumed: Assumed[] =
    open === 'year' ? ['year'] : open === 'month' ? ['year', 'month'] : ['day'];
  const close = framed(world, open, at, 2);
  // 29 February, "thứ sáu ngày 13": not every year or month has one.
  const wide = open !== 'week' && !hasBothSides(close, world.day);
  return choose(world, wide ? framed(world, open, at, open === 'year' ? 8 : 12) : close, assumed);
}

function hasBothSides(found: readonly Stretch[], day: number): boolean {
  const [, second] = found;
  const last = found.at(-2);
  return second !== undefined && last !== undefined && second.from <= day && last.to >= day;
}

function framed(
  { day }: World,
  open: 'year' | 'month' | 'week',
  at: (frame: Frame) => Stretch | undefined,
  most: number,
): Stretch[] {
  const { year, month } = civilOf(day);
  const monday = mondayOf(day);
  const found: Stretch[] = [];
  const reach = open === 'week' ? 1 : most;
  for (let shift = -reach; shift <= reach; shift++) {
    const moved = open === 'month' ? monthOf(monthNumber(year, month) + shift) : { year, month };
    const stretch = at({
      year: open === 'year' ? year + shift : moved.year,
      month: moved.month,
      monday: open === 'week' ? monday + 7 * shift : monday,
    });
    if (stretch) found.push(stretch);
  }
  return found;
}

/** The same for lunar years, counted from the one the publication is in. */
export function nearestYear(
  world: World,
  year: number,
  of: (year: number) => Stretch | undefined,
): Reading | undefined {
  const found = [of(year - 1), of(year), of(year + 1)].filter((stretch) => stretch !== undefined);
  return choose(world, found, ['year']);
}

function choose(world: World, found: Stretch[], assumed: Assumed[]): Reading | undefined {
  const past = found.filter((stretch) => stretch.from <= world.day).at(-1);
  const next = found.find((stretch) => stretch.to >= world.day);
  if (!past || !next) {
    const only = past ?? next;
    return only && { stretch: only, assumed, others: [] };
  }
  const back = Math.max(0, world.day - past.to);
  const ahead = Math.max(0, next.from - world.day);
  const future = world.strict ? world.tense > 0 : isAhead(world.tense, back, ahead);
  const [stretch, other] = future ? [next, past] : [past, next];
  return {
    stretch,
    assumed,
    others: other.from === stretch.from ? later(found, stretch) : [other],
  };
}

/** Within a week the tense decides; farther off it weighs three times the distance. */
function isAhead(tense: number, back: number, ahead: number): boolean {
  if (tense !== 0 && back < 8 && ahead < 8)
    return tense > 0 ? ahead > 0 || back > 0 : ahead === 0 && back > 0;
  const weight = tense === 0 ? 1 : 3;
  return tense > 0 ? ahead < back * weight : ahead * (tense < 0 ? weight : 1) < back;
}

/** When the nearest one is now, the others are the ones before and after. */
function later(found: Stretch[], stretch: Stretch): Stretch[] {
  const i = found.findIndex((other) => other.from === stretch.from);
  return [found[i - 1], found[i + 1]].filter((other) => other !== undefined);
}

/**
 * The year of a quarter, a half, a season: the publication's, unless it would begin more than six
 * months ahead ("fourth quarter" in February), or lies ahead where the past is told of.
 */
export function periodYear(
  month: number,
  span: number,
  said: number | undefined,
  world: World,
): number {
  if (said !== undefined) return said;
  const now = civilOf(world.day);
  if (world.lastYear !== undefined && world.near && world.at - world.lastYearAt < 10)
    return world.lastYear;
  const ahead = month - now.month;
  if (world.tense <= 0 && ahead > 6) return now.year - 1;
  if (world.tense < 0 && ahead > 2 && span < 6) return now.year - 1;
  if (world.tense > 0 && now.month - (month + span - 1) > 3) return now.year + 1;
  return now.year;
}
