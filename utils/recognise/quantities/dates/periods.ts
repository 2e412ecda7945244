import { W } from '../../languages/word-classes.ts';
import { romanAt } from '../numbers/roman.ts';
import { number, type Reader } from '../reader.ts';
import { is, isMark, look, NUMBER, skip, tokenText, touches } from '../text/scan.ts';
import { ordinalAt } from './day-numbers.ts';
import { countAt } from './decades.ts';
import { endedMonths, halfYear, monthsOfYear } from './months-of-year.ts';
import { withRelativeAfter } from './relative-after.ts';
import type { Piece, When } from './when.ts';
import { withYear } from './years.ts';

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
  if (text.length === 4 && tokenText(r, dash) === 'w') return isoWeek(r, i, dash + 1);
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

/** "2024-W32", "2024W32-3": a week of ISO 8601, and a day of it. */
function isoWeek(r: Reader, i: number, at: number): Piece | undefined {
  const n = r.kind[at] === NUMBER && touches(r, at - 1) ? tokenText(r, at) : '';
  if (!/^(?:0[1-9]|[1-4]\d|5[0-3])$/.test(n)) return undefined;
  const when: When = { year: Number(tokenText(r, i)), pick: { n: Number(n), unit: 'week' } };
  const day = isMark(r, at + 1, '-') && touches(r, at) ? tokenText(r, at + 2) : '';
  const whole = touches(r, at + 1) && /^[1-7]$/.test(day);
  if (whole) when.weekday = Number(day);
  return { start: i, end: whole ? at + 3 : at + 1, when, score: 2 };
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
  if (rel.end > piece.end) return { ...rel, score: Math.max(rel.score, 1.2) };
  return piece;
}

/** Named days: "Christmas", "Quốc khánh". Their names alone are events; with a year or cue, dates. */
export function holiday(r: Reader, i: number): Piece | undefined {
  const found = look(r, i, W.holiday);
  if (!found) return undefined;
  const day = { start: i, end: found.end, when: { holiday: String(found.value) }, score: 0.2 };
  const dated = withYear(r, day);
  const weekend = look(r, dated.end, W.unit);
  if (weekend?.value !== 'weekend') return dated;
  const whole = withYear(r, { ...dated, end: weekend.end });
  const relative = { unit: 'weekend' as const, by: 0, from: whole.when };
  return { start: i, end: whole.end, when: { relative }, score: 1 };
}

/** "cùng ngày", "cùng kỳ năm ngoái", "the same day": what was said before. */
export function sameAs(r: Reader, i: number): Piece | undefined {
  const same = look(r, i, W.same);
  if (!same) return undefined;
  return { start: i, end: same.end, when: { same: same.value as 'day' }, score: 1.2 };
}
