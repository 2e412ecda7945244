import { W } from '../../languages/word-classes.ts';
import type { Reader } from '../reader.ts';
import { BREAK, is, isMark, look, MARK, type Match, NUMBER, WORD } from '../text/scan.ts';
import type { Piece, Relative, Unit, When } from './when.ts';

/** "tuần trước", "năm ngoái", "quý tới", "cuối tuần này", "la semana pasada", "l'année dernière". */
export function relativeAfter(r: Reader, i: number): Piece | undefined {
  const unit = look(r, i, W.unit);
  if (!unit) return undefined;
  const rel = look(r, unit.end, W.relpost) ?? bareBeside(r, i, unit);
  if (!rel && unit.value === 'weekend' && isBare(r, i, unit.end)) {
    const relative: Relative = { unit: 'weekend', by: 0, near: true };
    return { start: i, end: unit.end, when: { relative }, score: 0.6 };
  }
  // "ba ngày trước giờ bỏ phiếu": the number before has the unit.
  if (!rel || isCounted(r, i)) return undefined;
  const passed = look(r, unit.end, W.windowcue);
  const relative: Relative = {
    unit: unit.value as Unit,
    by: Number(rel.value),
    ...(passed && unit.value !== 'weekend' ? { window: true } : {}),
  };
  const again = unit.value === 'year' && is(r, unit.end, W.againpost);
  if (again || bareBeside(r, i, unit)) relative.again = true;
  return { start: i, end: rel.end, when: { relative }, score: 1.2 };
}

/** "over the weekend", "am Wochenende": the nearest one, where nothing behind names another. */
function isBare(r: Reader, i: number, end: number): boolean {
  const led = i > 0 && is(r, i - 1, W.daycue) && !r.language.spelled;
  // "the weekend papers"
  const noun = r.kind[end] === WORD && !is(r, end, W.function) && r.language.nounsDescribe;
  return led && !noun && !isMark(r, end, '-');
}

/** "the day before", "the year before", "the day after" with nothing behind: beside the one told of. */
function bareBeside(r: Reader, i: number, { end, value }: Match): Match | undefined {
  const led = i > 0 && is(r, i - 1, W.daycue) && !r.language.spelled;
  const before = led ? look(r, end, W.before) : undefined;
  // "and then it's the month after" is any month
  const word = before ?? (led && value === 'day' ? look(r, end, W.after) : undefined);
  const kind = word ? r.kind[word.end] : undefined;
  if (!word || (kind !== MARK && kind !== BREAK) || isMark(r, word.end, '-')) return undefined;
  return { end: word.end, value: before ? -1 : 1 };
}

/** Does a number of its own stand before the unit? In "tháng 12 năm ngoái" and "quý 2 năm sau" it is the month's. */
function isCounted(r: Reader, i: number): boolean {
  if (i === 0 || (r.kind[i - 1] !== NUMBER && !is(r, i - 1, W.num))) return false;
  if (i === 1) return true;
  const owned =
    is(r, i - 2, W.monthcue) ||
    is(r, i - 2, W.quarter) ||
    is(r, i - 2, W.ordcue) ||
    r.kind[i - 2] === MARK;
  return !owned;
}

/** "tháng 3 tới", "mùa hè năm ngoái": a relative word after a month already read. */
export function withRelativeAfter(r: Reader, piece: Piece): Piece {
  if (piece.when.year !== undefined || piece.when.month === undefined || piece.when.relative)
    return piece;
  const rel = look(r, piece.end, W.relpost);
  if (!rel) return piece;
  if (piece.when.day !== undefined) {
    // "ngày 24/12 tới": only which side of today it lies on.
    const by = Number(rel.value);
    // "3/4 tiếp viên"
    if (by === 0 || (r.kind[rel.end] === WORD && !is(r, rel.end, W.function))) return piece;
    return {
      ...piece,
      end: rel.end,
      when: { ...piece.when, toward: by < 0 ? -1 : 1 },
      score: piece.score + 0.8,
    };
  }
  const when: When = {
    ...piece.when,
    relative: { unit: 'month', by: Number(rel.value), counted: true },
  };
  return { ...piece, end: rel.end, when, score: piece.score + 0.4 };
}
