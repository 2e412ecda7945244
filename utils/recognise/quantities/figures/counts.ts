import { W } from '../../languages/word-classes.ts';
import { ordinalAt } from '../dates/day-month.ts';
import { romanAt } from '../dates/months-years.ts';
import { formatNumber } from '../numbers/format.ts';
import { number, type Reader } from '../reader.ts';
import {
  at,
  BREAK,
  is,
  isCapital,
  isMark,
  look,
  MARK,
  NUMBER,
  opensSentence,
  skip,
  tokenText,
  touches,
  WORD,
} from '../text/scan.ts';
import { amountAt } from './amount.ts';
import { isWholeBlock } from './duration.ts';
import type { Figure } from './figure.ts';
import { withWeak } from './money.ts';
import { rangeText } from './units.ts';

/** "lần thứ 15", "thứ hai", "15th", "twenty-first", "Đại hội XIII". */
export function ordinal(r: Reader, i: number): Figure | undefined {
  const cue = look(r, i, W.ordcue);
  if (cue) {
    const spelled = look(r, cue.end, W.ordafter) ?? look(r, cue.end, W.ordnum);
    const num = spelled
      ? { end: spelled.end, value: Number(spelled.value) }
      : (romanAt(r, cue.end) ?? number(r, cue.end));
    if (!num || !Number.isInteger(num.value) || num.value < 0) return undefined;
    return made(i, num.end, num.value, cue.end - i > 1 ? 1.5 : 0.8);
  }
  if (r.kind[i] === NUMBER) {
    const suffix = touches(r, i) ? look(r, i + 1, W.ordsuffix) : undefined;
    const num = number(r, i);
    if (!suffix || !num || num.decimal || num.scaled) return undefined;
    if (r.kind[suffix.end] === WORD && touches(r, suffix.end - 1)) return undefined;
    return made(i, suffix.end, num.value, 1);
  }
  return spelledOrdinal(r, i);
}

function made(start: number, end: number, value: number, score: number): Figure {
  return { start, end, type: 'ordinal', value: formatNumber(value), score };
}

/** "one hundred and first", "twenty-five thousand one hundred eleventh". */
function spelledOrdinal(r: Reader, i: number): Figure | undefined {
  const direct = ordinalAt(r, i);
  if (direct) {
    const vague =
      direct.end === i + 1
        ? is(r, i, W.doubtful)
        : is(r, i, W.doubtful) && look(r, i, W.doubtful)?.end === direct.end;
    if ((i > 0 && is(r, i - 1, W.num)) || (vague && !isWholeBlock(r, i, direct.end)))
      return undefined;
    return made(i, direct.end, direct.value, 1);
  }
  const num = number(r, i);
  if (!num?.spelled) return undefined;
  const and = skip(r, num.end, W.and);
  const last = ordinalAt(r, isMark(r, and, '-') ? and + 1 : and);
  if (!last) return undefined;
  // "cien millonésimo" multiplies, "cincuenta y dos milésimo tricentésimo" goes on behind it.
  const power =
    last.value >= 1000
      ? 1000 ** Math.floor(Math.log10(last.value + 0.5) / 3)
      : last.value >= 100
        ? last.value
        : 0;
  const group = power ? num.value % power : 0;
  if (power)
    return made(i, last.end, num.value - group + group * power + (last.value % power), 1.2);
  if (num.value % 10 !== 0) return undefined;
  return made(i, last.end, num.value + last.value, 1.2);
}

