import type { FigureType } from '../../recognise/mention.ts';

/** A figure as a point on an axis: figures of one unit can be drawn and sorted together. */
export interface Magnitude {
  amount: number;
  /** `VND`, `%`, `hectare`, `ratio`, `number`, `day` for durations. */
  unit: string;
}

const daysOf: Record<string, number> = { Y: 365.2425, M: 30.436875, W: 7, D: 1 };
const daysOfTime: Record<string, number> = { H: 1 / 24, M: 1 / 1440, S: 1 / 86_400 };

/** `5..7%`, `12.5 hectare`, `14/15`: a number, perhaps another, perhaps a unit. */
const shape =
  /^(-?\d{1,30}(?:\.\d{1,30})?)(?:\.\.(-?\d{1,30}(?:\.\d{1,30})?))?(?:\/(\d{1,30}))? ?([^\d.].{0,60})?$/u;

/** The magnitude of a canonical value; of a range its middle. `undefined` where nothing is to be measured. */
export function magnitudeOf(value: string, type: FigureType | undefined): Magnitude | undefined {
  if (type === 'score') return undefined;
  if (/^P[\dT]/u.test(value)) return { amount: duration(value), unit: 'day' };
  const parts = shape.exec(value);
  if (!parts) return undefined;
  const [, low, high, below, unit] = parts;
  const middle = (Number(low) + Number(high ?? low)) / 2;
  const amount = below === undefined ? middle : middle / Number(below);
  if (!Number.isFinite(amount)) return undefined;
  return { amount, unit: unit ?? (below === undefined ? (type ?? 'number') : 'ratio') };
}

function duration(value: string): number {
  const [date = '', time = ''] = value.slice(1).split('T');
  return summed(date, daysOf) + summed(time, daysOfTime);
}

function summed(text: string, days: Record<string, number>): number {
  let sum = 0;
  for (const [, number, letter = ''] of text.matchAll(/([\d.]{1,20})([A-Z])/gu)) {
    sum += Number(number) * (days[letter] ?? 0);
  }
  return sum;
}
