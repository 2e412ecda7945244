import { W } from '../../languages/word-classes.ts';
import { isWholeBlock } from '../figures/duration.ts';
import { number, type Reader } from '../reader.ts';
import { is, isMark, look, skip, touches } from '../text/scan.ts';
import { namedTime, type Time } from './clock.ts';
import { hourNumber, looseTime, minutesAfter } from './clock-minutes.ts';

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
  // "half of ten" is five, not 9:30.
  if (!link || (till && quarter?.value === 30)) return undefined;
  // "seven of ten" is a share; "ten of six" by itself a time.
  if (till?.value === 1 && !isWholeBlock(r, i, link.end + 1) && !is(r, link.end + 1, W.ampm))
    return undefined;
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
  // "half a dozen"
  if (is(r, num.end - 1, W.group)) return undefined;
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
  // "um 7 morgens"
  const led = i > 0 && is(r, i - 1, W.clockcue) && is(r, end, W.part);
  if (!half && !led && !(inPart && is(r, inPart.end, W.part))) return undefined;
  return {
    end,
    minute: loose?.minute ?? num.value * 60 + (minutes?.value ?? 0),
    either: false,
    score: 1,
  };
}

/** "midi moins cinq", "midi et demi", "noon thirty": a named hour and the minutes from it. */
export function namedHour(r: Reader, i: number): Time | undefined {
  const named = namedTime(r, i);
  if (!named) return undefined;
  if (named.minute === 1440 && is(r, named.end, W.and)) named.minute = 0;
  if (named.minute > 720) return named;
  const less = is(r, named.end, W.less);
  const and = is(r, named.end, W.and) || is(r, named.end, W.quarterhour);
  const spelled = number(r, named.end);
  const bare = spelled?.spelled && spelled.value >= 10 && spelled.value % 5 === 0;
  const more = less || and || bare ? minutesAfter(r, named.end, Boolean(bare)) : undefined;
  // "meio-dia e quinze", not "midi et trois personnes"
  const behind = skip(r, named.end, W.and);
  const counts = is(r, behind, W.num) && !((number(r, behind)?.value ?? 1) % 5 === 0);
  if (!more || (and && counts && !less)) return named;
  return { ...named, end: more.end, minute: named.minute + more.minute };
}

/** "7 giờ", "bảy giờ kém năm", "7h30", "19 Uhr 30", "3 o'clock", "las tres y media". */
export function spokenHour(r: Reader, i: number): Time | undefined {
  const cue = look(r, i, W.clockcue);
  const first = cue?.value === 'las' ? cue.end : i;
  const num = hourNumber(r, first);
  if (!num || num.value < 0 || num.value > 24) return undefined;
  const word = look(r, num.end, W.hour);
  // "a las 17:15"
  if (first > i && isMark(r, num.end, ':') && touches(r, num.end)) return undefined;
  // "24 heures", "24 horas"
  if (num.value === 24 && r.language.hoursLast && is(r, num.end, W.unit)) return undefined;
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
  const part = is(r, after, W.part) || is(r, skip(r, after, W.ofpart), W.part);
  // "8 horas da tarde"
  if (part || (rule === 'one' && number(r, after))) return false;
  const leads = [W.clockcue, W.glue, W.from, W.to, W.until, W.since, W.and];
  return before < 0 || !leads.some((cls) => is(r, before, cls));
}
