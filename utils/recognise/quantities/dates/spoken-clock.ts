import { W } from '../../languages/word-classes.ts';
import { number, type Reader } from '../reader.ts';
import { is, isMark, look, skip, tokenText, touches, WORD } from '../text/scan.ts';
import { namedTime, type Time } from './clock.ts';

/** "half past seven", "ten to 8", "a quarter to noon", "viertel nach drei", "halb drei". */
export function pastHour(r: Reader, i: number): Time | undefined {
  const half = look(r, i, W.halfto);
  if (half) {
    const hour = hourAt(r, half.end);
    if (hour) return { ...hour, minute: hour.minute - Number(half.value), either: true, score: 1 };
  }
  const quarter = look(r, i, W.quarterhour);
  const minutes = quarter ? Number(quarter.value) : minuteAt(r, i);
  if (minutes === undefined) return undefined;
  let end = quarter?.end ?? number(r, i)?.end ?? i;
  const unit = look(r, end, W.unit);
  if (unit?.value === 'minute') end = unit.end;
  const past = look(r, end, W.past);
  const till = past ? undefined : look(r, end, W.till);
  const link = past ?? till;
  if (!link) return undefined;
  if (!past && !quarter && isRange(r, i, end, unit?.value === 'minute')) return undefined;
  const hour = hourAt(r, link.end);
  // "10 to 22 August" is no time.
  if (!hour || is(r, hour.end, W.month) || (!past && hour.minute > 720)) return undefined;
  return { ...hour, minute: hour.minute + (past ? minutes : -minutes), score: 1 };
}

/** "from 3 to 4", "10:30 to 3": the ends of a range, no minutes to the hour. */
function isRange(r: Reader, i: number, end: number, unit: boolean): boolean {
  if (!is(r, end, W.to)) return false;
  if (i > 0 && (is(r, i - 1, W.from) || (isMark(r, i - 1, ':') && touches(r, i - 1)))) return true;
  const num = number(r, i);
  return !unit && num !== undefined && num.end === end && !num.spelled && num.value % 5 !== 0;
}

function minuteAt(r: Reader, i: number): number | undefined {
  const num = number(r, i);
  return num && !num.scaled && num.value > 0 && num.value < 60 && Number.isInteger(num.value)
    ? num.value
    : undefined;
}

/** The hour of "quarter past three", with what may follow it. */
function hourAt(r: Reader, i: number): Time | undefined {
  const named = namedTime(r, i);
  if (named) return named;
  const num = number(r, i);
  if (!num || num.scaled || !Number.isInteger(num.value) || num.value > 24 || num.value < 0)
    return undefined;
  const end = skip(r, num.end, W.hour);
  return { end, minute: num.value * 60, either: num.value <= 12 && num.value > 0, score: 1 };
}

/** "three am", "nine fifty-nine a m", "6 in the morning": no word for the hour but its half of the day. */
export function spelledTime(r: Reader, i: number): Time | undefined {
  const num = number(r, i);
  if (
    !num ||
    num.scaled ||
    num.grouped ||
    !Number.isInteger(num.value) ||
    num.value < 1 ||
    num.value > 12
  )
    return undefined;
  const more = num.spelled ? number(r, num.end) : undefined;
  const minutes =
    more?.spelled && more.value >= 10 && more.value < 60 && Number.isInteger(more.value)
      ? more
      : undefined;
  const loose = minutes ? undefined : looseTime(r, i);
  const end = loose?.end ?? minutes?.end ?? num.end;
  const half = look(r, end, W.ampm);
  const inPart = look(r, end, W.ofpart);
  if (!half && !(inPart && is(r, inPart.end, W.part))) return undefined;
  return {
    end,
    minute: loose?.minute ?? num.value * 60 + (minutes?.value ?? 0),
    either: false,
    score: 1,
  };
}

/** "two thirty", "dos cuarenta y dos": hour and minutes in words and nothing else; a time where one is expected. */
export function looseTime(r: Reader, i: number): { end: number; minute: number } | undefined {
  const hour = hourNumber(r, i);
  if (!hour?.spelled || hour.value < 1 || hour.value > 12) return undefined;
  const and = skip(r, hour.end, W.and);
  const half = look(r, and, W.quarterhour);
  if (half && and > hour.end)
    return { end: half.end, minute: hour.value * 60 + Number(half.value) };
  // "seven oh five", "seis cero dos"
  const zero = look(r, hour.end, W.zero);
  const unit = zero && look(r, zero.end, W.num);
  if (zero && unit && Number(unit.value) > 0 && Number(unit.value) < 10)
    return { end: unit.end, minute: hour.value * 60 + Number(unit.value) };
  const more = number(r, and);
  if (!more?.spelled || more.value < 10 || more.value > 59 || !Number.isInteger(more.value))
    return undefined;
  return { end: more.end, minute: hour.value * 60 + more.value };
}

/** The number of an hour: "doce y cuarto" and "tres y media" are no 12.25 and 3.5 here. */
export function hourNumber(
  r: Reader,
  i: number,
): { end: number; value: number; spelled: boolean } | undefined {
  const num = number(r, i);
  if (num && !num.scaled && Number.isInteger(num.value)) return num;
  if (!num?.spelled || r.language.spelled) return undefined;
  const one = look(r, i, W.num);
  return one && typeof one.value === 'number'
    ? { end: one.end, value: one.value, spelled: true }
    : undefined;
}

