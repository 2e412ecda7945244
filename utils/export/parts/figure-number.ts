/** A figure's canonical value as numbers a spreadsheet can add up. */
export interface FigureNumber {
  low: number;
  /** The end of a range, else the same as `low`. */
  high: number;
  /** `VND`, `%`, `hectare`; empty for a bare number. */
  unit: string;
}

const pattern =
  /^(-?\d{1,18}(?:\.\d{1,12})?)(?:\.\.(-?\d{1,18}(?:\.\d{1,12})?))?(?: ?(\D.{0,60}))?$/su;

/** `1200000000 VND`, `5..7%`, `12.5 hectare`; `undefined` for a ratio, a score or a duration. */
export function figureNumber(value: string | undefined): FigureNumber | undefined {
  const found = value?.match(pattern);
  if (!found) return undefined;
  const [, low = '', high = low, unit = ''] = found;
  // "3-1" is a score, "217/217" a ratio: no unit begins so.
  if (/^[-/:.,]/u.test(unit)) return undefined;
  return { low: Number(low), high: Number(high), unit };
}
