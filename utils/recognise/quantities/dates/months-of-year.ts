import { W } from '../../languages/word-classes.ts';
import { number, type Reader } from '../reader.ts';
import { is, look } from '../text/scan.ts';
import { dayAndMonth } from './day-month.ts';
import { monthAndYear } from './months-years.ts';
import type { Piece, When } from './when.ts';

/** "first five months", "6 tháng đầu năm", "9 tháng năm 2023", "final three months of last year". */
export function monthsOfYear(r: Reader, i: number): Piece | undefined {
  const edge = look(r, i, W.first);
  if (edge) {
    const num = number(r, edge.end);
    const unit = num && look(r, num.end, W.unit);
    if (!num || unit?.value !== 'month') return undefined;
    return months(i, unit.end, num.value, Number(edge.value), 0.9);
  }
  const num = number(r, i);
  const edged = num && look(r, num.end, W.first);
  const of = edged && Number(edged.value) > 0 ? look(r, edged.end, W.unit) : undefined;
  // "les trois premiers mois"
  if (num && of?.value === 'month') return months(i, of.end, num.value, 1, 1.2);
  const unit = num && look(r, num.end, W.unit);
  const length = unit?.value === 'month' ? 1 : unit?.value === 'quarter' ? 3 : 0;
  if (!num || !unit || length === 0 || num.scaled) return firstQuarter(r, i);
  const after = look(r, unit.end, W.firstpost);
  if (after) return ofYear(r, months(i, after.end, num.value * length, Number(after.value), 1.2));
  if (length > 1) return undefined;
  // "9 tháng năm 2023", "10 tháng năm nay": so far in that year.
  const whole =
    r.language.spelled === 'vietnamese' && num.value <= 12 && is(r, unit.end, W.yearcue);
  if (!whole) return undefined;
  return months(i, unit.end, num.value, 1, 0.4);
}

/** "quý đầu năm", "quý cuối năm 2023". */
function firstQuarter(r: Reader, i: number): Piece | undefined {
  const quarter = look(r, i, W.quarter);
  const edge = quarter?.value === 3 ? look(r, quarter.end, W.firstpost) : undefined;
  if (!edge || edge.end < i + 3) return undefined;
  return ofYear(r, months(i, edge.end, 3, Number(edge.value), 1.2));
}

/** "nửa đầu năm nay", "nửa cuối năm 2024". */
export function halfYear(r: Reader, i: number): Piece | undefined {
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
export function endedMonths(r: Reader, i: number): Piece | undefined {
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

export function months(
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
