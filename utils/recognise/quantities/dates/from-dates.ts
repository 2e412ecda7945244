import { W } from '../../languages/word-classes.ts';
import type { Reader } from '../reader.ts';
import { classSet } from '../text/lexicon.ts';
import { is, isMark, look, mayOpen, NUMBER, skip } from '../text/scan.ts';
import { countedAway, lengthAt } from './counted.ts';
import { ordinalAt } from './day-numbers.ts';
import { countAt } from './decades.ts';
import { openedBy } from './expressions.ts';
import { mergedAt } from './merged.ts';
import type { Piece, When } from './when.ts';

const hours = ['hour', 'minute'];
const wholeDays = ['day', 'week', 'fortnight', 'month', 'year'];
const lengthOpeners = classSet(W.num, W.article, W.few);

/** "2 weeks before May 13 1999", "three weeks from tomorrow", "a week starting tomorrow": counted from another date. */
export function countedFrom(r: Reader, i: number): Piece | undefined {
  if (r.kind[i] !== NUMBER && !mayOpen(r, i, lengthOpeners)) return nthWeekdayFrom(r, i);
  const length = lengthAt(r, i);
  // "for 3 days, from today"
  const lasting = i > 0 && is(r, i - 1, W.lasting);
  const comma = length && lasting && isMark(r, length.end, ',') ? 1 : 0;
  const word = length && look(r, length.end + comma, W.fromdate);
  if (!length || !word) return nthWeekdayFrom(r, i);
  const short = length.unit === 'hour' || length.unit === 'minute' || length.unit === 'second';
  const base = (short ? timeAfter(r, word.end) : undefined) ?? dayAfter(r, word.end);
  if (!base) return undefined;
  // "for 3 days from today" and "3 days starting from today" are those days, not the day after them.
  const sign = Number(word.value);
  const lasts = sign > 1 || (sign > 0 && lasting);
  const relative = {
    unit: length.unit,
    by: Math.sign(sign) * length.count,
    counted: true,
    from: base.when,
    ...(lasts ? { window: true } : {}),
  };
  return { start: i, end: base.end, when: { relative }, score: 1.5 };
}

/** "today in one hour", "heute in 14 Tagen": how far ahead, and from where. */
export function todayIn(r: Reader, today: Piece): Piece | undefined {
  const { relative, part, minute } = today.when;
  const isToday = relative?.unit === 'day' && relative.by === 0 && !part && minute === undefined;
  if (!isToday || !(is(r, today.end, W.inpre) || is(r, today.end, W.agopre))) return undefined;
  const length = countedAway(r, today.end);
  if (!length?.when.relative) return undefined;
  const { ahead: _, ...counted } = length.when.relative;
  return { start: today.start, end: length.end, when: { relative: counted }, score: 1.5 };
}

/** "the day before Christmas", "le lendemain du 13 février". */
export function dayBeside(r: Reader, i: number): Piece | undefined {
  const beside = look(r, i, W.dayfrom);
  const base = beside && dayAfter(r, beside.end);
  if (!beside || !base) return undefined;
  const relative = {
    unit: 'day' as const,
    by: Number(beside.value),
    counted: true,
    from: base.when,
  };
  return { start: i, end: base.end, when: { relative }, score: 1.5 };
}

/** A time of day: "two hours after noon", "half an hour before midnight". */
function timeAfter(r: Reader, i: number): Piece | undefined {
  const base = mergedAt(r, i);
  return base?.when.minute === undefined ? undefined : base;
}

/** A day, said by itself or after an article. */
function dayAfter(r: Reader, i: number): Piece | undefined {
  const base = mergedAt(r, i) ?? mergedAt(r, skip(r, i, W.daycue));
  const point = base?.when;
  const isDay =
    point &&
    (point.day !== undefined ||
      point.weekday !== undefined ||
      point.relative?.unit === 'day' ||
      point.holiday);
  return isDay ? base : undefined;
}

/** "third Tuesday after Christmas 2014": the n-th weekday from a day on. */
function nthWeekdayFrom(r: Reader, i: number): Piece | undefined {
  const counted = countAt(r, i) ?? ordinalAt(r, i);
  const weekday = look(r, counted?.end ?? i, W.weekday);
  if (!weekday) return undefined;
  const n = counted?.value ?? 1;
  const beside = is(r, weekday.end, W.after) || is(r, weekday.end, W.before);
  // "Monday from"; Vietnamese says "thứ hai trước" for the last one
  if (!counted && (!beside || r.language.spelled)) return undefined;
  const word = look(r, weekday.end, W.fromdate);
  const base = word && dayAfter(r, word.end);
  if (!word || !base || n > 52) return undefined;
  const when: When = {
    weekday: Math.abs(Number(weekday.value)),
    relative: {
      unit: 'weekday',
      by: Math.sign(Number(word.value)) * n,
      counted: true,
      from: base.when,
    },
  };
  return { start: i, end: base.end, when, score: 1.5 };
}

/** The "from" of "14 February from 9:30am". */
function opensInside(r: Reader, { start, end }: Piece): boolean {
  for (let k = start; k < end; k++) if (is(r, k, W.from)) return true;
  return false;
}

/** "from 18 December for 10 days": how long it lasts from a day on. */
export function lastingFrom(r: Reader, day: Piece): Piece | undefined {
  const { when } = day;
  const lasting = look(r, day.end, W.lasting);
  const length = lasting && lengthAt(r, lasting.end);
  const isDay =
    when.day !== undefined || when.weekday !== undefined || when.relative?.unit === 'day';
  const timed = when.minute !== undefined;
  if (!length || (!isDay && !timed) || when.ends) return undefined;
  // "14 February from 9:30am for 7 hours"; "at 9 for an hour" are two things
  if (openedBy(r, day.start) !== 0 && !(timed && opensInside(r, day))) return undefined;
  if (!(timed ? hours : wholeDays).includes(length.unit)) return undefined;
  const relative = { unit: length.unit, by: length.count, counted: true, window: true, from: when };
  return { start: day.start, end: length.end, when: { relative }, score: day.score + 0.5 };
}
