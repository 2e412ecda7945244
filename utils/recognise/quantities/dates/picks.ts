import { W } from '../../languages/word-classes.ts';
import { number, type Reader } from '../reader.ts';
import { is, look, type Match, NUMBER, skip, tokenText, touches, WORD } from '../text/scan.ts';
import { dayAndMonth } from './day-month.ts';
import { dayAt, ordinalAt } from './day-numbers.ts';
import { partAfter } from './day-parts.ts';
import { countAt } from './decades.ts';
import { monthAt } from './month-names.ts';
import { holiday } from './periods.ts';
import type { Piece, Relative, Unit, When } from './when.ts';
import { overOf, withYear, yearAfter } from './years.ts';

/** "week 3 of 2027", "the week of April 10th". */
export function weekOf(r: Reader, i: number): Piece | undefined {
  const unit = look(r, i, W.unit);
  if (!unit || (unit.value !== 'week' && unit.value !== 'weekend')) return undefined;
  if (r.kind[unit.end] === NUMBER && unit.value === 'week') {
    const n = Number(tokenText(r, unit.end));
    if (!(n >= 1 && n <= 53) || isJoined(r, unit.end)) return undefined;
    const dated = withYear(r, { start: i, end: unit.end + 1, when: {}, score: 0.8 });
    const pick = { n, unit: 'week' as const };
    if (dated.when.year !== undefined) return { ...dated, when: { year: dated.when.year, pick } };
    const told = relativeYear(r, overOf(r, dated.end));
    const relative = { unit: 'year' as const, by: told?.by ?? 0 };
    return { ...dated, end: told?.end ?? dated.end, when: { relative, pick } };
  }
  const beside = weekBeside(r, i, unit);
  if (beside) return beside;
  const of = look(r, unit.end, W.weekof) ?? look(r, unit.end, W.of);
  const the = of && skip(r, of.end, W.daycue);
  const date =
    of && the !== undefined
      ? (dayAndMonth(r, of.end) ?? dayAndMonth(r, the) ?? ordinalDay(r, the) ?? holiday(r, the))
      : undefined;
  if (!date) return undefined;
  return {
    start: i,
    end: date.end,
    when: { relative: { unit: unit.value, by: 0, from: date.when } },
    score: 1.2,
  };
}

/** Does the number go on behind a sign? A stop or comma that ends the clause is none of it. */
function isJoined(r: Reader, i: number): boolean {
  return touches(r, i) && (r.kind[i + 1] === WORD || touches(r, i + 1));
}

/** "the week after Thanksgiving", "the weekend before 4 July", "the week ending June 3". */
function weekBeside(r: Reader, i: number, unit: Match): Piece | undefined {
  const after = look(r, unit.end, W.after);
  const before = after ? undefined : look(r, unit.end, W.before);
  const ending = after || before ? undefined : look(r, unit.end, W.ending);
  const word = after ?? before ?? ending;
  // "tuần trước 5/7" is last week.
  if (!word || r.language.spelled) return undefined;
  const the = skip(r, word.end, W.daycue);
  const day = dayAndMonth(r, word.end) ?? dayAndMonth(r, the) ?? holiday(r, the);
  if (!day || (ending && unit.value !== 'week')) return undefined;
  const relative: Relative = ending
    ? { unit: 'day', by: -6, counted: true, window: true, from: day.when }
    : { unit: unit.value as Unit, by: after ? 1 : -1, from: day.when };
  return { start: i, end: day.end, when: { relative }, score: 1.2 };
}

/** "the week of the 18th" */
function ordinalDay(r: Reader, i: number): Piece | undefined {
  const day = dayAt(r, i);
  return day?.ordinal ? { start: i, end: day.end, when: { day: day.value }, score: 1 } : undefined;
}

/** "last year", "año pasado": the year of a numbered week. */
function relativeYear(r: Reader, i: number): { end: number; by: number } | undefined {
  const before = look(r, i, W.relpre);
  const unit = look(r, before?.end ?? i, W.unit);
  if (unit?.value !== 'year') return undefined;
  if (before) return { end: unit.end, by: Number(before.value) };
  const after = look(r, unit.end, W.relpost);
  return after && { end: after.end, by: Number(after.value) };
}

