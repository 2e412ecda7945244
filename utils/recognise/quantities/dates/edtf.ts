import { civilOf } from '../calendar/civil.ts';
import type { Stretch } from './stretch.ts';

/** A stretch as EDTF (ISO 8601-2): `2024-07-03`, `2024-01/2024-06`, `199X`, `2019/..`, `T19:30`. */
export function toEdtf(stretch: Stretch): string {
  const from = end(stretch, stretch.from, stretch.fromMinute);
  const whole =
    stretch.from === stretch.to && stretch.fromMinute === stretch.toMinute && !stretch.open;
  if (whole) return from;
  const to = end(stretch, stretch.to, stretch.toMinute);
  if (stretch.open === 'end') return `${from}/..`;
  if (stretch.open === 'start') return `../${to}`;
  return from === to ? from : `${from}/${to}`;
}

function end({ grain }: Stretch, day: number, minute = 0): string {
  if (grain === 'clock') return `T${clock(minute)}`;
  const { year, month, day: dayOfMonth } = civilOf(day);
  switch (grain) {
    case 'century':
      return `${pad(Math.floor(year / 100), 2)}XX`;
    case 'decade':
      return `${pad(Math.floor(year / 10), 3)}X`;
    case 'year':
      return yearText(year);
    case 'month':
      return `${yearText(year)}-${pad(month, 2)}`;
    case 'day':
      return `${yearText(year)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
    default:
      return `${yearText(year)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}T${clock(minute)}`;
  }
}

function yearText(year: number): string {
  return year < 0 ? `-${pad(-year, 4)}` : pad(year, 4);
}

function clock(minute: number): string {
  return `${pad(Math.floor(minute / 60), 2)}:${pad(minute % 60, 2)}`;
}

export function pad(value: number, width: number): string {
  // Most are of two figures, and most of those are two figures long.
  if (width === 2 && value >= 0 && value < 100 && Number.isInteger(value))
    return value < 10 ? `0${value}` : String(value);
  return String(value).padStart(width, '0');
}
