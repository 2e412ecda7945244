import { W } from '../../languages/word-classes.ts';
import type { Reader } from '../reader.ts';
import {
  at,
  BREAK,
  is,
  isMark,
  look,
  NUMBER,
  skip,
  tokenText,
  touches,
  WORD,
} from '../text/scan.ts';
import { dayAt } from './day-numbers.ts';
import type { Part, Piece, When } from './when.ts';

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

/** "Montagabend": a weekday and its part of the day in one word. */
export function weekdayPart(r: Reader, i: number): Piece | undefined {
  const found = look(r, i, W.weekpart);
  if (!found) return undefined;
  const [weekday, part] = String(found.value).split(',');
  const when: When = { weekday: Number(weekday), part: part as Part };
  return { start: i, end: found.end, when, score: 1.2 };
}

/** "Tuesday the 19th", "Sat 14th", "vendredi 5", "Sunday 31!": the day of the month after its weekday. */
function dayBehind(r: Reader, i: number): { end: number; value: number } | undefined {
  const comma = isMark(r, i, ',') ? i + 1 : i;
  const the = skip(r, comma, W.daycue);
  const day = dayAt(r, the);
  if (comma > i && !(day?.ordinal && r.kind[the] === NUMBER && isClosed(r, day.end)))
    return undefined;
  // "Donnerstag 7. vierter": the month by its number
  if (r.language.ordinalMonths && day?.ordinal && dayAt(r, day.end)?.ordinal) return undefined;
  if (!day || is(r, day.end, W.of) || is(r, day.end, W.month) || is(r, the, W.edgepost))
    return undefined;
  // "thứ Sáu ngày 5-7"
  if (isMark(r, day.end, '-') && touches(r, day.end) && r.kind[day.end + 1] === NUMBER)
    return undefined;
  if (!day.ordinal && the === i) return isBareDay(r, i, day.end) ? day : undefined;
  return r.kind[the] === NUMBER || the > i ? day : undefined;
}

/** A number that counts nothing and begins neither a time nor a date in figures. */
function isBareDay(r: Reader, i: number, end: number): boolean {
  if (r.kind[i] !== NUMBER || r.language.spelled) return false;
  const closed = isClosed(r, end);
  if (r.language.monthFirst.length > 0) return closed;
  const opens = [W.clockcue, W.function, W.glue].some((cls) => is(r, end, cls));
  return closed || (opens && r.kind[end] === WORD && !is(r, end, W.hour));
}

function isClosed(r: Reader, end: number): boolean {
  return r.kind[end] === BREAK || '.,!?)'.includes(r.low.charAt(at(r.start, end)));
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
  // "về thứ Sáu ngày 5-7"
  if (is(r, end, W.daycue) && r.kind[skip(r, end, W.daycue)] === NUMBER) return true;
  const before = i - 1;
  if (before < 0 || r.kind[before] !== WORD) return true;
  if (is(r, before, W.hour)) return r.kind[before - 1] === NUMBER || is(r, before - 1, W.num);
  return weekdayLeads.some((cls) => is(r, before, cls));
}
