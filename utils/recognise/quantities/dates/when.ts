import type { DateMention } from '../../mention.ts';
import type { Zone } from './zones.ts';

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
  /** The zone the time of day is told in, where it is said. */
  zone?: Zone;
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
  /** "2019 to date": its end is the publication. */
  untilNow?: boolean;
  /** It opens at a date that may lie ahead: "ab Montag"; "since Monday" does not. */
  onward?: boolean;
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
  /** "the rest of the week": from the publication to its end. */
  rest?: boolean;
  /** "over the weekend": the last one where the past is told of. */
  near?: boolean;
  /** "year to date": from its beginning to the publication. */
  sofar?: boolean;
  /** "a year ago today": counted to the day. */
  exact?: boolean;
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
export const fields = [
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
