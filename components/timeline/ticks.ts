import { dateFormat } from '../formats.ts';
import type { Span } from './spans.ts';

export interface Tick {
  /** Days since 1970-01-01. */
  at: number;
  text: string;
}

const dayMs = 86_400_000;
const mostTicks = 5;
const yearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const monthSteps = [1, 2, 3, 6];
const daySteps = [1, 2, 5, 10];

/** Up to five round moments of a stretch of time, as the reader's language writes them. */
export function ticksOf(frame: Span, language: string): Tick[] {
  const first = new Date(frame.from * dayMs);
  const last = new Date(frame.to * dayMs);
  const years = last.getUTCFullYear() - first.getUTCFullYear();
  const months = years * 12 + last.getUTCMonth() - first.getUTCMonth();
  const days = frame.to - frame.from;
  if (days > 800) {
    const step = stepFor(yearSteps, years);
    return moments(frame, roundDown(first.getUTCFullYear(), step), step, (year) => [
      year,
      0,
      1,
    ]).map((at) => ({ at, text: written(at, language, { year: 'numeric' }) }));
  }
  if (days > 60) {
    const step = stepFor(monthSteps, months);
    const start = first.getUTCFullYear() * 12 + roundDown(first.getUTCMonth(), step);
    return moments(frame, start, step, (month) => [Math.floor(month / 12), month % 12, 1]).map(
      (at) => ({ at, text: written(at, language, { month: 'short', year: '2-digit' }) }),
    );
  }
  const step = stepFor(daySteps, days);
  return moments(frame, roundDown(Math.floor(frame.from), step), step, (day) => [
    1970,
    0,
    1 + day,
  ]).map((at) => ({ at, text: written(at, language, { day: 'numeric', month: 'short' }) }));
}

const stepFor = (steps: number[], count: number): number =>
  steps.find((step) => count / step <= mostTicks) ?? steps.at(-1) ?? 1;

const roundDown = (value: number, step: number): number => Math.floor(value / step) * step;

function moments(
  { from, to }: Span,
  start: number,
  step: number,
  dateOf: (count: number) => [number, number, number],
): number[] {
  const found: number[] = [];
  for (let count = start; ; count += step) {
    const at = new Date(0).setUTCFullYear(...dateOf(count)) / dayMs;
    if (at > to) return found;
    if (at >= from) found.push(at);
  }
}

const written = (at: number, language: string, style: Intl.DateTimeFormatOptions): string =>
  dateFormat(language, { ...style, timeZone: 'UTC' }).format(at * dayMs);
