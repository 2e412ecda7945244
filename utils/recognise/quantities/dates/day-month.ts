import { W } from '../../languages/word-classes.ts';
import { isDate } from '../calendar/civil.ts';
import { readSpelledYear } from '../numbers/numbers.ts';
import { number, type Reader } from '../reader.ts';
import {
  is,
  isCapital,
  isMark,
  look,
  NUMBER,
  skip,
  tokenText,
  touches,
  WORD,
} from '../text/scan.ts';
import { numericDate, overDayCue } from './numeric.ts';
import type { Piece, When } from './when.ts';

/** "3 July", "July 3rd, 2024", "ngày 3 tháng 7 năm 2024", "le 1er mai", "twenty-fourth of May". */
export function dayAndMonth(r: Reader, i: number): Piece | undefined {
  return dayFirst(r, i) ?? monthFirst(r, i);
}

function dayFirst(r: Reader, i: number): Piece | undefined {
  const from = overDayCue(r, i);
  const day = dayAt(r, from);
  if (!day) return undefined;
  const link = overOf(r, day.end);
  const month = monthAt(r, link);
  if (!month) return link > day.end ? dayOfMonthUnit(r, i, day, link) : undefined;
  if (month.lunar) {
    const when = withYear(r, {
      start: i,
      end: month.end,
      when: { lunar: { day: day.value, month: month.value } },
      score: 1.5,
    });
    return when;
  }
  if (!isDate(2000, month.value, day.value)) return undefined;
  // "9 tháng năm 2023" are nine months; "ngày 9 tháng năm 2023" is a day in May.
  if (from === i && is(r, month.end - 1, W.yearcue) && r.kind[month.end] === NUMBER)
    return undefined;
  const piece = withYear(r, {
    start: i,
    end: month.end,
    when: { day: day.value, month: month.value },
    score: 1.5,
  });
  // "ngày 12 tháng 8 năm Mậu Tuất": a year of the cycle makes the date a lunar one.
  const { year } = piece.when;
  if (year !== undefined && year < 0 && year >= -60) {
    return { ...piece, when: { lunar: { day: day.value, month: month.value, year } } };
  }
  return piece;
}

/** "20th of next month", "the 15th of this month". */
function dayOfMonthUnit(r: Reader, i: number, day: Day, link: number): Piece | undefined {
  const the = skip(r, link, W.daycue);
  const rel = look(r, the, W.relpre);
  const unit = look(r, rel?.end ?? the, W.unit);
  if (unit?.value !== 'month' || (!rel && the === link)) return undefined;
  const when: When = { day: day.value, relative: { unit: 'month', by: Number(rel?.value ?? 0) } };
  return { start: i, end: unit.end, when, score: 1.3 };
}

/** "July 3", "July 3rd", "July the 3rd"; before a year only when a day's number is none itself. */
function monthFirst(r: Reader, i: number): Piece | undefined {
  const month = monthAt(r, i);
  if (!month || month.lunar || !r.language.monthBeforeDay) return undefined;
  if (month.doubtful && !isCapital(r, i)) return loose(r, i, month);
  return strict(r, i, month);
}

/** "may 15" in lower case: the number must not count what follows. */
function loose(r: Reader, i: number, month: Month): Piece | undefined {
  const piece = strict(r, i, month);
  return piece && !isCounted(r, piece.end) ? piece : undefined;
}

function strict(r: Reader, i: number, month: Month): Piece | undefined {
  const the =
    isMark(r, month.end, '-') || isMark(r, month.end, '/')
      ? month.end + 1
      : skip(r, month.end, W.daycue);
  const day = dayAt(r, the);
  if (!day || !isDate(2000, month.value, day.value)) return undefined;
  if (r.kind[the] === NUMBER && !day.ordinal && isWeakDay(r, day.end)) return undefined;
  return withYear(r, {
    start: i,
    end: day.end,
    when: { day: day.value, month: month.value },
    score: 1.5,
  });
}

/** "May 15 people": a number that counts the next word is hardly a day; a range or a comma is fine. */
function isWeakDay(r: Reader, i: number): boolean {
  return is(r, i, W.percent) || is(r, i, W.mag) || is(r, i, W.noun) || isMark(r, i, ':');
}

export interface Day {
  end: number;
  value: number;
  ordinal: boolean;
}

/** A day of the month: "3", "3rd", "1er", "3.", "third", "ba mươi", "mười lăm". */
export function dayAt(r: Reader, i: number): Day | undefined {
  if (r.kind[i] === NUMBER) {
    const text = tokenText(r, i);
    if (!/^\d{1,2}$/.test(text)) return undefined;
    const value = Number(text);
    if (value < 1 || value > 31) return undefined;
    const suffix = touches(r, i) ? look(r, i + 1, W.ordsuffix) : undefined;
    return { end: suffix?.end ?? i + 1, value, ordinal: suffix !== undefined };
  }
  const full = look(r, i, W.lunarday);
  if (full) return { end: full.end, value: Number(full.value), ordinal: false };
  const ordinal = ordinalAt(r, i);
  if (ordinal && ordinal.value >= 1 && ordinal.value <= 31) return { ...ordinal, ordinal: true };
  const num = number(r, i);
  if (
    !num?.spelled ||
    num.scaled ||
    num.value < 1 ||
    num.value > 31 ||
    !Number.isInteger(num.value)
  )
    return undefined;
  return { end: num.end, value: num.value, ordinal: false };
}

