import { W } from '../../languages/word-classes.ts';
import { romanAt } from '../numbers/roman.ts';
import { number, type Reader } from '../reader.ts';
import { is, isMark, look, NUMBER, skip, tokenText, touches } from '../text/scan.ts';
import { dayAndMonth } from './day-month.ts';
import { ordinalAt } from './day-numbers.ts';
import { countAt } from './decades.ts';
import { monthAndYear } from './months-years.ts';
import { withRelativeAfter } from './relative.ts';
import type { Piece, When } from './when.ts';
import { overOf, withYear } from './years.ts';

/** Quarters, halves, "the first six months", "9 tháng năm 2023", seasons. */
export function partOfYear(r: Reader, i: number): Piece | undefined {
  const found =
    halfYear(r, i) ??
    numberedPart(r, i) ??
    ordinalPart(r, i) ??
    monthsOfYear(r, i) ??
    endedMonths(r, i) ??
    season(r, i);
  if (!found) return undefined;
  return withYearBehind(r, found);
}

/** "quý II/2024", "Q2 2024", "H1", "4th qtr 2018", "18q4". */
function numberedPart(r: Reader, i: number): Piece | undefined {
  const word = look(r, i, W.quarter);
  if (!word) return yearThenPart(r, i);
  const months = Number(word.value);
  const letter = (r.end[word.end - 1] ?? 0) - (r.start[i] ?? 0) === 1;
  if (letter && !touches(r, word.end - 1)) return undefined;
  const roman = letter ? undefined : romanAt(r, word.end);
  const text = r.kind[word.end] === NUMBER ? tokenText(r, word.end) : '';
  const spelled = letter ? undefined : number(r, word.end);
  const n =
    roman?.value ?? (text.length === 1 ? Number(text) : spelled?.spelled ? spelled.value : 0);
  if (!(n >= 1 && n * months <= 12)) return undefined;
  if (letter && touches(r, word.end) && r.kind[word.end + 1] === 1) return undefined;
  const end = roman?.end ?? (text ? word.end + 1 : (spelled?.end ?? word.end));
  return { start: i, end, when: { month: (n - 1) * months + 1, monthTo: n * months }, score: 1.2 };
}

/** "18q4", "2019 H2", "2018Q4". */
function yearThenPart(r: Reader, i: number): Piece | undefined {
  if (r.kind[i] !== NUMBER) return undefined;
  const text = tokenText(r, i);
  if (!/^(?:\d{4}|\d{2})$/.test(text)) return undefined;
  const dash = isMark(r, i + 1, '-') && touches(r, i) ? i + 2 : i + 1;
  if (text.length === 2 && !touches(r, i)) return undefined;
  const word = look(r, dash, W.quarter);
  if (!word || word.end !== dash + 1 || (r.end[dash] ?? 0) - (r.start[dash] ?? 0) > 1)
    return undefined;
  const part = numberedPart(r, dash);
  if (!part) return undefined;
  const year = Number(text);
  return {
    ...part,
    start: i,
    when: { ...part.when, year: text.length === 4 ? year : 2000 + year },
  };
}

/** "second quarter", "first half", "final quarter", "premier semestre", "December quarter". */
function ordinalPart(r: Reader, i: number): Piece | undefined {
  const n = partNumber(r, i);
  if (!n) return undefined;
  const hyphen = isMark(r, n.end, '-') ? n.end + 1 : n.end;
  const word = look(r, hyphen, W.quarter);
  if (!word) return undefined;
  const months = Number(word.value);
  const count = 12 / months;
  const k = n.value < 0 ? count : n.value;
  if (k < 1 || k > count) return undefined;
  return {
    start: i,
    end: word.end,
    when: { month: (k - 1) * months + 1, monthTo: k * months },
    score: 1,
  };
}

function partNumber(r: Reader, i: number): { end: number; value: number } | undefined {
  const edge = look(r, i, W.first);
  if (edge) return { end: edge.end, value: Number(edge.value) };
  return countAt(r, i) ?? ordinalAt(r, i);
}

/** "first five months", "6 tháng đầu năm", "9 tháng năm 2023", "final three months of last year". */
function monthsOfYear(r: Reader, i: number): Piece | undefined {
  const edge = look(r, i, W.first);
  if (edge) {
    const num = number(r, edge.end);
    const unit = num && look(r, num.end, W.unit);
    if (!num || unit?.value !== 'month') return undefined;
    return months(i, unit.end, num.value, Number(edge.value), 0.9);
  }
  const num = number(r, i);
  const unit = num && look(r, num.end, W.unit);
  if (!num || unit?.value !== 'month' || num.scaled) return undefined;
  const after = look(r, unit.end, W.firstpost);
  if (after) return ofYear(r, months(i, after.end, num.value, Number(after.value), 1.2));
  // "9 tháng năm 2023", "10 tháng năm nay": so far in that year.
  const whole =
    r.language.spelled === 'vietnamese' && num.value <= 12 && is(r, unit.end, W.yearcue);
  if (!whole) return undefined;
  return months(i, unit.end, num.value, 1, 0.4);
}

/** "nửa đầu năm nay", "nửa cuối năm 2024". */
function halfYear(r: Reader, i: number): Piece | undefined {
  const half = look(r, i, W.halfyear);
  return half && ofYear(r, months(i, half.end, 6, Number(half.value), 1.2));
}

/** "6 tháng đầu năm nay", "nửa đầu năm ngoái": the year the words end with is a relative one. */
function ofYear(r: Reader, piece: Piece | undefined): Piece | undefined {
  const rel = piece && look(r, piece.end, W.relpost);
  if (!piece || !rel) return piece;
  return {
    ...piece,
    end: rel.end,
    when: { ...piece.when, relative: { unit: 'year', by: Number(rel.value) } },
    score: piece.score + 0.3,
  };
}

