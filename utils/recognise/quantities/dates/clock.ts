import { W } from '../../languages/word-classes.ts';
import { number, type Reader } from '../reader.ts';
import { at, is, isMark, look, NUMBER, skip, tokenText, touches, WORD } from '../text/scan.ts';
import type { Part, Piece } from './when.ts';

/** A time of day: 22:03, 7h30, "19 giờ 30 phút", 9.30am, "half past seven", "halb drei", noon. */
export function clockTime(r: Reader, i: number): Piece | undefined {
  const found =
    namedTime(r, i) ?? pastHour(r, i) ?? digital(r, i) ?? spelledTime(r, i) ?? spokenHour(r, i);
  if (!found) return undefined;
  return finish(r, i, found);
}

interface Time {
  end: number;
  minute: number;
  /** The half of the day was not said and may be either. */
  either: boolean;
  score: number;
}

/** Noon, midnight. */
function namedTime(r: Reader, i: number): Time | undefined {
  const named = look(r, i, W.clock);
  if (!named) return undefined;
  return { end: named.end, minute: Number(named.value), either: false, score: 1 };
}

/** "half past seven", "ten to 8", "a quarter to noon", "viertel nach drei", "halb drei". */
function pastHour(r: Reader, i: number): Time | undefined {
  const half = look(r, i, W.halfto);
  if (half) {
    const hour = hourAt(r, half.end);
    return hour && { ...hour, minute: hour.minute - Number(half.value), either: true, score: 1 };
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
  const hour = hourAt(r, link.end);
  // "10 to 22 August" is no time.
  if (!hour || is(r, hour.end, W.month) || (!past && hour.minute > 720)) return undefined;
  return { ...hour, minute: hour.minute + (past ? minutes : -minutes), score: 1 };
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

/** 22:03, 22:03:05, 9.30am, 7h30, 7g30, 3pm, 1800 GMT. */
function digital(r: Reader, i: number): Time | undefined {
  if (r.kind[i] !== NUMBER) return undefined;
  const text = tokenText(r, i);
  const dot = /^(\d{1,2})\.([0-5]\d)$/.exec(text);
  if (dot) return dotTime(r, i, Number(dot[1]), Number(dot[2]));
  if (!/^\d{1,4}$/.test(text)) return undefined;
  const hour = Number(text);
  const zone = look(r, i + 1, W.zone);
  if (text.length === 4 || text.length === 3) {
    const half =
      look(r, i + 1, W.ampm) ?? (is(r, i + 1, W.ofpart) ? partAfter(r, i + 1) : undefined);
    const minute = Math.floor(hour / 100) * 60 + (hour % 100);
    if ((!zone && !half) || hour % 100 > 59 || hour >= 2400) return undefined;
    return { end: i + 1, minute, either: false, score: 1.2 };
  }
  if (hour > 24) return undefined;
  if (isMark(r, i + 1, ':') && touches(r, i) && touches(r, i + 1)) return colonTime(r, i, hour);
  const half = look(r, i + 1, W.ampm);
  if (half && hour <= 24) return { end: i + 1, minute: hour * 60, either: false, score: 1.2 };
  return undefined;
}

/** "three am", "nine fifty-nine a m", "6 in the morning": no word for the hour but its half of the day. */
function spelledTime(r: Reader, i: number): Time | undefined {
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
  const end = minutes?.end ?? num.end;
  const half = look(r, end, W.ampm);
  const inPart = look(r, end, W.ofpart);
  if (!half && !(inPart && is(r, inPart.end, W.part))) return undefined;
  return { end, minute: num.value * 60 + (minutes?.value ?? 0), either: false, score: 1 };
}

function colonTime(r: Reader, i: number, hour: number): Time | undefined {
  const text = tokenText(r, i + 2);
  if (r.kind[i + 2] !== NUMBER || !/^[0-5]\d(?:\.\d{1,6})?$/.test(text)) return undefined;
  if (i > 0 && isMark(r, i - 1, ':') && touches(r, i - 1)) return undefined;
  const minute = hour * 60 + Number(text.slice(0, 2));
  if (minute > 1440) return undefined;
  let end = i + 3;
  if (
    isMark(r, end, ':') &&
    touches(r, end - 1) &&
    /^[0-5]\d(?:\.\d{1,6})?$/.test(tokenText(r, end + 1))
  )
    end += 2;
  return { end, minute, either: hour > 0 && hour <= 12 && tokenText(r, i).length === 1, score: 1 };
}

/** "9.30am", "7.05" after "at": a stop between hour and minutes. */
function dotTime(r: Reader, i: number, hour: number, minute: number): Time | undefined {
  if (hour > 23) return undefined;
  const sure = is(r, i + 1, W.ampm) || is(r, i + 1, W.zone) || is(r, i + 1, W.hour);
  const time = { end: skip(r, i + 1, W.hour), minute: hour * 60 + minute };
  if (sure) return { ...time, either: false, score: 1.2 };
  return { ...time, either: false, score: 0.4 };
}

/** "7 giờ", "bảy giờ kém năm", "7h30", "19 Uhr 30", "3 o'clock", "las tres y media". */
function spokenHour(r: Reader, i: number): Time | undefined {
  const cue = look(r, i, W.clockcue);
  const first = cue?.value === 'las' ? cue.end : i;
  const num = number(r, first);
  if (!num || num.scaled || !Number.isInteger(num.value) || num.value < 0 || num.value > 24)
    return undefined;
  const word = look(r, num.end, W.hour);
  if (!word && first === i) return undefined;
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

/** a.m. and p.m., "chiều", "in the evening", "Uhr", a zone after the time. */
function finish(r: Reader, start: number, time: Time): Piece {
  let { end, minute, either } = time;
  let score = time.score;
  let part: Part | undefined;
  end = skip(r, end, W.hour);
  const half = look(r, end, W.ampm);
  if (half) {
    minute = (minute % 720) + Number(half.value);
    end = half.end;
    either = false;
    score += 0.2;
  } else {
    const said = partAfter(r, end);
    if (said) {
      part = said.part;
      minute = inPart(minute, part);
      end = said.end;
      either = false;
      score += 0.2;
    }
  }
  const zone = look(r, end, W.zone);
  if (zone) {
    end = zone.end;
    score += 0.2;
  }
  const when = { minute, ...(either ? { either } : {}), ...(part ? { part } : {}) };
  return { start, end, when, score };
}

/** The part of the day after a time: "sáng", "in the afternoon", "du soir". */
function partAfter(r: Reader, i: number): { end: number; part: Part } | undefined {
  const from = skip(r, i, W.ofpart);
  const said = look(r, from, W.part);
  // "5h30 sáng nay": the part goes with the day.
  if (said && is(r, said.end, W.partday)) return undefined;
  return said ? { end: said.end, part: said.value as Part } : undefined;
}

/** "2 giờ chiều" is 14:00, "10 giờ đêm" 22:00, "1 giờ trưa" 13:00, "12 giờ đêm" the end of the day. */
export function inPart(minute: number, part: Part): number {
  const hour = Math.floor(minute / 60);
  if (hour > 12 || (hour === 12 && minute % 60 > 0 && part === 'night'))
    return hour === 12 ? minute - 720 : minute;
  switch (part) {
    case 'afternoon':
      return hour < 12 ? minute + 720 : minute;
    case 'evening':
      return hour >= 3 && hour < 12 ? minute + 720 : hour === 12 ? 1440 : minute;
    case 'night':
      return hour >= 6 && hour < 12 ? minute + 720 : hour === 12 ? 1440 : minute;
    case 'noon':
      return hour < 5 ? minute + 720 : minute;
    default:
      return hour === 12 ? minute - 720 : minute;
  }
}

export function endsAt(r: Reader, i: number): number {
  return at(r.end, i - 1);
}