/** "twenty-fourth", "fifth": tens and a spelled ordinal, or one word. */
export function ordinalAt(r: Reader, i: number): { end: number; value: number } | undefined {
  const one = look(r, i, W.ordnum);
  if (one && typeof one.value === 'number') return chained(r, one.end, one.value);
  const tens = look(r, i, W.num);
  if (!tens || typeof tens.value !== 'number' || tens.value < 20 || tens.value > 90)
    return undefined;
  const hyphen = isMark(r, tens.end, '-') || isMark(r, tens.end, '—') ? tens.end + 1 : tens.end;
  const unit = look(r, hyphen, W.ordnum);
  if (!unit || typeof unit.value !== 'number' || unit.value > 9) return undefined;
  return { end: unit.end, value: tens.value + unit.value };
}

/** "décimo primeiro", "centésimo trigésimo quarto", "milesimo tricentesimo": each smaller than the last. */
function chained(r: Reader, from: number, first: number): { end: number; value: number } {
  let end = from;
  let value = first;
  let place = placeOf(first);
  while (place > 1 && r.language.ordinalChains) {
    const next = look(r, end, W.ordnum);
    if (!next || typeof next.value !== 'number' || next.value >= place) break;
    value += next.value;
    place = placeOf(next.value);
    end = next.end;
  }
  return { end, value };
}

function placeOf(value: number): number {
  if (value >= 1000) return 1000;
  return value >= 100 ? 100 : value >= 10 && value % 10 === 0 ? 10 : 1;
}

export interface Month {
  end: number;
  value: number;
  lunar: boolean;
  /** The word is more often something else, and nothing here says month: "may", "march". */
  doubtful: boolean;
}

/** A month by name, or "tháng" with its number. */
export function monthAt(r: Reader, i: number): Month | undefined {
  const cue = look(r, i, W.monthcue);
  if (cue) {
    const lunar = look(r, cue.end, W.lunarmonth);
    if (lunar) return { end: lunar.end, value: Number(lunar.value), lunar: true, doubtful: false };
    const value = monthNumberAt(r, cue.end);
    return value && { ...value, lunar: false, doubtful: false };
  }
  const lunar = look(r, i, W.lunarmonth);
  if (lunar && lunar.value === 0) return { end: lunar.end, value: 1, lunar: true, doubtful: false };
  const named = look(r, i, W.month);
  if (!named) return undefined;
  const stop =
    isMark(r, named.end, '.') && touches(r, named.end - 1) && r.kind[named.end + 1] === NUMBER
      ? 1
      : 0;
  const value = Number(named.value);
  const doubtful = value < 0 && !(i > 0 && (is(r, i - 1, W.monthlead) || r.kind[i - 1] === NUMBER));
  return { end: named.end + stop, value: Math.abs(value), lunar: false, doubtful };
}

function monthNumberAt(r: Reader, i: number): { end: number; value: number } | undefined {
  if (r.kind[i] === NUMBER) {
    const text = tokenText(r, i);
    const value = Number(text);
    return /^\d{1,2}$/.test(text) && value >= 1 && value <= 12 ? { end: i + 1, value } : undefined;
  }
  const num = look(r, i, W.num) ?? look(r, i, W.ordnum);
  if (!num || typeof num.value !== 'number' || num.value < 1 || num.value > 10) return undefined;
  const ten = num.value === 10 ? look(r, num.end, W.num) : undefined;
  // "tháng mười một", "tháng mười hai"; "tháng mười năm 2017" ends at mười.
  if (ten && typeof ten.value === 'number' && ten.value >= 1 && ten.value <= 2)
    return { end: ten.end, value: 10 + ten.value };
  return { end: num.end, value: num.value };
}

export function overOf(r: Reader, i: number): number {
  if (isMark(r, i, '-') && touches(r, i - 1) && touches(r, i)) return i + 1;
  return skip(r, i, W.of);
}

/** A year right after: "2024", ", 2024", "năm 2024", "of 87", "/2024", "-2024", "2013". */
export function withYear(r: Reader, piece: Piece): Piece {
  const year = yearAfter(r, piece.end);
  if (!year) return piece;
  const when: When = { ...piece.when };
  if (when.lunar) when.lunar = { ...when.lunar, year: year.value };
  else when.year = year.value;
  return { ...piece, end: year.end, when, score: piece.score + 0.5 };
}