/** "la première quinzaine de mars": a half of the month. */
function halfMonth(r: Reader, i: number, { end }: Match, n: number): Piece | undefined {
  const link = overOf(r, end);
  if (link === end) return undefined;
  return { start: i, end: link, when: { pick: { n, unit: 'half' } }, score: -1 };
}

/** The "half" of "second half of May". */
function halfAt(r: Reader, i: number): Match | undefined {
  const half = look(r, i, W.quarter);
  const letter = tokenText(r, i).length === 1;
  return half?.value === 6 && !letter ? { end: half.end, value: 'half' } : undefined;
}

/** The "thứ 3 của" of "tuần thứ 3 của tháng 7". */
function nthAfter(r: Reader, i: number): Match | undefined {
  const cue = look(r, i, W.ordcue);
  const n = cue && (look(r, cue.end, W.ordafter) ?? number(r, cue.end));
  const of = n && skip(r, n.end, W.of);
  return n && of && of > n.end ? { end: of, value: Number(n.value) } : undefined;
}

/** "tuần đầu tháng 7", "10 ngày cuối tháng 6", "chủ nhật cuối cùng của tháng 8": what is picked stands first. */
export function pickedFirst(r: Reader, i: number): Piece | undefined {
  const count = r.kind[i] === NUMBER || !is(r, i, W.weekday) ? number(r, i) : undefined;
  const at = count?.end ?? i;
  const weekday = look(r, at, W.weekday);
  const unit = weekday ? undefined : look(r, at, W.unit);
  const of = weekday?.end ?? unit?.end ?? at;
  const edge = look(r, of, W.edgepost) ?? nthAfter(r, of);
  if (!edge || (!weekday && unit?.value !== 'day' && unit?.value !== 'week')) return undefined;
  if (!is(r, edge.end, W.monthcue) || monthAt(r, edge.end) === undefined) return undefined;
  const whole = count && Number.isInteger(count.value) && count.value < 60;
  if (count && !whole) return undefined;
  const pick = {
    n: Number(edge.value),
    unit: weekday ? ('weekday' as const) : (unit?.value as 'day'),
    ...(weekday ? { weekday: Math.abs(Number(weekday.value)) } : {}),
    ...(count ? { count: count.value } : {}),
  };
  return { start: i, end: edge.end, when: { pick }, score: -1 };
}

/** "first Monday of", "last day of", "third week of", "the last 3 weeks of": an n-th in what follows. */
export function pickOf(r: Reader, i: number): Piece | undefined {
  const start = skip(r, i, W.daycue);
  const last = look(r, start, W.last);
  const n = last
    ? { end: last.end, value: Number(last.value) }
    : (countAt(r, start) ?? ordinalAt(r, start));
  if (!n || n.value === 0 || n.value > 53) return undefined;
  // "the 3rd last week of 2018"
  const fromEnd = last ? undefined : look(r, n.end, W.last);
  if (fromEnd?.value === -1) return pickFrom(r, i, { end: fromEnd.end, value: -n.value });
  return pickFrom(r, i, n);
}

function pickFrom(r: Reader, i: number, n: { end: number; value: number }): Piece | undefined {
  const more = is(r, n.end, W.unit) ? undefined : number(r, n.end);
  const from = more && Number.isInteger(more.value) && more.value < 60 ? more.end : n.end;
  const day = look(r, from, W.weekday);
  const whole = look(r, from, W.unit);
  const unit = day || whole?.value === 'fortnight' ? undefined : (whole ?? halfAt(r, from));
  if (whole?.value === 'fortnight') return halfMonth(r, i, whole, n.value);
  if (!day && !unit) return undefined;
  const part = day ? partAfter(r, day.end) : undefined;
  const end = part?.end ?? day?.end ?? unit?.end ?? from;
  const year = unit?.value === 'month' ? yearAfter(r, end) : undefined;
  // "terceiro mês 2017"
  const link = year && year.end === end + 1 ? end : overOf(r, end);
  if (link === end && !year) return undefined;
  const when: When = {
    ...(part ? { part: part.part } : {}),
    pick: {
      n: n.value,
      unit: day ? 'weekday' : (unit?.value as 'day'),
      ...(day ? { weekday: Math.abs(Number(day.value)) } : {}),
      ...(more && from > n.end ? { count: more.value } : {}),
    },
  };
  return { start: i, end: link, when, score: -1 };
}
