import type { QuantityMention } from '../../../utils/recognise/mention.ts';
import type { Case, CaseValue } from './cases.ts';
import { grainEnd, minutesOf, type Range, rangeOf, secondsOf } from './ranges.ts';

/** What was found of one row. */
export interface Verdict {
  exact: boolean;
  overlap: boolean;
  right: boolean;
}

const dateKinds = new Set([
  'date',
  'date-noyear',
  'datetime',
  'time',
  'period',
  'open',
  'timeperiod',
  'holiday',
  'set',
  'duration',
  'timezone',
  '',
]);

export function isDateKind(kind: string): boolean {
  return dateKinds.has(kind);
}

/**
 * Judges the mentions of a row's text.
 *
 * Exact: one of the right family has the row's very offsets. Overlap: one touches them. Right: one
 * that touches them holds, as its value or one of its alternatives, a value of the row. The sources
 * do not agree among themselves, so a date is right when
 * - it is the row's stretch (ours, inclusive, made half-open);
 * - the row is a point of grain minute or second and ours is that minute, or has only the time of
 *   day and that is the row's;
 * - the row's range leaves out its last day, month or year, as Recognizers' do ("from March to May"
 *   ends 1 May), or its first or last whole unit, as windows do ("last two months" without this one);
 * - the row gives a part of a day ("sáng chủ nhật" 04–12 h) and ours is that day with a part;
 * - the row gives the first days of a stretch ("early March") and ours is the stretch, marked so.
 * Figures are judged on their numbers, money and units not on the name of the unit; a composed
 * length may be given in the smaller unit (7 feet 10 inches = 94).
 */
export function judge(row: Case, mentions: readonly QuantityMention[]): Verdict {
  const dates = isDateKind(row.kind);
  const family = mentions.filter((m) =>
    dates ? m.kind === 'date' || m.type === 'duration' : m.kind === 'figure',
  );
  const touching = family.filter((m) => m.start < row.end && m.end > row.start);
  return {
    exact: touching.some((m) => m.start === row.start && m.end === row.end),
    overlap: touching.length > 0,
    right: touching.some((m) => (row.value ?? []).some((value) => holds(m, value, row))),
  };
}

/**
 * Can the row's value be judged at all? Rows of units without a number ("[dollars]") cannot, nor can
 * dates of which the source lost the day they were said on.
 */
export function isJudged(row: Case): boolean {
  if (isDateKind(row.kind) && row.ref === null && row.kind !== 'duration') return false;
  return (row.value ?? []).some(
    (value) =>
      value.num != null ||
      value.dur != null ||
      value.from != null ||
      value.to != null ||
      value.tod != null ||
      value.md != null,
  );
}

function holds(mention: QuantityMention, value: CaseValue, row: Case): boolean {
  if (value.num != null) return mention.kind === 'figure' && holdsNumber(mention.value, value);
  const texts =
    mention.kind === 'date' ? [mention.value, ...(mention.alternatives ?? [])] : [mention.value];
  return texts.some(
    (text) =>
      text !== undefined &&
      (value.dur != null ? holdsLength(text, value.dur) : holdsTime(text, mention, value, row)),
  );
}

function holdsLength(text: string, seconds: number): boolean {
  if (text.startsWith('P')) return near(secondsOf(text) ?? 0, seconds, 0.04);
  const range = rangeOf(text);
  if (!range) return false;
  const length = (range.to - range.from) * 60;
  return (
    near(length, seconds, 0.04) ||
    (range.grain === 'month' && near(length - 30 * 86400, seconds, 0.04)) ||
    (range.grain === 'day' && near(length - 86400, seconds, 0.04))
  );
}

function near(a: number, b: number, share: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * share + 1e-9;
}