/** "three months ended Dec. 28", "12 months through June", "year to 31 March". */
function endedMonths(r: Reader, i: number): Piece | undefined {
  const num = number(r, i);
  const unit = look(r, num?.end ?? i, W.unit);
  const whole = !num && unit?.value === 'year';
  if (!unit || (!whole && unit.value !== 'month')) return undefined;
  const link = look(r, unit.end, W.ending);
  if (!link) return undefined;
  const last = dayAndMonth(r, link.end) ?? monthAndYear(r, link.end);
  const count = whole ? 12 : (num?.value ?? 0);
  const { month, day, year } = last?.when ?? {};
  if (
    !last ||
    month === undefined ||
    !(count >= 1 && count <= 60) ||
    (day !== undefined && day < 20)
  )
    return undefined;
  const from = month - count + 1;
  const back = Math.ceil((1 - from) / 12);
  const ends: [When, When] = [
    {
      month: from + Math.max(0, back) * 12,
      ...(year === undefined ? {} : { year: year - Math.max(0, back) }),
    },
    { month, ...(year === undefined ? {} : { year }) },
  ];
  return { start: i, end: last.end, when: { ends }, score: 1.5 };
}

function months(
  start: number,
  end: number,
  count: number,
  edge: number,
  score: number,
): Piece | undefined {
  if (!Number.isInteger(count) || count < 1 || count > 12) return undefined;
  const when: When = edge < 0 ? { month: 13 - count, monthTo: 12 } : { month: 1, monthTo: count };
  return { start, end, when, score };
}

function season(r: Reader, i: number): Piece | undefined {
  const cue = skip(r, i, W.seasoncue);
  const word = look(r, cue, W.season);
  // "doanh thu", "đông nam": where seasons have a word before them, they need it.
  if (!word || (cue === i && r.language.tables.seasoncue)) return undefined;
  const first = Number(word.value);
  return {
    start: i,
    end: word.end,
    when: { month: first, monthTo: first + 2 },
    score: cue > i || (i > 0 && is(r, i - 1, W.monthlead)) ? 0.2 : -1,
  };
}

/** The year after a part of it: "of 2024", "/2024", "năm 2024", "trước". */
function withYearBehind(r: Reader, piece: Piece): Piece {
  if (piece.when.ends || piece.when.relative) return piece;
  const dated = withYear(r, piece);
  if (dated.end > piece.end) return { ...dated, score: piece.score + 1 };
  const rel = withRelativeAfter(r, piece);
  if (rel.end > piece.end) return rel;
  return piece;
}

/** "week 3 of 2027", "the week of April 10th". */
export function weekOf(r: Reader, i: number): Piece | undefined {
  const unit = look(r, i, W.unit);
  if (!unit || (unit.value !== 'week' && unit.value !== 'weekend')) return undefined;
  if (r.kind[unit.end] === NUMBER && unit.value === 'week') {
    const n = Number(tokenText(r, unit.end));
    if (!(n >= 1 && n <= 53) || touches(r, unit.end)) return undefined;
    const dated = withYear(r, { start: i, end: unit.end + 1, when: {}, score: 0.8 });
    const frame: When =
      dated.when.year === undefined
        ? { relative: { unit: 'year', by: 0 } }
        : { year: dated.when.year };
    return { ...dated, when: { ...frame, pick: { n, unit: 'week' } } };
  }
  const of = look(r, unit.end, W.of);
  const date = of && (dayAndMonth(r, of.end) ?? dayAndMonth(r, skip(r, of.end, W.daycue)));
  if (!date) return undefined;
  return {
    start: i,
    end: date.end,
    when: { relative: { unit: unit.value, by: 0, from: date.when } },
    score: 1.2,
  };
}

/** "first Monday of", "last day of", "third week of", "the last 3 weeks of": an n-th in what follows. */
export function pickOf(r: Reader, i: number): Piece | undefined {
  const start = skip(r, i, W.daycue);
  const last = look(r, start, W.last);
  const n = last
    ? { end: last.end, value: Number(last.value) }
    : (countAt(r, start) ?? ordinalAt(r, start));
  if (!n || n.value === 0 || n.value > 53) return undefined;
  const more = number(r, n.end);
  const from = more && Number.isInteger(more.value) && more.value < 60 ? more.end : n.end;
  const day = look(r, from, W.weekday);
  const unit = day ? undefined : look(r, from, W.unit);
  if (!day && !unit) return undefined;
  const end = day?.end ?? unit?.end ?? from;
  const link = overOf(r, end);
  if (link === end) return undefined;
  const when: When = {
    pick: {
      n: n.value,
      unit: day ? 'weekday' : (unit?.value as 'day'),
      ...(day ? { weekday: Math.abs(Number(day.value)) } : {}),
      ...(more && from > n.end ? { count: more.value } : {}),
    },
  };
  return { start: i, end: link, when, score: -1 };
}

/** Named days: "Christmas", "Quốc khánh". Their names alone are events; with a year or cue, dates. */
export function holiday(r: Reader, i: number): Piece | undefined {
  const found = look(r, i, W.holiday);
  if (!found) return undefined;
  return withYear(r, {
    start: i,
    end: found.end,
    when: { holiday: String(found.value) },
    score: 0.2,
  });
}

/** "cùng ngày", "cùng kỳ năm ngoái", "the same day": what was said before. */
export function sameAs(r: Reader, i: number): Piece | undefined {
  const same = look(r, i, W.same);
  if (!same) return undefined;
  return { start: i, end: same.end, when: { same: same.value as 'day' }, score: 1.2 };
}

export function overIs(r: Reader, i: number): boolean {
  return is(r, i, W.unit);
}
