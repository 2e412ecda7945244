import { W } from '../../languages/word-classes.ts';
import { number, type Reader } from '../reader.ts';
import { isMark, look, NUMBER, touches } from '../text/scan.ts';

export interface Day {
  end: number;
  value: number;
  ordinal: boolean;
}

/** A day of the month: "3", "3rd", "1er", "3.", "third", "ba mươi", "mười lăm". */
export function dayAt(r: Reader, i: number): Day | undefined {
  if (r.kind[i] === NUMBER) {
    const digits = r.digits[i] ?? 0;
    const value = r.value[i] ?? 0;
    if (digits > 2 || value < 1 || value > 31) return undefined;
    const suffix = touches(r, i) ? look(r, i + 1, W.ordsuffix) : undefined;
    return { end: suffix?.end ?? i + 1, value, ordinal: suffix !== undefined };
  }
  const full = look(r, i, W.lunarday);
  if (full) return { end: full.end, value: Number(full.value), ordinal: false };
  const ordinal = ordinalAt(r, i);
  if (ordinal && ordinal.value >= 1 && ordinal.value <= 31) return { ...ordinal, ordinal: true };
  const num = number(r, i);
  if (
    !num?.spelled ||
    num.scaled ||
    num.value < 1 ||
    num.value > 31 ||
    !Number.isInteger(num.value)
  )
    return undefined;
  return { end: num.end, value: num.value, ordinal: false };
}

/** "twenty-fourth", "fifth": tens and a spelled ordinal, or one word. */
export function ordinalAt(r: Reader, i: number): { end: number; value: number } | undefined {
  const one = look(r, i, W.ordnum);
  if (one && typeof one.value === 'number') return chained(r, one.end, one.value);
  const tens = look(r, i, W.num);
  if (!tens || typeof tens.value !== 'number' || tens.value < 20 || tens.value > 90)
    return undefined;
  const hyphen = isMark(r, tens.end, '-') || isMark(r, tens.end, '—') ? tens.end + 1 : tens.end;
  const unit = look(r, hyphen, W.ordnum);
  if (!unit || typeof unit.value !== 'number' || unit.value > 9) return undefined;
  return { end: unit.end, value: tens.value + unit.value };
}

/** "décimo primeiro", "centésimo trigésimo quarto", "milesimo tricentesimo": each smaller than the last. */
function chained(r: Reader, from: number, first: number): { end: number; value: number } {
  let end = from;
  let value = first;
  let place = placeOf(first);
  while (place > 1 && r.language.ordinalChains) {
    const next = look(r, end, W.ordnum);
    if (!next || typeof next.value !== 'number' || next.value >= place) break;
    value += next.value;
    place = placeOf(next.value);
    end = next.end;
  }
  return { end, value };
}

function placeOf(value: number): number {
  if (value >= 1000) return 1000;
  return value >= 100 ? 100 : value >= 10 && value % 10 === 0 ? 10 : 1;
}
