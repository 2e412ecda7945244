import { W } from '../../languages/word-classes.ts';
import { exact } from '../numbers/magnitudes.ts';
import type { Num } from '../numbers/numbers.ts';
import { vulgarAt } from '../numbers/vulgar-fractions.ts';
import { number, type Reader } from '../reader.ts';
import { classSet } from '../text/lexicon.ts';
import { isMark, look, NUMBER, opens, skip, tokenText, touches } from '../text/scan.ts';

/** One number or the two ends of a range, before its unit. */
export interface Amount {
  end: number;
  low: number;
  high?: number;
  /** The number next to the unit. */
  last: Num;
  first: Num;
}

/** The number at token `i`, and the second one of "5-7", "1,2 - 1,8 triệu", "500.000 đến 1 triệu". */
export function amountAt(r: Reader, i: number): Amount | undefined {
  const known = r.amounts[i];
  if (known !== undefined) return known ?? undefined;
  const first = number(r, i);
  const amount = first && amountFrom(r, i, first);
  r.amounts[i] = amount ?? null;
  return amount;
}

export function amountFrom(r: Reader, i: number, first: Num): Amount {
  const second = secondOf(r, i, first);
  if (!second) return { end: first.end, low: first.value, first, last: first };
  let low = first.value;
  const factor = 10 ** second.power;
  // "1,2 - 1,8 triệu": the magnitude said once is meant twice; not in "500.000 đến 1 triệu".
  if (second.scaled && !first.scaled && low < 1000 && low * factor <= second.value)
    low = exact(low * factor);
  return { end: second.end, low, high: second.value, first, last: second };
}

function secondOf(r: Reader, i: number, first: Num): Num | undefined {
  const link = linkEnd(r, i, first);
  if (link === undefined) return undefined;
  const about = skip(r, link, W.bound);
  const second = number(r, isMark(r, about, '~') ? about + 1 : about);
  if (!second || second.spelled !== first.spelled) {
    if (!second || isMark(r, first.end, '-')) return undefined;
  }
  if (second.value <= first.value && !(second.scaled && !first.scaled)) return undefined;
  if (second.value < first.value) return undefined;
  // "2019-2020" is for the years, "1-2-3" for nobody.
  if (isMark(r, second.end, '-') && touches(r, second.end - 1) && r.kind[second.end + 1] === NUMBER)
    return undefined;
  if (isMark(r, second.end, '/') && touches(r, second.end - 1) && r.kind[second.end + 1] === NUMBER)
    return undefined;
  return second;
}

function linkEnd(r: Reader, i: number, first: Num): number | undefined {
  const { end } = first;
  const sign = r.sign[end] ?? 0;
  const dash = sign !== 0 && '-–~—'.includes(String.fromCharCode(sign));
  if (dash) {
    const tight = touches(r, end - 1) && touches(r, end);
    const loose = !touches(r, end - 1) && !touches(r, end);
    return tight || loose ? end + 1 : undefined;
  }
  if (!opens(r, end, links)) return undefined;
  const to = look(r, end, W.to);
  if (to) return to.end;
  const and = look(r, end, W.and);
  return and && isBetween(r, i) ? and.end : undefined;
}

const links = classSet(W.to, W.and);

/** "1/2kg", "3/4 hour", "½ hour": a fraction as the amount of a unit; the unit is for the caller to see. */
export function fractionAmount(r: Reader, i: number): Amount | undefined {
  const vulgar = vulgarAt(r, i);
  const slash =
    r.kind[i] === NUMBER &&
    isMark(r, i + 1, '/') &&
    r.kind[i + 2] === NUMBER &&
    touches(r, i) &&
    touches(r, i + 1);
  if (!vulgar && !slash) return undefined;
  const [over, under] = vulgar ?? [Number(tokenText(r, i)), Number(tokenText(r, i + 2))];
  if (!(over > 0 && over < under && under < 100)) return undefined;
  const value = over / under;
  const end = slash ? i + 3 : i + 1;
  const num: Num = {
    end,
    value,
    spelled: false,
    words: 0,
    scaled: true,
    power: 0,
    decimal: true,
    grouped: false,
  };
  return { end, low: value, first: num, last: num };
}

/** Is the number announced by "between" or "giữa"? */
export function isBetween(r: Reader, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    const from = look(r, k, W.from);
    if (from) return Number(from.value) === 1;
  }
  return false;
}

/** Over a hyphen between number and unit: "60-kilometre", "22-year". */
export function overHyphen(r: Reader, i: number): number {
  return isMark(r, i, '-') && touches(r, i - 1) && touches(r, i) ? i + 1 : i;
}
