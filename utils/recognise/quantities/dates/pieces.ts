import { W } from '../../languages/word-classes.ts';
import { number, type Reader } from '../reader.ts';
import { type ClassSet, classSet } from '../text/lexicon.ts';
import { rulesAt, ruleTable } from '../text/rule-table.ts';
import {
  at,
  BREAK,
  is,
  look,
  MARK,
  MASKED,
  mayOpen,
  NUMBER,
  opens,
  touches,
} from '../text/scan.ts';
import { year } from './bare-years.ts';
import { clockTime } from './clock.ts';
import { countedAway } from './counted.ts';
import { cuedDay, dayAndMonth, ledDay } from './day-month.ts';
import { ordinalAt } from './day-numbers.ts';
import { century, decade } from './decades.ts';
import { withLunarMark } from './lunar-mark.ts';
import { monthAndYear } from './months-years.ts';
import { numericDate } from './numeric.ts';
import { holiday, partOfYear, sameAs } from './periods.ts';
import { pickedFirst, pickOf, weekOf } from './picks.ts';
import { relativeBefore, relativeDay, relativeWord } from './relative.ts';
import { relativeAfter, withRelativeAfter } from './relative-after.ts';
import { spacedDate } from './spaced.ts';
import { weekday, weekdayPart } from './weekdays.ts';
import type { Part, Piece } from './when.ts';

type Rule = (r: Reader, i: number) => Piece | undefined;

/** Rules for figures, each with what one of it needs behind the number, in the order in which they win
 * where several end at the same token. */
const onNumbers: [Rule, ClassSet][] = [
  [dayAndMonth, classSet(W.ordsuffix, W.of, W.month, W.monthcue, W.lunarmonth, W.relpre)],
  [partOfYear, classSet(W.quarter, W.ordsuffix, W.unit, W.first)],
  [countedAway, classSet(W.unit, W.weekday, W.relpre)],
  [
    clockTime,
    classSet(W.unit, W.past, W.till, W.ampm, W.shorthalf, W.clock, W.ofpart, W.hour, W.zone, W.num),
  ],
  [decade, classSet(W.decadesuffix)],
  [century, classSet(W.ordsuffix)],
  [pickOf, classSet(W.ordsuffix)],
  [ledDay, classSet(W.ordsuffix)],
  [pickedFirst, classSet(W.unit)],
];
const followTable = ruleTable(onNumbers.map(([, classes]) => classes));
const every = (1 << onNumbers.length) - 1;
const clockRule = 1 << 3;

/** What may follow a number that is part of a date. */
const afterNumber = classSet(
  W.unit,
  W.first,
  W.month,
  W.monthcue,
  W.lunarmonth,
  W.hour,
  W.ampm,
  W.zone,
  W.ordsuffix,
  W.era,
  W.centurycue,
  W.decadesuffix,
  W.quarter,
  W.past,
  W.till,
  W.less,
  W.of,
  W.part,
  W.ofpart,
  W.fromdate,
  W.weekday,
  W.relpre,
  W.clock,
  W.num,
);

/** Rules for words, each with the classes it may begin with. */
const onWords: [Rule, ClassSet][] = [
  [dayAndMonth, classSet(W.daycue, W.month, W.monthcue, W.ordnum, W.lunarday, W.lunarmonth)],
  [cuedDay, classSet(W.daycue)],
  [numericDate, classSet(W.month)],
  [relativeDay, classSet(W.relday, W.part)],
  [relativeBefore, classSet(W.relpre)],
  [relativeAfter, classSet(W.unit)],
  [countedAway, classSet(W.agopre, W.inpre, W.article, W.few)],
  [partOfYear, classSet(W.halfyear, W.quarter, W.first, W.ordnum, W.unit, W.seasoncue, W.season)],
  [monthAndYear, classSet(W.month, W.monthcue, W.lunarmonth)],
  [weekday, classSet(W.weekday, W.daycue)],
  [weekdayPart, classSet(W.weekpart)],
  [relativeWord, classSet(W.relunit)],
  [clockTime, classSet(W.clock, W.halfto, W.quarterhour, W.clockcue)],
  [decade, classSet(W.decadecue, W.decade)],
  [century, classSet(W.centurycue, W.ordnum)],
  [year, classSet(W.yearcue)],
  [pickOf, classSet(W.daycue, W.last, W.ordnum)],
  [weekOf, classSet(W.unit)],
  [pickedFirst, classSet(W.unit, W.weekday)],
  [sameAs, classSet(W.same)],
  [holiday, classSet(W.holiday)],
  [partOfDay, classSet(W.part)],
];
const wordTable = ruleTable(onWords.map(([, classes]) => classes));
const numberWords = classSet(W.num, W.mag);