function holdsTime(text: string, mention: QuantityMention, value: CaseValue, row: Case): boolean {
  if (mention.kind !== 'date') return false;
  const range = rangeOf(text);
  if (!range) return false;
  if (value.md)
    return range.md === value.md || (range.grain === 'day' && text.slice(-5) === value.md);
  if (value.tod)
    return range.tod !== undefined
      ? clock(value.tod) === range.tod
      : range.grain === 'minute' && text.slice(-5) === value.tod;
  const from = value.from ? minutesOf(value.from) : undefined;
  const to = value.to ? minutesOf(value.to) : undefined;
  if (from?.tod !== undefined || to?.tod !== undefined)
    return holdsClock(range, from?.tod, to?.tod, value);
  if (range.tod !== undefined)
    return holdsClock(
      range,
      from?.at === undefined ? undefined : from.at % 1440,
      to?.at === undefined ? undefined : to.at % 1440,
      value,
    );
  return sameStretch(range, from?.at, to?.at, mention, value, row);
}

function clock(text: string): number {
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
}

function holdsClock(
  range: Range,
  from: number | undefined,
  to: number | undefined,
  value: CaseValue,
): boolean {
  const at =
    range.tod ?? (range.grain === 'minute' ? ((range.from % 1440) + 1440) % 1440 : undefined);
  if (at === undefined) return false;
  if (range.todTo !== undefined)
    return at === from && (to === undefined || close(range.todTo, to, 61));
  if (value.mod?.startsWith('before') || from === undefined) return at === to;
  return at === from;
}

function close(a: number, b: number, most: number): boolean {
  return Math.abs(a - b) <= most;
}

function sameStretch(
  range: Range,
  from: number | undefined,
  to: number | undefined,
  mention: QuantityMention,
  value: CaseValue,
  row: Case,
): boolean {
  const isOpen = range.from < -1e14 || range.to > 1e14;
  if (from === undefined && to !== undefined)
    return range.to === to || range.from === to || (isOpen && close(range.to, to, 1500));
  if (from === undefined) return false;
  if (
    value.mod &&
    value.mod !== 'start' &&
    value.mod !== 'mid' &&
    value.mod !== 'end' &&
    range.from === from
  )
    return true;
  if (to === undefined && value.mod) return range.from === from;
  const end = to ?? (value.grain ? grainEnd(from, value.grain) : undefined);
  if (range.grain === 'minute' && range.to - range.from === 1)
    return range.from === from && (end === undefined || end - from <= 60);
  if (end !== undefined && end - from <= 1) return false;
  if (range.from === from && (end === undefined || range.to === end)) return true;
  if (end === undefined) return false;
  // "from 2:00 to 2:30" ends at that minute, or with the hour that begins then.
  if (
    range.grain === 'minute' &&
    range.from === from &&
    end >= range.to - 1 &&
    end <= range.to + 59
  )
    return true;
  const unit =
    range.grain === 'minute'
      ? 61
      : range.grain === 'day'
        ? 1440
        : range.grain === 'month'
          ? 31 * 1440
          : range.grain === 'year'
            ? 366 * 1440
            : 0;
  const multiple = range.to - range.from > unit;
  if (
    multiple &&
    row.src !== 'nemo' &&
    close(range.from, from, unit) &&
    close(range.to, end, unit) &&
    (range.from === from || range.to === end)
  )
    return true;
  const modified = mention.kind === 'date' && mention.modifier !== undefined;
  // A day in a whole year is no part of it that "early" or "late" could mean.
  const large = (end - from) * 8 >= range.to - range.from;
  if (modified && large && from >= range.from && end <= range.to) return true;
  const part = mention.kind === 'date' && mention.part !== undefined;
  const day = range.grain === 'day' && range.to - range.from === 1440;
  if (day && end - from < 1440 && part) return from >= range.from && from < range.to;
  return row.kind === 'timeperiod' && day && part && from >= range.from && from < range.to + 300;
}

/** Numbers of units that a larger one is made of, for composed lengths. */
const smaller = [1, 10, 12, 100, 1000, 100000, 36, 1 / 1000, 1 / 12, 1 / 100];

function holdsNumber(text: string, value: CaseValue): boolean {
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

/** What a row that holds nothing forbids: figures where its source is one of figures, dates otherwise. */
export function forbidden(row: Case, mentions: readonly QuantityMention[]): boolean {
  const path = row.path ?? '';
  const figures = /Number|Percent|Currency|Dimension|Temperature|Age|Amount/.test(path);
  return mentions.some((m) => (figures ? m.kind === 'figure' : m.kind === 'date'));
}
