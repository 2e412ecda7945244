import { W } from '../../languages/word-classes.ts';
import { isWholeBlock } from '../figures/duration.ts';
import { readSpelledYear } from '../numbers/spelled-years.ts';
import type { Reader } from '../reader.ts';
import { classSet } from '../text/lexicon.ts';
import { is, isAny, isMark, look, NUMBER, skip, tokenText, touches, WORD } from '../text/scan.ts';
import { sexagenaryAt } from './sexagenary.ts';
import type { Piece, When } from './when.ts';

export function overOf(r: Reader, i: number): number {
  if (isMark(r, i, '-') && touches(r, i - 1) && touches(r, i)) return i + 1;
  return skip(r, i, W.of);
}

/** A year right after: "2024", ", 2024", "năm 2024", "of 87", "/2024", "-2024", "2013". */
export function withYear(r: Reader, piece: Piece): Piece {
  const year = yearAfter(r, piece.end) ?? shortYear(r, piece);
  if (!year) return piece;
  const when: When = { ...piece.when };
  if (when.lunar) when.lunar = { ...when.lunar, year: year.value };
  else when.year = year.value;
  return { ...piece, end: year.end, when, score: piece.score + 0.5 };
}

export function yearAfter(
  r: Reader,
  i: number,
  led = false,
): { end: number; value: number } | undefined {
  let at = i;
  if (isMark(r, at, ',') || isMark(r, at, '/') || isMark(r, at, '-')) {
    if (!isMark(r, at, ',') && !(touches(r, at - 1) && touches(r, at))) return undefined;
    at++;
  }
  const link = overOf(r, at);
  const cue = skip(r, link, W.yearcue);
  const year = plainYear(r, cue, cue > link || link > at || at === i, led || cue > link);
  if (year) return withEra(r, year);
  const apostrophe = isMark(r, cue, "'") || isMark(r, cue, '’') ? cue + 1 : cue;
  if (
    r.digits[apostrophe] === 2 &&
    (apostrophe > cue || tokenText(r, at) === 'of' || cue > link) &&
    !is(r, apostrophe + 1, W.noun) &&
    !is(r, apostrophe + 1, W.ordsuffix)
  ) {
    const value = r.value[apostrophe] ?? 0;
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

/** "31 octobre 74", "maio de 68"; "14. April 15" by itself: two figures that are no day. */
function shortYear(
  r: Reader,
  { start, end, when }: Piece,
): { end: number; value: number } | undefined {
  if (when.month === undefined || r.language.spelled) return undefined;
  const comma = when.day !== undefined && isMark(r, end, ',');
  const at = comma ? end + 1 : skip(r, end, W.of);
  if (r.digits[at] !== 2 || (at > end && is(r, end, W.to))) return undefined;
  const value = r.value[at] ?? 0;
  const next = at + 1;
  const counts =
    r.kind[next] === WORD && !is(r, next, W.function)
      ? true
      : isMark(r, next, '%') || (touches(r, at) && !isMark(r, next, '.') && !isMark(r, next, ','));
  if (counts) return undefined;
  // "Aug 9, 96", not "on Aug 9, 96 and 97 voted"
  if (comma && r.kind[next] === WORD) return undefined;
  if (value > 31) return { end: next, value: 1900 + value };
  const alone = when.day !== undefined && isWholeBlock(r, start, next);
  return alone ? { end: next, value: 2000 + value } : undefined;
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

/** "năm 300 người": what makes a number after a word of years a count. */
function counts(r: Reader, i: number): boolean {
  const sign = r.sign[i];
  return sign === 0x25 || sign === 0x3a || sign === 0x2f || sign === 0x2d || isAny(r, i, counted);
}

const counted = classSet(W.noun, W.unit, W.percent, W.mag, W.measure, W.currency);

function plainYear(
  r: Reader,
  i: number,
  near: boolean,
  cued = false,
): { end: number; value: number } | undefined {
  const digits = r.digits[i] ?? 0;
  if (digits === 0) return undefined;
  const value = r.value[i] ?? 0;
  if (digits < 4) {
    const old = cued && digits === 3 && !counts(r, i + 1);
    return old || (near && is(r, i + 1, W.era)) ? { end: i + 1, value } : undefined;
  }
  if (value < 1000 || value > 2600 || is(r, i + 1, W.noun) || isMark(r, i + 1, '%'))
    return undefined;
  if (isMark(r, i + 1, ':') && touches(r, i) && r.kind[i + 2] === NUMBER) return undefined;
  return { end: i + 1, value };
}
