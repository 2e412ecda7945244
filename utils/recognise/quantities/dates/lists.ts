import { W } from '../../languages/word-classes.ts';
import type { Reader } from '../reader.ts';
import { classSet } from '../text/lexicon.ts';
import { is, isMark, look, mayOpen, NUMBER, skip } from '../text/scan.ts';
import { dayAt } from './day-numbers.ts';
import { openedBy } from './expressions.ts';
import { mergedAt } from './merged.ts';
import { pieceAt } from './pieces.ts';
import { joinDay } from './range-ends.ts';
import { isClock, type Piece } from './when.ts';

const dayOpeners = classSet(W.ordnum, W.num);

/** "đêm 2, rạng sáng 3-7": a night by its day alone, and the next day in full. */
export function overnight(r: Reader, i: number): Piece | undefined {
  const part = look(r, i, W.part);
  if (!part || r.kind[part.end] !== NUMBER) return undefined;
  const day = Number(r.low.slice(r.start[part.end], r.end[part.end]));
  const after = part.end + 1;
  const next = isMark(r, after, ',') ? after + 1 : skip(r, after, W.to);
  if (!Number.isInteger(day) || !is(r, next, W.part)) return undefined;
  const second = mergedAt(r, next);
  if (!second) return undefined;
  const when = joinDay(day, second.when);
  return when && { start: i, end: second.end, when, score: 2 };
}

/** "từ 12 đến 18-5", "23 đến 29 tháng Chạp": the first end is a bare number. */
export function leadingDay(r: Reader, i: number): Piece | undefined {
  if (r.kind[i] !== NUMBER && !mayOpen(r, i, dayOpeners)) return undefined;
  const first = dayAt(r, i);
  const to = first && (look(r, first.end, W.to) ?? look(r, first.end, W.and));
  if (!first || !to) return undefined;
  // "18 and 19 June" are days on end, "3 and 15 June" are not
  const and = is(r, first.end, W.and) && !is(r, first.end, W.to) && openedBy(r, i) !== 1;
  if (and && dayAt(r, skip(r, to.end, W.daycue))?.value !== first.value + 1) return undefined;
  const day = first.value;
  const second = mergedAt(r, to.end) ?? mergedAt(r, skip(r, to.end, W.daycue));
  if (!second) return undefined;
  // "from 5 to 6pm of April 22"
  const opening = pieceAt(r, second.start)?.when;
  if (opening && isClock(opening) && opening.minute !== undefined) return undefined;
  const when = joinDay(day, second.when);
  // "22-23 Feb at 7pm"
  if (second.when.minute !== undefined && when?.ends) when.ends[0].minute = second.when.minute;
  const cued = openedBy(r, i) !== undefined || second.score >= 1;
  return (
    when && {
      start: i,
      end: second.end,
      when,
      score: cued ? Math.max(1.2, second.score) : second.score,
    }
  );
}
