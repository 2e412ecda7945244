import { W } from '../../languages/word-classes.ts';
import { number, type Reader } from '../reader.ts';
import { classSet } from '../text/lexicon.ts';
import { is, isMark, look, MARK, mayOpen, NUMBER, skip, touches, WORD } from '../text/scan.ts';
import { dayAt } from './day-month.ts';
import { pieceAt } from './pieces.ts';
import { lengthAt } from './relative.ts';
import { isClock, type Modifier, merge, type Piece, type When } from './when.ts';

/** A whole date at token `i`: pieces side by side, what narrows them, ranges, open ends. */
export function dateAt(r: Reader, i: number): Piece | undefined {
  const since = look(r, i, W.since);
  if (since) {
    const piece = rangeAt(r, skip(r, since.end, W.daycue)) ?? rangeAt(r, since.end);
    if (!piece || piece.when.ends || piece.score < 0.2) return undefined;
    return { ...piece, start: i, when: { ...piece.when, open: 'end' }, score: piece.score + 0.6 };
  }
  return unitEnd(r, i) ?? countedFrom(r, i) ?? rangeAt(r, i) ?? leadingDay(r, i);
}

/** "2 weeks before May 13 1999", "three weeks from tomorrow": counted from another date. */
function countedFrom(r: Reader, i: number): Piece | undefined {
  if (r.kind[i] !== NUMBER && !mayOpen(r, i, lengthOpeners)) return undefined;
  const length = lengthAt(r, i);
  const word = length && look(r, length.end, W.fromdate);
  if (!length || !word) return undefined;
  const base = mergedAt(r, word.end) ?? mergedAt(r, skip(r, word.end, W.daycue));
  const point = base?.when;
  if (
    !base ||
    !point ||
    (point.day === undefined &&
      point.weekday === undefined &&
      point.relative?.unit !== 'day' &&
      !point.holiday)
  )
    return undefined;
  const relative = {
    unit: length.unit,
    by: Number(word.value) * length.count,
    counted: true,
    from: point,
  };
  return { start: i, end: base.end, when: { relative }, score: 1.5 };
}

const dayOpeners = classSet(W.ordnum, W.num);
const lengthOpeners = classSet(W.num, W.article, W.few);

/** "year-end", "month's end". */
function unitEnd(r: Reader, i: number): Piece | undefined {
  const found = look(r, i, W.unitend);
  return (
    found && {
      start: i,
      end: found.end,
      when: { relative: { unit: found.value as 'year', by: 0 }, modifier: 'end' },
      score: 0.7,
    }
  );
}

/** "from May 6 to 8", "28-6 đến 3-7", "9h đến 11h", "between 2019 and 2023", "đêm 2, rạng sáng 3-7". */
function rangeAt(r: Reader, i: number): Piece | undefined {
  const first = narrowedAt(r, i);
  if (!first) return undefined;
  if (first.when.ends) return { ...first, end: first.end };
  const night = overnight(r, i);
  if (night && night.end > first.end) return night;
  const range = tillNow(r, first) ?? secondEnd(r, first);
  return range ?? yearly(r, first);
}

/** "đầu năm đến nay", "2019 to date": open to now. */
function tillNow(r: Reader, piece: Piece): Piece | undefined {
  const now = look(r, piece.end, W.tillnow);
  if (!now || piece.when.minute !== undefined) return undefined;
  const { modifier, relative } = piece.when;
  const first = modifier === 'start' && relative?.unit === 'year' ? { month: 1 } : {};
  return {
    ...piece,
    end: now.end,
    when: { ...piece.when, ...first, open: 'end' },
    score: piece.score + 1,
  };
}

/** "ngày 27/7 hằng năm": a date of every year. */
function yearly(r: Reader, piece: Piece): Piece {
  if (piece.when.year !== undefined || piece.when.month === undefined) return piece;
  return look(r, piece.end, W.yearly) ? { ...piece, when: { ...piece.when, yearly: true } } : piece;
}

