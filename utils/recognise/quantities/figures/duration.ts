import { W } from '../../languages/word-classes.ts';
import { formatNumber } from '../numbers/format.ts';
import { exact } from '../numbers/numbers.ts';
import { number, type Reader } from '../reader.ts';
import {
  at,
  BREAK,
  is,
  isCapital,
  isMark,
  look,
  NUMBER,
  opensSentence,
  tokenText,
  touches,
  WORD,
} from '../text/scan.ts';
import { type Amount, amountAt, fractionAmount, overHyphen } from './amount.ts';
import type { Figure } from './figure.ts';

/** Lengths of time and ages as ISO 8601 durations: "94 năm", "3 ngày 2 đêm", "22 tuổi", "an hour and a half". */
export function duration(r: Reader, i: number): Figure | undefined {
  return ageNamed(r, i) ?? age(r, i) ?? raceTime(r, i) ?? length(r, i);
}

/** "tuổi 91": the word before, marked with it. */
function ageNamed(r: Reader, i: number): Figure | undefined {
  const cue = look(r, i, W.agepre);
  const num = cue && number(r, cue.end);
  if (!num || num.scaled || num.value > 130 || num.value < 1) return undefined;
  return {
    start: i,
    end: num.end,
    type: 'duration',
    value: `P${formatNumber(num.value)}Y`,
    score: 1.2,
  };
}

/** "ran it in 2:02:57": hours, minutes and seconds after a word of lengths. */
function raceTime(r: Reader, i: number): Figure | undefined {
  const parts = [0, 2, 4].map((k) => (r.kind[i + k] === NUMBER ? tokenText(r, i + k) : ''));
  const joined =
    [0, 1, 2, 3].every((k) => touches(r, i + k)) && isMark(r, i + 1, ':') && isMark(r, i + 3, ':');
  if (!joined || !parts.every((part) => /^\d{1,2}$/.test(part))) return undefined;
  if (!(i > 0 && is(r, i - 1, W.lengthcue))) return undefined;
  const [hours, minutes, seconds] = parts.map(Number);
  return {
    start: i,
    end: i + 5,
    type: 'duration',
    value: `PT${hours}H${minutes}M${seconds}S`,
    score: 2.5,
  };
}

/** Does the reading fill its line or text? */
export function isWholeBlock(r: Reader, start: number, end: number): boolean {
  const opens = start === 0 || r.kind[start - 1] === BREAK;
  return opens && (end >= r.count || r.kind[end] === BREAK);
}

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

const multiples: Record<string, [string, number]> = {
  fortnight: ['W', 2],
  quarter: ['M', 3],
  half: ['M', 6],
  decade: ['Y', 10],
  century: ['Y', 100],
};

interface Span {
  designator: string;
  low: number;
  high?: number;
}

function length(r: Reader, i: number): Figure | undefined {
  const lead = leadAt(r, i);
  if (!lead) return undefined;
  const unit = look(r, overHyphen(r, lead.end), W.unit);
  if (!unit) return undefined;
  if (i > 0 && r.kind[i] === WORD && (is(r, i - 1, W.num) || r.kind[i - 1] === NUMBER))
    return undefined;
  // "30.000 đồng một tháng": what one counts by.
  if (
    i > 0 &&
    is(r, i, W.per) &&
    (is(r, i - 1, W.currency) || is(r, i - 1, W.measure) || is(r, i - 1, W.percent))
  )
    return undefined;
  // "forty second" is the ordinal.
  if (lead.low > 1 && tokenText(r, unit.end - 1) === 'second' && r.kind[i] === WORD)
    return undefined;
  let end = unit.end;
  const spans = [spanOf(String(unit.value), lead)];
  const half = lead.high === undefined ? look(r, end, W.halfnum) : undefined;
  const first = spans[0];
  if (half && first && typeof half.value === 'number' && half.value < 1) {
    first.low = exact(first.low + half.value * (multiples[String(unit.value)]?.[1] ?? 1));
    end = half.end;
  } else if (lead.high === undefined) {
    end = moreSpans(r, end, spans, String(unit.value));
  }
  if (lead.article) return article(r, i, end, spans);
  return {
    start: i,
    end,
    type: 'duration',
    value: iso(spans),
    score: scoreOf(r, i, String(unit.value)),
  };
}

interface Lead extends Pick<Amount, 'end' | 'low' | 'high'> {
  article: boolean;
}

function leadAt(r: Reader, i: number): Lead | undefined {
  const fraction = fractionAmount(r, i);
  if (fraction && is(r, fraction.end, W.unit))
    return { end: fraction.end, low: fraction.low, article: false };
  const amount = amountAt(r, i);
  if (amount) {
    const of = look(r, amount.end, W.of)?.end ?? amount.end;
    const to =
      !is(r, amount.end, W.unit) &&
      (amount.low < 1 || (amount.first.spelled && amount.first.scaled)) &&
      is(r, of, W.unit)
        ? of
        : amount.end;
    const { low, high } = amount;
    return { end: to, low, article: false, ...(high === undefined ? {} : { high }) };
  }
  const said = look(r, i, W.article);
  if (said) return { end: said.end, low: Number(said.value), article: true };
  const few = look(r, i, W.few);
  return few && { end: few.end, low: Number(few.value), article: true };
}

/** "a year", "an hour" alone are no figure in running text; "an hour and a half" is. */
function article(r: Reader, start: number, end: number, spans: Span[]): Figure | undefined {
  const vague =
    spans.length === 1 &&
    spans[0] !== undefined &&
    spans[0].low >= 1 &&
    Number.isInteger(spans[0].low);
  if (vague && !isWholeBlock(r, start, end)) return undefined;
  return { start, end, type: 'duration', value: iso(spans), score: 1 };
}

