import { W } from '../../languages/word-classes.ts';
import { number, type Reader } from '../reader.ts';
import { look, NUMBER, skip, tokenText, touches } from '../text/scan.ts';
import { dayAndMonth } from './day-month.ts';
import { ordinalAt } from './day-numbers.ts';
import { countAt } from './decades.ts';
import type { Piece, When } from './when.ts';
import { overOf, withYear } from './years.ts';

/** "week 3 of 2027", "the week of April 10th". */
export function weekOf(r: Reader, i: number): Piece | undefined {
  const unit = look(r, i, W.unit);
  if (!unit || (unit.value !== 'week' && unit.value !== 'weekend')) return undefined;
  if (r.kind[unit.end] === NUMBER && unit.value === 'week') {
    const n = Number(tokenText(r, unit.end));
    if (!(n >= 1 && n <= 53) || touches(r, unit.end)) return undefined;
    const dated = withYear(r, { start: i, end: unit.end + 1, when: {}, score: 0.8 });
    const frame: When =
      dated.when.year === undefined
        ? { relative: { unit: 'year', by: 0 } }
        : { year: dated.when.year };
    return { ...dated, when: { ...frame, pick: { n, unit: 'week' } } };
  }
  const of = look(r, unit.end, W.of);
  const date = of && (dayAndMonth(r, of.end) ?? dayAndMonth(r, skip(r, of.end, W.daycue)));
  if (!date) return undefined;
  return {
    start: i,
    end: date.end,
    when: { relative: { unit: unit.value, by: 0, from: date.when } },
    score: 1.2,
  };
}

/** "first Monday of", "last day of", "third week of", "the last 3 weeks of": an n-th in what follows. */
export function pickOf(r: Reader, i: number): Piece | undefined {
  const start = skip(r, i, W.daycue);
  const last = look(r, start, W.last);
  const n = last
    ? { end: last.end, value: Number(last.value) }
    : (countAt(r, start) ?? ordinalAt(r, start));
  if (!n || n.value === 0 || n.value > 53) return undefined;
  const more = number(r, n.end);
  const from = more && Number.isInteger(more.value) && more.value < 60 ? more.end : n.end;
  const day = look(r, from, W.weekday);
  const unit = day ? undefined : look(r, from, W.unit);
  if (!day && !unit) return undefined;
  const end = day?.end ?? unit?.end ?? from;
  const link = overOf(r, end);
  if (link === end) return undefined;
  const when: When = {
    pick: {
      n: n.value,
      unit: day ? 'weekday' : (unit?.value as 'day'),
      ...(day ? { weekday: Math.abs(Number(day.value)) } : {}),
      ...(more && from > n.end ? { count: more.value } : {}),
    },
  };
  return { start: i, end: link, when, score: -1 };
}
