import { W } from '../../languages/word-classes.ts';
import { addMonths, civilOf, dayNumber } from '../calendar/civil.ts';
import type { Reader } from '../reader.ts';
import { classSet } from '../text/lexicon.ts';
import { is, look, mayOpen, WORD } from '../text/scan.ts';
import { days, type Stretch } from './stretch.ts';
import type { Piece } from './when.ts';

const sides = classSet(W.after, W.before);

/**
 * "after 2018" is `2019/..`, "before March" `../2024-02`: what the word before a date makes of it. It
 * stays a reading beside the date itself, which is what is marked.
 */
export function openAround(
  r: Reader,
  { start, end }: Piece,
  stretch: Stretch,
): Stretch | undefined {
  if (stretch.open || !['day', 'month', 'year'].includes(stretch.grain)) return undefined;
  const side = sideBefore(r, start);
  // "after the May 21 windstorm"
  const named = is(r, start - 1, W.daycue) && r.kind[end] === WORD && !is(r, end, W.function);
  if (side === 0 || named) return undefined;
  return side > 0
    ? { ...beyond(stretch, stretch.to + 1), open: 'end' }
    : { ...beyond(stretch, stretch.from - 1), open: 'start' };
}

/** 1 where "after" ends before token `i` or before the article there, -1 for "before". */
function sideBefore(r: Reader, i: number): -1 | 0 | 1 {
  for (let k = Math.max(0, i - 4); k < i; k++) {
    if (!mayOpen(r, k, sides)) continue;
    const after = look(r, k, W.after);
    if (after && reaches(r, after.end, i)) return 1;
    const before = look(r, k, W.before);
    if (before && reaches(r, before.end, i)) return -1;
  }
  return 0;
}

function reaches(r: Reader, from: number, to: number): boolean {
  return from === to || look(r, from, W.daycue)?.end === to || look(r, from, W.of)?.end === to;
}

/** The day, month or year a day is in, of the grain of a stretch. */
function beyond({ grain }: Stretch, day: number): Stretch {
  if (grain === 'day') return days(day);
  const { year, month } = civilOf(day);
  const from = dayNumber(year, grain === 'year' ? 1 : month, 1);
  return { grain, from, to: addMonths(from, grain === 'year' ? 12 : 1) - 1 };
}
