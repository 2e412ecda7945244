import { W } from '../../languages/word-classes.ts';
import { number, type Reader } from '../reader.ts';
import { is, isCapital, look, opensSentence, tokenText } from '../text/scan.ts';
import { monthAt } from './month-names.ts';
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
  // "am frühen Morgen" is no tomorrow.
  const noun = day?.value === 1 && r.language.capitalNouns && isCapital(r, i) && day.end === i + 1;
  if (noun && !opensSentence(r, i)) return undefined;
  // "por la mañana", "la mañana del martes"
  if (day?.value === 1 && is(r, i, W.part) && i > 0 && is(r, i - 1, W.daycue)) return undefined;
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
    // "tomorrow am"
    const half = part ? undefined : look(r, day.end, W.ampm);
    if (part) when.part = part as Part;
    if (half) when.part = Number(half.value) > 0 ? 'afternoon' : 'morning';
    return { start: i, end: half?.end ?? day.end, when, score: 1.2 };
  }
  const part = look(r, i, W.part);
  const rel = part ? look(r, part.end, W.partday) : undefined;
  if (!part || !rel) return undefined;
  const when: When = { relative: { unit: 'day', by: Number(rel.value) }, part: part.value as Part };
  return { start: i, end: rel.end, when, score: 1.2 };
}

/** "Vorjahr", "Vormonat", "heuer". */
export function relativeWord(r: Reader, i: number): Piece | undefined {
  const found = look(r, i, W.relunit);
  if (!found) return undefined;
  const [by, unit, sofar] = String(found.value).split(',');
  const relative: Relative = { unit: unit as Unit, by: Number(by) };
  // "year to date"
  if (sofar) relative.sofar = true;
  if (unit === 'day' || (unit === 'year' && relative.by < 0)) relative.again = true;
  return { start: i, end: found.end, when: { relative }, score: 1.2 };
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
    isPlural(r, end.end - 1) &&
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

/** "letzten jahres" is one year; languages without a mark of the plural do not ask. */
function isPlural(r: Reader, i: number): boolean {
  const { plural } = r.language;
  return plural === undefined || tokenText(r, i).endsWith(plural);
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
  const joined = look(r, i, W.weekpart);
  if (joined) {
    const [weekday, part] = String(joined.value).split(',');
    const when: When = {
      weekday: Number(weekday),
      part: part as Part,
      relative: { unit: 'weekday', by },
    };
    return { end: joined.end, when, score: 1.3 };
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
  // "in the coming days", "ces derniers jours", "den nächsten Tagen": no day of the calendar
  if (unit.value === 'day' && /[ns]$/.test(tokenText(r, unit.end - 1))) return undefined;
  // "the next day" is the one after the day told of.
  if (unit.value === 'day' && by !== 0) relative.again = true;
  return { end: unit.end, when: { relative }, score: by === 0 && unit.value === 'day' ? 0.6 : 1.2 };
}
