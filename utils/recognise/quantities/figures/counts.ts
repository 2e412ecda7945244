import { W } from '../../languages/word-classes.ts';
import { formatNumber } from '../numbers/format.ts';
import { number, type Reader } from '../reader.ts';
import {
  at,
  BREAK,
  is,
  isCapital,
  isMark,
  look,
  opensSentence,
  tokenText,
  touches,
  WORD,
} from '../text/scan.ts';
import { amountAt } from './amount.ts';
import { isWholeBlock } from './duration.ts';
import type { Figure } from './figure.ts';
import { withWeak } from './money-amounts.ts';
import { rangeText } from './units.ts';

/** A plain count: "1.500", "hai mươi ba", "1.2m people", "10-12". */
export function count(r: Reader, i: number): Figure | undefined {
  const amount = amountAt(r, i);
  if (!amount) return few(r, i);
  const { first } = amount;
  const weak = amount.high === undefined ? weakCount(r, i) : undefined;
  const end = weak?.end ?? amount.end;
  const value = weak ? formatNumber(weak.value) : rangeText(amount, 1);
  if (first.spelled && !countsSomething(r, i, end)) return undefined;
  if (!first.spelled && named(r, i, end)) return undefined;
  return {
    start: i,
    end,
    type: 'number',
    value,
    score: first.scaled || weak || first.grouped ? 1 : 0.5,
  };
}

/** "a few" by itself, "half a dozen". */
function few(r: Reader, i: number): Figure | undefined {
  const word = look(r, i, W.few);
  if (word && isWholeBlock(r, i, word.end))
    return { start: i, end: word.end, type: 'number', value: String(word.value), score: 0.1 };
  const part = look(r, i, W.article);
  const group = part && Number(part.value) < 1 ? look(r, part.end, W.group) : undefined;
  if (!part || !group) return undefined;
  return {
    start: i,
    end: group.end,
    type: 'number',
    value: formatNumber(Number(part.value) * Number(group.value)),
    score: 1,
  };
}

/** "1.2m people", "1.2M": a letter that is a magnitude only where it cannot be a unit. */
function weakCount(r: Reader, i: number): { end: number; value: number } | undefined {
  const num = number(r, i);
  if (!num) return undefined;
  const scaled = withWeak(r, num);
  if (scaled.end === num.end) return undefined;
  const capital = isCapital(r, num.end);
  const counted =
    r.kind[scaled.end] === WORD && !isCapital(r, scaled.end) && !is(r, scaled.end, W.function);
  const headline =
    num.decimal && tokenText(r, num.end) === 'm' && r.language.shortMillions === true;
  return capital || counted || headline || isWholeBlock(r, i, scaled.end) ? scaled : undefined;
}

/** Words that are numbers only where they count: "một", "one", and capitals inside a sentence ("chị Ba"). */
function countsSomething(r: Reader, i: number, end: number): boolean {
  if (is(r, i, W.idiom)) return false;
  if (isWholeBlock(r, i, end)) return true;
  if (isYearWord(r, i, end)) return false;
  if (r.language.capitalIsName && isCapital(r, i) && !opensSentence(r, i)) return false;
  if (r.language.capitalIsName && isCapital(r, i) && r.kind[i + 1] === WORD && isCapital(r, i + 1))
    return false;
  const single = end === i + 1 && is(r, i, W.doubtful);
  return !single || (i > 0 && is(r, i - 1, W.countcue)) || is(r, end, W.countnoun);
}

/** "năm" alone is a year, unless a noun it can count follows: "7%/năm", "dự toán năm.", "năm người". */
function isYearWord(r: Reader, i: number, end: number): boolean {
  if (end !== i + 1 || !is(r, i, W.yearcue) || !is(r, i, W.num)) return false;
  const counted = r.kind[end] === WORD && !is(r, end, W.function) && !is(r, end, W.relpost);
  return (
    !counted || (i > 0 && (isMark(r, i - 1, '/') || is(r, i - 1, W.per) || is(r, i - 1, W.yearish)))
  );
}

/** Is the number part of a name or an address: "iPhone 15", "Route 66", "10 Downing Street", "F-16"? */
function named(r: Reader, i: number, end: number): boolean {
  if (i > 0 && is(r, i - 1, W.label) && r.kind[i - 1] === WORD) return true;
  if (i > 0 && touches(r, i - 1)) {
    if (r.kind[i - 1] === WORD) return true;
    const mark = r.low.charAt(at(r.start, i - 1));
    if (
      (mark === '-' || mark === '/' || mark === '#' || mark === '_') &&
      i > 1 &&
      touches(r, i - 2) &&
      r.kind[i - 2] !== 0
    )
      return true;
    if (mark === '#') return true;
  }
  if (r.kind[end] === WORD && touches(r, end - 1)) return true;
  const street = isCapital(r, end) && (is(r, end + 1, W.labelled) || is(r, end + 2, W.labelled));
  if (street && r.kind[end] === WORD) return true;
  if (
    i > 0 &&
    r.kind[i - 1] === WORD &&
    isCapital(r, i - 1) &&
    !opensSentence(r, i - 1) &&
    end === i + 1 &&
    !/[.,]/.test(tokenText(r, i)) &&
    !isHeadline(r, i)
  ) {
    const counted = r.kind[end] === WORD && !isCapital(r, end) && !is(r, end, W.function);
    return !counted && !is(r, i - 1, W.glue);
  }
  return false;
}

/** Are most words of the line in capitals ("CLIMB TO 704"), so that a capital tells nothing? */
function isHeadline(r: Reader, i: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let k = i - 1; k >= Math.max(0, i - 12) && r.kind[k] !== BREAK; k--) tally(k);
  for (let k = i + 1; k < Math.min(r.count, i + 12) && r.kind[k] !== BREAK; k++) tally(k);
  return capitals * 10 > words * 6;

  function tally(k: number): void {
    if (r.kind[k] !== WORD) return;
    words++;
    if (isCapital(r, k)) capitals++;
  }
}
