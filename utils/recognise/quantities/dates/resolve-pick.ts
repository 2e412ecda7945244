import { weekdayOf } from '../calendar/civil.ts';
import { between, days, type Stretch, wholeUnit } from './stretch.ts';
import type { Pick } from './when.ts';
import { type Reading, sure } from './world.ts';

export function pickIn(pick: Pick, frame: Stretch): Reading | undefined {
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
  if (pick.unit === 'weekend') return inside(weekendIn(frame, pick.n), frame);
  const one = wholeUnit(pick.unit, edge, step);
  const last =
    count > 1 ? wholeUnit(pick.unit, edge, pick.n > 0 ? step + count - 1 : step - count + 1) : one;
  return inside(between(one, last), frame);
}

/** "last weekend of July": Saturday and Sunday both in it. */
function weekendIn(frame: Stretch, n: number): Stretch {
  const first = frame.from + ((6 - weekdayOf(frame.from) + 7) % 7);
  const last = frame.to - (weekdayOf(frame.to) % 7) - 1;
  const saturday = n > 0 ? first + 7 * (n - 1) : last + 7 * (n + 1);
  return days(saturday, saturday + 1);
}

function inside(stretch: Stretch, frame: Stretch): Reading | undefined {
  return stretch.from >= frame.from && stretch.to <= frame.to ? sure(stretch) : undefined;
}