/** "midi moins cinq", "midi et demi", "noon thirty": a named hour and the minutes from it. */
export function namedHour(r: Reader, i: number): Time | undefined {
  const named = namedTime(r, i);
  if (!named || named.minute > 720) return named;
  const less = is(r, named.end, W.less);
  const and = is(r, named.end, W.and) || is(r, named.end, W.quarterhour);
  const spelled = number(r, named.end);
  const bare = spelled?.spelled && spelled.value >= 10 && spelled.value % 5 === 0;
  const more = less || and || bare ? minutesAfter(r, named.end, Boolean(bare)) : undefined;
  if (!more || (and && is(r, skip(r, named.end, W.and), W.num) && !less)) return named;
  return { ...named, end: more.end, minute: named.minute + more.minute };
}

/** "7 giờ", "bảy giờ kém năm", "7h30", "19 Uhr 30", "3 o'clock", "las tres y media". */
export function spokenHour(r: Reader, i: number): Time | undefined {
  const cue = look(r, i, W.clockcue);
  const first = cue?.value === 'las' ? cue.end : i;
  const num = hourNumber(r, first);
  if (!num || num.value < 0 || num.value > 24) return undefined;
  const word = look(r, num.end, W.hour);
  if (!word && first === i) return undefined;
  if (word && first === i && lasts(r, i, num)) return undefined;
  let end = word?.end ?? num.end;
  let minute = num.value * 60;
  let more = minutesAfter(r, end, word !== undefined);
  if (!word && !more) more = undefined;
  if (more) {
    minute += more.minute;
    end = more.end;
  }
  if (minute < 0) minute += 1440;
  if (minute > 1440) return undefined;
  const score = more || (word && touches(r, num.end - 1)) ? 1 : word ? 0.9 : 0.6;
  return {
    end,
    minute,
    either: num.value > 0 && num.value <= 12 && !touches(r, num.end - 1),
    score,
  };
}

/** "tres horas", "pour 3h", "une heure et demie": a length of time and no hour of the day. */
function lasts(
  r: Reader,
  i: number,
  num: { end: number; value: number; spelled: boolean },
): boolean {
  const before = i - 1;
  if (before >= 0 && is(r, before, W.lasting)) return true;
  const rule = r.language.hoursLast;
  const letters = (r.end[num.end] ?? 0) - (r.start[num.end] ?? 0);
  if (!rule || letters < 4 || (rule === 'one' && num.value !== 1)) return false;
  const after = skip(r, num.end, W.hour);
  const told = is(r, after, W.part) || is(r, skip(r, after, W.ofpart), W.part) || number(r, after);
  if (rule === 'one' && told) return false;
  const leads = [W.clockcue, W.glue, W.from, W.to, W.until, W.since, W.and];
  return before < 0 || !leads.some((cls) => is(r, before, cls));
}

/** "30", "30 phút", "rưỡi", "kém 15", "y media", "menos cuarto", with seconds passed over. */
function minutesAfter(
  r: Reader,
  i: number,
  hour: boolean,
): { end: number; minute: number } | undefined {
  const less = look(r, i, W.less);
  const and = less ? undefined : look(r, i, W.and);
  const from = less?.end ?? and?.end ?? i;
  const sign = less ? -1 : 1;
  const quarter = look(r, from, W.quarterhour) ?? look(r, i, W.halfnum);
  if (quarter) {
    const value = Number(quarter.value);
    return { end: quarter.end, minute: sign * (value < 1 ? value * 60 : value) };
  }
  if (!hour && !less && !and) return undefined;
  const zero = tokenText(r, from);
  const spelledZero = zero === 'linh' || zero === 'không' || zero === 'lẻ' ? 1 : 0;
  const num = number(r, from + spelledZero) ?? (zero === 'không' ? number(r, from) : undefined);
  if (!num || num.scaled || !Number.isInteger(num.value) || num.value < 0 || num.value >= 60) {
    return zero === 'không' ? { end: skip(r, from + 1, W.unit), minute: 0 } : undefined;
  }
  const unit = look(r, num.end, W.unit);
  const said = unit?.value === 'minute';
  // "8 giờ 3 người": a bare single figure is a count of something else.
  if (!said && num.plain?.length === 1 && !less) return undefined;
  // "7h30 ngày 4/7", "23h52 đêm 21/9": the unit begins a date.
  const dated =
    unit &&
    (unit.value === 'day' || unit.value === 'night') &&
    (number(r, unit.end) || is(r, unit.end, W.partday) || is(r, num.end, W.relday));
  if (
    !said &&
    ((unit && !dated) ||
      (num.plain?.length !== 2 && (isMark(r, num.end, '/') || isMark(r, num.end, '-')))) &&
    !less &&
    !(unit === undefined && is(r, num.end, W.part))
  )
    return undefined;
  if (!said && num.plain && touches(r, num.end - 1) && r.kind[num.end] === WORD && !less)
    return undefined;
  let end = said ? (unit?.end ?? num.end) : num.end;
  const seconds = number(r, end);
  const second = seconds && look(r, seconds.end, W.unit);
  if (seconds && second?.value === 'second') end = second.end;
  return { end, minute: sign * num.value };
}