/** "2/3", "two-thirds", "hai phần ba", "one in five", "3/4", "half of". */
export function fraction(r: Reader, i: number): Figure | undefined {
  const slash = slashed(r, i) ?? half(r, i) ?? vulgar(r, i);
  if (slash) return slash;
  const minus = skip(r, i, W.minus);
  const over = number(r, minus) ?? articleNumber(r, minus);
  if (!over || (over.decimal && over.spelled)) return undefined;
  const sign = minus > i ? -1 : 1;
  const hyphen = isMark(r, over.end, '-') ? over.end + 1 : over.end;
  const denominator = look(r, hyphen, W.denominator);
  if (denominator && over.value >= 1 && over.value < 1000) {
    // "one hundredth" by itself is an ordinal more often than a fraction
    if (over.value === 1 && Number(denominator.value) >= 100) return undefined;
    // "twenty-fourth" is an ordinal
    if (
      over.value > 1 &&
      r.language.pluralParts &&
      !tokenText(r, denominator.end - 1).endsWith('s')
    )
      return undefined;
    // "a third day", "a quarter mile"
    const noun = r.kind[denominator.end] === WORD && !is(r, denominator.end, W.function);
    if (noun && r.kind[minus] === WORD && is(r, minus, W.article)) return undefined;
    if (is(r, denominator.end, W.mag) || (over.value === 1 && is(r, denominator.end, W.labelled)))
      return undefined;
    return {
      start: i,
      end: denominator.end,
      type: 'fraction',
      value: `${sign * over.value}/${denominator.value}`,
      score: 1.3,
    };
  }
  const bar = look(r, over.end, W.over);
  const under = bar && number(r, bar.end);
  if (!bar || !under || under.value <= 0) return undefined;
  if (bar.value === 'in' && !(over.value < under.value && over.value <= 9 && under.value <= 100))
    return undefined;
  return {
    start: i,
    end: under.end,
    type: 'fraction',
    value: `${formatNumber(sign * over.value)}/${formatNumber(under.value)}`,
    score: 1.3,
  };
}

/** "⅔" by itself. */
function vulgar(r: Reader, i: number): Figure | undefined {
  const value = r.kind[i] === MARK ? vulgarTexts[r.low.charAt(at(r.start, i))] : undefined;
  if (!value || (i > 0 && r.kind[i - 1] === NUMBER && touches(r, i - 1))) return undefined;
  return { start: i, end: i + 1, type: 'fraction', value, score: 1 };
}

const vulgarTexts: Record<string, string> = {
  '½': '1/2',
  '¼': '1/4',
  '¾': '3/4',
  '⅓': '1/3',
  '⅔': '2/3',
  '⅛': '1/8',
};

/** "half of them", "một nửa". */
function half(r: Reader, i: number): Figure | undefined {
  const word = look(r, i, W.halfword);
  if (!word || (i > 0 && (is(r, i - 1, W.ordnum) || is(r, i - 1, W.first) || is(r, i - 1, W.num))))
    return undefined;
  const open = r.kind[word.end] === WORD && !is(r, word.end, W.function);
  if (open || (is(r, word.end, W.article) && is(r, word.end + 1, W.unit))) return undefined;
  if (isMark(r, word.end, '-')) return undefined;
  return { start: i, end: word.end, type: 'fraction', value: '1/2', score: 1 };
}

function articleNumber(
  r: Reader,
  i: number,
): { end: number; value: number; decimal: boolean; spelled: boolean } | undefined {
  const article = look(r, i, W.article);
  return (
    article && { end: article.end, value: Number(article.value), decimal: false, spelled: true }
  );
}

/** "2/3 dân số", "217/217 xã": a part of a whole, or two counts. */
function slashed(r: Reader, i: number): Figure | undefined {
  if (r.kind[i] !== NUMBER || !isMark(r, i + 1, '/') || r.kind[i + 2] !== NUMBER) return undefined;
  if (
    !touches(r, i) ||
    !touches(r, i + 1) ||
    (i > 0 &&
      touches(r, i - 1) &&
      r.kind[i - 1] !== WORD &&
      !isMark(r, i - 1, '(') &&
      !isMark(r, i - 1, '-'))
  )
    return undefined;
  if (isMark(r, i + 3, '/') && touches(r, i + 2)) return undefined;
  const over = number(r, i);
  const under = number(r, i + 2);
  if (!over || !under || over.end !== i + 1 || over.decimal || under.decimal || under.value <= 0)
    return undefined;
  if (r.kind[i + 3] === WORD && touches(r, i + 2)) return undefined;
  const a = formatNumber(over.value);
  const b = formatNumber(under.value);
  const counted = is(r, i + 3, W.noun);
  const small = under.value <= 10 && over.value < under.value && !(counted && under.value > 5);
  const fractional = small && !is(r, i + 3, W.countnoun);
  const clear = over.value > 31 || under.value > 31 || counted;
  const type = fractional && over.value < 10 ? 'fraction' : 'ratio';
  return {
    start: i,
    end: i + 3,
    type,
    value: `${a}/${b}`,
    score: counted ? 2.2 : clear ? 1.4 : 0.9,
  };
}

