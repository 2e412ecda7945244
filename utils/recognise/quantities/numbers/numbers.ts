import { W } from '../../languages/word-classes.ts';
import {
  is,
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
import { type Decimal, type Digits, readDigits } from './digits.ts';
import { readDigitWords, readVietnamese } from './vietnamese-spelled.ts';

export interface Num {
  /** Token after the number. */
  end: number;
  value: number;
  spelled: boolean;
  /** Spelled words in it. */
  words: number;
  /** The digits as written when it is nothing but a run of digits ("2024", "07"). */
  plain?: string;
  /** A magnitude or a fraction made it: it is no day, hour or year. */
  scaled: boolean;
  /** Largest power of ten said after it, for "rưỡi" and money in words. */
  power: number;
  decimal: boolean;
  grouped: boolean;
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

/** Over a minus sign that touches its number but nothing before it, or over a word. */
function minusAt(s: Scan, i: number): number {
  const sign = isMark(s, i, '-') || isMark(s, i, '−') || isMark(s, i, '–');
  if (!sign) return skip(s, i, W.minus);
  const free = i === 0 || !touches(s, i - 1) || isMark(s, i - 1, '(');
  const near = touches(s, i) || (i === 0 && s.kind[i + 1] === NUMBER);
  return free && near ? i + 1 : i;
}

function readPositive(s: Scan, i: number, decimal: Decimal): Num | undefined {
  const base =
    s.kind[i] === NUMBER || leadingPoint(s, i) ? fromDigits(s, i, decimal) : fromWords(s, i);
  if (!base) return undefined;
  return withGroup(s, withMixed(s, withHalf(s, withMagnitude(s, withFraction(s, base)))));
}

/** ",77" and ".5": a decimal sign that opens a number. */
function leadingPoint(s: Scan, i: number): boolean {
  if (!isMark(s, i, '.') && !isMark(s, i, ',')) return false;
  return s.kind[i + 1] === NUMBER && touches(s, i) && (i === 0 || !touches(s, i - 1));
}

function fromDigits(s: Scan, i: number, decimal: Decimal): Num | undefined {
  if (s.kind[i] !== NUMBER) {
    const digits = readDigits(`0.${tokenText(s, i + 1)}`, '.');
    return digits ? fromRead(digits, i + 2) : undefined;
  }
  const text = tokenText(s, i);
  const groups = groupsEnd(s, i);
  if (groups > i + 1) {
    let joined = '';
    for (let k = i; k < groups; k++) joined += tokenText(s, k);
    const digits = readDigits(joined, decimal);
    return digits ? { ...fromRead(digits, groups), grouped: true } : undefined;
  }
  const digits = readDigits(text, decimal);
  if (!digits) return undefined;
  const num = fromRead(digits, i + 1);
  if (!digits.decimal && !digits.grouped) num.plain = text;
  // "1 point 1", "2 chấm 23"
  const point = look(s, i + 1, W.point);
  if (point && s.kind[point.end] === NUMBER && !digits.decimal)
    return decimals(s, point.end, digits.value, 0) ?? num;
  if (isMark(s, i + 1, '^') || text.length > 300) return undefined;
  return num;
}

function fromRead(digits: Digits, end: number): Num {
  return { ...digits, end, spelled: false, words: 0, scaled: false, power: 0 };
}

/** "1 234 567,8": groups of three after one space, a no-break one unless the language uses plain ones. */
function groupsEnd(s: Scan, i: number): number {
  const first = tokenText(s, i);
  if (first.length > 3 || first.startsWith('0') || /[.,]/.test(first)) return i + 1;
  let end = i + 1;
  while (s.kind[end] === NUMBER && offset(s.start, end) - offset(s.end, end - 1) === 1) {
    const gap = s.low.charAt(offset(s.end, end - 1));
    if (gap === ' ' && !s.language.spaceGroups) break;
    const part = /^\d{3}(?:[.,]\d{1,6})?$/.exec(tokenText(s, end));
    if (!part) break;
    end++;
    if (part[0].length > 3) break;
  }
  return end;
}

function fromWords(s: Scan, i: number): Num | undefined {
  if (isMark(s, i, '-')) return undefined;
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
  };
}

/** "half a million", "half-million", "three quarters billion": a part of a power. */
function partOfPower(s: Scan, i: number): Num | undefined {
  const article = look(s, i, W.article);
  // "a half-million" is read from "half" on.
  if (article && article.end > i + 1 && is(s, i + 1, W.article)) return undefined;
  const over = article ? undefined : look(s, i, W.num);
  const under = over && look(s, over.end, W.denominator);
  const part = article
    ? Number(article.value)
    : under
      ? Number(over?.value) / Number(under.value)
      : 1;
  const end = article?.end ?? under?.end ?? i;
  if (part >= 1 || !(part > 0)) return undefined;
  const hyphen = isMark(s, end, '-') && touches(s, end) ? end + 1 : end;
  const mag = look(s, hyphen, W.mag);
  if (!mag || typeof mag.value !== 'number' || mag.value < 2) return undefined;
  const value = exact(part * 10 ** mag.value);
  return {
    end: mag.end,
    value,
    spelled: true,
    words: 2,
    scaled: true,
    power: mag.value,
    decimal: false,
    grouped: false,
  };
}

function lastPower(s: Scan, spelled: Spelled): number {
  const mag = look(s, spelled.end - 1, W.mag);
  if (mag?.end === spelled.end && typeof mag.value === 'number') return mag.value;
  return tokenText(s, spelled.end - 1) === 'trăm' ? 2 : 0;
}

/** What follows the spelled decimal sign: digits one by one, or a number ("point twenty-five"). */
function decimals(s: Scan, from: number, whole: number, words: number): Num | undefined {
  let text = '';
  let at = from;
  while (text.length < 15) {
    if (s.kind[at] === NUMBER && text === '') {
      const digits = tokenText(s, at);
      if (!/^\d{1,15}$/.test(digits)) return undefined;
      text = digits;
      at++;
      break;
    }
    const zero = look(s, at, W.zero);
    const num = look(s, at, W.num);
    if (zero) text += '0';
    else if (num && typeof num.value === 'number') {
      const hyphen = isMark(s, num.end, '-') ? num.end + 1 : num.end;
      const tens = num.value >= 20 ? look(s, hyphen, W.num) : undefined;
      const large = num.value >= 100 || is(s, num.end, W.mag);
      const group = large && s.language.spelled === undefined ? readCommon(s, at) : undefined;
      if (group) {
        text += group.value;
        at = group.end;
        continue;
      }
      if (tens && typeof tens.value === 'number' && tens.value < 10) {
        text += num.value + tens.value;
        at = tens.end;
        continue;
      }
      if (is(s, num.end, W.denominator)) return undefined;
      text += num.value;
    } else break;
    at = (zero ?? num)?.end ?? at + 1;
  }
  if (text === '') return undefined;
  const value = Number(`${whole}.${text}`);
  return {
    end: at,
    value,
    spelled: true,
    words: words + 2,
    scaled: false,
    power: 0,
    decimal: true,
    grouped: false,
  };
}

/** "23 1/5", "2½". */
function withFraction(s: Scan, num: Num): Num {
  if (num.decimal || num.spelled) return num;
  const vulgar = vulgarFractions[s.low.charAt(offset(s.start, num.end))];
  if (vulgar) return { ...num, end: num.end + 1, value: num.value + vulgar, scaled: true };
  const i = num.end;
  const mixed =
    s.kind[i] === NUMBER &&
    isMark(s, i + 1, '/') &&
    s.kind[i + 2] === NUMBER &&
    touches(s, i) &&
    touches(s, i + 1);
  if (!mixed || touches(s, i - 1)) return num;
  const over = Number(tokenText(s, i));
  const under = Number(tokenText(s, i + 2));
  if (!(over < under) || num.value > 9999 || isMark(s, i + 3, '/')) return num;
  return { ...num, end: i + 3, value: num.value + over / under, scaled: true };
}

const vulgarFractions: Record<string, number> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
};

