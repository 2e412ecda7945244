import { W } from '../../languages/word-classes.ts';
import { isWholeBlock } from '../figures/duration.ts';
import { number, type Reader } from '../reader.ts';
import { classSet } from '../text/lexicon.ts';
import {
  is,
  isAny,
  isMark,
  look,
  MASKED,
  NUMBER,
  opens,
  skip,
  tokenText,
  touches,
} from '../text/scan.ts';
import { looseTime } from './clock-minutes.ts';
import { hourWords } from './glance.ts';
import { mergedAt } from './merged.ts';
import { pieceAt } from './pieces.ts';
import { join } from './range-ends.ts';
import { isClock, type Piece, type When } from './when.ts';

interface Hour {
  end: number;
  when: When;
  /** 0 a bare number, 1 an hour with its minutes, 2 a time of day that says so, 3 four figures. */
  sure: 0 | 1 | 2 | 3;
  /** The article of hours stands before it: "las 11". */
  cued?: boolean;
}

/** A time of day that its hours alone begin: a range, before the evening it is in, after a word of the clock. */
export function hoursFrom(r: Reader, i: number): Piece | undefined {
  const first = skip(r, i, W.clockcue);
  const hour = hourAt(r, first);
  const range = hourRange(r, i, first, hour);
  if (range) return range;
  const own = first === i ? hour : hourAt(r, i);
  return (own && hourTonight(r, i, own)) ?? ledTime(r, i, own);
}

/** "12-3pm", "5 a 6 p.m.", "13-15h", "from two thirty to two forty-five": both ends or the first one bare. */
function hourRange(r: Reader, i: number, first: number, own: Hour | undefined): Piece | undefined {
  const cue = opening(r, i);
  const range = hoursAt(r, first, own, cue);
  if (!range) return undefined;
  const [a, b] = range;
  const dated = b.when.day !== undefined || b.when.weekday !== undefined || b.when.relative;
  const spelled = cue !== undefined && a.sure === 1 && b.sure === 1;
  // "entre las 3 y las 8 ayer"
  const led = (i > 0 && is(r, i - 1, W.clockcue)) || (cue === 1 && dated);
  const clock = (dated || b.cued) && led && b.sure === 0;
  if (a.sure === 2 ? b.sure >= 2 || !dated : b.sure < 2 && !spelled && !clock) return undefined;
  const when = join(a.when, b.when);
  // "de 14 à 16 heures" is no length of time.
  return when && { start: i, end: b.end, when, score: cue === undefined ? 1.5 : 2.5 };
}

/** "tonight from 7 to 7:30", "1/1/2015 between 10 and 11:30": a day, and its hours behind it. */
export function dayHours(r: Reader, day: Piece): Piece | undefined {
  const { when } = day;
  const isDay =
    when.day !== undefined || when.weekday !== undefined || when.relative?.unit === 'day';
  if (!isDay || when.minute !== undefined || when.ends) return undefined;
  const from = look(r, isMark(r, day.end, ',') ? day.end + 1 : day.end, W.from);
  const first = skip(r, from?.end ?? day.end, W.clockcue);
  const range = hoursAt(r, first, hourAt(r, first), from && Number(from.value));
  if (!range) return undefined;
  const [a, b] = range;
  // "vendredi 15 à 16h" is Friday the 15th.
  const dated = a.sure === 0 && is(r, a.end, W.clockcue);
  if (!from && (dated || a.sure === 2 || b.sure < 2)) return undefined;
  const both = join(a.when, { ...when, ...b.when });
  return both && { start: day.start, end: b.end, when: both, score: day.score + 1 };
}

/** "at six thirty"; by themselves "at 7", "around 1030": a word of the clock makes the number an hour. */
function ledTime(r: Reader, i: number, own: Hour | undefined): Piece | undefined {
  if (i === 0 || r.language.spelled || !is(r, i - 1, W.clockcue)) return undefined;
  const loose = looseTime(r, i);
  if (loose)
    return { start: i, end: loose.end, when: { minute: loose.minute, either: true }, score: 0.9 };
  const hour = own ?? fourFigures(r, i);
  if (!hour || hour.sure >= 2 || !isWholeBlock(r, i - 1, hour.end)) return undefined;
  return { start: i, end: hour.end, when: hour.when, score: 1 };
}

/** "from 0730 to 0930": four figures after a word of ranges, one of them with a zero first. */
function military(r: Reader, i: number, cue: number | undefined): Hour | undefined {
  const hour = cue === undefined ? undefined : fourFigures(r, i);
  if (!hour) return undefined;
  const zero = tokenText(r, i).startsWith('0') || tokenText(r, hour.end + 1).startsWith('0');
  const back = tokenText(r, i - 2).startsWith('0');
  return zero || back ? { ...hour, sure: 3 } : undefined;
}

