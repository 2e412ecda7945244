import type { QuantityMention } from '../../../utils/recognise/mention.ts';
import type { Case, CaseValue } from './cases.ts';
import { holdsNumber, near } from './judge-number.ts';
import { holdsTime } from './judge-time.ts';
import { rangeOf, secondsOf } from './ranges.ts';

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

/** What a row that holds nothing forbids: figures where its source is one of figures, dates otherwise. */
export function forbidden(row: Case, mentions: readonly QuantityMention[]): boolean {
  const path = row.path ?? '';
  const figures = /Number|Percent|Currency|Dimension|Temperature|Age|Amount/.test(path);
  return mentions.some((m) => (figures ? m.kind === 'figure' : m.kind === 'date'));
}
