import { W } from '../../languages/word-classes.ts';
import { isDate } from '../calendar/civil.ts';
import { isWholeBlock } from '../figures/duration.ts';
import type { Reader } from '../reader.ts';
import { is, isMark, NUMBER, tokenText, touches } from '../text/scan.ts';
import type { Piece, When } from './when.ts';

/** Dates in figures with spaces: "2014 12 28", "24 12 2014", "17 02", "2 / 15", alone or after a word of dates. */
export function spacedDate(r: Reader, i: number): Piece | undefined {
  if (r.kind[i] !== NUMBER || touches(r, i)) return undefined;
  const slash = isMark(r, i + 1, '/') ? 1 : 0;
  const second = i + 1 + slash;
  if (r.kind[second] !== NUMBER || touches(r, second - 1)) return undefined;
  const third = slash ? 0 : second + 1;
  const parts = [i, second, third].map((k) => (k && r.kind[k] === NUMBER ? tokenText(r, k) : ''));
  const first = i === 0 ? tokenText(r, 0) : (parts[0] ?? '');
  const [a, b, c] = [first, parts[1] ?? '', parts[2] ?? ''];
  const end = c ? third + 1 : second + 1;
  const led = i > 0 && (is(r, i - 1, W.daycue) || is(r, i - 1, W.datelead));
  if (!isWholeBlock(r, i - (led ? 1 : 0), end) && !(led && c.length === 4)) return undefined;
  const when = c ? whole(r, a, b, c) : dayMonth(r, a, b, slash > 0);
  return when && { start: i, end, when, score: 1.6 };
}

function whole(r: Reader, a: string, b: string, c: string): When | undefined {
  if (/^\d{4}$/.test(a)) return checked(Number(a), Number(b), Number(c));
  if (!/^\d{1,2}$/.test(a) || !/^\d{1,2}$/.test(b) || !/^(?:\d{4}|\d{2})$/.test(c))
    return undefined;
  const short = Number(c);
  const year = c.length === 4 ? short : short + (short < 35 ? 2000 : 1900);
  const [day, month] = r.dayFirst ? [a, b] : [b, a];
  return checked(year, Number(month), Number(day)) ?? checked(year, Number(day), Number(month));
}

function checked(year: number, month: number, day: number): When | undefined {
  return year >= 1900 && year < 2100 && isDate(year, month, day) ? { year, month, day } : undefined;
}

/** Two figures are a date only where one is written as months are ("02") or a bar stands between. */
function dayMonth(r: Reader, a: string, b: string, slash: boolean): When | undefined {
  if (!/^\d{1,2}$/.test(a) || !/^\d{1,2}$/.test(b)) return undefined;
  if (!slash && !(r.dayFirst && Number(b) <= 12 && a.length === 2)) return undefined;
  const [day, month] = r.dayFirst ? [Number(a), Number(b)] : [Number(b), Number(a)];
  return isDate(2000, month, day) ? { month, day } : undefined;
}
