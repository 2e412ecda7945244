import { W } from '../../languages/word-classes.ts';
import type { Reader } from '../reader.ts';
import { isMark, look, NUMBER, tokenText, touches } from '../text/scan.ts';
import { type Month, monthAt } from './month-names.ts';
import { sexagenaryAt } from './sexagenary.ts';
import type { Piece } from './when.ts';
import { withYear } from './years.ts';

/** The 5 of "tháng 3-5". */
function lastMonth(r: Reader, { end, value }: Month): { end: number; value: number } | undefined {
  const joined = isMark(r, end, '-') && touches(r, end - 1) && touches(r, end);
  if (!joined || r.kind[end + 1] !== NUMBER || isMark(r, end + 2, '-')) return undefined;
  const last = Number(tokenText(r, end + 1));
  return last > value && last <= 12 ? { end: end + 2, value: last } : undefined;
}

/** "July", "July 2024", "tháng 7/2024", "tháng 7-2024", "tháng Giêng", "Tết Giáp Thìn". */
export function monthAndYear(r: Reader, i: number): Piece | undefined {
  const month = monthAt(r, i);
  if (!month) return undefined;
  if (month.lunar) {
    const tet = look(r, i, W.lunarmonth)?.value === 0;
    const year = sexagenaryAt(r, month.end);
    if (tet && !year) return undefined;
    const lunar = { month: month.value, ...(year ? { year: year.value } : {}) };
    return withYear(r, {
      start: i,
      end: year?.end ?? month.end,
      when: { lunar },
      score: tet ? 0 : 0.8,
    });
  }
  const last = r.language.spelled ? lastMonth(r, month) : undefined;
  if (last) {
    const when = { month: month.value, monthTo: last.value };
    return withYear(r, { start: i, end: last.end, when, score: 1.2 });
  }
  const piece = withYear(r, {
    start: i,
    end: month.end,
    when: { month: month.value },
    score: month.doubtful ? -0.2 : 1,
  });
  if (piece.end > month.end) return { ...piece, score: 1.6 };
  const quarter = look(r, month.end, W.quarter);
  if (
    quarter &&
    Number(quarter.value) === 3 &&
    quarter.end - month.end === 1 &&
    month.value % 3 === 0
  ) {
    // "the December quarter"
    return {
      start: i,
      end: quarter.end,
      when: { month: month.value - 2, monthTo: month.value },
      score: 1.2,
    };
  }
  // "tháng 12 2023", "2024/August" are years; "tháng 7 người" is not.
  return piece;
}
