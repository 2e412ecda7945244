import { W } from '../../languages/word-classes.ts';
import type { Reader } from '../reader.ts';
import { look } from '../text/scan.ts';
import { monthAt } from './month-names.ts';
import { sexagenaryAt } from './sexagenary.ts';
import type { Piece } from './when.ts';
import { withYear } from './years.ts';

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
