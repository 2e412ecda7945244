import { W } from '../../languages/word-classes.ts';
import { is, isMark, look, type Scan, touches } from '../text/scan.ts';

export interface Spelled {
  end: number;
  value: number;
  /** Several words, or a word only numbers have. */
  words: number;
}

/**
 * Spelled numbers put together the way English and the Romance languages do: tens and units add,
 * "hundred" and the powers multiply what stands before them. "eleven hundred twenty-one",
 * "doscientos mil quinientos", "quatre-vingt-dix-sept", "trois mille deux cents".
 */
export function readCommon(s: Scan, from: number): Spelled | undefined {
  let total = 0;
  let group = 0;
  let lowest = Number.POSITIVE_INFINITY;
  let lastPower = Number.POSITIVE_INFINITY;
  let words = 0;
  let at = from;
  let end = from;
  while (true) {
    const num = look(s, at, W.num);
    const value = num ? Number(num.value) : undefined;
    if (num && value !== undefined && s.language.compound && joinsGerman(value, group)) {
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
      if (by === 100) {
        if (group >= 100 || (group === 0 && words > 0 && lowest < 1000)) break;
        group = (group || 1) * 100;
        lowest = 100;
      } else if (group === 0 && total > 0 && by > lastPower) {
        total *= by;
        lastPower = by;
      } else {
        if (by >= lastPower && group > 0 && total > 0) {
          // "cinco mil quinientos millones": the thousands were millions.
          total = (total + group) * by;
        } else if (by >= lastPower) break;
        else total += (group || 1) * by;
        group = 0;
        lastPower = by;
        lowest = by;
      }
      end = power.end;
    }
    words++;
    at = joint(s, end);
  }
  return words === 0 ? undefined : { end, value: total + group, words };
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
function joint(s: Scan, end: number): number {
  let at = end;
  if (isMark(s, at, '-') && touches(s, at - 1) && touches(s, at)) at++;
  const and = look(s, at, W.and);
  if (and && !isMark(s, at, '-')) at = and.end;
  // "one hundred and three quarters": the fraction is read apart.
  const part = and ? look(s, at, W.num) : undefined;
  if (part && is(s, part.end, W.denominator)) return end;
  if (isMark(s, at, '-') && touches(s, at)) at++;
  return is(s, at, W.num) || is(s, at, W.mag) ? at : end;
}
