import type { Assumed } from '../../mention.ts';
import { civilOf, dayNumber, isDate, monthNumber, monthOf } from '../calendar/civil.ts';
import { resolve } from './resolve.ts';
import { between, days, isBefore, months, type Stretch } from './stretch.ts';
import type { When } from './when.ts';
import type { Reading, World } from './world.ts';

export function resolveRange([a, b]: [When, When], world: World): Reading | undefined {
  const first = resolve(a, world);
  if (!first) return undefined;
  let second = resolve(b, world);
  if (!second) return undefined;
  // "from now until the end of the year": the year it is said in
  const { stretch: last } = second;
  if (last.fromMinute === undefined && last.from < first.stretch.from && last.to > first.stretch.to)
    second = { ...second, stretch: { ...last, from: first.stretch.from } };
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
      const earlier = earlierStart(a, b, second.stretch, world);
      if (!earlier) return undefined;
      first.stretch = earlier;
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

/** The first end in the year of the second, or the one before: "10-22 August", "Dec 30 - Jan 2". */
function earlierStart(a: When, b: When, second: Stretch, world: World): Stretch | undefined {
  const free = a.month !== undefined && !a.relative && (a.year === undefined || b.year === a.year);
  if (!free) return undefined;
  const { year } = civilOf(second.from);
  return [year, year - 1]
    .map((of) => resolve({ ...a, year: of }, world)?.stretch)
    .find((found) => found && !isBefore(second, found));
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
  // "May to March" in September: neither behind nor ahead, but the months it is said in.
  const around = aroundNow(ends, world);
  return [other?.stretch, around].filter((found) => found !== undefined);
}

function aroundNow([a, b]: [When, When], world: World): Stretch | undefined {
  const ofMonths = [a, b].every(
    (end) =>
      end.month !== undefined &&
      end.year === undefined &&
      end.minute === undefined &&
      !end.relative,
  );
  if (!ofMonths) return undefined;
  const first = resolve(a, { ...world, tense: -1, strict: true });
  const last = resolve(b, { ...world, tense: 1, strict: true });
  return first && last && isBefore(first.stretch, last.stretch)
    ? between(first.stretch, last.stretch)
    : undefined;
}

function clockRange(a: Stretch, b: Stretch): Stretch {
  return { ...a, toMinute: b.toMinute ?? 0 };
}

/** "from the 13th to the 18th": the first day of that number from the first end on. */
function nextDay(number: number, from: number): Stretch | undefined {
  const { year, month, day } = civilOf(from);
  const to = monthOf(monthNumber(year, month) + (number > day ? 0 : 1));
  return isDate(to.year, to.month, number) ? days(dayNumber(to.year, to.month, number)) : undefined;
}

/** The second end moved to after the first, when what moves it was only assumed. */
function laterEnd(b: When, second: Stretch, first: Stretch): Stretch | undefined {
  if (second.grain === 'minute' && second.from === first.from)
    return { ...second, from: second.from + 1, to: second.to + 1 };
  if (b.weekday !== undefined && b.day === undefined)
    return { ...second, from: second.from + 7, to: second.to + 7 };
  if (b.year !== undefined || b.relative) return undefined;
  if (b.month === undefined && b.day !== undefined) return nextDay(b.day, first.from);
  const { year, month, day } = civilOf(second.from);
  if (b.month !== undefined && second.grain === 'month') return months(year + 1, month);
  return second.grain === 'day' && isDate(year + 1, month, day)
    ? days(dayNumber(year + 1, month, day))
    : undefined;
}