/** "14 of 15", "83 of 124 ridings", "hai trên ba": two counts of one thing. */
export function ratio(r: Reader, i: number): Figure | undefined {
  const over = number(r, i);
  if (!over || over.decimal || over.scaled) return undefined;
  const of = look(r, over.end, W.outof);
  const under = of && number(r, skip(r, of.end, W.daycue));
  if (!of || !under || under.decimal || under.scaled || under.value < over.value || over.value < 1)
    return undefined;
  if (is(r, under.end, W.unit) || is(r, under.end, W.percent)) return undefined;
  return {
    start: i,
    end: under.end,
    type: 'ratio',
    value: `${formatNumber(over.value)}/${formatNumber(under.value)}`,
    score: over.value === 1 ? 0.9 : 1.2,
  };
}

/** "3-1", "a 50-48 vote", "tỷ số 2-0": a result, where the words around say so or the larger comes first. */
export function score(r: Reader, i: number): Figure | undefined {
  if (r.kind[i] !== NUMBER || r.kind[i + 2] !== NUMBER) return undefined;
  const dash = isMark(r, i + 1, '-') || isMark(r, i + 1, '–');
  if (!dash || !touches(r, i) || !touches(r, i + 1)) return undefined;
  const left = tokenText(r, i);
  const right = tokenText(r, i + 2);
  if (!/^\d{1,3}$/.test(left) || !/^\d{1,3}$/.test(right)) return undefined;
  if ((left.length > 1 && left.startsWith('0')) || (right.length > 1 && right.startsWith('0')))
    return undefined;
  if (i > 0 && touches(r, i - 1) && !isMark(r, i - 1, '(')) return undefined;
  if (
    (isMark(r, i + 3, '-') || isMark(r, i + 3, '/') || r.kind[i + 3] === WORD) &&
    touches(r, i + 2)
  )
    return undefined;
  const a = Number(left);
  const b = Number(right);
  const cued = near(r, i, W.scorecue);
  const falls = a >= b;
  const dated =
    r.language.decimal === ',' &&
    Math.max(a, b) <= 31 &&
    Math.min(a, b) <= 12 &&
    Math.min(a, b) > 0;
  if (!cued && (!falls || dated)) return undefined;
  return {
    start: i,
    end: i + 3,
    type: 'score',
    value: `${a}-${b}`,
    score: cued ? 2.6 : falls && (a > 31 || b > 31 || b === 0) ? 1.5 : 0.9,
  };
}

function near(r: Reader, i: number, cls: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 13) && !stops(r, k); k--) if (is(r, k, cls)) return true;
  for (let k = i + 3; k < Math.min(r.count, i + 8) && !stops(r, k); k++)
    if (is(r, k, cls)) return true;
  return false;
}

function stops(r: Reader, i: number): boolean {
  return r.kind[i] === BREAK || (isMark(r, i, '.') && !touches(r, i));
}

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
    return { start: i, end: word.end, type: 'number', value: String(word.value), score: 0 };
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
  const headline = num.decimal && tokenText(r, num.end) === 'm' && r.language.code === 'en';
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
  const small = end === i + 1 && !/[.,]/.test(tokenText(r, i));
  if (
    small &&
    i > 0 &&
    r.kind[i - 1] === WORD &&
    isCapital(r, i - 1) &&
    !opensSentence(r, i - 1) &&
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
