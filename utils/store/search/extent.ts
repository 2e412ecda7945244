/** First and last day of a date, days since 1970-01-01; an open end is as far as its other end. */
export type Extent = [number, number];

const dayMs = 86_400_000;

/**
 * The days an EDTF value spans: "2024-07-03T22:03" one, "199X" ten years, "2024-01/2024-06" half a
 * year, "2019/.." its first year. `undefined` for what has no year ("XXXX-07-03") and what is no EDTF.
 */
export function extentOf(value: string): Extent | undefined {
  const [from = '', to, ...rest] = value.split('/');
  if (rest.length > 0) return undefined;
  const first = single(from);
  const last = to === undefined ? first : single(to);
  if (first && last) return [first[0], Math.max(first[1], last[1])];
  if (isOpen(from) || (to !== undefined && isOpen(to))) return first ?? last;
  return undefined;
}

const isOpen = (end: string): boolean => end === '..' || end === '';

function single(value: string): Extent | undefined {
  const parts = /^(-?\d{1,4}[\dX]{0,4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T[\d:.+Z-]{1,24})?$/u.exec(
    value,
  );
  const [, year = '', month, day] = parts ?? [];
  const early = Number(year.replaceAll('X', '0'));
  const late = Number(year.replaceAll('X', '9'));
  if (!parts || Number.isNaN(early) || Number.isNaN(late)) return undefined;
  const [firstMonth, lastMonth] = monthsOf(month);
  const start = dayNumber(early, firstMonth, day === undefined ? 1 : Number(day));
  const end = day === undefined ? dayNumber(late, lastMonth + 1, 1) - 1 : start;
  return [start, end];
}

/** EDTF numbers the seasons 21 to 24, quarters 33 to 36, quadrimesters 37 to 39 and halves 40 and 41. */
function monthsOf(month: string | undefined): [number, number] {
  if (month === undefined) return [1, 12];
  const number = Number(month);
  if (number >= 21 && number <= 24) return [(number - 21) * 3 + 3, (number - 21) * 3 + 5];
  if (number >= 33 && number <= 36) return [(number - 33) * 3 + 1, (number - 33) * 3 + 3];
  if (number >= 37 && number <= 39) return [(number - 37) * 4 + 1, (number - 37) * 4 + 4];
  if (number >= 40 && number <= 41) return [(number - 40) * 6 + 1, (number - 40) * 6 + 6];
  return [number, number];
}

/** `Date.UTC` takes the years 0 to 99 for those of the last century. */
function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / dayMs);
}
