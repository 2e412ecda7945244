import { W } from '../../languages/word-classes.ts';
import { civilOf, dayNumber } from '../calendar/civil.ts';
import { ledAsDay } from '../mask.ts';
import type { Reader } from '../reader.ts';
import { classSet } from '../text/lexicon.ts';
import { at, BREAK, is, isMark, look, NUMBER, opens, tokenText, WORD } from '../text/scan.ts';
import type { Piece } from './when.ts';

/** Below this a date is not believed. */
export const believed = 0.5;

/** The score of a date with what stands around it and what the document does elsewhere. */
export function inContext(
  r: Reader,
  piece: Piece,
  day: number | undefined,
  habit: boolean,
): number {
  if (piece.score >= 1.5) return piece.score;
  let score = piece.score;
  const before = piece.start - 1;
  const isSlash = isNumeric(r, piece) && isMark(r, piece.start + 1, '/') && looksFraction(r, piece);

  // "2/10" by itself is as likely a fraction.
  if (isWholeBlock(r, piece)) score += isSlash ? 0 : 1;
  else if (isBareHoliday(piece)) return ledAsDay(r, piece.start) ? 1 : 0;
  const lead = before >= 0 && opens(r, before, leads);
  if (lead && piece.when.relative?.unit !== 'minute') score += 0.6;
  if (piece.when.relative?.ahead) {
    const opens = piece.start === 0 || r.kind[piece.start - 1] === BREAK;
    return opens || tenseAround(r, piece.start, piece.start) > 0 ? 1 : piece.score;
  }
  if (isNumeric(r, piece)) {
    if (is(r, piece.end, W.noun) || is(r, piece.end, W.percent) || isMark(r, piece.end, '%'))
      return 0;
    if (habit) score += 0.4;
    if (day !== undefined && isClose(piece, day)) score += 0.3;
    if (before >= 0 && isMark(r, before, '(') && isMark(r, piece.end, ')')) score += 0.3;
  }
  return score;
}

const leads = classSet(
  W.glue,
  W.clockcue,
  W.from,
  W.datelead,
  W.by,
  W.until,
  W.since,
  W.before,
  W.after,
  W.yearlead,
);

/** A holiday's name alone is an event, not a date. */
function isBareHoliday({ when }: Piece): boolean {
  return (
    when.holiday !== undefined &&
    when.year === undefined &&
    when.minute === undefined &&
    !when.relative &&
    !when.toward
  );
}

function looksFraction(r: Reader, piece: Piece): boolean {
  const over = tokenText(r, piece.start);
  const under = tokenText(r, piece.end - 1);
  return (
    Number(over) < Number(under) &&
    Number(under) <= 10 &&
    !over.startsWith('0') &&
    !under.startsWith('0')
  );
}

function isWholeBlock(r: Reader, piece: Piece): boolean {
  const opens = piece.start === 0 || r.kind[piece.start - 1] === BREAK;
  return opens && (piece.end >= r.count || r.kind[piece.end] === BREAK);
}

/** Nothing but figures and signs: 3-7, 3/7, 23.6. */
export function isNumeric(r: Reader, piece: Piece): boolean {
  return r.kind[piece.start] === NUMBER && !hasWord(r, piece) && piece.when.minute === undefined;
}

function hasWord(r: Reader, piece: Piece): boolean {
  for (let i = piece.start; i < piece.end; i++) if (r.kind[i] === WORD) return true;
  return false;
}

function isClose(piece: Piece, day: number): boolean {
  const { month, day: of } = piece.when.ends?.[1] ?? piece.when;
  if (month === undefined || of === undefined) return false;
  const { year } = civilOf(day);
  return [year - 1, year, year + 1].some((y) => Math.abs(dayNumber(y, month, of) - day) <= 10);
}

/** The tense of the words around a date, in its sentence: the nearest one that tells, before it first. */
export function tenseAround(r: Reader, start: number, end: number): -1 | 0 | 1 {
  let near: -1 | 0 | 1 = 0;
  for (let step = 1; step <= 14; step++) {
    const left = start - step;
    if (left < 0 || stops(r, left)) break;
    const tense = tenseOf(r, left);
    // "will be held on": the auxiliary outweighs the participle.
    if (tense > 0 && step < 8) return 1;
    if (near === 0) near = tense;
  }
  if (near) return near;
  for (let step = 0; step < 12; step++) {
    const right = end + step;
    if (right >= r.count || stops(r, right)) break;
    const tense = tenseOf(r, right);
    if (tense) return tense;
  }
  return 0;
}

/** Is there no end of a sentence between two tokens? */
export function sameSentence(r: Reader, from: number, to: number): boolean {
  if (from < 0 || to - from > 40) return false;
  for (let i = from; i < to; i++) if (stops(r, i)) return false;
  return true;
}

function stops(r: Reader, i: number): boolean {
  const sign = r.sign[i];
  if (sign === 0) return r.kind[i] === BREAK;
  return (sign === 0x2e || sign === 0x3b) && at(r.start, i + 1) > at(r.end, i);
}

const tenses = classSet(W.futuretense, W.pasttense);

function tenseOf(r: Reader, i: number): -1 | 0 | 1 {
  if (r.kind[i] !== WORD) return 0;
  if (opens(r, i, tenses)) {
    if (look(r, i, W.futuretense)) return 1;
    if (look(r, i, W.pasttense)) return -1;
  }
  const end = at(r.end, i);
  const long = end - at(r.start, i) > 4;
  if (long && r.language.futureEndings?.some((ends) => r.low.startsWith(ends, end - ends.length)))
    return 1;
  const ending = r.language.pastEnding;
  if (!ending) return 0;
  if (!long || !r.low.startsWith(ending, end - ending.length)) return 0;
  return r.low.startsWith('eed', end - 3) ? 0 : -1;
}
