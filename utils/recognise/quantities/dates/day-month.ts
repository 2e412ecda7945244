import { W } from '../../languages/word-classes.ts';
import { isDate } from '../calendar/civil.ts';
import { isWholeBlock } from '../figures/duration.ts';
import type { Reader } from '../reader.ts';
import { is, isCapital, isMark, look, NUMBER, skip, touches, WORD } from '../text/scan.ts';
import { overDayCue } from './day-cue.ts';
import { type Day, dayAt } from './day-numbers.ts';
import { type Month, monthAt } from './month-names.ts';
import { numericDate } from './numeric.ts';
import type { Piece, When } from './when.ts';
import { overOf, withYear, yearAfter } from './years.ts';

/** "3 July", "July 3rd, 2024", "ngày 3 tháng 7 năm 2024", "le 1er mai", "twenty-fourth of May". */
export function dayAndMonth(r: Reader, i: number): Piece | undefined {
  return dayFirst(r, i) ?? monthFirst(r, i);
}

function dayFirst(r: Reader, i: number): Piece | undefined {
  const from = overDayCue(r, i);
  const day = dayAt(r, from);
  if (!day) return undefined;
  // "15.May.2010", "24. October"
  const dot = isMark(r, day.end, '.') && touches(r, day.end - 1) ? 1 : 0;
  const stopped = dot > 0 && is(r, day.end + 1, W.month);
  const link = stopped ? day.end + 1 : overOf(r, day.end);
  const month = monthAt(r, link);
  if (!month)
    return (
      dayOfMonthUnit(r, i, day, link) ?? ordinalMonth(r, i, day) ?? numberedMonth(r, i, day, link)
    );
  if (month.lunar) {
    // "30 Tết" is the last day of the year before.
    const eve = day.value > 20 && look(r, link, W.lunarmonth)?.value === 0;
    const when = withYear(r, {
      start: i,
      end: month.end,
      when: { lunar: { day: day.value, month: eve ? 12 : month.value } },
      score: 1.5,
    });
    return when;
  }
  // "rằm tháng bảy"
  if (is(r, from, W.lunarday)) {
    const when = { lunar: { day: day.value, month: month.value } };
    return withYear(r, { start: i, end: month.end, when, score: 1.5 });
  }
  if (!isDate(2000, month.value, day.value)) return undefined;
  // "One may ask"
  const word = r.kind[from] !== NUMBER && !day.ordinal && link === day.end;
  if (word && Number(look(r, link, W.month)?.value) < 0 && !isCapital(r, link)) return undefined;
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

/** "siebter vierter", "am 7. vierten 2016": the month by its number, where a year or an article makes it one. */
function ordinalMonth(r: Reader, i: number, day: Day): Piece | undefined {
  const month = r.language.ordinalMonths && day.ordinal ? dayAt(r, day.end) : undefined;
  if (!month?.ordinal || !isDate(2000, month.value, day.value)) return undefined;
  const when = { day: day.value, month: month.value };
  const piece = withYear(r, { start: i, end: month.end, when, score: 1.2 });
  const led = i > 0 && (is(r, i - 1, W.daycue) || is(r, i - 1, W.weekday));
  return piece.when.year || led || isWholeBlock(r, i, piece.end) ? piece : undefined;
}

/** "9 de 8 de 1971": the month in figures between two links. */
function numberedMonth(r: Reader, i: number, day: Day, link: number): Piece | undefined {
  const loose = r.language.monthBeforeDay === 'loose' && link > day.end && !isMark(r, day.end, '/');
  if (!loose || r.kind[link] !== NUMBER) return undefined;
  const month = dayAt(r, link);
  const of = month && !month.ordinal ? skip(r, month.end, W.of) : 0;
  const year = month && of > month.end && !isMark(r, month.end, '/') ? yearAfter(r, of) : undefined;
  if (!month || !year || year.end !== of + 1 || !isDate(year.value, month.value, day.value))
    return undefined;
  const when = { day: day.value, month: month.value, year: year.value };
  return { start: i, end: year.end, when, score: 1.5 };
}

/** "20th of next month", "the 15th of this month". */
function dayOfMonthUnit(r: Reader, i: number, day: Day, link: number): Piece | undefined {
  const the = skip(r, link, W.daycue);
  const rel = look(r, the, W.relpre);
  const unit = look(r, rel?.end ?? the, W.unit);
  const article = the > link || (link > day.end && is(r, link - 1, W.daycue));
  if (unit?.value !== 'month' || (!rel && !article)) return undefined;
  if (link === day.end && !day.ordinal) return undefined;
  // "el 3 del mes pasado"
  const post = rel ? undefined : look(r, unit.end, W.relpost);
  const by = Number(rel?.value ?? post?.value ?? 0);
  const when: When = { day: day.value, relative: { unit: 'month', by } };
  return { start: i, end: post?.end ?? unit.end, when, score: 1.3 };
}

/** "July 3", "July 3rd", "July the 3rd"; before a year only when a day's number is none itself. */
function monthFirst(r: Reader, i: number): Piece | undefined {
  const month = monthAt(r, i);
  if (!month || month.lunar || !r.language.monthBeforeDay) return undefined;
  if (r.language.monthBeforeDay === 'loose' || (month.doubtful && !isCapital(r, i)))
    return loose(r, i, month);
  return strict(r, i, month);
}

/** "may 15" in lower case: the number must not count what follows. */
function loose(r: Reader, i: number, month: Month): Piece | undefined {
  const piece = strict(r, i, month);
  const alone = r.language.monthBeforeDay === 'loose' && !piece?.when.year;
  // "en mayo 15 personas", "mayo 5, junio 7"
  const listed = alone && piece && (isMark(r, piece.end, ',') || isMark(r, piece.end, '.'));
  return piece && !isCounted(r, piece.end) && (!listed || isWholeBlock(r, i, piece.end))
    ? piece
    : undefined;
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

/** "ngày 3-7", "hôm 3/7", "mùng 3": a cue, and a date in figures or a bare day. */
export function cuedDay(r: Reader, i: number): Piece | undefined {
  const from = overDayCue(r, i);
  if (from === i) return undefined;
  const lunar = lunarCue(r, i, from);
  const numeric = numericDate(r, from);
  if (numeric && !lunar) return { ...numeric, start: i, score: numeric.score + 1 };
  const day = dayAt(r, from);
  if (!day || is(r, day.end, W.unit) || is(r, day.end, W.mag)) return undefined;
  // "les 3 prochaines semaines", "les 3 premiers mois"
  const rel = look(r, day.end, W.relpre) ?? look(r, day.end, W.first);
  if (rel && is(r, rel.end, W.unit)) return undefined;
  // "le dixième" is no day, "le premier" may be one
  const spelled = day.ordinal && r.kind[from] !== NUMBER && day.value > 1;
  if (spelled && r.language.pluralParts) return undefined;
  // "die erste Juliwoche"
  if (day.ordinal && r.kind[from] !== NUMBER && isCounted(r, day.end)) return undefined;
  if (!r.language.bareDay && (!day.ordinal || r.kind[from] !== NUMBER || isCounted(r, day.end)))
    return undefined;
  if (lunar) return { start: i, end: day.end, when: { lunar: { day: day.value } }, score: 1 };
  if (day.ordinal && is(r, day.end, W.noun)) return undefined;
  return {
    start: i,
    end: day.end,
    when: { day: day.value },
    score: r.language.bareDay && !day.ordinal ? 0.9 : 0.5,
  };
}

/** "on 29th": an ordinal that a word of days leads and that counts nothing. */
export function ledDay(r: Reader, i: number): Piece | undefined {
  const day =
    r.kind[i] === NUMBER && i > 0 && is(r, i - 1, W.holidaylead) ? dayAt(r, i) : undefined;
  if (!day?.ordinal || isCounted(r, day.end)) return undefined;
  return { start: i, end: day.end, when: { day: day.value }, score: 0.6 };
}

/** "the 15th congress": an ordinal of what follows, not a day. */
function isCounted(r: Reader, i: number): boolean {
  return r.kind[i] === WORD && !is(r, i, W.function) && !is(r, i, W.glue) && !is(r, i, W.to);
}

function lunarCue(r: Reader, i: number, to: number): boolean {
  for (let k = i; k < to; k++) if (is(r, k, W.lunar)) return true;
  return false;
}
