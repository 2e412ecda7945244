import { numberFormat } from '../formats.ts';

/** A length of time as the reader's language counts it. */
export interface DurationWords {
  /** "3–5" of one unit; "1 giờ 30 phút" of several, and then there is no unit. */
  amount: string;
  unit: string;
  seconds: number;
}

const units = [
  ['Y', 'year', 31_556_952],
  ['M', 'month', 2_629_746],
  ['W', 'week', 604_800],
  ['D', 'day', 86_400],
  ['TH', 'hour', 3600],
  ['TM', 'minute', 60],
  ['TS', 'second', 1],
] as const;

type Part = { amount: number; unit: (typeof units)[number][1]; seconds: number };

/** Reads an ISO 8601 duration or a range of them (`P18Y..P60Y`); `undefined` for anything else. */
export function durationWords(value: string, language: string): DurationWords | undefined {
  const ends = value.split('..').map(partsOf);
  const [least, most] = ends;
  if (!least || least.length === 0 || ends.some((parts) => !parts)) return undefined;
  const [only] = least;
  const seconds = (most ?? least).reduce((sum, part) => sum + part.seconds, 0);
  if (only && least.length === 1) {
    const number = numberFormat(language);
    const amounts = [only, ...(most ?? [])].map(({ amount }) => number.format(amount));
    const last = most?.[0] ?? only;
    const unit = inUnit(last, language).find(({ type }) => type === 'unit')?.value ?? '';
    return { amount: amounts.join('–'), unit, seconds };
  }
  const spoken = least.map((part) =>
    inUnit(part, language)
      .map(({ value }) => value)
      .join(''),
  );
  return { amount: spoken.join(' '), unit: '', seconds };
}

const inUnit = ({ amount, unit }: Part, language: string): Intl.NumberFormatPart[] =>
  numberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).formatToParts(amount);

function partsOf(value: string): Part[] | undefined {
  const [whole, days = '', time = ''] =
    /^P([\d.YMWD]{0,60})(?:T([\d.HMS]{1,60}))?$/u.exec(value) ?? [];
  if (whole === undefined) return undefined;
  const found: Part[] = [];
  for (const [text, prefix] of [
    [days, ''],
    [time, 'T'],
  ]) {
    for (const [, amount, letter] of text?.matchAll(/(\d{1,15}(?:\.\d{1,10})?)([YMWDHS])/gu) ??
      []) {
      const known = units.find(([designator]) => designator === `${prefix}${letter}`);
      if (!known) return undefined;
      found.push({ amount: Number(amount), unit: known[1], seconds: Number(amount) * known[2] });
    }
  }
  return found;
}
