import { isClock, type When } from './when.ts';

export function joinDay(day: number, second: When): When | undefined {
  if (second.ends || second.relative) return undefined;
  if (second.lunar?.day !== undefined)
    return { ends: [{ lunar: { ...second.lunar, day } }, second] };
  if (second.day === undefined || second.month === undefined) return undefined;
  const first: When = { day, month: second.month };
  if (day > second.day) {
    first.month = second.month === 1 ? 12 : second.month - 1;
  }
  if (second.year !== undefined)
    first.year = day > second.day && second.month === 1 ? second.year - 1 : second.year;
  return { ends: [first, second] };
}

export function areDays(a: When, b: When): boolean {
  if (a.minute !== undefined || b.minute !== undefined || a.relative || b.relative) return false;
  const bothDates =
    a.day !== undefined && b.day !== undefined && a.month !== undefined && b.month !== undefined;
  return (
    bothDates ||
    (a.weekday !== undefined &&
      b.weekday !== undefined &&
      a.day === undefined &&
      b.day === undefined)
  );
}

/** Two ends, each filled with what only the other one says. */
export function join(a: When, b: When): When | undefined {
  if (a.decade !== undefined || a.open || b.open) return undefined;
  // "between now and 2030" is told in days
  if (isNow(a) && b.minute === undefined && !isNow(b))
    return { ends: [{ relative: { unit: 'day', by: 0 } }, b] };
  if (isNow(b) && a.minute === undefined)
    return { ends: [a, { relative: { unit: 'day', by: 0 } }] };
  const clocks = isClock(a) && a.minute !== undefined;
  if (clocks && b.minute === undefined) return undefined;
  const first = { ...a };
  const second = { ...b };
  if (clocks) {
    for (const field of ['day', 'month', 'year', 'weekday', 'relative', 'lunar', 'same'] as const) {
      if (b[field] !== undefined) Object.assign(first, { [field]: b[field] });
    }
    // "tonight from 7 to 7:30"
    if (b.part && !a.part && !a.half && (a.minute ?? 0) <= 720) first.part = b.part;
    halfDay(first, second);
  } else if (b.minute !== undefined && isClock(b)) {
    if (a.minute === undefined) return undefined;
    for (const field of ['day', 'month', 'year', 'weekday', 'relative', 'lunar', 'same'] as const) {
      if (a[field] !== undefined) Object.assign(second, { [field]: a[field] });
    }
    halfDay(first, second);
  } else {
    // "2014 through May 2018"
    const years = a.year !== undefined && b.year !== undefined && a.year < b.year;
    if (rank(a) !== rank(b) && !years && !(a.relative || b.relative)) return undefined;
    if (a.lunar && b.lunar) {
      first.lunar = { ...b.lunar, ...a.lunar };
      second.lunar = { ...a.lunar, ...b.lunar };
    } else if (a.lunar || b.lunar) return undefined;
    if (a.year === undefined && b.year !== undefined && !a.relative) first.year = b.year;
    if (b.year === undefined && a.year !== undefined && !b.relative) second.year = a.year;
    if (a.month === undefined && a.day !== undefined && b.month !== undefined) {
      // "from the 27th to the 3rd of April" begins in March
      const before = b.day !== undefined && a.day > b.day;
      first.month = before ? (b.month === 1 ? 12 : b.month - 1) : b.month;
      if (before && b.month === 1 && b.year !== undefined) first.year = b.year - 1;
    }
    if (b.month === undefined && b.day !== undefined && a.month !== undefined)
      second.month = a.month;
    if (
      a.month !== undefined &&
      b.relative?.unit === 'year' &&
      b.month !== undefined &&
      !a.relative
    )
      first.relative = b.relative;
  }
  return { ends: [first, second] };
}

function isNow({ relative }: When): boolean {
  return relative?.unit === 'minute' && relative.by === 0;
}

/** "from 3 to 4 pm": the first hour is in the half of the day of the second. */
function halfDay(a: When, b: When): void {
  if (a.minute === undefined || b.minute === undefined) return;
  if (a.either && !b.either && a.minute < 720 && a.minute + 720 < b.minute) a.minute += 720;
  if (!a.either && b.either && b.minute < a.minute && b.minute < 720) b.minute += 720;
  if (!b.either || !a.either) {
    delete a.either;
    delete b.either;
  }
}

/** Ends of a range are of one kind: clock, day, month, year. */
function rank(when: When): number {
  if (when.minute !== undefined) return 0;
  if (when.day !== undefined || when.weekday !== undefined || when.holiday || when.lunar?.day)
    return 1;
  if (when.month !== undefined || when.lunar) return 2;
  return 3;
}
