import type { DateMention } from '../../mention.ts';

export type Part = NonNullable<DateMention['part']>;
export type Modifier = NonNullable<DateMention['modifier']>;

export type Unit =
  | 'weekday'
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'schoolyear'
  | 'decade'
  | 'century';

/**
 * What the words of a date say, before it is worked out. Fields left open are found from the
 * publication date, the tense around, and what was said before.
 */
export interface When {
  year?: number;
  /** 1..12; with `monthTo` a quarter, a half, a season, "the first five months". */
  month?: number;
  monthTo?: number;
  day?: number;
  /** 1 (Monday)..7. */
  weekday?: number;
  /** Minutes of the day; 1440 is the midnight at its end. */
  minute?: number;
  /** "at 3": morning or afternoon was not said. */
  either?: boolean;
  /** "12pm Monday morning": a.m. or p.m. was said, and the part of the day moves nothing. */
  half?: boolean;
  part?: Part;
  modifier?: Modifier;
  /** Which of two figures is the day was taken from the language alone; the other way round. */
  swapped?: { month: number; day: number };
  relative?: Relative;
  pick?: Pick;
  holiday?: string;
  lunar?: { day?: number; month?: number; year?: number };
  /** Years of a decade or a century: 199, 20. */
  decade?: number;
  century?: number;
  /** "cùng ngày", "cùng kỳ": what was said before. */
  same?: 'day' | 'period' | 'year';
  /** Both ends; the rest of the fields is then empty. */
  ends?: [When, When];
  open?: 'start' | 'end';
  /** "ngày 24/12 tới", "since June": which side of the publication it lies on. */
  toward?: -1 | 1;
  /** Every year: "ngày 27/7 hằng năm". */
  yearly?: boolean;
}

/** A stretch found by counting from the publication, or from another date. */
export interface Relative {
  unit: Unit;
  /** Whole calendar units away: last -1, this 0. */
  by: number;
  /** "three weeks ago": counted to the day, not to the calendar's unit. */
  counted?: boolean;
  /** "the past 12 months": everything between here and there. */
  window?: boolean;
  /** From the last date named, not from the publication: "a year earlier". */
  again?: boolean;
  from?: When;
  /** "in two weeks": a date only where the text looks ahead. */
  ahead?: boolean;
}

/** "the second Monday of", "last day of": the n-th in another date, -1 the last. */
export interface Pick {
  n: number;
  unit: Unit | 'weekday';
  weekday?: number;
  count?: number;
}

export interface Piece {
  start: number;
  end: number;
  when: When;
  /** Below 1 it needs company: a cue before it, or another piece. */
  score: number;
}

const clock = ['minute', 'part'] as const;
const fields = [
  'minute',
  'part',
  'weekday',
  'day',
  'month',
  'year',
  'relative',
  'pick',
  'holiday',
  'lunar',
  'decade',
  'century',
  'same',
] as const;

/** Does the date say nothing but a time of day? */
export function isClock(when: When): boolean {
  return fields.every(
    (field) => when[field] === undefined || (clock as readonly string[]).includes(field),
  );
}

/** Two pieces said side by side as one date, or undefined when they cannot be one. */
export function merge(a: When, b: When): When | undefined {
  if (a.ends || b.ends || a.open || b.open) return undefined;
  for (const field of fields) {
    if (a[field] !== undefined && b[field] !== undefined && !agree(a, b, field)) return undefined;
  }
  if (a.century !== undefined || (a.decade !== undefined && b.relative?.unit !== 'century'))
    return undefined;
  if ((b.decade ?? b.century) !== undefined) return undefined;
  if (isLoose(a, b)) return undefined;
  const joined = { ...a, ...b };
  if (a.lunar && b.lunar) joined.lunar = { ...a.lunar, ...b.lunar };
  return nests(joined) ? joined : undefined;
}

/** Coarse, then fine with a gap between: "since 2010 on Friday", "in March at nine" are two dates. */
function isLoose(a: When, b: When): boolean {
  const coarse =
    a.day === undefined &&
    a.weekday === undefined &&
    (a.year !== undefined || a.month !== undefined) &&
    !a.holiday &&
    !a.lunar;
  if (a.minute !== undefined && b.month !== undefined && b.day === undefined) return true;
  // "Wednesday in October 2014" is no day of it.
  const dayless = (b.month ?? b.year) !== undefined && b.day === undefined;
  if (a.weekday !== undefined && a.day === undefined && a.month === undefined && !a.pick && dayless)
    return true;
  const unit = a.relative?.unit;
  const wide =
    unit !== undefined &&
    unit !== 'day' &&
    unit !== 'night' &&
    unit !== 'weekday' &&
    a.weekday === undefined &&
    a.day === undefined;
  if (wide && b.minute !== undefined) return true;
  if (coarse && (b.weekday !== undefined || b.minute !== undefined || b.relative?.unit === 'day'))
    return !a.pick;
  if (
    a.relative?.counted &&
    a.weekday === undefined &&
    a.month === undefined &&
    a.relative.unit !== 'day'
  )
    return true;
  return a.relative?.window === true || b.relative?.window === true;
}

function agree(a: When, b: When, field: (typeof fields)[number]): boolean {
  if (field === 'lunar' || field === 'part')
    return field === 'part' ? a.part === b.part : lunarApart(a, b);
  return a[field] === b[field] && typeof a[field] === 'number';
}

function lunarApart(a: When, b: When): boolean {
  const x = a.lunar ?? {};
  const y = b.lunar ?? {};
  return (
    !(x.day && y.day) && !(x.month !== undefined && y.month !== undefined) && !(x.year && y.year)
  );
}

/** Finer fields within a coarser relative stretch: "Friday" in "last week", "December" in "last year". */
function nests(when: When): boolean {
  const unit = when.relative?.unit;
  if (!unit) return true;
  if (when.relative?.window) return false;
  if (when.year !== undefined && unit !== 'day') return false;
  switch (unit) {
    case 'day':
    case 'weekday':
    case 'night':
    case 'century':
      return true;
    case 'week':
    case 'weekend':
      return when.month === undefined || when.day !== undefined;
    case 'month':
      return when.month === undefined && when.weekday === undefined;
    case 'year':
      return (
        when.month !== undefined ||
        when.holiday !== undefined ||
        when.lunar !== undefined ||
        when.pick !== undefined ||
        when.same !== undefined
      );
    default:
      return false;
  }
}
