import { formatNumber } from '../numbers/format.ts';
import { exact } from '../numbers/magnitudes.ts';
import type { Lead } from './duration.ts';

/** ISO 8601 designators, with `T` for what is less than a day. */
const designators: Record<string, string> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  night: 'D',
  week: 'W',
  weekend: 'W',
  month: 'M',
  year: 'Y',
};

export const multiples: Record<string, [string, number]> = {
  fortnight: ['W', 2],
  quarter: ['M', 3],
  half: ['M', 6],
  decade: ['Y', 10],
  century: ['Y', 100],
};

export interface Span {
  designator: string;
  low: number;
  high?: number;
}

export function spanOf(unit: string, lead: Lead): Span {
  const [designator, by] = multiples[unit] ?? [designators[unit] ?? 'D', 1];
  const span: Span = { designator, low: exact(lead.low * by) };
  if (lead.high !== undefined) span.high = exact(lead.high * by);
  return span;
}

export function iso(spans: Span[]): string {
  const low = spell(spans.map(({ designator, low }) => [designator, low]));
  const first = spans[0];
  if (first?.high === undefined) return low;
  return `${low}..${spell([[first.designator, first.high]])}`;
}

/** Fractions of an hour in minutes: PT90M. */
function spell(parts: [string, number][]): string {
  let date = '';
  let time = '';
  for (const [designator, value] of parts) {
    const minutes =
      designator === 'TH' && !Number.isInteger(value) && Number.isInteger(exact(value * 60));
    const text = minutes
      ? `${formatNumber(exact(value * 60))}M`
      : `${formatNumber(value)}${designator.at(-1)}`;
    if (designator.startsWith('T')) time += text;
    else date += text;
  }
  return `P${date}${time ? `T${time}` : ''}`;
}
