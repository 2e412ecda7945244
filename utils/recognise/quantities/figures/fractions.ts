import { W } from '../../languages/word-classes.ts';
import { formatNumber } from '../numbers/format.ts';
import { vulgarAt } from '../numbers/vulgar-fractions.ts';
import { number, type Reader } from '../reader.ts';
import { is, isMark, look, NUMBER, skip, tokenText, touches, WORD } from '../text/scan.ts';
import type { Figure } from './figure.ts';

/** "2/3", "two-thirds", "hai phần ba", "one in five", "3/4", "half of". */
export function fraction(r: Reader, i: number): Figure | undefined {
  const slash = slashed(r, i) ?? minusSlashed(r, i) ?? half(r, i) ?? vulgar(r, i);
  if (slash) return slash;
  const minus = skip(r, i, W.minus);
  const over = number(r, minus) ?? articleNumber(r, minus);
  if (!over || (over.decimal && over.spelled)) return undefined;
  const sign = minus > i ? -1 : 1;
  const hyphen = isMark(r, over.end, '-') ? over.end + 1 : over.end;
  const denominator = look(r, hyphen, W.denominator);
  if (denominator && over.value >= 1 && over.value < Math.max(1000, Number(denominator.value))) {
    // "one hundredth" by itself is an ordinal more often than a fraction, "un centième" is none
    const asOrdinals = r.language.partsAsOrdinals;
    if (asOrdinals && is(r, minus, W.num) && over.value === 1 && Number(denominator.value) >= 100)
      return undefined;
    // "twenty-fourth" is an ordinal; "cinq huitième" lacks its plural
    if (
      over.value > 1 &&
      r.language.pluralParts &&
      !tokenText(r, denominator.end - 1).endsWith('s') &&
      (asOrdinals || over.value >= 10 || Number(denominator.value) >= 100 || !over.spelled)
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
  const parts = r.language.pluralParts ? compoundParts(r, over.end, over.value === 1) : undefined;
  if (parts && over.value >= 1 && over.value < 1000 && !over.decimal)
    return {
      start: i,
      end: parts.end,
      type: 'fraction',
      value: `${sign * over.value}/${parts.value}`,
      score: 2.2,
    };
  const bar = look(r, over.end, W.over);
  const under = bar && (number(r, bar.end) ?? power(r, bar.end));
  if (!bar || !under || under.value <= 0 || (over.value > 0 && over.value < 1)) return undefined;
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

/** The "twenty-fifths" of "two twenty-fifths", the "ten-thousandth" of "one ten-thousandth". */
function compoundParts(
  r: Reader,
  i: number,
  single: boolean,
): { end: number; value: number } | undefined {
  const ten = look(r, i, W.num);
  const value = Number(ten?.value);
  if (!ten || !(value >= 10)) return undefined;
  const hyphen = isMark(r, ten.end, '-');
  const unit = look(r, hyphen ? ten.end + 1 : ten.end, W.denominator);
  const plural = unit && tokenText(r, unit.end - 1).endsWith('s');
  if (!unit || !(plural || (single && hyphen))) return undefined;
  const part = Number(unit.value);
  if (part >= 1000) return { end: unit.end, value: value * part };
  return part < 10 && value >= 20 ? { end: unit.end, value: value + part } : undefined;
}

/** "một phần nghìn": a bare power under the bar. */
function power(r: Reader, i: number): { end: number; value: number } | undefined {
  const mag = look(r, i, W.mag);
  return mag && Number(mag.value) > 2
    ? { end: mag.end, value: 10 ** Number(mag.value) }
    : undefined;
}

/** "-1/3" by itself or in brackets. */
function minusSlashed(r: Reader, i: number): Figure | undefined {
  if (!isMark(r, i, '-') || !touches(r, i) || (i > 0 && touches(r, i - 1))) return undefined;
  const plain = slashed(r, i + 1);
  return plain?.type === 'fraction' ? { ...plain, start: i, value: `-${plain.value}` } : undefined;
}

/** "⅔" by itself. */
function vulgar(r: Reader, i: number): Figure | undefined {
  const parts = vulgarAt(r, i);
  if (!parts || (i > 0 && r.kind[i - 1] === NUMBER && touches(r, i - 1))) return undefined;
  return { start: i, end: i + 1, type: 'fraction', value: parts.join('/'), score: 1 };
}

/** "half of them", "một nửa". */
function half(r: Reader, i: number): Figure | undefined {
  const word = look(r, i, W.halfword);
  if (!word || (i > 0 && (is(r, i - 1, W.ordnum) || is(r, i - 1, W.first) || is(r, i - 1, W.num))))
    return undefined;
  const open =
    r.kind[word.end] === WORD && !is(r, word.end, W.function) && !is(r, word.end, W.noun);
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
