import { W } from '../../languages/word-classes.ts';
import { number, type Reader } from '../reader.ts';
import {
  is,
  isCapital,
  isMark,
  look,
  MARK,
  type Match,
  NUMBER,
  opensSentence,
  skip,
  tokenText,
  touches,
  WORD,
} from '../text/scan.ts';
import { dayAt, monthAt } from './day-month.ts';
import type { Part, Piece, Relative, Unit, When } from './when.ts';

/** Today, yesterday, tonight, "hôm qua", "sáng nay", "tối mai". */
export function relativeDay(r: Reader, i: number): Piece | undefined {
  const day = look(r, i, W.relday);
  // "Thầy Mai Công Khanh"
  const name =
    day &&
    r.language.capitalIsName &&
    isCapital(r, i) &&
    (!opensSentence(r, i) || isCapital(r, day.end)) &&
    day.end === i + 1;
  if (day && !name) {
    const [by = '0', part] = String(day.value).split(',');
    // "now" says nothing in running text; by itself it is the publication.
    if (part === 'now')
      return {
        start: i,
        end: day.end,
        when: { relative: { unit: 'minute', by: 0, counted: true } },
        score: -0.4,
      };
    const when: When = { relative: { unit: 'day', by: Number(by) } };
    if (part) when.part = part as Part;
    return { start: i, end: day.end, when, score: 1.2 };
  }
  const part = look(r, i, W.part);
  const rel = part ? look(r, part.end, W.partday) : undefined;
  if (!part || !rel) return undefined;
  const when: When = { relative: { unit: 'day', by: Number(rel.value) }, part: part.value as Part };
  return { start: i, end: rel.end, when, score: 1.2 };
}

export function weekday(r: Reader, i: number): Piece | undefined {
  const cue = is(r, i, W.daycue) && !is(r, i, W.weekday) ? skip(r, i, W.daycue) : i;
  const day = look(r, cue, W.weekday);
  if (!day || (i > 0 && is(r, i - 1, W.every))) return undefined;
  if (is(r, cue, W.ordcue) && cue === i && !isWeekday(r, i, day.end)) return undefined;
  const value = Number(day.value);
  const when: When = { weekday: Math.abs(value) };
  const end = isMark(r, day.end, '.') && touches(r, day.end - 1) && value < 0 ? day.end : day.end;
  const rel = look(r, end, W.relpost);
  if (rel) {
    return {
      start: i,
      end: rel.end,
      when: {
        weekday: Math.abs(value),
        relative: { unit: 'weekday', by: Number(rel.value) },
      },
      score: 1.2,
    };
  }
  const numbered = dayBehind(r, end);
  if (numbered)
    return { start: i, end: numbered.end, when: { ...when, day: numbered.value }, score: 1.3 };
  return { start: i, end, when, score: value < 0 ? 0.3 : 1 };
}

/** "Tuesday the 19th", "Sat 14th": the day of the month after its weekday. */
function dayBehind(r: Reader, i: number): { end: number; value: number } | undefined {
  const the = skip(r, i, W.daycue);
  const day = dayAt(r, the);
  if (!day || (!day.ordinal && the === i) || is(r, day.end, W.of) || is(r, day.end, W.month))
    return undefined;
  return r.kind[the] === NUMBER || the > i ? day : undefined;
}

const weekdayLeads = [
  W.part,
  W.daycue,
  W.glue,
  W.clockcue,
  W.from,
  W.to,
  W.datelead,
  W.relday,
  W.partday,
  W.until,
  W.and,
];

/** "thứ tư" as Wednesday and not as the fourth: by what stands before and behind it. */
function isWeekday(r: Reader, i: number, end: number): boolean {
  if (is(r, end, W.relpost) || is(r, end, W.relday) || look(r, end, W.unit)?.value === 'week')
    return tokenText(r, end) !== 'nay';
  if (
    (isMark(r, end, '(') || isMark(r, end, ',')) &&
    (r.kind[end + 1] === NUMBER || is(r, end + 1, W.daycue))
  )
    return true;
  const before = i - 1;
  if (before < 0 || r.kind[before] !== WORD) return true;
  if (is(r, before, W.hour)) return r.kind[before - 1] === NUMBER || is(r, before - 1, W.num);
  return weekdayLeads.some((cls) => is(r, before, cls));
}

/** "last week", "this Friday", "next 3 years", "the past 12 months", "last May", "last summer". */
export function relativeBefore(r: Reader, i: number): Piece | undefined {
  const rel = look(r, i, W.relpre);
  if (!rel) return undefined;
  const again = look(r, rel.end, W.relpre);
  const by = Number(rel.value) || Number(again?.value ?? 0);
  const from = again?.end ?? rel.end;
  const num = number(r, from);
  const few = num ? undefined : look(r, from, W.few);
  const count =
    num && Number.isInteger(num.value) && !num.decimal
      ? num.value
      : few
        ? Number(few.value)
        : undefined;
  if (count !== undefined && by !== 0) {
    const unit = look(r, num?.end ?? few?.end ?? from, W.unit);
    const relative: Relative = {
      unit: (unit?.value ?? 'day') as Unit,
      by: Math.sign(by) * count,
      window: true,
    };
    if (unit) return { start: i, end: unit.end, when: { relative }, score: 1.3 };
  }
  const end = named(r, from, by);
  if (!end) return undefined;
  const passed = look(r, i, W.windowcue);
  if (
    passed &&
    passed.end === from &&
    end.when.relative &&
    !end.when.weekday &&
    !end.when.month &&
    !end.when.part
  ) {
    // "the past week" is the seven days before.
    end.when.relative = { ...end.when.relative, by: Number(passed.value), window: true };
  }
  return { start: i, ...end };
}