/** "đêm 2, rạng sáng 3-7": a night by its day alone, and the next day in full. */
function overnight(r: Reader, i: number): Piece | undefined {
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
function leadingDay(r: Reader, i: number): Piece | undefined {
  if (r.kind[i] !== NUMBER && !mayOpen(r, i, dayOpeners)) return undefined;
  const first = dayAt(r, i);
  const to =
    first &&
    (look(r, first.end, W.to) ?? (openedBy(r, i) === 1 ? look(r, first.end, W.and) : undefined));
  if (!first || !to) return undefined;
  const day = first.value;
  const second = mergedAt(r, to.end) ?? mergedAt(r, skip(r, to.end, W.daycue));
  if (!second || second.when.minute !== undefined) return undefined;
  const when = joinDay(day, second.when);
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

function joinDay(day: number, second: When): When | undefined {
  if (second.ends || second.relative) return undefined;
  if (second.lunar?.day !== undefined)
    return { ends: [{ lunar: { ...second.lunar, day } }, second] };
  if (second.day === undefined || second.month === undefined) return undefined;
  const first: When = { day, month: second.month };
  if (day > second.day) {
    first.month = second.month === 1 ? 12 : second.month - 1;
  }
  if (second.year !== undefined)
    first.year = day > second.day && second.month === 1 ? second.year - 1 : second.year;
  return { ends: [first, second] };
}

function secondEnd(r: Reader, first: Piece): Piece | undefined {
  const to = look(r, first.end, W.to);
  const from = first.start > 0 ? openedBy(r, first.start) : undefined;
  const and = to ? undefined : look(r, first.end, W.and);
  const link = to ?? and;
  if (!link) return undefined;
  const second =
    narrowedAt(r, skip(r, link.end, W.from)) ??
    (is(r, link.end, W.daycue) ? narrowedAt(r, skip(r, link.end, W.daycue)) : undefined) ??
    (and ? undefined : bareEnd(r, link.end, first));
  if (!second || second.when.ends) return undefined;
  // "30/4 và 1/5" and "Saturday and Monday" are said as one; "18h và 20h", "2019 and 2023" are not.
  if (and && from !== 1 && !areDays(first.when, second.when)) return undefined;
  const when = join(first.when, second.when);
  if (!when) return undefined;
  if (
    r.language.splitClocks &&
    isClock(first.when) &&
    isClock(second.when) &&
    !dayNamedBefore(r, first.start)
  )
    return undefined;
  const dash = isMark(r, first.end, '-') || isMark(r, first.end, '–');
  if (dash && isClock(first.when) !== isClock(second.when) && second.when.minute === undefined)
    return undefined;
  const score = Math.max(
    first.score,
    second.score,
    (from === undefined ? 0 : 0.8) + Math.min(first.score, second.score),
  );
  return { start: first.start, end: second.end, when, score: score + 0.3 };
}

/** Does the sentence name a day shortly before token `i`? */
function dayNamedBefore(r: Reader, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 12); k--) {
    if (isMark(r, k, '.') && !touches(r, k)) return false;
    if (is(r, k, W.weekday) || is(r, k, W.relday)) return true;
    if (
      r.kind[k] === NUMBER &&
      (isMark(r, k + 1, '/') || isMark(r, k + 1, '-')) &&
      r.kind[k + 2] === NUMBER
    )
      return true;
  }
  return false;
}

function areDays(a: When, b: When): boolean {
  if (a.minute !== undefined || b.minute !== undefined || a.relative || b.relative) return false;
  const bothDates =
    a.day !== undefined && b.day !== undefined && a.month !== undefined && b.month !== undefined;
  return (
    bothDates ||
    (a.weekday !== undefined &&
      b.weekday !== undefined &&
      a.day === undefined &&
      b.day === undefined)
  );
}

/** 1 after "between", 0 after "from". */
function openedBy(r: Reader, i: number): number | undefined {
  for (let k = i - 1; k >= i - 2 && k >= 0; k--) {
    const from = look(r, k, W.from);
    if (from && from.end >= i - 1) return Number(from.value);
  }
  return undefined;
}

/** "May 6-8", "from 3 to 4 pm": the second end is a bare number. */
function bareEnd(r: Reader, i: number, first: Piece): Piece | undefined {
  if (r.kind[i] !== NUMBER) return undefined;
  const value = Number(r.low.slice(r.start[i], r.end[i]));
  if (!Number.isInteger(value)) return undefined;
  if (first.when.day !== undefined && value > first.when.day && value <= 31) {
    if (
      is(r, i + 1, W.noun) ||
      is(r, i + 1, W.unit) ||
      is(r, i + 1, W.percent) ||
      isMark(r, i + 1, '%')
    )
      return undefined;
    const suffix = touches(r, i) ? skip(r, i + 1, W.ordsuffix) : i + 1;
    return { start: i, end: suffix, when: { day: value }, score: 0.5 };
  }
  if (
    first.when.minute !== undefined &&
    value <= 24 &&
    !is(r, i + 1, W.unit) &&
    !is(r, i + 1, W.noun)
  ) {
    return { start: i, end: i + 1, when: { minute: value * 60, either: value <= 12 }, score: 0.5 };
  }
  return undefined;
}