/** "1,2 tỷ", "45 nghìn tỷ", "100k", "2tr5", "three million". */
function withMagnitude(s: Scan, num: Num): Num {
  let { value, end } = num;
  let power = num.power;
  let scaled = num.scaled;
  for (let said = 0; said < 3; said++) {
    const hyphen = isMark(s, end, '-') && touches(s, end - 1) && touches(s, end) ? end + 1 : end;
    const mag = look(s, hyphen, W.mag);
    if (!mag || typeof mag.value !== 'number') break;
    const letters = (s.end[mag.end - 1] ?? 0) - (s.start[hyphen] ?? 0) <= 2;
    if (letters && !touches(s, end - 1) && isMark(s, end, '-')) break;
    if (letters && !touches(s, end - 1) && num.spelled) break;
    value *= 10 ** mag.value;
    power = mag.value;
    scaled = true;
    end = mag.end;
    const tenths = s.kind[end] === NUMBER && touches(s, end - 1) ? tokenText(s, end) : '';
    if (letters && /^\d{1,3}$/.test(tenths) && s.language.spelled === 'vietnamese') {
      value += (Number(tenths) * 10 ** mag.value) / 10 ** tenths.length;
      end++;
      break;
    }
  }
  const rest =
    power >= 6 && !num.spelled && end > num.end ? smallerGroup(s, end, power) : undefined;
  if (rest)
    return { ...num, value: exact(value + rest.value), end: rest.end, power: rest.power, scaled };
  return value === num.value ? num : { ...num, value: exact(value), end, power, scaled };
}

