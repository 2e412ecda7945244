import { W } from '../../languages/word-classes.ts';
import { is, isMark, look, type Scan, touches } from '../text/scan.ts';

export interface Spelled {
  end: number;
  value: number;
  /** Several words, or a word only numbers have. */
  words: number;
  /** What was said before the last "and": "three hundred and two dozens" groups the two alone. */
  before?: number;
}

/**
 * Spelled numbers put together the way English and the Romance languages do: tens and units add,
 * "hundred" and the powers multiply what stands before them. "eleven hundred twenty-one",
 * "doscientos mil quinientos", "quatre-vingt-dix-sept", "trois mille deux cents".
 * No power above `most` is taken in.
 */
export function readCommon(
  s: Scan,
  from: number,
  most = Number.POSITIVE_INFINITY,
): Spelled | undefined {
  const powers: { value: number; power: number }[] = [];
  let group = 0;
  let lowest = Number.POSITIVE_INFINITY;
  let words = 0;
  let at = from;
  let end = from;
  let before: number | undefined;
  while (true) {
    const num = look(s, at, W.num);
    const value = num ? Number(num.value) : undefined;
    if (num && value !== undefined && s.language.unitFirst && joinsGerman(value, group)) {
      // "drei hundert", "fünf und sechzig" in several words
      group = value === 100 ? group * 100 : group + value;
      lowest = value === 100 ? 100 : 1;
      end = num.end;
    } else if (num && value !== undefined && fits(value, lowest)) {
      group += value;
      lowest = placeOf(value);
      end = num.end;
    } else {
      const power = look(s, at, W.mag);
      if (!power || typeof power.value !== 'number' || !isWord(s, at, power.end)) break;
      const by = 10 ** power.value;
      if (by > most) break;
      if (by === 100) {
        // "quarante-cinq cents" are of a currency
        if (group >= 20 && is(s, at, W.cent)) break;
        if (group >= 100 || (group === 0 && words > 0 && lowest < 1000)) break;
        group = (group || 1) * 100;
        lowest = 100;
      } else {
        if (!raise(powers, group, by)) break;
        group = 0;
        lowest = by;
      }
      end = power.end;
    }
    words++;
    at = joint(s, end, group);
    if (at > end && is(s, end, W.and)) before = sum(powers, group);
  }
  if (words === 0) return undefined;
  return { end, value: sum(powers, group), words, ...(before === undefined ? {} : { before }) };
}

function sum(powers: { value: number }[], group: number): number {
  return powers.reduce((all, { value }) => all + value, group);
}

/**
 * A power multiplies its group and every smaller power before it: "cinco mil quinientos millones" is
 * 5500 million, "tres billones dos mil millones" three million million and two thousand million.
 */
function raise(powers: { value: number; power: number }[], group: number, by: number): boolean {
  let count = group;
  let last = powers.at(-1);
  if (last?.power === by) return false;
  while (last && last.power < by) {
    count += last.value;
    powers.pop();
    last = powers.at(-1);
  }
  if (last?.power === by) return false;
  powers.push({ value: (count || 1) * by, power: by });
  return true;
}

/** "k" and "bn" follow figures only. */
function isWord(s: Scan, i: number, end: number): boolean {
  return (s.end[end - 1] ?? 0) - (s.start[i] ?? 0) > 2;
}

/** A German ten or hundred after its unit. */
function joinsGerman(value: number, group: number): boolean {
  const unit = group % 100;
  if (unit < 1 || unit > 9) return false;
  return (value === 100 && group < 10) || (value >= 20 && value <= 90 && value % 10 === 0);
}

/** "twenty" takes a unit, "hundred" anything below it; "soixante" and "quatre-vingt" take a teen. */
function fits(value: number, lowest: number): boolean {
  if (value < lowest) return value > 0 || lowest === Number.POSITIVE_INFINITY;
  return lowest === 19 && value < 20;
}

/** The power of ten below which the next word must stay. */
function placeOf(value: number): number {
  if (value >= 100) return 100;
  if (value === 60 || value === 80) return 20;
  if (value >= 20 && value % 10 === 0) return 10;
  return 1;
}

/** Over "and", "y", "-" between number words. */
function joint(s: Scan, end: number, group: number): number {
  let at = end;
  if (isMark(s, at, '-') && touches(s, at - 1) && touches(s, at)) at++;
  const and = look(s, at, W.and);
  if (and && !isMark(s, at, '-')) at = and.end;
  // "one hundred and three quarters": the fraction is read apart.
  const part = and ? look(s, at, W.num) : undefined;
  // "vinte e três quintos" are 23 of them.
  const ten = s.language.tensAnd && group % 100 >= 20 && Number(part?.value) < 10;
  const hyphen = part && isMark(s, part.end, '-') ? part.end + 1 : part?.end;
  const under = hyphen === undefined ? undefined : look(s, hyphen, W.denominator);
  // "one hundred and thirty fifths" are all fifths
  if (under && !ten && Number(part?.value) < Number(under.value)) return end;
  if (isMark(s, at, '-') && touches(s, at)) at++;
  return is(s, at, W.num) || is(s, at, W.mag) ? at : end;
}
