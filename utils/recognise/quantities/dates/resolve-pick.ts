import { civilOf, monthNumber, monthOf, weekdayOf } from '../calendar/civil.ts';
import { between, days, months, type Stretch, wholeUnit, years } from './stretch.ts';
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
  if (pick.unit === 'half') return halfOf(frame, pick.n);
  if (pick.unit === 'weekend') return inside(weekendIn(frame, pick.n), frame);
  const one = wholeUnit(pick.unit, edge, step);
  const last =
    count > 1 ? wholeUnit(pick.unit, edge, pick.n > 0 ? step + count - 1 : step - count + 1) : one;
  return inside(between(one, last), frame);
}

/** "second half of May", "first half of the year": months of a year or more, days of a month. */
function halfOf(frame: Stretch, n: number): Reading | undefined {
  const second = n === 2 || n === -1;
  if (!second && n !== 1) return undefined;
  const from = civilOf(frame.from);
  const to = civilOf(frame.to);
  const count = (to.year - from.year) * 12 + to.month - from.month + 1;
  if (count > 12) {
    const span = count / 12;
    return sure(years(from.year + (second ? span - (span >> 1) : 0), span >> 1));
  }
  if (count === 12) {
    const first = monthOf(monthNumber(from.year, from.month) + (second ? 6 : 0));
    return sure(months(first.year, first.month, 6));
  }
  const middle = frame.from + Math.ceil((frame.to - frame.from) / 2);
  return sure(second ? days(middle, frame.to) : days(frame.from, middle - 1));
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
