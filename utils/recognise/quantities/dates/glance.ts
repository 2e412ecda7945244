import { W } from '../../languages/word-classes.ts';
import type { Reader } from '../reader.ts';
import { classSet } from '../text/lexicon.ts';
import { at, BREAK, isNear, MARK, NUMBER, only, opens, touches, WORD } from '../text/scan.ts';

/** Words that are part of a date by what they mean. */
const telling = [
  W.month,
  W.weekday,
  W.unit,
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
  W.num,
  W.mag,
  W.ordnum,
  W.dayfrom,
  W.weekpart,
  W.relunit,
] as const;
const tellingWords = classSet(...telling);
/** Words that begin a date only where a telling one or a number follows: "the", "in", "at", "a". */
const leadingWords = classSet(W.daycue, W.inpre, W.clockcue, W.article, W.few);

/** Could a date begin at token `i`? A glance, so that few tokens are read by all rules. */
export function mayBeDate(r: Reader, i: number): boolean {
  if (r.kind[i] === NUMBER) return mayBeNumberOfDate(r, i);
  if (opens(r, i, tellingWords)) return true;
  return opens(r, i, leadingWords) && isNear(r, i, tellingWords);
}

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
function mayBeNumberOfDate(r: Reader, i: number): boolean {
  if (!isShort(r, i)) return true;
  const next = i + 1;
  const kind = r.kind[next];
  // "at 7" by itself
  if (kind === BREAK) return i > 0 && opens(r, i - 1, leadingWords);
  if (kind !== WORD && kind !== MARK) return true;
  if (!only(r, next, counted)) return true;
  // "1e3"
  if (kind === WORD) return touches(r, i);
  return (
    r.sign[next] !== 0x25 && !(endsClause(r.sign[next] ?? 0) && !isNear(r, next, tellingWords))
  );
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