/** "1030", "0730": hour and minutes without a sign. */
function fourFigures(r: Reader, i: number): Hour | undefined {
  const value = r.value[i] ?? 0;
  const hour = Math.floor(value / 100);
  // "by 2030", "around 1945" are years
  const isYear = (hour > 15 && hour < 21) || hour > 23;
  if (r.digits[i] !== 4 || isYear || value % 100 > 59 || counts(r, i + 1)) return undefined;
  return { end: i + 1, when: { minute: hour * 60 + (value % 100) }, sure: 1 };
}

/** "at 8 tonight", "10, tonight", "at 7 tomorrow": a bare hour before the evening it is in, or led as one. */
function hourTonight(r: Reader, i: number, hour: Hour): Piece | undefined {
  // Vietnamese says "giờ" there.
  if (r.language.spelled || hour.sure >= 2 || (hour.when.minute ?? 0) > 720) return undefined;
  const next = isMark(r, hour.end, ',') ? hour.end + 1 : hour.end;
  const led = i > 0 && is(r, i - 1, W.clockcue) && next === hour.end;
  if (!is(r, next, W.relday)) return undefined;
  const day = pieceAt(r, next);
  if (day?.when.relative?.unit !== 'day' || day.when.minute !== undefined) return undefined;
  if (!day.when.part && !led) return undefined;
  return { start: i, end: day.end, when: { ...hour.when, ...day.when }, score: 1.5 };
}

/** Two hours with a link between them, `own` what the first is by itself; "and" only where "between" opened them. */
function hoursAt(
  r: Reader,
  i: number,
  own: Hour | undefined,
  cue: number | undefined,
): [Hour, Hour] | undefined {
  const a = own ?? military(r, i, cue);
  if (!a) return undefined;
  const link = look(r, a.end, W.to) ?? (cue === 1 ? look(r, a.end, W.and) : undefined);
  const then = link ? skip(r, link.end, W.clockcue) : 0;
  const b = link && (a.sure === 3 ? military(r, then, cue) : hourAt(r, then));
  const cued = then > 0 && look(r, then - 1, W.clockcue)?.value === 'las';
  return b ? [a, { ...withDay(r, b), ...(cued ? { cued } : {}) }] : undefined;
}

function hourAt(r: Reader, i: number): Hour | undefined {
  const figures = r.kind[i] === NUMBER;
  if (!figures && r.kind[i] !== MASKED && !opens(r, i, hourWords)) return undefined;
  const piece = pieceAt(r, i);
  if (piece && piece.when.minute !== undefined && isClock(piece.when))
    return { end: piece.end, when: piece.when, sure: 2 };
  const loose = looseTime(r, i);
  if (loose) return { end: loose.end, when: { minute: loose.minute, either: true }, sure: 1 };
  // "zwischen 9.30 und 11 Uhr"
  const dotted =
    figures && !r.digits[i] ? /^([01]?\d|2[0-3])\.([0-5]\d)$/.exec(tokenText(r, i)) : null;
  if (dotted && !counts(r, i + 1)) {
    const minute = Number(dotted[1]) * 60 + Number(dotted[2]);
    return { end: i + 1, when: { minute }, sure: 0 };
  }
  const num = number(r, i);
  const bare = num && !num.scaled && !num.decimal && !num.grouped && Number.isInteger(num.value);
  if (!bare || num.value < 0 || num.value > 24 || num.spelled === figures) return undefined;
  if (counts(r, num.end)) return undefined;
  const either = num.value > 0 && num.value <= 12;
  return { end: num.end, when: { minute: num.value * 60, ...(either ? { either } : {}) }, sure: 0 };
}

/** Does what follows a number make it a count? */
function counts(r: Reader, i: number): boolean {
  if (isAny(r, i, counted)) return true;
  return isMark(r, i, ':') || isMark(r, i, '%') || (isMark(r, i, '/') && touches(r, i));
}

const counted = classSet(
  W.unit,
  W.noun,
  W.percent,
  W.mag,
  W.measure,
  W.currency,
  W.month,
  W.monthcue,
);

/** "10:30 to 3 on 1/1/2015", "3-8pm yesterday". */
function withDay(r: Reader, hour: Hour): Hour {
  const day = mergedAt(r, skip(r, hour.end, W.glue)) ?? mergedAt(r, hour.end);
  const when = day?.when;
  if (!day || !when || when.minute !== undefined || when.ends || day.score < 1) return hour;
  if (when.day === undefined && when.weekday === undefined && when.relative?.unit !== 'day')
    return hour;
  return { ...hour, end: day.end, when: { ...when, ...hour.when } };
}

/** 1 after "between", 0 after "from". */
function opening(r: Reader, i: number): number | undefined {
  for (let k = i - 1; k >= Math.max(0, i - 2); k--) {
    const from = look(r, k, W.from);
    // "entre las 9"
    const led = from?.end === i - 1 && is(r, i - 1, W.clockcue);
    if (from && (from.end === i || led)) return Number(from.value);
  }
  return undefined;
}