function spanOf(unit: string, lead: Lead): Span {
  const [designator, by] = multiples[unit] ?? [designators[unit] ?? 'D', 1];
  const span: Span = { designator, low: exact(lead.low * by) };
  if (lead.high !== undefined) span.high = exact(lead.high * by);
  return span;
}

/** "2 years 3 months", "1 giờ 30 phút", "1 hour fifteen"; of "3 ngày 2 đêm" the days. */
function moreSpans(r: Reader, from: number, spans: Span[], first: string): number {
  let end = from;
  let last = first;
  for (let said = 0; said < 3; said++) {
    const and = look(r, end, W.and)?.end ?? (isMark(r, end, ',') ? end + 1 : end);
    const num = number(r, and);
    if (!num || num.scaled) return end;
    const unit = look(r, num.end, W.unit);
    if (!unit) {
      const bare =
        last === 'hour' &&
        !isMark(r, end, ',') &&
        num.value >= 5 &&
        num.value < 60 &&
        (num.spelled || and === end) &&
        r.kind[num.end] !== 1;
      if (!bare || (!num.spelled && num.plain?.length !== 2)) return end;
      spans.push({ designator: 'TM', low: num.value });
      return num.end;
    }
    const value = String(unit.value);
    if (value === 'night' && last === 'day') return unit.end;
    if (sizes.indexOf(value) >= sizes.indexOf(last) || sizes.indexOf(value) < 0) return end;
    spans.push(spanOf(value, { end: 0, low: num.value, article: false }));
    end = unit.end;
    last = value;
  }
  return end;
}

const sizes = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

function iso(spans: Span[]): string {
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

/** Hours in words are more often a length of time where "in", "after", "over" stand before them. */
function scoreOf(r: Reader, i: number, unit: string): number {
  if (unit !== 'hour') return 1.1;
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    if (is(r, k, W.lengthcue) || is(r, k, W.bound)) return 2.2;
    if (is(r, k, W.clockcue)) return 0.5;
  }
  return 0.9;
}

/** "22 tuổi", "22 years old", "22-year-old", "aged 22", "Michel Temer, 75,". */
function age(r: Reader, i: number): Figure | undefined {
  const amount = amountAt(r, i);
  if (!amount || amount.low < 0) return undefined;
  const word = look(r, overHyphen(r, amount.end), W.age);
  const value = (n: number): string => `P${formatNumber(n)}${word ? word.value : 'Y'}`;
  if (word) {
    const text =
      amount.high === undefined ? value(amount.low) : `${value(amount.low)}..${value(amount.high)}`;
    const whole = r.language.ageInSpan || !isMark(r, amount.end, '-');
    return {
      start: i,
      end: whole ? word.end : amount.end,
      type: 'duration',
      value: text,
      score: 1.8 + (whole ? 0 : word.end - amount.end),
    };
  }
  if ((!amount.first.plain && !amount.first.spelled) || amount.low > 150) return undefined;
  if (diedAt(r, i, amount.end))
    return { start: i, end: amount.end, type: 'duration', value: value(amount.low), score: 1.3 };
  if (
    i > 0 &&
    is(r, i - 1, W.agecue) &&
    !is(r, amount.end, W.unit) &&
    r.kind[amount.end] !== NUMBER
  ) {
    const high = amount.high === undefined ? '' : `..${value(amount.high)}`;
    return {
      start: i,
      end: amount.end,
      type: 'duration',
      value: `${value(amount.low)}${high}`,
      score: 1.3,
    };
  }
  if (amount.high !== undefined) return undefined;
  return inApposition(r, i, amount)
    ? { start: i, end: amount.end, type: 'duration', value: value(amount.low), score: 1.2 }
    : undefined;
}

/** "died of an overdose in 1988 at 27." */
function diedAt(r: Reader, i: number, end: number): boolean {
  if (
    i < 2 ||
    tokenText(r, i - 1) !== 'at' ||
    r.kind[end] === WORD ||
    r.kind[i] !== NUMBER ||
    isMark(r, end, ':')
  )
    return false;
  for (let k = i - 2; k >= Math.max(0, i - 10) && r.kind[k] !== BREAK; k--)
    if (is(r, k, W.died)) return true;
  return false;
}

/** A name, a number, a comma: "Michel Temer, 75, who". */
function inApposition(r: Reader, i: number, amount: Amount): boolean {
  if (amount.low < 4 || amount.low > 110 || amount.first.plain?.length !== 2 || i < 3) return false;
  const end = amount.end;
  const sentenceEnds = isMark(r, end, '.') && (r.kind[end + 1] === BREAK || isCapital(r, end + 1));
  const closed = isMark(r, end, ',') || isMark(r, end, ')') || sentenceEnds;
  const opened = isMark(r, i - 1, ',') || isMark(r, i - 1, '(');
  if (!closed || !opened) return false;
  const hyphened = isMark(r, i - 3, '-') && touches(r, i - 3) && isCapital(r, i - 4);
  const name = (isCapital(r, i - 2) || hyphened) && at(r.end, i - 2) - at(r.start, i - 2) > 1;
  const calendar = is(r, i - 2, W.month) && !isMark(r, i - 3, '.') && !opensSentence(r, i - 2);
  return (
    name && !calendar && !is(r, i - 2, W.weekday) && (isMark(r, i - 1, '(') || !touches(r, i - 1))
  );
}
