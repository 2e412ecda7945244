import { W } from '../languages/word-classes.ts';
import { numericDate } from './dates/numeric.ts';
import { runEnd } from './mask.ts';
import { phoneEnd } from './mask-phones.ts';
import type { Reader } from './reader.ts';
import { at, is, isMark, NUMBER, tokenText, touches, WORD } from './text/scan.ts';

export function afterNumber(r: Reader, i: number): number {
  const digits = r.digits[i];
  const run = digits && r.low.charCodeAt(at(r.start, i)) !== 0x30 ? i : phoneOrCode(r, i);
  if (run > i) return run;
  if (idiomNumber(r, i)) return i + 3;
  if (documentNumber(r, i)) return runEnd(r, i);
  if (isInside(r, i)) return i;
  const numbers = joined(r, i);
  if (isDateRange(r, i, numbers)) return i;
  // "4-4-2", "978-3-16-148410-0", "1/2/3/4": more than two, and no date.
  if (numbers > i + 4 && (numericDate(r, i)?.end ?? 0) < numbers) {
    const dash = isMark(r, i + 1, '-') || isMark(r, i + 1, '/');
    return dash ? numbers : i;
  }
  return !digits && isVersion(tokenText(r, i)) ? i + 1 : i;
}

/** Has the chain of numbers that token `i` belongs to been read from its beginning? */
function isInside(r: Reader, i: number): boolean {
  const sign = isMark(r, i - 1, '-') || isMark(r, i - 1, '/');
  return sign && i > 1 && touches(r, i - 1) && touches(r, i - 2) && r.kind[i - 2] === NUMBER;
}

/** "10/1-11/2/2017": two dates with a dash between them. */
function isDateRange(r: Reader, i: number, end: number): boolean {
  const first = end > i + 6 ? numericDate(r, i)?.end : undefined;
  if (first === undefined || !isMark(r, first, '-')) return false;
  return numericDate(r, first + 1)?.end === end;
}

function idiomNumber(r: Reader, i: number): boolean {
  if (!isMark(r, i + 1, '/') || r.kind[i + 2] !== NUMBER) return false;
  const text = r.low.slice(at(r.start, i), at(r.end, i + 2));
  return (
    (r.language.notDates ?? []).includes(text) &&
    !(i > 0 && ((r.language.bareDay && is(r, i - 1, W.daycue)) || is(r, i - 1, W.part)))
  );
}

/** End of numbers joined by one kind of sign without spaces. */
function joined(r: Reader, i: number): number {
  let end = i + 1;
  while (
    end + 1 < r.count &&
    touches(r, end - 1) &&
    touches(r, end) &&
    r.kind[end + 1] === NUMBER &&
    (isMark(r, end, '-') || isMark(r, end, '/'))
  )
    end += 2;
  return end;
}

/** 15/2020/NĐ-CP, 18-NQ/TW, 31/2024/QH15: figures, signs, then capitals. */
function documentNumber(r: Reader, i: number): boolean {
  let k = i;
  for (let fields = 0; fields < 2; fields++) {
    const sign = isMark(r, k + 1, '/') || isMark(r, k + 1, '-');
    if (!sign || !touches(r, k) || !touches(r, k + 1)) return false;
    if (r.kind[k + 2] === WORD) {
      const long = at(r.end, k + 2) - at(r.start, k + 2) > 1;
      return (
        long &&
        allCapitals(r, k + 2) &&
        !is(r, k + 2, W.month) &&
        !is(r, k + 2, W.sign) &&
        !is(r, k + 2, W.currency) &&
        !is(r, k + 2, W.measure)
      );
    }
    if (r.kind[k + 2] !== NUMBER) return false;
    k += 2;
  }
  return false;
}

function allCapitals(r: Reader, i: number): boolean {
  const word = r.raw.slice(at(r.start, i), at(r.end, i));
  return word === word.toUpperCase() && word !== word.toLowerCase();
}

/** Phone numbers in groups, and long runs of digits that begin with zero. */
function phoneOrCode(r: Reader, i: number): number {
  const text = tokenText(r, i);
  if (text.startsWith('0') && /^0\d{1,3}(?:[.]\d{3,4}){1,3}$|^0\d{8,10}$/.test(text)) return i + 1;
  if (text.startsWith('0') && /^0\d{1,4}$/.test(text)) return phoneEnd(r, i, 9);
  if (/^\d{3}\.\d{3}\.\d{4}$/.test(text)) return i + 1;
  return i;
}

/** "17.5.1", "192.168.1.1": stops that group no thousands and make no date. */
function isVersion(text: string): boolean {
  const parts = text.split('.');
  if (parts.length < 3) return false;
  if (parts.slice(1).every((part) => /^\d{3}(?:,\d{1,15})?$/.test(part))) return false;
  return !/^(?:\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})|(?:19|20)\d\d\.[01]\d\.[0-3]\d)$/.test(text);
}