/** Two ends, each filled with what only the other one says. */
function join(a: When, b: When): When | undefined {
  if (a.decade !== undefined || a.open || b.open) return undefined;
  const clocks = isClock(a) && a.minute !== undefined;
  if (clocks && b.minute === undefined) return undefined;
  const first = { ...a };
  const second = { ...b };
  if (clocks) {
    for (const field of ['day', 'month', 'year', 'weekday', 'relative', 'lunar', 'same'] as const) {
      if (b[field] !== undefined) Object.assign(first, { [field]: b[field] });
    }
    halfDay(first, second);
  } else if (b.minute !== undefined && isClock(b)) {
    if (a.minute === undefined) return undefined;
    for (const field of ['day', 'month', 'year', 'weekday', 'relative', 'lunar', 'same'] as const) {
      if (a[field] !== undefined) Object.assign(second, { [field]: a[field] });
    }
    halfDay(first, second);
  } else {
    if (rank(a) !== rank(b) && !(a.relative || b.relative)) return undefined;
    if (a.lunar && b.lunar) {
      first.lunar = { ...b.lunar, ...a.lunar };
      second.lunar = { ...a.lunar, ...b.lunar };
    } else if (a.lunar || b.lunar) return undefined;
    if (a.year === undefined && b.year !== undefined && !a.relative) first.year = b.year;
    if (b.year === undefined && a.year !== undefined && !b.relative) second.year = a.year;
    if (a.month === undefined && a.day !== undefined && b.month !== undefined)
      first.month = b.month;
    if (b.month === undefined && b.day !== undefined && a.month !== undefined)
      second.month = a.month;
    if (
      a.month !== undefined &&
      b.relative?.unit === 'year' &&
      b.month !== undefined &&
      !a.relative
    )
      first.relative = b.relative;
  }
  return { ends: [first, second] };
}

/** "from 3 to 4 pm": the first hour is in the half of the day of the second. */
function halfDay(a: When, b: When): void {
  if (a.minute === undefined || b.minute === undefined) return;
  if (a.either && !b.either && a.minute < 720 && a.minute + 720 < b.minute) a.minute += 720;
  if (!a.either && b.either && b.minute < a.minute && b.minute < 720) b.minute += 720;
  if (!b.either || !a.either) {
    delete a.either;
    delete b.either;
  }
}

/** Ends of a range are of one kind: clock, day, month, year. */
function rank(when: When): number {
  if (when.minute !== undefined) return 0;
  if (when.day !== undefined || when.weekday !== undefined || when.holiday || when.lunar?.day)
    return 1;
  if (when.month !== undefined || when.lunar) return 2;
  return 3;
}

const modifiers: Record<string, Modifier> = { start: 'start', mid: 'mid', end: 'end' };

/** "early next month", "cuối tháng 7", "the end of August", "mid-1990s". */
function narrowedAt(r: Reader, i: number): Piece | undefined {
  const mod = look(r, i, W.mod);
  if (mod) {
    const hyphen = isMark(r, mod.end, '-') && touches(r, mod.end) ? mod.end + 1 : mod.end;
    const piece =
      mergedAt(r, skip(r, hyphen, W.daycue)) ?? mergedAt(r, hyphen) ?? wholeUnit(r, hyphen);
    const modifier = modifiers[String(mod.value)];
    const plain = mergedAt(r, i);
    if (piece && !piece.when.ends && !(plain && plain.end >= piece.end && plain.score >= 1)) {
      const when: When = { ...piece.when, ...(modifier ? { modifier } : {}) };
      return { ...piece, start: i, when, score: piece.score + 0.4 };
    }
  }
  return mergedAt(r, i);
}

/** "the end of the year", "đầu năm", "cuối tuần": the one the publication is in. */
function wholeUnit(r: Reader, i: number): Piece | undefined {
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

/** Pieces that touch or are glued by small words, as one date. */
function mergedAt(r: Reader, i: number): Piece | undefined {
  let piece = pieceAt(r, i);
  if (!piece) return undefined;
  for (let said = 0; said < 5; said++) {
    const next = followed(r, piece);
    if (!next) break;
    piece = next;
  }
  return piece.when.pick && piece.score < 0 ? undefined : piece;
}

function followed(r: Reader, piece: Piece): Piece | undefined {
  if (isPartOfAnother(r, piece)) return undefined;
  const bracket = isMark(r, piece.end, '(');
  const comma = isMark(r, piece.end, ',');
  let from = bracket || comma ? piece.end + 1 : skip(r, piece.end, W.glue);
  if (comma) from = skip(r, from, W.glue);
  const next =
    (bracket ? mergedAt(r, from) : pieceAt(r, piece.end)) ??
    pieceAt(r, from) ??
    (from > piece.end ? pieceAt(r, skip(r, from, W.daycue)) : undefined);
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

/** "first Monday in the month": what the n-th is taken from is a unit of its own. */
function withFrame(r: Reader, piece: Piece): Piece | undefined {
  const unit = wholeUnit(r, piece.end);
  const when = unit && merge(piece.when, unit.when);
  return when && { start: piece.start, end: unit.end, when, score: 1.2 };
}

/** "tonight at 8", "Saturday at 5": a bare hour behind a day. */
function hourAfter(r: Reader, piece: Piece): Piece | undefined {
  const { when } = piece;
  const day = when.day !== undefined || when.weekday !== undefined || when.relative?.unit === 'day';
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
    score: piece.score + 0.5,
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
