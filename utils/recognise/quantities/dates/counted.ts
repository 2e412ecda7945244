import { W } from '../../languages/word-classes.ts';
import { fractionAmount } from '../figures/amount.ts';
import { number, type Reader } from '../reader.ts';
import { is, isMark, look, type Match, skip, WORD } from '../text/scan.ts';
import type { Piece, Relative, Unit } from './when.ts';

/** "three years ago", "2 tuần nữa", "10 năm qua", "hace 3 días", "in 5 minutes", "vor drei Jahren". */
export function countedAway(r: Reader, i: number): Piece | undefined {
  const ago = look(r, i, W.agopre);
  const ahead = ago ? undefined : look(r, i, W.inpre);
  const before = ago ?? ahead;
  const length = lengthAt(r, before?.end ?? i);
  if (!length) return before ? undefined : (countedWeekday(r, i) ?? countedWindow(r, i));
  if (before) {
    const by = (ago ? -1 : 1) * length.count;
    const end = ago ? skip(r, length.end, W.ago) : length.end;
    return {
      start: i,
      end,
      when: { relative: { unit: length.unit, by, counted: true, ...(ago ? {} : { ahead: true }) } },
      score: ago ? 1.2 : -0.5,
    };
  }
  const past = look(r, length.end, W.ago);
  if (past) return toTheDay(r, counted(r, i, past, length, -1));
  const later = look(r, length.end, W.later);
  if (later) return counted(r, i, later, length, 1);
  const rel = look(r, length.end, W.relpost);
  if (!rel || (Number(rel.value) === 0 && !is(r, length.end, W.partday))) return undefined;
  // "l'an dernier" is a year of the calendar.
  if (length.article && length.count === 1) return undefined;
  // "40 năm nay": the forty years up to now.
  const relative: Relative = {
    unit: length.unit,
    by: (Number(rel.value) || -1) * length.count,
    window: true,
  };
  return { start: i, end: rel.end, when: { relative }, score: 1.2 };
}

/** "a year ago today": that very day; "a week ago Tuesday" is counted from Tuesday. */
function toTheDay(r: Reader, piece: Piece | undefined): Piece | undefined {
  const weekday = piece && look(r, piece.end, W.weekday);
  if (weekday && piece.when.relative?.unit === 'week') {
    const from = { weekday: Math.abs(Number(weekday.value)) };
    return { ...piece, end: weekday.end, when: { relative: { ...piece.when.relative, from } } };
  }
  const today = piece && look(r, piece.end, W.relday);
  const relative = piece?.when.relative;
  if (!piece || !relative || today?.value !== 0) return piece;
  return { ...piece, end: today.end, when: { relative: { ...relative, exact: true } } };
}

/** "5 coming minutes", "les deux dernières semaines", "5 próximos años": the count before the relative word. */
function countedWindow(r: Reader, i: number): Piece | undefined {
  const num = number(r, i);
  const rel = num && look(r, num.end, W.relpre);
  const unit = rel && look(r, rel.end, W.unit);
  const by = Number(rel?.value);
  if (!num || !unit || !by || !Number.isInteger(num.value) || num.value > 1000) return undefined;
  const relative: Relative = { unit: unit.value as Unit, by: by * num.value, window: true };
  return { start: i, end: unit.end, when: { relative }, score: 1.3 };
}

/** "3 fridays from now", "2 thursdays back". */
function countedWeekday(r: Reader, i: number): Piece | undefined {
  const num = number(r, i);
  const day = num && look(r, num.end, W.weekday);
  if (!num || !day || !Number.isInteger(num.value) || num.value > 50) return undefined;
  const ago = look(r, day.end, W.ago);
  const word = ago ?? look(r, day.end, W.later);
  if (!word) return undefined;
  const relative: Relative = { unit: 'weekday', by: ago ? -num.value : num.value, counted: true };
  return {
    start: i,
    end: word.end,
    when: { weekday: Math.abs(Number(day.value)), relative },
    score: 1.3,
  };
}