export function yearAfter(r: Reader, i: number): { end: number; value: number } | undefined {
  let at = i;
  if (isMark(r, at, ',') || isMark(r, at, '/') || isMark(r, at, '-')) {
    if (!isMark(r, at, ',') && !(touches(r, at - 1) && touches(r, at))) return undefined;
    at++;
  }
  const link = overOf(r, at);
  const cue = skip(r, link, W.yearcue);
  const year = plainYear(r, cue, cue > link || link > at || at === i);
  if (year) return withEra(r, year);
  const apostrophe = isMark(r, cue, "'") || isMark(r, cue, '’') ? cue + 1 : cue;
  const short = r.kind[apostrophe] === NUMBER ? tokenText(r, apostrophe) : '';
  if (
    (apostrophe > cue || tokenText(r, at) === 'of' || cue > link) &&
    /^\d{2}$/.test(short) &&
    !is(r, apostrophe + 1, W.noun)
  ) {
    const value = Number(short);
    return { end: apostrophe + 1, value: value + (value < 50 ? 2000 : 1900) };
  }
  if (cue > link || (link > at && r.language.spelled !== 'vietnamese') || at === i) {
    const cycle = sexagenaryAt(r, cue);
    if (cycle) return plainYear(r, cycle.end, true) ?? cycle;
    if (at !== i && link === at && cue === link) return undefined;
    return readSpelledYear(r, cue);
  }
  return undefined;
}

function withEra(r: Reader, year: { end: number; value: number }): { end: number; value: number } {
  const era = look(r, year.end, W.era);
  if (!era) return year;
  const value = Number(era.value);
  return {
    end: era.end,
    value: value < 0 ? -year.value : value > 1 ? year.value - value : year.value,
  };
}

function plainYear(
  r: Reader,
  i: number,
  near: boolean,
): { end: number; value: number } | undefined {
  if (r.kind[i] !== NUMBER) return undefined;
  const text = tokenText(r, i);
  if (!/^\d{1,4}$/.test(text)) return undefined;
  const value = Number(text);
  if (text.length < 4) return near && is(r, i + 1, W.era) ? { end: i + 1, value } : undefined;
  if (value < 1000 || value > 2600 || is(r, i + 1, W.noun) || isMark(r, i + 1, '%'))
    return undefined;
  if (isMark(r, i + 1, ':') && touches(r, i) && r.kind[i + 2] === NUMBER) return undefined;
  return { end: i + 1, value };
}

const stems = ['giáp', 'ất', 'bính', 'đinh', 'mậu', 'kỷ', 'canh', 'tân', 'nhâm', 'quý'];
const branches = [
  'tý',
  'sửu',
  'dần',
  'mão',
  'thìn',
  'tỵ',
  'ngọ',
  'mùi',
  'thân',
  'dậu',
  'tuất',
  'hợi',
];
const spellings: Record<string, string> = { tí: 'tý', tị: 'tỵ', kỉ: 'kỷ', quí: 'quý', mẹo: 'mão' };

/**
 * A year of the sixty-year cycle ("Giáp Thìn"): -1 to -60 for its place, worked out near the
 * publication. Negative, because no year before Christ is written this way.
 */
export function sexagenaryAt(r: Reader, i: number): { end: number; value: number } | undefined {
  if (r.language.spelled !== 'vietnamese') return undefined;
  const stem = tokenText(r, i);
  const branch = tokenText(r, i + 1);
  const a = stems.indexOf(spellings[stem] ?? stem);
  const b = branches.indexOf(spellings[branch] ?? branch);
  if (a < 0 || b < 0 || (a - b) % 2 !== 0 || !isCapital(r, i)) return undefined;
  let place = a;
  while (place % 12 !== b) place += 10;
  return { end: i + 2, value: -(place + 1) };
}

/** "ngày 3-7", "hôm 3/7", "mùng 3": a cue, and a date in figures or a bare day. */
export function cuedDay(r: Reader, i: number): Piece | undefined {
  const from = overDayCue(r, i);
  if (from === i) return undefined;
  const lunar = lunarCue(r, i, from);
  const numeric = numericDate(r, from);
  if (numeric && !lunar) return { ...numeric, start: i, score: numeric.score + 1 };
  const day = dayAt(r, from);
  if (!day || is(r, day.end, W.unit) || is(r, day.end, W.mag)) return undefined;
  if (!r.language.bareDay && (!day.ordinal || r.kind[from] !== NUMBER || isCounted(r, day.end)))
    return undefined;
  if (lunar) return { start: i, end: day.end, when: { lunar: { day: day.value } }, score: 1 };
  if (day.ordinal && is(r, day.end, W.noun)) return undefined;
  return {
    start: i,
    end: day.end,
    when: { day: day.value },
    score: r.language.bareDay && !day.ordinal ? 0.9 : 0.4,
  };
}

/** "the 15th congress": an ordinal of what follows, not a day. */
function isCounted(r: Reader, i: number): boolean {
  return r.kind[i] === WORD && !is(r, i, W.function) && !is(r, i, W.glue) && !is(r, i, W.to);
}

function lunarCue(r: Reader, i: number, to: number): boolean {
  for (let k = i; k < to; k++) if (is(r, k, W.lunar)) return true;
  return false;
}
