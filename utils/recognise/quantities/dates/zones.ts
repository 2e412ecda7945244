import { W } from '../../languages/word-classes.ts';
import { civilOf, dayNumber, weekdayOf } from '../calendar/civil.ts';
import type { Reader } from '../reader.ts';
import { isMark, look, type Match, NUMBER, tokenText, touches } from '../text/scan.ts';
import { toEdtf } from './edtf.ts';
import { moment, type Stretch } from './stretch.ts';

/** A zone of the clock: minutes ahead of UTC, and whose summer time moves them an hour. */
export interface Zone {
  minutes: number;
  summer?: 'us' | 'eu';
}

/** "GMT", "ET", "UTC+2", "gmt -08:45": the zone behind a time and where it ends. */
export function zoneAt(r: Reader, i: number): { end: number; zone: Zone } | undefined {
  const found = look(r, i, W.zone);
  if (!found) return undefined;
  const [minutes = '0', summer] = String(found.value).split(',');
  const zone: Zone = { minutes: Number(minutes) };
  if (summer === 'us' || summer === 'eu') zone.summer = summer;
  return zone.minutes === 0 && !zone.summer ? withOffset(r, found, zone) : { ...found, zone };
}

/** The "+2" of "UTC+2", the "-08:45" of "GMT -08:45". */
function withOffset(r: Reader, { end }: Match, zone: Zone): { end: number; zone: Zone } {
  const ahead = isMark(r, end, '+');
  const behind = isMark(r, end, '-') || isMark(r, end, '−');
  const text = r.kind[end + 1] === NUMBER && touches(r, end) ? tokenText(r, end + 1) : '';
  // "8:00 GMT -9:00 GMT" is a range, "GMT+07:00" an offset
  if ((!ahead && !behind) || !/^(?:\d|0\d|1[0-4]|\d{4})$/.test(text)) return { end, zone };
  const hours = text.length > 2 ? Math.floor(Number(text) / 100) : Number(text);
  const colon = isMark(r, end + 2, ':') && touches(r, end + 1) && r.kind[end + 3] === NUMBER;
  const minutes = colon ? Number(tokenText(r, end + 3)) : text.length > 2 ? Number(text) % 100 : 0;
  const offset = hours * 60 + minutes;
  if (offset > 14 * 60 || minutes > 59) return { end, zone };
  return { end: end + (colon ? 4 : 2), zone: { minutes: ahead ? offset : -offset } };
}

/** The moment in UTC, as ISO 8601 writes it: `2024-07-03T19:00Z`; a time of day is one of the day given. */
export function inUtc(stretch: Stretch, zone: Zone, day: number): string | undefined {
  const clock = stretch.grain === 'clock';
  if ((!clock && stretch.grain !== 'minute') || stretch.fromMinute === undefined) return undefined;
  const of = clock ? day : stretch.from;
  const minutes = zone.minutes + (zone.summer && isSummer(of, zone.summer) ? 60 : 0);
  const utc = moment(of, stretch.fromMinute - minutes);
  return `${toEdtf(clock ? { ...utc, grain: 'clock' } : utc)}Z`;
}

/** Summer time by the day: second Sunday of March to first of November (USA), last of March to last of October. */
function isSummer(day: number, rule: 'us' | 'eu'): boolean {
  const { year } = civilOf(day);
  const from = rule === 'us' ? sunday(year, 3, 8) : sunday(year, 3, 25);
  const to = rule === 'us' ? sunday(year, 11, 1) : sunday(year, 10, 25);
  return day >= from && day < to;
}

/** The first Sunday from a day of a month on. */
function sunday(year: number, month: number, first: number): number {
  const day = dayNumber(year, month, first);
  return day + 7 - weekdayOf(day);
}
