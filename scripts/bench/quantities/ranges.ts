import {
  addMonths,
  dayNumber,
  daysInMonth,
} from '../../../utils/recognise/quantities/calendar/civil.ts';

/** Half-open stretch in minutes from 1970; a time of day alone has `tod`, minutes of the day. */
export interface Range {
  from: number;
  to: number;
  grain: 'minute' | 'day' | 'month' | 'year' | 'longer';
  tod?: number;
  todTo?: number;
  /** `MM-DD` when the year is open. */
  md?: string;
}

const open = 1e15;

/** Our EDTF as a half-open range. */
export function rangeOf(edtf: string): Range | undefined {
  const [a = '', b] = edtf.split('/');
  const first = a === '..' ? undefined : endOf(a);
  if (b === undefined) return first;
  const last = b === '..' ? undefined : endOf(b);
  if (first?.tod !== undefined && last?.tod !== undefined) return { ...first, todTo: last.tod };
  const grain = (last ?? first)?.grain ?? 'day';
  return { from: first?.from ?? -open, to: last?.to ?? open, grain };
}

function endOf(text: string): Range | undefined {
  const clock = /^T(\d\d):(\d\d)Z?$/.exec(text);
  if (clock)
    return { from: 0, to: 0, grain: 'minute', tod: Number(clock[1]) * 60 + Number(clock[2]) };
  const noYear = /^XXXX-(\d\d-\d\d)$/.exec(text);
  if (noYear) return { from: 0, to: 0, grain: 'day', md: noYear[1] ?? '' };
  const vague = /^(-?)(\d{1,3})(X{1,2})$/.exec(text);
  if (vague) {
    const size = vague[3]?.length === 2 ? 100 : 10;
    const year = Number(vague[2]) * size;
    return {
      from: dayNumber(year, 1, 1) * 1440,
      to: dayNumber(year + size, 1, 1) * 1440,
      grain: 'longer',
    };
  }
  const match = /^(-?\d{4,})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d)?Z?)?)?)?$/.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined)
    return {
      from: dayNumber(year, 1, 1) * 1440,
      to: dayNumber(year + 1, 1, 1) * 1440,
      grain: 'year',
    };
  const month = Number(match[2]);
  const first = dayNumber(year, month, 1);
  if (match[3] === undefined)
    return { from: first * 1440, to: (first + daysInMonth(year, month)) * 1440, grain: 'month' };
  const day = dayNumber(year, month, Number(match[3]));
  if (match[4] === undefined) return { from: day * 1440, to: (day + 1) * 1440, grain: 'day' };
  const minute = day * 1440 + Number(match[4]) * 60 + Number(match[5]);
  return { from: minute, to: minute + 1, grain: 'minute' };
}

/** Minutes from 1970 of `2013-02-12T04:30:00`, `-3000-01-01`; of a bare `T15:30:00` the time of day. */
export function minutesOf(text: string): { at?: number; tod?: number } | undefined {
  const clock = /^T?(\d\d):(\d\d)(?::\d\d)?$/.exec(text);
  if (clock) return { tod: Number(clock[1]) * 60 + Number(clock[2]) };
  const match = /^(-?\d{1,4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/.exec(text);
  if (!match) return undefined;
  const day = dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
  return { at: day * 1440 + Number(match[4] ?? 0) * 60 + Number(match[5] ?? 0) };
}

/** Length of one grain that begins at a minute. */
export function grainEnd(from: number, grain: string): number | undefined {
  const day = Math.floor(from / 1440);
  switch (grain) {
    case 'second':
    case 'minute':
      return from + 1;
    case 'hour':
      return from + 60;
    case 'day':
      return from + 1440;
    case 'week':
      return from + 7 * 1440;
    case 'month':
      return addMonths(day, 1) * 1440;
    case 'quarter':
      return addMonths(day, 3) * 1440;
    case 'year':
      return addMonths(day, 12) * 1440;
    default:
      return undefined;
  }
}

/** Seconds of an ISO 8601 duration, a month of 30 and a year of 365 days. */
export function secondsOf(iso: string): number | undefined {
  const match =
    /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?/.exec(
      iso,
    );
  if (!match) return undefined;
  const sizes = [365 * 86400, 30 * 86400, 7 * 86400, 86400, 3600, 60, 1];
  return sizes.reduce((sum, size, k) => sum + size * Number(match[k + 1] ?? 0), 0);
}
