/** From the first to the last moment a value names, in days since 1970-01-01, fractions for hours. */
export interface Span {
  from: number;
  to: number;
}

const dayMs = 86_400_000;
const shape = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(0[1-9]|1[0-2])(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?$/u;

/** The span of an EDTF value; `undefined` for what stands nowhere on a scale (`XXXX-07-03`, `../..`). */
export function spanOf(value: string): Span | undefined {
  const [first = '', last, ...rest] = value.split('/');
  if (rest.length > 0) return undefined;
  if (last === undefined) return pointOf(first);
  const from = pointOf(first);
  const to = pointOf(last);
  // An open end is drawn from what is known of it.
  if (last === '..') return from;
  if (first === '..') return to;
  return from && to && to.to >= from.from ? { from: from.from, to: to.to } : undefined;
}

function pointOf(value: string): Span | undefined {
  const [, years = '', month, day, hour, minute] = shape.exec(value) ?? [];
  if (!years) return undefined;
  const year = Number(years.replaceAll('X', '0'));
  if (years.endsWith('X'))
    return between(year, 0, 1, year + (years.endsWith('XX') ? 100 : 10), 0, 1);
  if (!month) return between(year, 0, 1, year + 1, 0, 1);
  if (!day) return between(year, Number(month) - 1, 1, year, Number(month), 1);
  const from = at(year, Number(month) - 1, Number(day));
  if (!hour) return { from, to: from + 1 };
  const moment = from + Number(hour) / 24 + Number(minute) / 1440;
  return { from: moment, to: moment };
}

const between = (y: number, m: number, d: number, y2: number, m2: number, d2: number): Span => ({
  from: at(y, m, d),
  to: at(y2, m2, d2),
});

// Not Date.UTC: it takes the years 0 to 99 for 1900 to 1999.
function at(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day) / dayMs;
}
