import { W } from '../../languages/word-classes.ts';
import { formatNumber } from '../numbers/format.ts';
import { number, type Reader } from '../reader.ts';
import type { Meaning } from '../text/lexicon.ts';
import {
  at,
  BREAK,
  is,
  isCapital,
  isMark,
  look,
  NUMBER,
  opensSentence,
  tokenText,
  touches,
  WORD,
} from '../text/scan.ts';
import { type Amount, amountAt, overHyphen } from './amount.ts';
import type { Figure } from './figure.ts';

/** "tuổi 91": the word before, marked with it. */
export function ageNamed(r: Reader, i: number): Figure | undefined {
  const cue = look(r, i, W.agepre);
  const num = cue && number(r, cue.end);
  if (!num || num.scaled || num.value > 130 || num.value < 1) return undefined;
  return {
    start: i,
    end: num.end,
    type: 'duration',
    value: `P${formatNumber(num.value)}Y`,
    score: 1.2,
  };
}

/** "22 tuổi", "22 years old", "22-year-old", "aged 22", "Michel Temer, 75,". */
export function age(r: Reader, i: number): Figure | undefined {
  const amount = amountAt(r, i);
  if (!amount || amount.low < 0) return undefined;
  const word = look(r, overHyphen(r, amount.end), W.age);
  if (word) {
    const text = lived(amount, word.value);
    const whole = r.language.ageInSpan || !isMark(r, amount.end, '-');
    return {
      start: i,
      end: whole ? word.end : amount.end,
      type: 'duration',
      value: text,
      score: 1.8 + (whole ? 0 : word.end - amount.end),
    };
  }
  if ((!amount.first.plain && !amount.first.spelled) || amount.low > 150) return undefined;
  if (diedAt(r, i, amount.end))
    return { start: i, end: amount.end, type: 'duration', value: lived(amount), score: 1.3 };
  if (
    i > 0 &&
    is(r, i - 1, W.agecue) &&
    !is(r, amount.end, W.unit) &&
    r.kind[amount.end] !== NUMBER
  ) {
    return { start: i, end: amount.end, type: 'duration', value: lived(amount), score: 1.3 };
  }
  if (amount.high !== undefined) return undefined;
  return inApposition(r, i, amount)
    ? { start: i, end: amount.end, type: 'duration', value: lived(amount), score: 1.2 }
    : undefined;
}

function lived({ low, high }: Amount, unit: Meaning = 'Y'): string {
  const least = `P${formatNumber(low)}${unit}`;
  return high === undefined ? least : `${least}..P${formatNumber(high)}${unit}`;
}

/** "died of an overdose in 1988 at 27." */
function diedAt(r: Reader, i: number, end: number): boolean {
  if (
    i < 2 ||
    tokenText(r, i - 1) !== 'at' ||
    r.kind[end] === WORD ||
    r.kind[i] !== NUMBER ||
    isMark(r, end, ':')
  )
    return false;
  for (let k = i - 2; k >= Math.max(0, i - 10) && r.kind[k] !== BREAK; k--)
    if (is(r, k, W.died)) return true;
  return false;
}

/** A name, a number, a comma: "Michel Temer, 75, who". */
function inApposition(r: Reader, i: number, amount: Amount): boolean {
  if (amount.low < 4 || amount.low > 110 || amount.first.plain !== 2 || i < 3) return false;
  const end = amount.end;
  const sentenceEnds = isMark(r, end, '.') && (r.kind[end + 1] === BREAK || isCapital(r, end + 1));
  const closed = isMark(r, end, ',') || isMark(r, end, ')') || sentenceEnds;
  const opened = isMark(r, i - 1, ',') || isMark(r, i - 1, '(');
  if (!closed || !opened) return false;
  const hyphened = isMark(r, i - 3, '-') && touches(r, i - 3) && isCapital(r, i - 4);
  const name = (isCapital(r, i - 2) || hyphened) && at(r.end, i - 2) - at(r.start, i - 2) > 1;
  const calendar = is(r, i - 2, W.month) && !isMark(r, i - 3, '.') && !opensSentence(r, i - 2);
  return (
    name && !calendar && !is(r, i - 2, W.weekday) && (isMark(r, i - 1, '(') || !touches(r, i - 1))
  );
}