/** The longest piece of a date that begins at token `i`; the surer one of two that end alike. */
export function pieceAt(r: Reader, i: number): Piece | undefined {
  const known = r.pieces[i];
  if (known !== undefined) return known ?? undefined;
  const found = readPiece(r, i);
  const piece = found && withRelativeAfter(r, withLunarMark(r, found));
  r.pieces[i] = piece ?? null;
  return piece;
}

function readPiece(r: Reader, i: number): Piece | undefined {
  const kind = r.kind[i];
  if (kind === MASKED) return undefined;
  if (kind === NUMBER) return fromFigures(r, i);
  const best = byRules(r, i, onWords, rulesAt(r, i, wordTable), undefined);
  return opens(r, i, numberWords) ? fromSpelled(r, i, best) : best;
}

function byRules(
  r: Reader,
  i: number,
  list: readonly [Rule, ClassSet][],
  rules: number,
  known: Piece | undefined,
): Piece | undefined {
  let best = known;
  for (let bits = rules; bits !== 0; bits &= bits - 1) {
    const rule = list[31 - Math.clz32(bits & -bits)];
    if (rule) best = better(best, rule[0](r, i));
  }
  return best;
}

/** Rules that what stands behind a number allows: at its end, and behind its first token. */
function followRules(r: Reader, i: number, end: number): number {
  const next = i + 1;
  if (joins(r.sign[next] ?? 0) || joins(r.sign[end] ?? 0)) return every;
  return rulesAt(r, next, followTable) | rulesAt(r, end, followTable);
}

/** Signs that stand between the parts of a date. */
function joins(sign: number): boolean {
  return sign !== 0 && "-—:'’".includes(String.fromCharCode(sign));
}

function fromFigures(r: Reader, i: number): Piece | undefined {
  let best: Piece | undefined;
  const next = i + 1;
  const touching = touches(r, i) && r.kind[next] === MARK;
  if (touching || at(r.end, i) - at(r.start, i) > 2) {
    best = better(numericDate(r, i), year(r, i));
    if (touching) best = better(better(best, clockTime(r, i)), partOfYear(r, i));
  }
  best = better(best, spacedDate(r, i));
  const spaced = isSpacedYear(r, i);
  if (spaced && !best) best = year(r, i);
  const end = number(r, i)?.end ?? next;
  if (r.kind[next] === BREAK || (!mayOpen(r, end, afterNumber) && !mayOpen(r, next, afterNumber)))
    return best;
  // "9.30": a stop between hour and minutes
  const stop = at(r.end, i) - at(r.start, i) > 2 ? clockRule : 0;
  return byRules(r, i, onNumbers, followRules(r, i, end) | stop, best);
}

/** "179 TCN" */
function isSpacedYear(r: Reader, i: number): boolean {
  return is(r, i + 1, W.era);
}

/** Spelled numbers: hours, days, lengths, years; nothing unless a word that makes them one follows. */
function fromSpelled(r: Reader, i: number, known: Piece | undefined): Piece | undefined {
  const num = number(r, i);
  let best = known;
  const ordinal = ordinalAt(r, i);
  if (ordinal) best = better(better(best, dayAndMonth(r, i)), century(r, i));
  if (num && (mayOpen(r, num.end, afterNumber) || is(r, num.end, W.halfnum)))
    best = byRules(r, i, onNumbers, ordinal ? every : followRules(r, i, num.end), best);
  return r.language.spelledYears ? better(better(best, year(r, i)), decade(r, i)) : best;
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
