import { W } from '../../languages/word-classes.ts';
import { number, type Reader } from '../reader.ts';
import { is, isMark, look, MARK, NUMBER, skip, touches, WORD } from '../text/scan.ts';
import { merge } from './merge-when.ts';
import { pieceAt } from './pieces.ts';
import { isClock, type Piece, type When } from './when.ts';

/** "the end of the year", "đầu năm", "cuối tuần": the one the publication is in. */
export function wholeUnit(r: Reader, i: number): Piece | undefined {
  const the = skip(r, i, W.daycue);
  const unit = look(r, the, W.unit);
  if (
    !unit ||
    !['week', 'month', 'quarter', 'year', 'decade', 'century'].includes(String(unit.value))
  )
    return undefined;
  return {
    start: i,
    end: unit.end,
    when: { relative: { unit: unit.value as 'year', by: 0 } },
    score: 0.8,
  };
}

/** Pieces that touch or are glued by small words, as one date. `inner`: in brackets, where none open. */
export function mergedAt(r: Reader, i: number, inner = false): Piece | undefined {
  let piece = pieceAt(r, i);
  if (!piece) return undefined;
  for (let said = 0; said < 5; said++) {
    const next = followed(r, piece, inner);
    if (!next) break;
    piece = next;
  }
  return piece.when.pick && piece.score < 0 ? undefined : piece;
}

function followed(r: Reader, piece: Piece, inner: boolean): Piece | undefined {
  if (isPartOfAnother(r, piece)) return undefined;
  const bracket = isMark(r, piece.end, '(');
  // "3-7 (4-7 (5-7 (": brackets within brackets would be read again from each of them.
  if (bracket && inner) return undefined;
  const comma = isMark(r, piece.end, ',') || hyphenated(r, piece);
  let from = bracket || comma ? piece.end + 1 : skip(r, piece.end, W.glue);
  if (comma) from = skip(r, from, W.glue);
  const next =
    (bracket ? mergedAt(r, from, true) : pieceAt(r, piece.end)) ??
    pieceAt(r, from) ??
    (from > piece.end ? pieceAt(r, skip(r, from, W.daycue)) : undefined);
  // "7 Uhr von Montag bis Freitag": a range of its own
  if (next && is(r, piece.end, W.from) && is(r, next.end, W.to)) return undefined;
  if (!next && piece.when.pick) return withFrame(r, piece);
  if (!next) return hourAfter(r, piece);
  // "1/3 buổi sáng", "Thursday may"
  if (
    next.when.part &&
    isClock(next.when) &&
    next.when.minute === undefined &&
    piece.score < 0.5 &&
    piece.when.day !== undefined
  )
    return undefined;
  if (next.score === -0.2) return undefined;
  if (comma && !commaJoins(piece.when, next.when)) return undefined;
  const when = next.when.ends ? undefined : merge(piece.when, next.when);
  if (!when) return undefined;
  if (bracket && (!isMark(r, next.end, ')') || next.when.minute !== undefined)) return undefined;
  const alone = Math.max(0, piece.score) + Math.max(0, next.score);
  const bonus =
    bracket ||
    piece.when.part ||
    piece.when.minute !== undefined ||
    piece.when.weekday ||
    next.when.weekday
      ? 1
      : 0.5;
  return { start: piece.start, end: next.end + (bracket ? 1 : 0), when, score: alone + bonus };
}

/** "Fri-Jun-15", "Monday-03/06": a hyphen between a weekday and its date. */
export function hyphenated(r: Reader, { end, when }: Piece): boolean {
  const tight = isMark(r, end, '-') && touches(r, end - 1) && touches(r, end);
  if (!tight || when.weekday === undefined || when.day !== undefined) return false;
  const date = pieceAt(r, end + 1)?.when;
  return date?.day !== undefined && date.month !== undefined && date.weekday === undefined;
}

/** "first Monday in the month": what the n-th is taken from is a unit of its own. */
function withFrame(r: Reader, piece: Piece): Piece | undefined {
  const unit = wholeUnit(r, piece.end);
  const when = unit && merge(piece.when, unit.when);
  return when && { start: piece.start, end: unit.end, when, score: 1.2 };
}

/** "tonight at 8", "Saturday at 5": a bare hour behind a day. */
function hourAfter(r: Reader, piece: Piece): Piece | undefined {
  const { when } = piece;
  const day =
    when.day !== undefined ||
    when.weekday !== undefined ||
    when.relative?.unit === 'day' ||
    when.part !== undefined;
  const cue = day && when.minute === undefined ? look(r, piece.end, W.clockcue) : undefined;
  const num = cue && number(r, cue.end);
  if (
    !num ||
    num.scaled ||
    num.value < 1 ||
    num.value > 12 ||
    !Number.isInteger(num.value) ||
    num.grouped
  )
    return undefined;
  if (r.kind[num.end] === WORD && !is(r, num.end, W.function)) return undefined;
  if (
    isMark(r, num.end, '%') ||
    (r.kind[num.end] === MARK && touches(r, num.end - 1) && r.kind[num.end + 1] === NUMBER)
  )
    return undefined;
  return {
    start: piece.start,
    end: num.end,
    when: { ...when, minute: num.value * 60, either: when.part === undefined },
    // "soir à 8"
    score: isClock(when) ? 0.9 : piece.score + 0.5,
  };
}

/** "22:03 03/07/2024 Chiều 3-7": a part of the day with a date of its own behind it. */
function isPartOfAnother(r: Reader, piece: Piece): boolean {
  if (piece.when.day === undefined || piece.when.month === undefined) return false;
  const part = look(r, piece.end, W.part);
  return part !== undefined && pieceAt(r, part.end)?.when.day !== undefined;
}

/** "Thursday, 3 July", "July 3, 9 p.m.", "hôm qua, 3-7"; not "in 2024, on Friday". */
function commaJoins(a: When, b: When): boolean {
  if (a.weekday !== undefined || a.relative?.unit === 'day')
    return (
      b.day !== undefined ||
      b.lunar !== undefined ||
      (isClock(b) && b.minute !== undefined && !b.either) ||
      (b.relative?.unit === 'day' && !b.relative.counted)
    );
  if (isClock(a) && a.minute !== undefined)
    return b.day !== undefined || b.weekday !== undefined || b.relative?.unit === 'day';
  if (a.day !== undefined)
    return (
      (b.year !== undefined && b.month === undefined) ||
      (isClock(b) && b.minute !== undefined) ||
      b.weekday !== undefined
    );
  return false;
}
