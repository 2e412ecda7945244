import type { Reader } from '../reader.ts';
import { is, look, MASKED, NUMBER } from '../text/scan.ts';
import { clockTime } from './clock.ts';
import { cuedDay, dayAndMonth } from './day-month.ts';
import { century, decade, monthAndYear, year } from './months-years.ts';
import { numericDate } from './numeric.ts';
import { holiday, partOfYear, pickOf, sameAs } from './periods.ts';
import { countedAway, relativeAfter, relativeBefore, relativeDay, weekday, withRelativeAfter } from './relative.ts';
import type { Part, Piece } from './when.ts';

type Rule = (r: Reader, i: number) => Piece | undefined;

/** In the order in which they win where several end at the same token. */
const onNumbers: Rule[] = [numericDate, dayAndMonth, partOfYear, countedAway, clockTime, decade, century, pickOf, year];

const onWords: Rule[] = [
  dayAndMonth,
  cuedDay,
  numericDate,
  relativeDay,
  relativeBefore,
  relativeAfter,
  countedAway,
  partOfYear,
  monthAndYear,
  weekday,
  clockTime,
  decade,
  century,
  year,
  pickOf,
  sameAs,
  holiday,
];

/** The longest piece of a date that begins at token `i`; the surer one of two that end alike. */
export function pieceAt(r: Reader, i: number): Piece | undefined {
  if (r.kind[i] === MASKED) return undefined;
  if (r.kind[i] !== NUMBER && !r.node[i]) return undefined;
  let best: Piece | undefined;
  for (const rule of r.kind[i] === NUMBER ? onNumbers : onWords) {
    const piece = rule(r, i);
    if (!piece) continue;
    if (!best || piece.end > best.end || (piece.end === best.end && piece.score > best.score)) best = piece;
  }
  if (best) return withRelativeAfter(r, best);
  return partOfDay(r, i);
}

/** "sáng", "tối", "Tuesday night": a part of a day, worth nothing alone. */
function partOfDay(r: Reader, i: number): Piece | undefined {
  const part = look(r, i, 'part');
  if (!part || is(r, i, 'idiom')) return undefined;
  return { start: i, end: part.end, when: { part: part.value as Part }, score: -0.5 };
}
