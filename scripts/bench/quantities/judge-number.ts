import type { CaseValue } from './cases.ts';

/** Numbers of units that a larger one is made of, for composed lengths. */
const smaller = [1, 10, 12, 100, 1000, 100000, 36, 1 / 1000, 1 / 12, 1 / 100];

/** Does a figure have the number of the row, a length also in the smaller unit of a composed one? */
export function holdsNumber(text: string, value: CaseValue): boolean {
  const { num, num2 } = value;
  if (num == null) return false;
  const [low, high] = numbersOf(text);
  if (low === undefined) return false;
  if (num2 != null)
    return smaller.some(
      (by) => near(low * by, num, 1e-6) && high !== undefined && near(high * by, num2, 1e-6),
    );
  const pp = text.endsWith('pp') ? [1, 100] : smaller;
  return pp.some((by) => near(low * by, num, 1e-6)) && (by1(low, num) || isLength(text));
}

function by1(low: number, num: number): boolean {
  return near(low, num, 1e-6) || near(low * 100, num, 1e-6);
}

function isLength(text: string): boolean {
  return / (?:kilometer|meter|yard|foot|inch|kilogram|pound|kiloliter|liter)$/.test(text);
}

function numbersOf(text: string): [number | undefined, number | undefined] {
  const age = /^PT?(\d+(?:\.\d+)?)[YMWDHS]/.exec(text);
  if (age) return [Number(age[1]), undefined];
  const fraction = /^(-?[\d.]+)\/([\d.]+)$/.exec(text);
  if (fraction) return [Number(fraction[1]) / Number(fraction[2]), undefined];
  const match = /^(-?[\d.]+?)(?:\.\.(-?[\d.]+?))?(?:pp|%| .*)?$/.exec(text);
  if (!match) return [undefined, undefined];
  return [Number(match[1]), match[2] === undefined ? undefined : Number(match[2])];
}

export function near(a: number, b: number, share: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * share + 1e-9;
}
