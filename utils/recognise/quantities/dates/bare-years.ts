import { W } from '../../languages/word-classes.ts';
import { readSpelledYear } from '../numbers/spelled-years.ts';
import type { Reader } from '../reader.ts';
import { classSet } from '../text/lexicon.ts';
import {
  is,
  isAny,
  isCapital,
  isMark,
  look,
  NUMBER,
  opensSentence,
  touches,
  WORD,
} from '../text/scan.ts';
import { sexagenaryAt } from './sexagenary.ts';
import type { Piece } from './when.ts';
import { yearAfter } from './years.ts';

/** A year by itself: "năm 2024", "in 2024", "2013", "fiscal 2022", "năm 3000 TCN". */
export function year(r: Reader, i: number): Piece | undefined {
  const cue = look(r, i, W.yearcue);
  if (cue) {
    const found = yearAfter(r, cue.end, true);
    if (found && !isMark(r, cue.end, ',') && !isMark(r, cue.end, '-')) {
      return fiscal(
        withSecond(r, { start: i, end: found.end, when: { year: found.value }, score: 1.5 }),
        Number(cue.value),
      );
    }
    const cycle = sexagenaryAt(r, cue.end);
    if (cycle) return { start: i, end: cycle.end, when: { year: cycle.value }, score: 1 };
    const spelled = readSpelledYear(r, cue.end);
    return spelled
      ? { start: i, end: spelled.end, when: { year: spelled.value }, score: 1.2 }
      : undefined;
  }
  if (r.kind[i] !== NUMBER) return spelledYear(r, i);
  const digits = r.digits[i] ?? 0;
  const era = look(r, i + 1, W.era);
  if (digits === 0 || (digits < 3 && !era)) return undefined;
  const value = r.value[i] ?? 0;
  // -1 to -60 are the years of the cycle.
  if (era && Number(era.value) < 0 && value <= 60) return undefined;
  if (era)
    return {
      start: i,
      end: era.end,
      when: { year: Number(era.value) < 0 ? -value : value },
      score: 1.5,
    };
  if (value < 1400 || value > 2100) return undefined;
  return withSecond(r, { start: i, end: i + 1, when: { year: value }, score: bareYearScore(r, i) });
}

/** "2024-2029", "2024 - 2029", "2023-24", "2023/24" after a cue or bare: both years. */
function withSecond(r: Reader, piece: Piece): Piece {
  const first = piece.when.year ?? 0;
  const i = piece.end;
  const dash = isMark(r, i, '-') || isMark(r, i, '–') || isMark(r, i, '—') || isMark(r, i, '~');
  const slash = isMark(r, i, '/') && touches(r, i - 1) && touches(r, i);
  if (!dash && !slash) return piece;
  const digits = r.digits[i + 1];
  if (!digits) return piece;
  const value = r.value[i + 1] ?? 0;
  const tight = touches(r, i - 1) && touches(r, i);
  const second = digits === 4 ? value : tight && digits === 2 ? first - (first % 100) + value : 0;
  if (second <= first || second > 2200 || (slash && second !== first + 1)) return piece;
  if (second - first > 99 || (isMark(r, i + 2, '-') && touches(r, i + 1))) return piece;
  if (digits === 2 && value <= 12 && dash && second !== first + 1) return piece;
  return { ...piece, end: i + 2, when: { ends: [{ year: first }, { year: second }] }, score: 1.3 };
}

/** "fiscal 2023-24" runs from April to March; the first month is the cue's value. */
function fiscal(piece: Piece, month: number): Piece {
  const [first, second] = piece.when.ends ?? [];
  if (month === 0 || first?.year === undefined || second?.year !== first.year + 1) return piece;
  return {
    ...piece,
    when: {
      ends: [
        { year: first.year, month },
        { year: second.year, month: month - 1 },
      ],
    },
  };
}

const counted = classSet(W.mag, W.noun, W.measure, W.currency);

function spelledYear(r: Reader, i: number): Piece | undefined {
  if (r.kind[i] !== WORD || r.language.spelled === 'vietnamese' || !is(r, i, W.num))
    return undefined;
  const found = readSpelledYear(r, i);
  if (!found || found.value < 1400 || found.value > 2100) return undefined;
  // "two thousand and twenty" counts unless a word of years leads it; "nineteen ninety-six" never does.
  if (saysPower(r, i, found.end) && !is(r, i - 1, W.yearlead)) return undefined;
  if (isAny(r, found.end, counted)) return undefined;
  return {
    start: i,
    end: found.end,
    when: { year: found.value },
    score: is(r, i - 1, W.yearlead) ? 0.9 : 0.3,
  };
}

function saysPower(r: Reader, from: number, end: number): boolean {
  for (let k = from; k < end; k++) if (is(r, k, W.mag)) return true;
  return false;
}

/** Does what stands around four digits make them a year? "in 2024", "the 2018 election"; not "2,024 people". */
function bareYearScore(r: Reader, i: number): number {
  const value = r.value[i] ?? 0;
  const likely = value >= 1900 && value <= 2060;
  const next = r.kind[i + 1];
  if (isAny(r, i + 1, counted) || is(r, i + 1, W.percent)) return 0;
  if (i > 0 && is(r, i - 1, W.label)) return 0;
  if (i > 0 && touches(r, i - 1) && !isMark(r, i - 1, '(') && !isMark(r, i - 1, '"'))
    return isMark(r, i - 1, "'") ? 0 : 0.1;
  if (next === WORD && touches(r, i)) return 0;
  if (isMark(r, i + 1, '/') && touches(r, i)) return 0;
  const before = i > 0 && r.kind[i - 1] === WORD ? i - 1 : -1;
  if (before >= 0 && is(r, before, W.yearlead)) return likely ? 1 : 0.8;
  if (!likely) return 0.2;
  // A name before it keeps its number: "Mars 2020", "Route 1990", "Euro 2024".
  if (before >= 0 && isCapital(r, before) && !opensSentence(r, before)) return 0.3;
  if (before >= 0 && !is(r, before, W.daycue)) return 0.5;
  return 0.7;
}
