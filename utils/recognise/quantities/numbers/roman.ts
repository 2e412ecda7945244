import type { Reader } from '../reader.ts';
import { at, isCapital, tokenText, WORD } from '../text/scan.ts';

const digits: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** A Roman numeral in capitals, below 90, with a Romance ordinal ending: "XXI", "XIXe". */
export function romanAt(r: Reader, i: number): { end: number; value: number } | undefined {
  if (r.kind[i] !== WORD || !isCapital(r, i)) return undefined;
  if (!'ivxl'.includes(r.low.charAt(at(r.start, i)))) return undefined;
  const match = /^(?=[ivxl])(x{0,3}|xl|lx{0,3})(ix|iv|v?i{0,3})(?:e|er|è|ème|th|º|ª)?$/.exec(
    tokenText(r, i),
  );
  if (!match) return undefined;
  const roman = `${match[1] ?? ''}${match[2] ?? ''}`;
  if (
    roman.length > 1 &&
    r.raw.charAt((r.start[i] ?? 0) + 1) === r.low.charAt((r.start[i] ?? 0) + 1)
  )
    return undefined;
  let value = 0;
  for (let k = 0; k < roman.length; k++) {
    const one = digits[roman.charAt(k)] ?? 0;
    const next = digits[roman.charAt(k + 1)] ?? 0;
    value += one < next ? -one : one;
  }
  return value > 0 ? { end: i + 1, value } : undefined;
}
