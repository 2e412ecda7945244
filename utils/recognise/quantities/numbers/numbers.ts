import { W } from '../../languages/word-classes.ts';
import {
  BREAK,
  isMark,
  look,
  NUMBER,
  at as offset,
  type Scan,
  skip,
  tokenText,
  touches,
} from '../text/scan.ts';
import { readCommon, type Spelled } from './common-spelled.ts';
import { decimals, partOfPower } from './decimals.ts';
import { type Decimal, type Digits, readDigits } from './digits.ts';
import { withHalf, withMagnitude } from './magnitudes.ts';
import { withExponent, withFraction, withGroup, withMixed } from './mixed.ts';
import { readVietnamese } from './vietnamese-spelled.ts';

export interface Num {
  /** Token after the number. */
  end: number;
  value: number;
  spelled: boolean;
  /** Spelled words in it. */
  words: number;
  /** How many digits it is when it is nothing but a run of digits ("2024", "07"). */
  plain?: number;
  /** A magnitude or a fraction made it: it is no day, hour or year. */
  scaled: boolean;
  /** Largest power of ten said after it, for "rưỡi" and money in words. */
  power: number;
  decimal: boolean;
  grouped: boolean;
  /** See `Spelled`. */
  before?: number;
}

/** A number that begins at token `i`, in digits or in words, with its magnitude. */
export function readNumber(s: Scan, i: number, decimal: Decimal): Num | undefined {
  const minus = minusAt(s, i);
  if (minus > i) {
    const num = readPositive(s, minus, decimal);
    return num ? { ...num, value: -num.value, scaled: true } : undefined;
  }
  return readPositive(s, i, decimal);
}

/** Over a minus sign that touches its number but nothing before it or opens the text, or over a word. */
function minusAt(s: Scan, i: number): number {
  const sign = s.sign[i];
  if (sign !== 0x2d && sign !== 0x2212 && sign !== 0x2013) return skip(s, i, W.minus);
  const free = i === 0 || !touches(s, i - 1) || isMark(s, i - 1, '(');
  const near = touches(s, i) || (opens(s, i) && s.kind[i + 1] === NUMBER);
  return free && near ? i + 1 : i;
}

function opens(s: Scan, i: number): boolean {
  return i === 0 || s.kind[i - 1] === BREAK;
}

function readPositive(s: Scan, i: number, decimal: Decimal): Num | undefined {
  const base =
    s.kind[i] === NUMBER || leadingPoint(s, i) ? fromDigits(s, i, decimal) : fromWords(s, i);
  if (!base) return undefined;
  return withGroup(
    s,
    withMixed(s, withHalf(s, withMagnitude(s, withFraction(s, withExponent(s, base))))),
  );
}

/** ",77" and ".5": a decimal sign that opens a number. */
function leadingPoint(s: Scan, i: number): boolean {
  if (s.sign[i] === 0 || (!isMark(s, i, '.') && !isMark(s, i, ','))) return false;
  return s.kind[i + 1] === NUMBER && touches(s, i) && (i === 0 || !touches(s, i - 1));
}

function fromDigits(s: Scan, i: number, decimal: Decimal): Num | undefined {
  if (s.kind[i] !== NUMBER) {
    const digits = readDigits(`0.${tokenText(s, i + 1)}`, '.');
    return digits ? fromRead(digits, i + 2) : undefined;
  }
  const groups = groupsEnd(s, i);
  if (groups > i + 1) {
    let joined = '';
    for (let k = i; k < groups; k++) joined += tokenText(s, k);
    const digits = readDigits(joined, decimal);
    return digits ? { ...fromRead(digits, groups), grouped: true } : undefined;
  }
  const length = offset(s.end, i) - offset(s.start, i);
  const digits = s.digits[i]
    ? { value: offset(s.value, i), decimal: false, grouped: false }
    : readDigits(tokenText(s, i), decimal);
  if (!digits) return undefined;
  const num = fromRead(digits, i + 1);
  if (!digits.decimal && !digits.grouped) num.plain = length;
  // "1 point 1", "2 chấm 23"
  const point = look(s, i + 1, W.point);
  if (point && s.kind[point.end] === NUMBER && !digits.decimal)
    return decimals(s, point.end, digits.value, 0) ?? num;
  return length > 300 ? undefined : num;
}

function fromRead({ value, decimal, grouped }: Digits, end: number): Num {
  return { end, value, spelled: false, words: 0, scaled: false, power: 0, decimal, grouped };
}

/** "1 234 567,8": groups of three after one space, a no-break one unless the language uses plain ones. */
function groupsEnd(s: Scan, i: number): number {
  let end = i + 1;
  if (s.kind[end] !== NUMBER) return end;
  const digits = s.digits[i] ?? 0;
  if (digits < 1 || digits > 3 || s.low.charCodeAt(offset(s.start, i)) === 0x30) return end;
  while (s.kind[end] === NUMBER && offset(s.start, end) - offset(s.end, end - 1) === 1) {
    const gap = s.low.charAt(offset(s.end, end - 1));
    // "1 234 567" in a language that does not group by spaces: two groups at least
    if (gap === ' ' && !s.language.spaceGroups && !(end > i + 1 || isGroup(s, end + 1))) break;
    const part = /^\d{3}(?:[.,]\d{1,6})?$/.exec(tokenText(s, end));
    if (!part) break;
    end++;
    if (part[0].length > 3) break;
  }
  return end;
}

function isGroup(s: Scan, i: number): boolean {
  const gap = offset(s.start, i) - offset(s.end, i - 1);
  return s.kind[i] === NUMBER && gap === 1 && /^\d{3}(?:[.,]\d{1,6})?$/.test(tokenText(s, i));
}

function fromWords(s: Scan, i: number): Num | undefined {
  if (isMark(s, i, '-')) return undefined;
  // The "million" of "6 million and two".
  if (i > 0 && s.kind[i - 1] === NUMBER && look(s, i, W.mag) && !look(s, i, W.num))
    return undefined;
  const part = partOfPower(s, i);
  if (part) return part;
  const spelled = s.language.spelled === 'vietnamese' ? readVietnamese(s, i) : readCommon(s, i);
  if (!spelled) {
    const point = look(s, i, W.point);
    return point && tokenText(s, i).length > 3 ? decimals(s, point.end, 0, 0) : undefined;
  }
  const point = look(s, spelled.end, W.point);
  if (point) {
    const read = decimals(s, point.end, spelled.value, spelled.words);
    if (read) return read;
  }
  return {
    end: spelled.end,
    value: spelled.value,
    spelled: true,
    words: spelled.words,
    scaled: false,
    power: spelled.value >= 100 ? lastPower(s, spelled) : 0,
    decimal: false,
    grouped: false,
    ...(spelled.before === undefined ? {} : { before: spelled.before }),
  };
}

function lastPower(s: Scan, spelled: Spelled): number {
  const mag = look(s, spelled.end - 1, W.mag);
  if (mag?.end === spelled.end && typeof mag.value === 'number') return mag.value;
  return tokenText(s, spelled.end - 1) === 'trăm' ? 2 : 0;
}
