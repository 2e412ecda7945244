/** The days a date covers. */
export interface Days {
  /** First day, `2024-07-03`. */
  from: string;
  /** The day after the last. */
  until: string;
  /** Time of day of a single moment, `22:03` or `22:03:10`, by the clock of the article. */
  time?: string;
}

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?))?)?)?$/u;

/** The days of an EDTF date or interval; `undefined` for what has no first and last day (`199X`, `2019/..`). */
export function daysOf(value: string | undefined): Days | undefined {
  const [first, last, ...rest] = value?.split('/') ?? [];
  const from = read(first);
  const to = last === undefined ? from : read(last);
  if (!from || !to || rest.length > 0 || to.until <= from.from) return undefined;
  const time = last === undefined ? from.time : undefined;
  return { from: from.from, until: to.until, ...(time ? { time } : {}) };
}

function read(date: string | undefined): Days | undefined {
  const [, y = '', m, d, time] = date?.match(pattern) ?? [];
  const [year, month, day] = [Number(y), Number(m ?? 1), Number(d ?? 1)];
  const from = instant(year, month, day);
  // "2023-02-30" is no day; year 0 has no place in a calendar file.
  if (y === '' || year === 0 || from.getUTCMonth() !== month - 1 || from.getUTCDate() !== day) {
    return undefined;
  }
  const until = d
    ? instant(year, month, day + 1)
    : m
      ? instant(year, month + 1, 1)
      : instant(year + 1, 1, 1);
  return { from: isoDay(from), until: isoDay(until), ...(time ? { time } : {}) };
}

function instant(year: number, month: number, day: number): Date {
  const date = new Date(Date.UTC(2000, month - 1, day));
  // Not in the constructor: Date.UTC takes the years 0 to 99 as 1900 to 1999.
  date.setUTCFullYear(year + (date.getUTCFullYear() - 2000), date.getUTCMonth(), date.getUTCDate());
  return date;
}

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);
