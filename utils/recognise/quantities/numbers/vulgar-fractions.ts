import type { Scan } from '../text/scan.ts';

type Fraction = readonly [over: number, under: number];

/** Fractions that are one sign (Unicode, Number Forms and Latin-1). */
const fractions: Record<string, Fraction> = {
  '½': [1, 2],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '⅕': [1, 5],
  '⅖': [2, 5],
  '⅗': [3, 5],
  '⅘': [4, 5],
  '⅙': [1, 6],
  '⅚': [5, 6],
  '⅛': [1, 8],
  '⅜': [3, 8],
  '⅝': [5, 8],
  '⅞': [7, 8],
};

/** The fraction that token `i` is a sign of. */
export function vulgarAt(s: Scan, i: number): Fraction | undefined {
  const sign = s.sign[i] ?? 0;
  return sign < 0xbc ? undefined : fractions[String.fromCharCode(sign)];
}
