import { W } from '../../languages/word-classes.ts';
import { formatNumber } from '../numbers/format.ts';
import { exact } from '../numbers/magnitudes.ts';
import type { Num } from '../numbers/numbers.ts';
import { number, type Reader } from '../reader.ts';
import {
  at,
  is,
  isCapital,
  isMark,
  look,
  type Match,
  tokenText,
  touches,
  WORD,
} from '../text/scan.ts';
import { type Amount, amountAt, amountFrom, isBetween, overHyphen } from './amount.ts';
import { isWholeBlock } from './duration.ts';
import type { Figure } from './figure.ts';
import { grouped, withCents, withWeak } from './money-amounts.ts';
import { signBefore } from './money-signs.ts';

/** Money, its currency before or after the number. */
export function money(r: Reader, i: number): Figure | undefined {
  return signBefore(r, i) ?? currencyAfter(r, i) ?? bareMoney(r, i);
}

/** "1,2 tỷ đồng", "5 to 7 euros", "20 dollars 43 cents", "50.000đ-100.000đ", "10k VND", "ten-dollar". */
function currencyAfter(r: Reader, i: number): Figure | undefined {
  const first = number(r, i) ?? articleAt(r, i);
  if (!first) return undefined;
  const repeated = repeatedCurrency(r, i, first);
  if (repeated) return repeated;
  let amount = amountFrom(r, i, first);
  if (amount.high === undefined) amount = plainly(amount, grouped(r, first));
  const weak = withWeak(r, amount.last);
  if (weak.end > amount.end && currencyAt(r, weak.end)) {
    amount =
      amount.high === undefined
        ? { ...amount, low: weak.value, end: weak.end, last: weak }
        : { ...amount, high: weak.value, end: weak.end, last: weak };
  }
  const unit = currencyAt(r, overHyphen(r, amount.end));
  if (!unit) return undefined;
  const whole = unit.cent ? amount : withCents(r, amount, unit.end);
  const code = currencyOf(r, unit.code);
  return figure(i, Math.max(unit.end, whole.end), whole, code, unit.cent);
}

function plainly(amount: Amount, num: Num): Amount {
  return num.value === amount.low ? amount : { ...amount, low: num.value, first: num, last: num };
}

/** "a dollar", "half a billion dollars". */
function articleAt(r: Reader, i: number): Num | undefined {
  const article = look(r, i, W.article);
  if (!article || !look(r, article.end, W.currency)) return undefined;
  return {
    end: article.end,
    value: Number(article.value),
    spelled: true,
    words: 1,
    scaled: false,
    power: 0,
    decimal: false,
    grouped: false,
  };
}

interface Currency {
  end: number;
  code: string;
  cent: boolean;
}

function currencyAt(r: Reader, i: number): Currency | undefined {
  const link = look(r, i, W.ofmoney)?.end ?? i;
  const named = look(r, link, W.currency) ?? look(r, link, W.sign) ?? isoCode(r, link);
  if (named) return { end: named.end, code: String(named.value), cent: false };
  const cent = look(r, i, W.cent);
  if (cent && (r.end[i] ?? 0) - (r.start[i] ?? 0) === 1 && isCapital(r, i)) return undefined;
  return cent && { end: cent.end, code: String(cent.value), cent: true };
}

/** "MNT", "TRY": a code in capitals. */
export function isoCode(r: Reader, i: number): Match | undefined {
  const code = look(r, i, W.isocode);
  return code && r.raw.slice(r.start[i], r.end[i]) === code.value ? code : undefined;
}

/** "từ 1000 VNĐ tới 2000 VNĐ", "50.000đ-100.000đ". */
function repeatedCurrency(r: Reader, i: number, first: Num): Figure | undefined {
  const weak = withWeak(r, first);
  const unit = currencyAt(r, weak.end);
  if (!unit || unit.cent) return undefined;
  const dash = isMark(r, unit.end, '-') || isMark(r, unit.end, '–');
  const and = isBetween(r, i) ? look(r, unit.end, W.and)?.end : undefined;
  const link = dash ? unit.end + 1 : (look(r, unit.end, W.to)?.end ?? and);
  const second = link === undefined ? undefined : number(r, link);
  if (!second) return undefined;
  const last = withWeak(r, second);
  const again = currencyAt(r, last.end);
  if (!again || again.code !== unit.code || last.value <= weak.value) return undefined;
  return figure(
    i,
    again.end,
    { end: again.end, low: weak.value, high: last.value, first: weak, last },
    currencyOf(r, unit.code),
  );
}

/** Dollars and pounds by the page's country; a code stays. */
export function currencyOf(r: Reader, code: string): string {
  return code === '$' ? r.dollar : code;
}

export function figure(
  start: number,
  end: number,
  amount: Amount,
  currency: string,
  cent = false,
): Figure {
  const scale = cent ? 0.01 : 1;
  const low = formatNumber(exact(amount.low * scale));
  const value =
    amount.high === undefined ? low : `${low}..${formatNumber(exact(amount.high * scale))}`;
  return { start, end, type: 'money', value: `${value} ${currency}`, score: 1.5 };
}

/** "phạt 35 triệu", "40k/suất", "lỗ 12 tỷ": large amounts that name nothing are đồng. */
function bareMoney(r: Reader, i: number): Figure | undefined {
  const bare = r.language.bareMoney;
  if (!bare) return undefined;
  const amount = amountAt(r, i);
  if (!amount || amount.last.power < 3 || amount.last.power === 4) return undefined;
  const next = amount.end;
  if (r.kind[next] === WORD && !is(r, next, W.per) && !is(r, next, W.function)) return undefined;
  if (is(r, next, W.currency) || is(r, next, W.percent) || is(r, next, W.measure)) return undefined;
  const short =
    (r.end[next - 1] ?? 0) - at(r.start, next - 1) <= 2 &&
    tokenText(r, next - 1) !== 'tỷ' &&
    tokenText(r, next - 1) !== 'tỉ';
  if (isWholeBlock(r, i, next) || (!short && !cued(r, i) && is(r, i - 1, W.bound)))
    return undefined;
  return { ...figure(i, next, amount, bare), score: 1.1 };
}

/** A word of buying, paying or owing before it in the sentence. */
function cued(r: Reader, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 12); k--) {
    if (isMark(r, k, '.') && !touches(r, k)) return false;
    if (is(r, k, W.moneycue)) return true;
  }
  return false;
}