/** "1 tỷ 650 triệu", "1 million 200 thousand": a smaller group after a larger one. */
function smallerGroup(s: Scan, i: number, power: number): Num | undefined {
  if (s.kind[i] !== NUMBER || !/^\d{1,3}$/.test(tokenText(s, i))) return undefined;
  const mag = look(s, i + 1, W.mag);
  if (!mag || typeof mag.value !== 'number' || mag.value >= power || mag.value < 3)
    return undefined;
  const value = Number(tokenText(s, i)) * 10 ** mag.value;
  return {
    end: mag.end,
    value,
    spelled: false,
    words: 0,
    scaled: true,
    power: mag.value,
    decimal: false,
    grouped: false,
  };
}

/** "một tỷ rưỡi", "two and a half", "3 million and a half". */
function withHalf(s: Scan, num: Num): Num {
  const half = look(s, num.end, W.halfnum);
  if (!half || typeof half.value !== 'number') return num;
  const value = num.value + half.value * 10 ** num.power;
  return withMagnitude(s, { ...num, value, end: half.end, scaled: true, words: num.words + 1 });
}

/** "twenty and three fifths", "tres con un quinto", "cent et trois quarts". */
function withMixed(s: Scan, num: Num): Num {
  if (!num.spelled || num.decimal) return num;
  const and = look(s, num.end, W.and) ?? look(s, num.end, W.point);
  const over = and && look(s, and.end, W.num);
  const under = over && look(s, over.end, W.denominator);
  if (
    !under ||
    typeof under.value !== 'number' ||
    typeof over.value !== 'number' ||
    over.value >= under.value
  )
    return num;
  const mixed = {
    ...num,
    value: num.value + over.value / under.value,
    end: under.end,
    scaled: true,
    words: num.words + 3,
  };
  return withMagnitude(s, mixed);
}

/** "two dozen", "3 dozens". */
function withGroup(s: Scan, num: Num): Num {
  const group = look(s, num.end, W.group);
  if (!group || typeof group.value !== 'number' || num.decimal) return num;
  return {
    ...num,
    value: num.value * group.value,
    end: group.end,
    scaled: true,
    words: num.words + 1,
  };
}

/** Without float noise: 4.35 × 100 is 435. */
export function exact(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

/** A four-digit year said any way: "2024", "hai không linh chín", "nineteen ninety-six". */
export function readSpelledYear(s: Scan, i: number): { end: number; value: number } | undefined {
  if (s.language.spelled === 'vietnamese') return vietnameseYear(s, i);
  const century = look(s, i, W.num);
  if (!century || typeof century.value !== 'number') return undefined;
  const rest = century.value >= 10 && century.value < 22 ? readCommon(s, century.end) : undefined;
  if (rest && rest.value >= 10 && rest.value < 100) {
    return { end: rest.end, value: century.value * 100 + rest.value };
  }
  const whole = readCommon(s, i);
  return whole && whole.value >= 1100 && whole.value < 2200 ? whole : undefined;
}

function vietnameseYear(s: Scan, i: number): { end: number; value: number } | undefined {
  const digits = readDigitWords(s, i, 4);
  if (digits && digits.words === 4) return digits;
  const pairs = twoPlusTwo(s, i);
  if (pairs) return pairs;
  const whole = readVietnamese(s, i);
  return whole && whole.value >= 100 && whole.value < 3000 && whole.words > 1 ? whole : undefined;
}

/** "hai không mười chín" 2019, "hai không linh chín" 2009: two digits, then two as a number. */
function twoPlusTwo(s: Scan, i: number): { end: number; value: number } | undefined {
  const century = readDigitWords(s, i, 2);
  if (!century || century.words !== 2 || century.value < 10) return undefined;
  const linh = tokenText(s, century.end) === 'linh' || tokenText(s, century.end) === 'lẻ';
  const rest = readVietnamese(s, century.end + (linh ? 1 : 0));
  if (!rest || rest.value > 99) return undefined;
  return { end: rest.end, value: century.value * 100 + rest.value };
}

export function hasNumber(s: Scan, i: number): boolean {
  return s.kind[i] === NUMBER || is(s, i, W.num) || is(s, i, W.mag);
}
