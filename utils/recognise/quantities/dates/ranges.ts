import { W } from '../../languages/word-classes.ts';
import type { Reader } from '../reader.ts';
import { is, isMark, look, NUMBER, skip, touches } from '../text/scan.ts';
import { dayAt } from './day-numbers.ts';
import { narrowedAt, openedBy } from './expressions.ts';
import { areDays, join } from './range-ends.ts';
import { isClock, type Piece } from './when.ts';
import { withYear } from './years.ts';

export function secondEnd(r: Reader, first: Piece): Piece | undefined {
  const to = look(r, first.end, W.to);
  const from = first.start > 0 ? openedBy(r, first.start) : undefined;
  const and = to ? undefined : look(r, first.end, W.and);
  const link = to ?? and;
  if (!link) return undefined;
  const second =
    narrowedAt(r, skip(r, link.end, W.from)) ??
    (is(r, link.end, W.daycue) ? narrowedAt(r, skip(r, link.end, W.daycue)) : undefined) ??
    (and && from !== 1 ? undefined : bareEnd(r, link.end, first));
  if (!second || second.when.ends) return undefined;
  // "30/4 và 1/5" and "Saturday and Monday" are said as one; "18h và 20h", "2019 and 2023" are not.
  if (and && from !== 1 && !areDays(first.when, second.when)) return undefined;
  // "from 2pm till tomorrow 4:30pm" begins today.
  const today = isClock(first.when) && is(r, second.start, W.relday);
  const now = first.when.relative?.unit === 'minute' && isClock(second.when);
  if (now) second.when = { ...second.when, relative: { unit: 'day', by: 0 } };
  const opening = today ? { ...first.when, relative: { unit: 'day' as const, by: 0 } } : first.when;
  const when = join(opening, second.when);
  if (!when) return undefined;
  if (
    r.language.splitClocks &&
    isClock(first.when) &&
    isClock(second.when) &&
    !dayNamedBefore(r, first.start)
  )
    return undefined;
  const dash = isMark(r, first.end, '-') || isMark(r, first.end, '–');
  if (dash && isClock(first.when) !== isClock(second.when) && second.when.minute === undefined)
    return undefined;
  const score = Math.max(
    first.score,
    second.score,
    (from === undefined ? 0 : 0.8) + Math.min(first.score, second.score),
  );
  return { start: first.start, end: second.end, when, score: score + 0.3 };
}

/** Does the sentence name a day shortly before token `i`? */
function dayNamedBefore(r: Reader, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 12); k--) {
    if (isMark(r, k, '.') && !touches(r, k)) return false;
    if (is(r, k, W.weekday) || is(r, k, W.relday)) return true;
    if (
      r.kind[k] === NUMBER &&
      (isMark(r, k + 1, '/') || isMark(r, k + 1, '-')) &&
      r.kind[k + 2] === NUMBER
    )
      return true;
  }
  return false;
}

/** "April ninth through seventeenth". */
function ordinalEnd(r: Reader, i: number, { when }: Piece): Piece | undefined {
  const day = when.day !== undefined && when.month !== undefined ? dayAt(r, i) : undefined;
  if (!day?.ordinal || day.value <= (when.day ?? 0)) return undefined;
  const month = when.year === undefined ? when.month : undefined;
  const end = { day: day.value, ...(month === undefined ? {} : { month }) };
  return withYear(r, { start: i, end: day.end, when: end, score: 0.5 });
}

/** "May 6-8", "from 3 to 4 pm": the second end is a bare number. */
function bareEnd(r: Reader, i: number, first: Piece): Piece | undefined {
  if (r.kind[i] !== NUMBER) return ordinalEnd(r, i, first);
  const value = Number(r.low.slice(r.start[i], r.end[i]));
  if (!Number.isInteger(value)) return undefined;
  if (first.when.day !== undefined && value > first.when.day && value <= 31) {
    if (
      is(r, i + 1, W.noun) ||
      is(r, i + 1, W.unit) ||
      is(r, i + 1, W.percent) ||
      isMark(r, i + 1, '%')
    )
      return undefined;
    const suffix = touches(r, i) ? skip(r, i + 1, W.ordsuffix) : i + 1;
    const month = first.when.year === undefined ? first.when.month : undefined;
    const dated = withYear(r, {
      start: i,
      end: suffix,
      when: { day: value, ...(month === undefined ? {} : { month }) },
      score: 0.5,
    });
    return dated;
  }
  if (
    first.when.minute !== undefined &&
    value <= 24 &&
    !is(r, i + 1, W.unit) &&
    !is(r, i + 1, W.noun)
  ) {
    return { start: i, end: i + 1, when: { minute: value * 60, either: value <= 12 }, score: 0.5 };
  }
  return undefined;
}
