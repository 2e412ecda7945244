import { W } from '../../languages/word-classes.ts';
import type { Reader } from '../reader.ts';
import { type ClassSet, classSet } from '../text/lexicon.ts';
import { look, MASKED, mayOpen, NUMBER } from '../text/scan.ts';
import { clockTime } from './clock.ts';
import { cuedDay, dayAndMonth } from './day-month.ts';
import { century, decade, monthAndYear, year } from './months-years.ts';
import { numericDate } from './numeric.ts';
import { holiday, partOfYear, pickOf, sameAs } from './periods.ts';
import {
  countedAway,
  relativeAfter,
  relativeBefore,
  relativeDay,
  weekday,
  withRelativeAfter,
} from './relative.ts';
import type { Part, Piece } from './when.ts';

type Rule = (r: Reader, i: number) => Piece | undefined;

/** In the order in which they win where several end at the same token. */
const onNumbers: Rule[] = [
  numericDate,
  dayAndMonth,
  partOfYear,
  countedAway,
  clockTime,
  decade,
  century,
  pickOf,
  year,
];

/** The same for words, each with the classes it may begin with. */
const onWords: [Rule, ClassSet][] = [
  [dayAndMonth, classSet(W.daycue, W.month, W.monthcue, W.num, W.ordnum, W.lunarday, W.lunarmonth)],
  [cuedDay, classSet(W.daycue)],
  [numericDate, classSet(W.month)],
  [relativeDay, classSet(W.relday, W.part)],
  [relativeBefore, classSet(W.relpre)],
  [relativeAfter, classSet(W.unit)],
  [countedAway, classSet(W.agopre, W.inpre, W.num, W.mag, W.article, W.few)],
  [
    partOfYear,
    classSet(W.halfyear, W.quarter, W.first, W.num, W.ordnum, W.unit, W.seasoncue, W.season),
  ],
  [monthAndYear, classSet(W.month, W.monthcue, W.lunarmonth)],
  [weekday, classSet(W.weekday, W.daycue)],
  [clockTime, classSet(W.clock, W.halfto, W.quarterhour, W.num, W.clockcue)],
  [decade, classSet(W.decadecue, W.decade)],
  [century, classSet(W.centurycue, W.ordnum)],
  [year, classSet(W.yearcue, W.num)],
  [pickOf, classSet(W.daycue, W.last, W.ordnum)],
  [sameAs, classSet(W.same)],
  [holiday, classSet(W.holiday)],
];

/** The longest piece of a date that begins at token `i`; the surer one of two that end alike. */
export function pieceAt(r: Reader, i: number): Piece | undefined {
  const known = r.pieces[i];
  if (known !== undefined) return known ?? undefined;
  const found = readPiece(r, i);
  r.pieces[i] = found ?? null;
  return found;
}

function readPiece(r: Reader, i: number): Piece | undefined {
  const kind = r.kind[i];
  if (kind === MASKED) return undefined;
  let best: Piece | undefined;
  if (kind === NUMBER) {
    for (const rule of onNumbers) best = better(best, rule(r, i));
  } else if (r.node[i]) {
    for (const [rule, classes] of onWords)
      if (mayOpen(r, i, classes)) best = better(best, rule(r, i));
  }
  return best ? withRelativeAfter(r, best) : partOfDay(r, i);
}

function better(best: Piece | undefined, piece: Piece | undefined): Piece | undefined {
  if (!piece || !best) return piece ?? best;
  return piece.end > best.end || (piece.end === best.end && piece.score > best.score)
    ? piece
    : best;
}

/** "sáng", "tối", "Tuesday night": a part of a day, worth nothing alone. */
function partOfDay(r: Reader, i: number): Piece | undefined {
  const part = look(r, i, W.part);
  return part && { start: i, end: part.end, when: { part: part.value as Part }, score: -0.5 };
}
