import { W } from '../../languages/word-classes.ts';
import { isMark, look, NUMBER, type Scan, tokenText, touches } from '../text/scan.ts';
import { readCommon } from './common-spelled.ts';
import type { Num } from './numbers.ts';

/** "1,2 tỷ", "45 nghìn tỷ", "100k", "2tr5", "three million". */
export function withMagnitude(s: Scan, num: Num): Num {
  let { value, end } = num;
  let power = num.power;
  let scaled = num.scaled;
  for (let more = 0; more < 3; more++) {
    const hyphen = isMark(s, end, '-') && touches(s, end - 1) && touches(s, end) ? end + 1 : end;
    const mag = look(s, hyphen, W.mag);
    if (!mag || typeof mag.value !== 'number') break;
    // "12 cents", "64,2 cents" are of a currency, "3 cents" may be hundreds
    if (mag.value === 2 && (num.decimal || value >= 10) && look(s, hyphen, W.cent)) break;
    // "tỷ" is a word in full, "tr" is none
    const letters = /^[a-z]{1,2}$/.test(tokenText(s, hyphen)) && mag.end === hyphen + 1;
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
  // "un milliard 200 millions"
  const said = num.spelled ? power >= 6 : end > num.end;
  const rest = open && said ? smallerGroup(s, end, power) : undefined;
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

/** Without float noise: 4.35 × 100 is 435. */
export function exact(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