/**
 * A word valued 0 counts from the publication ("ago"), 1 from what the text tells of ("later", "sau
 * đó"): a date only where it stands alone; 2 from the last date named ("a year earlier").
 */
export function counted(
  r: Reader,
  start: number,
  word: Match,
  length: Length,
  sign: number,
): Piece | undefined {
  const kind = Number(word.value);
  const { end } = word;
  // "ba ngày trước giờ bỏ phiếu", "19 năm sau kỳ đầu tiên": before and after something.
  if (kind === 3 && r.kind[end] === WORD && !is(r, end, W.function)) return undefined;
  const relative: Relative = { unit: length.unit, by: sign * length.count, counted: true };
  if (kind === 2) relative.again = true;
  return {
    start,
    end,
    when: { relative },
    score: kind === 1 ? 0.2 : start > 0 && is(r, start - 1, W.leftover) ? 0.2 : 1.3,
  };
}

interface Length {
  end: number;
  count: number;
  unit: Unit;
  /** Said by an article, not by a number. */
  article?: boolean;
}

/** "3 days", "a year", "ba tuần", "half an hour", "a few minutes", "three-quarters of an hour", "1/4h". */
export function lengthAt(r: Reader, i: number): Length | undefined {
  const part = fractionAmount(r, i) ?? spokenPart(r, i);
  const few = part ? undefined : look(r, i, W.few);
  const article = part ? undefined : look(r, i, W.article);
  const word = few && few.end > (article?.end ?? i) ? few : (article ?? few);
  const read = part ? undefined : number(r, i);
  // "einer halben" is more than its "einer".
  const num = read && read.end >= (word?.end ?? i) ? read : undefined;
  if (!part && !num && !word) return undefined;
  const count = part?.low ?? num?.value ?? Number(word?.value);
  const of = part && skip(r, part.end, W.of);
  const said = (of && skip(r, of, W.article)) ?? num?.end ?? word?.end ?? i;
  // "in 2 more minutes"
  const after = num ? skip(r, said, W.extra) : said;
  const unit = look(r, isMark(r, after, '-') ? after + 1 : after, W.unit);
  if (!unit || count > 1e6) return undefined;
  const half = look(r, unit.end, W.halfnum);
  const more = half && typeof half.value === 'number' && half.value < 1 ? half.value : 0;
  const length: Length = { end: unit.end, count, unit: unit.value as Unit };
  if (!part && !num && article) length.article = true;
  if (half && more) return { ...length, end: half.end, count: count + more };
  return withSmaller(r, length);
}

const parts: Partial<Record<Unit, [Unit, number]>> = {
  year: ['month', 12],
  week: ['day', 7],
  day: ['hour', 24],
  hour: ['minute', 60],
};

/** "2 years 3 months", "1 hour and 20 minutes": in the smaller unit. */
function withSmaller(r: Reader, length: Length): Length {
  const smaller = parts[length.unit];
  if (!smaller || !Number.isInteger(length.count)) return length;
  const [name, size] = smaller;
  const comma = isMark(r, length.end, ',') ? length.end + 1 : length.end;
  const num = number(r, skip(r, comma, W.and));
  const unit = num && look(r, num.end, W.unit);
  if (!num || unit?.value !== name || !Number.isInteger(num.value) || num.value <= 0) return length;
  const count = length.count * size + num.value;
  return { end: unit.end, count, unit: name };
}

/** "three-quarters of an", "tres cuartos de": a part of the unit that follows. */
function spokenPart(r: Reader, i: number): { end: number; low: number } | undefined {
  const over = look(r, i, W.num) ?? look(r, i, W.article);
  if (!over || typeof over.value !== 'number') return undefined;
  const under = look(r, isMark(r, over.end, '-') ? over.end + 1 : over.end, W.denominator);
  const of = under && look(r, under.end, W.of);
  if (!of || typeof under.value !== 'number') return undefined;
  return { end: skip(r, of.end, W.article), low: over.value / under.value };
}
