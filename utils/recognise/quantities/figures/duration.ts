import { W } from '../../languages/word-classes.ts';
import { partOfOne } from '../numbers/decimals.ts';
import { exact } from '../numbers/magnitudes.ts';
import { number, type Reader } from '../reader.ts';
import {
  BREAK,
  is,
  isMark,
  look,
  type Match,
  NUMBER,
  tokenText,
  touches,
  WORD,
} from '../text/scan.ts';
import { age, ageNamed } from './ages.ts';
import { type Amount, amountAt, fractionAmount, overHyphen } from './amount.ts';
import type { Figure } from './figure.ts';
import { iso, multiples, type Span, spanOf } from './iso-duration.ts';

/** Lengths of time and ages as ISO 8601 durations: "94 năm", "3 ngày 2 đêm", "22 tuổi", "an hour and a half". */
export function duration(r: Reader, i: number): Figure | undefined {
  return ageNamed(r, i) ?? age(r, i) ?? raceTime(r, i) ?? length(r, i) ?? wholeLength(r, i);
}

/** "all day", "the entire week", "year-long". */
function wholeLength(r: Reader, i: number): Figure | undefined {
  const found = look(r, i, W.length);
  return (
    found && { start: i, end: found.end, type: 'duration', value: String(found.value), score: 1 }
  );
}

/** "ran it in 2:02:57": hours, minutes and seconds after a word of lengths. */
function raceTime(r: Reader, i: number): Figure | undefined {
  if (!isMark(r, i + 1, ':') || !isMark(r, i + 3, ':')) return undefined;
  const fields = [i, i + 2, i + 4];
  if (!fields.every((k) => r.digits[k] === 1 || r.digits[k] === 2)) return undefined;
  if (![0, 1, 2, 3].every((k) => touches(r, i + k))) return undefined;
  if (!(i > 0 && is(r, i - 1, W.lengthcue))) return undefined;
  const [hours, minutes, seconds] = fields.map((k) => r.value[k]);
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

export function length(r: Reader, i: number): Figure | undefined {
  const lead = leadAt(r, i);
  if (!lead) return undefined;
  const extra = look(r, lead.end, W.extra)?.end;
  const unit = look(r, extra ?? overHyphen(r, lead.end), W.unit);
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

export interface Lead extends Pick<Amount, 'end' | 'low' | 'high'> {
  article: boolean;
}

function leadAt(r: Reader, i: number): Lead | undefined {
  const fraction = fractionAmount(r, i);
  if (fraction && is(r, fraction.end, W.unit))
    return { end: fraction.end, low: fraction.low, article: false };
  const part = partOfOne(r, i);
  if (part && is(r, part.end, W.unit)) return { end: part.end, low: part.value, article: false };
  const said = longest(look(r, i, W.article), look(r, i, W.few));
  const amount = amountAt(r, i);
  // "eine halbe Stunde" is more than its "eine".
  if (amount && amount.end >= (said?.end ?? i)) {
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
  return said && { end: said.end, low: Number(said.value), article: true };
}

function longest(a: Match | undefined, b: Match | undefined): Match | undefined {
  return a && b ? (b.end > a.end ? b : a) : (a ?? b);
}

/** "a year", "an hour" alone are no figure in running text; "an hour and a half" is. */
function article(r: Reader, start: number, end: number, spans: Span[]): Figure | undefined {
  const vague =
    spans.length === 1 &&
    spans[0] !== undefined &&
    spans[0].low >= 1 &&
    Number.isInteger(spans[0].low);
  // "pour quelques semaines"
  const lasting = start > 0 && is(r, start - 1, W.lasting);
  if (vague && !lasting && !isWholeBlock(r, start, end)) return undefined;
  return { start, end, type: 'duration', value: iso(spans), score: 1 };
}

/** "2 years 3 months", "1 giờ 30 phút", "1 hour fifteen"; of "3 ngày 2 đêm" the days. */
function moreSpans(r: Reader, from: number, spans: Span[], first: string): number {
  let end = from;
  let last = first;
  for (let said = 0; said < 3; said++) {
    const comma = isMark(r, end, ',') ? end + 1 : end;
    const and = look(r, comma, W.and)?.end ?? comma;
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
      if (!bare || (!num.spelled && num.plain !== 2)) return end;
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

/** Hours in words are more often a length of time where "in", "after", "over" stand before them. */
function scoreOf(r: Reader, i: number, unit: string): number {
  if (unit !== 'hour') return 1.1;
  // "à environ 15 heures"
  if (i > 1 && look(r, i - 2, W.clockcue)?.end === i) return 0.5;
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    if (is(r, k, W.lengthcue) || is(r, k, W.bound)) return 2.2;
    if (is(r, k, W.clockcue)) return 0.5;
  }
  return 0.9;
}
