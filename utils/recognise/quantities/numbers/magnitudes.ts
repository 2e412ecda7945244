import { W } from '../../languages/word-classes.ts';
import { isMark, look, NUMBER, at as offset, type Scan, tokenText, touches } from '../text/scan.ts';
import { readCommon } from './common-spelled.ts';
import type { Num } from './numbers.ts';

/** "23 1/5", "2½". */
export function withFraction(s: Scan, num: Num): Num {
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
  '⅕': 0.2,
  '⅖': 0.4,
  '⅗': 0.6,
  '⅘': 0.8,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅜': 0.375,
  '⅝': 0.625,
  '⅞': 0.875,
};

/** "1,2 tỷ", "45 nghìn tỷ", "100k", "2tr5", "three million". */
export function withMagnitude(s: Scan, num: Num): Num {
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
  const open = power >= 6 || (power >= 2 && power <= 3 && s.language.spelled === undefined);
  const rest = open && !num.spelled && end > num.end ? smallerGroup(s, end, power) : undefined;
  if (rest)
    return { ...num, value: exact(value + rest.value), end: rest.end, power: rest.power, scaled };
  return value === num.value ? num : { ...num, value: exact(value), end, power, scaled };
}

/** "1 tỷ 650 triệu", "1 million 200 thousand": a smaller group after a larger one. */
function smallerGroup(s: Scan, i: number, power: number): Num | undefined {
  const and = look(s, i, W.and);
  const words =
    and && power >= 6 && s.language.spelled === undefined ? readCommon(s, and.end) : undefined;
  // "6 crore and two hundred"; "6 million and two" may count two things.
  if (words && words.value >= 100 && words.value < 10 ** power)
    return { ...words, spelled: true, scaled: true, power: 2, decimal: false, grouped: false };
  const plain = and && power <= 3 ? and.end : i;
  if (s.kind[plain] !== NUMBER || !/^\d{1,3}$/.test(tokenText(s, plain))) return undefined;
  if (power <= 3) return lastGroup(s, plain, plain > i, power);
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

/** The "3 cents et 21" of "4 mille 3 cents et 21". */
function lastGroup(s: Scan, i: number, and: boolean, power: number): Num | undefined {
  const value = Number(tokenText(s, i));
  const end = i + 1;
  const num = { spelled: false, words: 0, scaled: true, decimal: false, grouped: false };
  const hundred = power === 3 && value < 10 && look(s, end, W.mag)?.value === 2;
  if (hundred) {
    const rest = smallerGroup(s, end + 1, 2);
    return { ...num, end: rest?.end ?? end + 1, value: value * 100 + (rest?.value ?? 0), power: 2 };
  }
  const next = look(s, end, W.mag);
  return and && value < 100 && power === 2 && !next ? { ...num, end, value, power: 0 } : undefined;
}

/**
 * "một tỷ rưỡi", "two and a half", "3 million and a half"; "one billion and three quarters million"
 * and "one hundred and three quarters" add what they say and no part of the power before them.
 */
export function withHalf(s: Scan, num: Num): Num {
  const half = look(s, num.end, W.halfnum);
  if (!half || typeof half.value !== 'number') return num;
  const smaller = look(s, half.end, W.mag);
  const power = smaller && Number(smaller.value) < num.power ? Number(smaller.value) : undefined;
  if (smaller && power !== undefined) {
    const value = exact(num.value + half.value * 10 ** power);
    return { ...num, value, end: smaller.end, power, scaled: true, words: num.words + 2 };
  }
  const part = num.power === 2 && s.language.spelled === undefined ? 0 : num.power;
  const value = num.value + half.value * 10 ** part;
  return withMagnitude(s, { ...num, value, end: half.end, scaled: true, words: num.words + 1 });
}

/** "twenty and three fifths", "tres con un quinto", "cent et trois quarts". */
export function withMixed(s: Scan, num: Num): Num {
  if (!num.spelled || num.decimal) return num;
  const plural = s.language.pluralParts && tokenText(s, num.end).endsWith('s');
  const parts = plural && num.before !== undefined ? look(s, num.end, W.denominator) : undefined;
  const tail = num.value - (num.before ?? 0);
  // "two hundred and fifty-four hundredths"
  if (parts && typeof parts.value === 'number' && parts.value >= 100 && tail < parts.value) {
    const value = exact((num.before ?? 0) + tail / parts.value);
    return { ...num, value, end: parts.end, scaled: true, words: num.words + 1 };
  }
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

/** "two dozen", "3 dozens", "dos mil y cuatro docenas". */
export function withGroup(s: Scan, num: Num): Num {
  const group = look(s, num.end, W.group);
  if (!group || typeof group.value !== 'number' || num.decimal) return num;
  return {
    ...num,
    value: (num.before ?? 0) + (num.value - (num.before ?? 0)) * group.value,
    end: group.end,
    scaled: true,
    words: num.words + 1,
  };
}

/** "10^-9", "2.5^2", "1e10": a power written out; the sign before it is the whole's. */
export function withExponent(s: Scan, num: Num): Num {
  if (num.spelled || num.scaled || num.grouped) return num;
  const letter = tokenText(s, num.end) === 'e' && touches(s, num.end) && !num.decimal;
  const caret = isMark(s, num.end, '^');
  if ((!letter && !caret) || !touches(s, num.end - 1)) return num;
  let at = num.end + 1;
  let sign = 1;
  while (at < num.end + 3 && (isMark(s, at, '-') || isMark(s, at, '+'))) {
    if (isMark(s, at, '-')) sign = -sign;
    at++;
  }
  const digits = tokenText(s, at);
  if (s.kind[at] !== NUMBER || !/^\d{1,3}$/.test(digits) || !touches(s, at - 1)) return num;
  const by = sign * Number(digits);
  const value = letter ? num.value * 10 ** by : num.value ** by;
  if (!Number.isFinite(value) || value > 1e30) return num;
  return { ...num, value: Number(value.toPrecision(15)), end: at + 1, scaled: true };
}

/** Without float noise: 4.35 × 100 is 435. */
export function exact(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
