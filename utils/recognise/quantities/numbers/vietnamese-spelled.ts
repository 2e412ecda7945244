import { W } from '../../languages/word-classes.ts';
import { isMark, look, type Scan, tokenText } from '../text/scan.ts';
import type { Spelled } from './common-spelled.ts';

/**
 * Vietnamese spelled numbers: "hai trăm linh năm", "bảy hai" 72, "bốn trăm tư" 440, "một triệu hai"
 * 1.2 million, "một tỷ rưỡi". A last unit after a power counts tenths of it, unless "linh" or
 * "không trăm" says otherwise. "năm" after a full ten or hundred is "year": "hai mươi năm".
 */
export function readVietnamese(s: Scan, from: number): Spelled | undefined {
  let total = 0;
  let power = 0;
  let at = from;
  let words = 0;
  while (true) {
    const group = readGroup(s, at, power > 0);
    const magnitude = look(s, group?.end ?? at, W.mag);
    const by = magnitude && typeof magnitude.value === 'number' ? 10 ** magnitude.value : 0;
    if (group && magnitude && by >= 1000 && (power === 0 || by < power)) {
      total += group.value * by;
      power = by;
      words += group.words + 1;
      at = magnitude.end;
      const larger = look(s, at, W.mag);
      // "một nghìn tỷ", "năm trăm ngàn triệu"
      if (larger && typeof larger.value === 'number' && 10 ** larger.value > power) {
        total *= 10 ** larger.value;
        power = 10 ** larger.value;
        at = larger.end;
        words++;
      }
      continue;
    }
    if (group) {
      const tenths = power >= 1000 && group.words === 1 && group.value < 10 && !group.exact;
      total += tenths ? (group.value * power) / 10 : group.value;
      words += group.words;
      at = group.end;
    }
    break;
  }
  if (words === 0) return undefined;
  return { end: at, value: total, words };
}

interface Group extends Spelled {
  /** "linh năm", "không trăm ...": a unit stays a unit. */
  exact: boolean;
}

/** Up to 999. `inner`: behind a power, where "không trăm" and "linh" may open it. */
function readGroup(s: Scan, from: number, inner: boolean): Group | undefined {
  let at = from;
  let words = 0;
  let value = 0;
  let exact = false;
  const hundreds = unit(s, at, true);
  if (hundreds !== undefined && tokenText(s, at + 1) === 'trăm') {
    if (hundreds === 0 && !inner) return undefined;
    value = hundreds * 100;
    at += 2;
    words += 2;
    exact = hundreds === 0;
    const rest = readTens(s, at, true);
    if (!rest) return { end: at, value, words, exact };
    const tenths = rest.words === 1 && rest.value > 0 && rest.value < 10 && !rest.exact && !exact;
    return {
      end: rest.end,
      value: value + (tenths ? rest.value * 10 : rest.value),
      words: words + rest.words,
      exact: exact || rest.exact,
    };
  }
  if (tokenText(s, at) === 'trăm' && !inner) {
    const rest = readTens(s, at + 1, true);
    if (rest)
      return {
        ...rest,
        value: 100 + (rest.words === 1 ? rest.value * 10 : rest.value),
        words: rest.words + 1,
      };
    return { end: at + 1, value: 100, words: 1, exact: false };
  }
  return readTens(s, at, inner);
}

function readTens(s: Scan, at: number, behind: boolean): Group | undefined {
  const word = tokenText(s, at);
  if (behind && (word === 'linh' || word === 'lẻ')) {
    const value = unit(s, at + 1, true);
    return value === undefined ? undefined : { end: at + 2, value, words: 2, exact: true };
  }
  if (word === 'mười' || word === 'chục') {
    const value = tail(s, at + 1, word);
    const more = value === undefined ? 0 : 1;
    return { end: at + 1 + more, value: 10 + (value ?? 0), words: 1 + more, exact: true };
  }
  const first = unit(s, at, behind);
  if (first === undefined) return undefined;
  const next = tokenText(s, at + 1);
  if (first > 0 && (next === 'mươi' || next === 'chục')) {
    const value = next === 'mươi' ? tail(s, at + 2, next) : undefined;
    const more = value === undefined ? 0 : 1;
    return { end: at + 2 + more, value: first * 10 + (value ?? 0), words: 2 + more, exact: true };
  }
  const second = tail(s, at + 1, '');
  if (first > 0 && second !== undefined && s.start[at + 1] !== s.end[at]) {
    return { end: at + 2, value: first * 10 + second, words: 2, exact: true };
  }
  if (/^(?:lăm|mốt|nhăm)$/.test(word) && !behind) return undefined;
  return { end: at + 1, value: first, words: 1, exact: false };
}

/** A unit after a ten; never "năm", which is then a year: "hai mươi năm", "mười năm". */
function tail(s: Scan, at: number, ten: string): number | undefined {
  const word = tokenText(s, at);
  if (word === 'năm' || word === 'không') {
    // "năm hai" 52 behind a hundred is read by the caller as first; "hai không" is digits.
    return undefined;
  }
  if (ten === '' && (word === 'mốt' || word === 'lăm' || word === 'nhăm')) return unit(s, at, true);
  const value = unit(s, at, ten !== '');
  if (value === undefined || value === 0) return undefined;
  if (ten === '' && tokenText(s, at + 1) === 'trăm') return undefined;
  if (ten === '' && tokenText(s, at + 1) === 'mươi') return undefined;
  return value;
}

/** A digit word. "năm" needs a number before or behind it that makes it five. */
function unit(s: Scan, at: number, behind: boolean): number | undefined {
  const found = look(s, at, W.num);
  if (!found || typeof found.value !== 'number' || found.value > 9) return undefined;
  if (tokenText(s, at) === 'năm' && behind && !isFive(s, at)) return undefined;
  return found.value;
}

/** "trăm năm mươi" is 150, "trăm năm" a hundred years; "linh năm" five. */
function isFive(s: Scan, at: number): boolean {
  const before = tokenText(s, at - 1);
  if (before === 'linh' || before === 'lẻ') return true;
  const next = tokenText(s, at + 1);
  return (
    look(s, at + 1, W.num) !== undefined || next === 'mươi' || next === 'trăm' || next === 'chục'
  );
}

/** Digits read one by one: "hai không một sáu" 2016, "một chín tám tư" 1984. */
export function readDigitWords(s: Scan, from: number, most: number): Spelled | undefined {
  let value = '';
  let at = from;
  while (value.length < most) {
    const found = look(s, at, W.num);
    if (!found || typeof found.value !== 'number' || found.value > 9 || isMark(s, at, '-')) break;
    value += found.value;
    at = found.end;
  }
  return value === '' ? undefined : { end: at, value: Number(value), words: value.length };
}
