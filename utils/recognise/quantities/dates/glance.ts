import { W } from '../../languages/word-classes.ts';
import { vulgarAt } from '../numbers/vulgar-fractions.ts';
import { number, type Reader } from '../reader.ts';
import { type ClassSet, classSet } from '../text/lexicon.ts';
import {
  at,
  BREAK,
  is,
  isCapital,
  isNear,
  look,
  MARK,
  MASKED,
  NUMBER,
  only,
  opens,
  skip,
  touches,
  WORD,
} from '../text/scan.ts';
import { overDayCue } from './day-cue.ts';

/** Words that say by themselves that a date may begin with them. */
const telling = [
  W.month,
  W.weekday,
  W.part,
  W.relday,
  W.relpre,
  W.agopre,
  W.lunarday,
  W.lunarmonth,
  W.monthcue,
  W.yearcue,
  W.since,
  W.mod,
  W.clock,
  W.quarterhour,
  W.halfto,
  W.decadecue,
  W.decade,
  W.centurycue,
  W.season,
  W.seasoncue,
  W.holiday,
  W.same,
  W.quarter,
  W.first,
  W.last,
  W.halfyear,
  W.unitend,
  W.ordnum,
  W.dayfrom,
  W.weekpart,
  W.relunit,
] as const;
const tellingWords = classSet(...telling);
const partsOfDates = classSet(...telling, W.unit, W.num, W.mag);
const spelled = classSet(W.num, W.mag);
const units = classSet(W.unit);
const counts = classSet(W.article, W.few);
/** What the number of a length of time may begin with. */
const lengths = classSet(W.num, W.mag, W.article, W.few, W.point, W.minus);
/** Words an hour may begin with. */
export const hourWords = classSet(W.num, W.mag, W.clock, W.clockcue, W.halfto, W.quarterhour);
/** What makes the unit before it a date: "năm ngoái", "week of", "tuần đầu". */
const afterUnits = classSet(
  W.relpost,
  W.of,
  W.weekof,
  W.after,
  W.before,
  W.ending,
  W.edgepost,
  W.ordcue,
);

/** Could a date begin at token `i`? A glance, so that few tokens are read by all rules. */
export function mayBeDate(r: Reader, i: number): boolean {
  if (r.kind[i] === NUMBER) return mayBeNumberOfDate(r, i, i + 1);
  return (
    opens(r, i, tellingWords) ||
    goesOn(r, i, W.unit, afterUnits) ||
    isWeekend(r, i) ||
    (opens(r, i, spelled) && maySpellDate(r, i)) ||
    mayBeLed(r, i) ||
    goesOn(r, i, W.clockcue, hourWords) ||
    (goesOn(r, i, W.inpre, lengths) && isNear(r, i, units)) ||
    (opens(r, i, counts) && isNear(r, i, units))
  );
}

/** "over the weekend": the one unit that is a date by itself. */
function isWeekend(r: Reader, i: number): boolean {
  return opens(r, i, units) && look(r, i, W.unit)?.value === 'weekend';
}

/** Does a number or a form of one of these classes stand behind the one of `cls` at token `i`? */
function goesOn(r: Reader, i: number, cls: number, set: ClassSet): boolean {
  const end = skip(r, i, cls);
  return end > i && isOrNumber(r, end, set);
}

function isOrNumber(r: Reader, i: number, set: ClassSet): boolean {
  const kind = r.kind[i];
  return kind === NUMBER || kind === MASKED || vulgarAt(r, i) !== undefined || opens(r, i, set);
}

/** "the third", "ngày 3", "the XXI century". */
function mayBeLed(r: Reader, i: number): boolean {
  const from = overDayCue(r, i);
  if (from === i) return false;
  return (
    isOrNumber(r, from, partsOfDates) ||
    (isCapital(r, from) && isOrNumber(r, from + 1, partsOfDates))
  );
}

/** "two people" are none; "nineteen hundred" may be a year. */
function maySpellDate(r: Reader, i: number): boolean {
  const num = number(r, i);
  if (!num) return opens(r, i, numerals);
  return (
    (num.value >= 1000 && r.language.spelledYears === true) || mayBeNumberOfDate(r, i, num.end)
  );
}

const numerals = classSet(W.num);

/** Words that make the number before them no part of a date. */
const counted = classSet(
  W.noun,
  W.function,
  W.currency,
  W.measure,
  W.percent,
  W.countnoun,
  W.labelled,
  W.bound,
  W.change,
  W.pasttense,
  W.futuretense,
  W.doubtful,
  W.moneycue,
  W.scorecue,
  W.agecue,
  W.age,
);

/** Most numbers count what stands behind them, or end their clause. */
function mayBeNumberOfDate(r: Reader, i: number, end: number): boolean {
  const figures = r.kind[i] === NUMBER;
  if (figures && !isShort(r, i)) return true;
  const kind = r.kind[end];
  // "at 7" by itself
  if (kind === BREAK) return !figures || (i > 0 && is(r, i - 1, W.clockcue));
  if (kind !== WORD && kind !== MARK) return true;
  if (!only(r, end, counted)) return true;
  // "1e3"
  if (kind === WORD) return touches(r, end - 1);
  const sign = r.sign[end] ?? 0;
  return sign !== 0x25 && !(endsClause(sign) && !isNear(r, end, partsOfDates));
}

/** Up to three figures, "5,2" or "1.500": no year, no "23.6" and no "9.30". */
function isShort(r: Reader, i: number): boolean {
  const digits = r.digits[i] ?? 0;
  if (digits > 0) return digits < 4;
  const end = at(r.end, i);
  const third = r.low.charCodeAt(end - 4);
  return (
    third === 0x2c ||
    third === 0x2e ||
    r.low.charCodeAt(end - 2) === 0x2c ||
    r.low.charCodeAt(end - 3) === 0x2c
  );
}

/** , . ) ; ” " */
function endsClause(sign: number): boolean {
  return (
    sign === 0x2c ||
    sign === 0x2e ||
    sign === 0x29 ||
    sign === 0x3b ||
    sign === 0x201d ||
    sign === 0x22
  );
}
