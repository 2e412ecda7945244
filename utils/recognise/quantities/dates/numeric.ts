import { W } from '../../languages/word-classes.ts';
import { isDate } from '../calendar/civil.ts';
import { isWholeBlock } from '../figures/duration.ts';
import type { Reader } from '../reader.ts';
import { at, is, isMark, look, NUMBER, tokenText, touches, WORD } from '../text/scan.ts';
import { dotted, withIsoTime } from './dotted.ts';
import type { Piece, When } from './when.ts';

/**
 * Dates in figures: 03/07/2024, 3-7, 23.6, 2024-07-03, 31-Oct-74, 2012/aug/10, 6/2024. The order of
 * day and month is the page's; where that gives no date, the other one.
 */
export function numericDate(r: Reader, i: number): Piece | undefined {
  if (r.kind[i] !== NUMBER && !look(r, i, W.month)) return undefined;
  if (r.kind[i] === NUMBER && !r.digits[i]) return dotted(r, i, tokenText(r, i));
  const sign = separator(r, i);
  if (!sign) return undefined;
  const second = fieldAt(r, i + 2);
  if (!second) return undefined;
  const third = separator(r, second.end - 1) === sign ? fieldAt(r, second.end + 1) : undefined;
  const first = fieldAt(r, i);
  if (!first) return undefined;
  if (third) return three(r, i, [first, second, third], sign);
  if (
    isSeparator(r, second.end) &&
    !(sign === '/' && separator(r, second.end + 1) === '/') &&
    touches(r, second.end - 1) &&
    r.kind[second.end + 1] === NUMBER &&
    touches(r, second.end)
  ) {
    return undefined;
  }
  return two(r, i, first, second, sign);
}

interface Field {
  value: number;
  length: number;
  month: boolean;
  end: number;
}

function fieldAt(r: Reader, i: number): Field | undefined {
  const month = r.kind[i] === WORD ? look(r, i, W.month) : undefined;
  if (month)
    return { value: Math.abs(Number(month.value)), length: 0, month: true, end: month.end };
  const length = r.digits[i] ?? 0;
  if (length === 0) return undefined;
  return { value: r.value[i] ?? 0, length, month: false, end: i + 1 };
}

function separator(r: Reader, i: number): string {
  if (!touches(r, i) || !touches(r, i + 1) || !isSeparator(r, i + 1)) return '';
  return r.low.charAt(at(r.start, i + 1));
}

function isSeparator(r: Reader, i: number): boolean {
  return isMark(r, i, '/') || isMark(r, i, '-') || isMark(r, i, '–');
}

function three(
  r: Reader,
  i: number,
  [a, b, c]: [Field, Field, Field],
  sign: string,
): Piece | undefined {
  if (sign === '–') return undefined;
  let when: When | undefined;
  if (a.length === 4) {
    when = whole(a.value, b.value, c.value) ?? whole(a.value, c.value, b.value);
  } else if (b.length === 4 && (a.month || c.month)) {
    // "23-2020-September", "September-2020-23"
    when = a.month ? whole(b.value, a.value, c.value) : whole(b.value, c.value, a.value);
  } else if (c.length === 4 || c.length === 2) {
    const year = fullYear(c);
    const order = dayOrder(r, a, b);
    when = order ? swappable(r, a, b, whole(year, order[1], order[0])) : undefined;
    if (!when && !a.month && !b.month)
      when = whole(year, a.value, b.value) ?? whole(year, b.value, a.value);
  }
  if (!when) return undefined;
  return withIsoTime(r, {
    start: i,
    end: c.end,
    when,
    score: c.length === 2 && a.length !== 4 && sign === '-' ? 0.6 : 2,
  });
}

export function whole(year: number, month: number, day: number): When | undefined {
  return isDate(year, month, day) && year >= 1000 ? { year, month, day } : undefined;
}

/** "8/10/2012" on a page of no known country may be either day. */
function swappable(r: Reader, a: Field, b: Field, when: When | undefined): When | undefined {
  const either = !a.month && !b.month && a.value <= 12 && b.value <= 12 && a.value !== b.value;
  if (!when || !either || r.countryKnown || r.language.monthFirst.length === 0) return when;
  return { ...when, swapped: { month: when.day ?? 0, day: when.month ?? 0 } };
}

export function fullYear(field: Field): number {
  if (field.length === 4) return field.value;
  return field.value + (field.value < 35 ? 2000 : 1900);
}

/** Which of two fields is the day: [day, month]. */
function dayOrder(r: Reader, a: Field, b: Field): [number, number] | undefined {
  if (a.month || b.month) return a.month ? [b.value, a.value] : [a.value, b.value];
  const first: [number, number] = r.dayFirst ? [a.value, b.value] : [b.value, a.value];
  if (first[1] >= 1 && first[1] <= 12) return first;
  return undefined;
}

function two(r: Reader, i: number, a: Field, b: Field, sign: string): Piece | undefined {
  const end = b.end;
  if (
    a.length === 4 &&
    (b.month || (b.length === 2 && sign !== '–' && b.value <= 12 && b.value > 0))
  ) {
    return { start: i, end, when: { year: a.value, month: b.value }, score: b.month ? 1.5 : 0.5 };
  }
  // "1/2000" by itself is a part of a whole.
  if (b.length === 4 && a.length === 1 && a.value === 1 && sign === '/' && isWholeBlock(r, i, end))
    return undefined;
  if (b.length === 4 && (a.month || (a.length <= 2 && a.value >= 1 && a.value <= 12))) {
    if (b.value < 1500 || b.value > 2200) return undefined;
    return { start: i, end, when: { year: b.value, month: a.value }, score: a.month ? 1.5 : 0.8 };
  }
  if (a.length > 2 || b.length > 2 || (a.month && b.month)) return undefined;
  // "on 14/4" has one reading where months come first, too
  const told = sign === '/' && b.value <= 12 && i > 0 && is(r, i - 1, W.holidaylead);
  const order = dayOrder(r, a, b) ?? (told ? [a.value, b.value] : undefined);
  if (!order) return undefined;
  const [day, month] = order;
  // 29/2 is a date of a leap year.
  if (!isDate(2000, month, day)) return undefined;
  return {
    start: i,
    end,
    when: { month, day },
    score: a.month || b.month ? 1.2 : told ? 0.6 : 0.3,
  };
}
