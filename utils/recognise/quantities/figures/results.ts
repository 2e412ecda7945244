import { W } from '../../languages/word-classes.ts';
import { formatNumber } from '../numbers/format.ts';
import { number, type Reader } from '../reader.ts';
import { BREAK, is, isMark, look, NUMBER, skip, touches, WORD } from '../text/scan.ts';
import type { Figure } from './figure.ts';

/** "14 of 15", "83 of 124 ridings", "hai trên ba": two counts of one thing. */
export function ratio(r: Reader, i: number): Figure | undefined {
  const over = number(r, i);
  if (!over || over.decimal || over.scaled) return undefined;
  const of = look(r, over.end, W.outof);
  const under = of && number(r, skip(r, of.end, W.daycue));
  if (!of || !under || under.decimal || under.scaled || under.value < over.value || over.value < 1)
    return undefined;
  if (is(r, under.end, W.unit) || is(r, under.end, W.percent)) return undefined;
  return {
    start: i,
    end: under.end,
    type: 'ratio',
    value: `${formatNumber(over.value)}/${formatNumber(under.value)}`,
    score: over.value === 1 ? 0.9 : 1.2,
  };
}

/** "3-1", "a 50-48 vote", "tỷ số 2-0": a result, where the words around say so or the larger comes first. */
export function score(r: Reader, i: number): Figure | undefined {
  if (r.kind[i] !== NUMBER || r.kind[i + 2] !== NUMBER) return undefined;
  const dash = isMark(r, i + 1, '-') || isMark(r, i + 1, '–');
  if (!dash || !touches(r, i) || !touches(r, i + 1)) return undefined;
  if (!isScore(r, i) || !isScore(r, i + 2)) return undefined;
  if (i > 0 && touches(r, i - 1) && !isMark(r, i - 1, '(')) return undefined;
  if (
    (isMark(r, i + 3, '-') || isMark(r, i + 3, '/') || r.kind[i + 3] === WORD) &&
    touches(r, i + 2)
  )
    return undefined;
  const a = r.value[i] ?? 0;
  const b = r.value[i + 2] ?? 0;
  const cued = near(r, i, W.scorecue);
  const falls = a >= b;
  const dated =
    r.language.decimal === ',' &&
    Math.max(a, b) <= 31 &&
    Math.min(a, b) <= 12 &&
    Math.min(a, b) > 0;
  if (!cued && (!falls || dated)) return undefined;
  return {
    start: i,
    end: i + 3,
    type: 'score',
    value: `${a}-${b}`,
    score: cued ? 2.6 : falls && (a > 31 || b > 31 || b === 0) ? 1.5 : 0.9,
  };
}

/** Up to three figures, no zero before others. */
function isScore(r: Reader, i: number): boolean {
  const digits = r.digits[i] ?? 0;
  const least = digits === 2 ? 10 : digits === 3 ? 100 : 0;
  return digits > 0 && digits < 4 && (r.value[i] ?? 0) >= least;
}

function near(r: Reader, i: number, cls: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 13) && !stops(r, k); k--) if (is(r, k, cls)) return true;
  for (let k = i + 3; k < Math.min(r.count, i + 8) && !stops(r, k); k++)
    if (is(r, k, cls)) return true;
  return false;
}

function stops(r: Reader, i: number): boolean {
  return r.kind[i] === BREAK || (isMark(r, i, '.') && !touches(r, i));
}
