import { W } from '../../languages/word-classes.ts';
import type { Reader } from '../reader.ts';
import {
  is,
  isMark,
  look,
  type Match,
  NUMBER,
  skip,
  tokenText,
  touches,
  WORD,
} from '../text/scan.ts';
import { inPart, partAfter } from './day-parts.ts';
import { namedHour, pastHour, spelledTime, spokenHour } from './spoken-clock.ts';
import type { Part, Piece } from './when.ts';
import { zoneAt } from './zones.ts';

/** A time of day: 22:03, 7h30, "19 giờ 30 phút", 9.30am, "half past seven", "halb drei", noon. */
export function clockTime(r: Reader, i: number): Piece | undefined {
  const found =
    namedHour(r, i) ?? pastHour(r, i) ?? digital(r, i) ?? spelledTime(r, i) ?? spokenHour(r, i);
  if (!found) return undefined;
  return finish(r, i, found);
}

export interface Time {
  end: number;
  minute: number;
  /** The half of the day was not said and may be either. */
  either: boolean;
  score: number;
}

/** Noon, midnight. */
export function namedTime(r: Reader, i: number): Time | undefined {
  const named = look(r, i, W.clock);
  // "dans l'après-midi"
  const joined = i > 1 && isMark(r, i - 1, '-') && touches(r, i - 1) && touches(r, i - 2);
  if (!named || joined) return undefined;
  return { end: named.end, minute: Number(named.value), either: false, score: 1 };
}

/** 22:03, 22:03:05, 9.30am, 7h30, 7g30, 3pm, 1800 GMT. */
function digital(r: Reader, i: number): Time | undefined {
  if (r.kind[i] !== NUMBER) return undefined;
  const digits = r.digits[i] ?? 0;
  if (digits === 0) {
    const dot = /^(\d{1,2})\.([0-5]\d)$/.exec(tokenText(r, i));
    return dot ? dotTime(r, i, Number(dot[1]), Number(dot[2])) : undefined;
  }
  const hour = r.value[i] ?? 0;
  if (digits > 2) {
    const zone = look(r, i + 1, W.zone);
    const half =
      look(r, i + 1, W.ampm) ?? (is(r, i + 1, W.ofpart) ? partAfter(r, i + 1) : undefined);
    const minute = Math.floor(hour / 100) * 60 + (hour % 100);
    const hours = look(r, i + 1, W.unit);
    // "0700 hours"
    const military = digits === 4 && hour < 1000 && hours?.value === 'hour';
    if (military && hours && hour % 100 < 60)
      return { end: hours.end, minute, either: false, score: 1.5 };
    if ((!zone && !half) || hour % 100 > 59 || hour >= 2400) return undefined;
    return { end: i + 1, minute, either: false, score: 1.2 };
  }
  if (hour > 24) return undefined;
  // "12 noon"
  const named = hour === 12 ? namedTime(r, i + 1) : undefined;
  if (named) return named;
  if (isMark(r, i + 1, ':') && touches(r, i) && touches(r, i + 1)) return colonTime(r, i, hour);
  const half = look(r, i + 1, W.ampm) ?? shortHalf(r, i, i + 1);
  if (half && hour <= 24)
    return {
      end: i + 1,
      minute: hour * 60,
      either: false,
      score: is(r, i + 1, W.ampm) ? 1.2 : 1.4,
    };
  return undefined;
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
  return { end, minute, either: hour > 0 && hour <= 12 && r.digits[i] === 1, score: 1 };
}

/** "9.30am", "7.05" after "at": a stop between hour and minutes. */
function dotTime(r: Reader, i: number, hour: number, minute: number): Time | undefined {
  if (hour > 23) return undefined;
  const sure = is(r, i + 1, W.ampm) || is(r, i + 1, W.zone) || is(r, i + 1, W.hour);
  const time = { end: skip(r, i + 1, W.hour), minute: hour * 60 + minute };
  if (sure) return { ...time, either: false, score: 1.2 };
  return { ...time, either: false, score: 0.4 };
}

/** "at 3p", "3:15p": one letter for p.m. behind minutes or after a word of the clock; "3p" are pence. */
function shortHalf(r: Reader, start: number, end: number): Match | undefined {
  const half = look(r, end, W.shorthalf);
  if (!half || !touches(r, end - 1) || (r.kind[half.end] === WORD && touches(r, end)))
    return undefined;
  const led = start > 0 && is(r, start - 1, W.clockcue) && !is(r, half.end, W.per);
  return led || end > start + 1 ? half : undefined;
}

/** a.m. and p.m., "chiều", "in the evening", "Uhr", a zone after the time. */
function finish(r: Reader, start: number, time: Time): Piece {
  let { end, minute, either } = time;
  let score = time.score;
  let part: Part | undefined;
  end = skip(r, end, W.hour);
  const half = look(r, end, W.ampm) ?? shortHalf(r, start, end);
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
  const zone = zoneAt(r, end);
  if (zone) {
    end = zone.end;
    score += 0.2;
  }
  const when = {
    ...(zone ? { zone: zone.zone } : {}),
    minute,
    ...(either ? { either } : {}),
    ...(half ? { half: true } : {}),
    ...(part ? { part } : {}),
  };
  return { start, end, when, score };
}