/** The weekday, month, season or unit that a relative word narrows. */
function named(
  r: Reader,
  i: number,
  by: number,
): { end: number; when: When; score: number } | undefined {
  const day = look(r, i, W.weekday);
  if (day) {
    const relative: Relative = { unit: 'weekday', by };
    return { end: day.end, when: { weekday: Math.abs(Number(day.value)), relative }, score: 1.3 };
  }
  const month = monthAt(r, i);
  if (month && !month.lunar) {
    return {
      end: month.end,
      when: { month: month.value, relative: { unit: 'month', by, counted: true } },
      score: 1.2,
    };
  }
  const season = look(r, i, W.season);
  if (season) {
    const first = Number(season.value);
    return {
      end: season.end,
      when: { month: first, monthTo: first + 2, relative: { unit: 'month', by, counted: true } },
      score: 1.2,
    };
  }
  const holiday = look(r, i, W.holiday);
  if (holiday) {
    const toward = by < 0 ? -1 : 1;
    return {
      end: holiday.end,
      when: { holiday: String(holiday.value), ...(by === 0 ? {} : { toward }) },
      score: 1.2,
    };
  }
  const part = look(r, i, W.part);
  if (part && by !== 0) {
    return {
      end: part.end,
      when: { relative: { unit: 'day', by }, part: part.value as Part },
      score: 1.2,
    };
  }
  if (part)
    return {
      end: part.end,
      when: { relative: { unit: 'day', by: 0 }, part: part.value as Part },
      score: 1.2,
    };
  const unit = look(r, i, W.unit);
  if (!unit || unit.value === 'second' || (unit.value === 'minute' && by !== 0)) return undefined;
  const relative: Relative = { unit: unit.value as Unit, by };
  // "the next day" is the one after the day told of.
  if (unit.value === 'day' && by !== 0) relative.again = true;
  return { end: unit.end, when: { relative }, score: by === 0 && unit.value === 'day' ? 0.6 : 1.2 };
}

/** "tuần trước", "năm ngoái", "quý tới", "cuối tuần này", "la semana pasada", "l'année dernière". */
export function relativeAfter(r: Reader, i: number): Piece | undefined {
  const unit = look(r, i, W.unit);
  if (!unit) return undefined;
  const rel = look(r, unit.end, W.relpost);
  // "ba ngày trước giờ bỏ phiếu": the number before has the unit.
  if (!rel || isCounted(r, i)) return undefined;
  const passed = look(r, unit.end, W.windowcue);
  const relative: Relative = {
    unit: unit.value as Unit,
    by: Number(rel.value),
    ...(passed && unit.value !== 'weekend' ? { window: true } : {}),
  };
  if (unit.value === 'year' && is(r, unit.end, W.againpost)) relative.again = true;
  return { start: i, end: rel.end, when: { relative }, score: 1.2 };
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

/** "three years ago", "2 tuần nữa", "10 năm qua", "hace 3 días", "in 5 minutes", "vor drei Jahren". */
export function countedAway(r: Reader, i: number): Piece | undefined {
  const ago = look(r, i, W.agopre);
  const ahead = ago ? undefined : look(r, i, W.inpre);
  const before = ago ?? ahead;
  const length = lengthAt(r, before?.end ?? i);
  if (!length) return before ? undefined : countedWeekday(r, i);
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
  if (past) return counted(r, i, past, length, -1);
  const later = look(r, length.end, W.later);
  if (later) return counted(r, i, later, length, 1);
  const rel = look(r, length.end, W.relpost);
  if (!rel || (Number(rel.value) === 0 && !is(r, length.end, W.partday))) return undefined;
  // "40 năm nay": the forty years up to now.
  const relative: Relative = {
    unit: length.unit,
    by: (Number(rel.value) || -1) * length.count,
    window: true,
  };
  return { start: i, end: rel.end, when: { relative }, score: 1.2 };
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
function counted(
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
}

/** "3 days", "a year", "ba tuần", "half an hour". */
export function lengthAt(r: Reader, i: number): Length | undefined {
  const num = number(r, i);
  const article = num ? undefined : (look(r, i, W.article) ?? look(r, i, W.few));
  if (!num && !article) return undefined;
  const count = num ? num.value : Number(article?.value);
  const after = num?.end ?? article?.end ?? i;
  const unit = look(r, isMark(r, after, '-') ? after + 1 : after, W.unit);
  if (!unit || count > 1e6) return undefined;
  const half = look(r, unit.end, W.halfnum);
  const more = half && typeof half.value === 'number' && half.value < 1 ? half.value : 0;
  return { end: half && more ? half.end : unit.end, count: count + more, unit: unit.value as Unit };
}
