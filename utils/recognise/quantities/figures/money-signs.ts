import { wordCodes } from '../../languages/currencies.ts';
import { W } from '../../languages/word-classes.ts';
import { exact } from '../numbers/magnitudes.ts';
import type { Num } from '../numbers/numbers.ts';
import { number, type Reader } from '../reader.ts';
import { is, isMark, look, NUMBER, touches, WORD } from '../text/scan.ts';
import { type Amount, amountFrom } from './amount.ts';
import type { Figure } from './figure.ts';
import { currencyOf, figure, isoCode } from './money.ts';
import { withCents, withWeak } from './money-amounts.ts';

/** "$3.5bn", "US$ 2 billion", "VND1000-VND2000", "RM 42", "£2m to £3m". */
export function signBefore(r: Reader, i: number): Figure | undefined {
  const sign = look(r, i, W.sign) ?? isoCode(r, i);
  if (!sign || (wordCodes.includes(String(sign.value)) && r.kind[i] === WORD)) return undefined;
  const code = String(sign.value);
  const letters = r.kind[sign.end - 1] === WORD;
  if (letters && r.kind[sign.end] !== NUMBER) return undefined;
  // "near a $1 billion rig" is no Australian dollar.
  if (sign.end - i > 1 && r.kind[i] === WORD && !touches(r, i)) return undefined;
  if (i > 0 && touches(r, i - 1) && r.kind[i - 1] === WORD) return undefined;
  const minus = isMark(r, sign.end, '-') && touches(r, sign.end) ? sign.end + 1 : sign.end;
  const first = number(r, minus);
  if (!first) return undefined;
  const scaled = withWeak(r, first);
  const amount = secondSigned(r, scaled, code) ?? amountFrom(r, minus, scaled);
  const high = amount.high === undefined ? undefined : withWeak(r, amount.last);
  if (high) Object.assign(amount, { high: high.value, end: high.end, last: high });
  const before =
    i > 0 &&
    (isMark(r, i - 1, '-') || isMark(r, i - 1, '−')) &&
    touches(r, i - 1) &&
    (i === 1 || !touches(r, i - 2))
      ? 1
      : 0;
  const named = look(r, amount.end, W.currency);
  const whole = withCents(r, amount, named?.end);
  const currency = currencyOf(r, named && code === '$' ? String(named.value) : code);
  const sense = minus > sign.end || before ? -1 : 1;
  return figure(
    i - before,
    named ? Math.max(named.end, whole.end) : whole.end,
    { ...whole, low: sense * whole.low },
    currency,
  );
}

/** "$10-$20", "VND1000-VND2000". */
function secondSigned(r: Reader, first: Num, code: string): Amount | undefined {
  const i = first.end;
  const link =
    isMark(r, i, '-') || isMark(r, i, '–')
      ? i + 1
      : (look(r, i, W.to)?.end ?? look(r, i, W.and)?.end);
  if (link === undefined) return undefined;
  const sign = look(r, link, W.sign);
  if (!sign || sign.value !== code) return undefined;
  const second = number(r, sign.end);
  if (!second) return undefined;
  const last = withWeak(r, second);
  const and = !isMark(r, i, '-') && is(r, i, W.and) && !is(r, i, W.to);
  if (last.value <= first.value || (and && !between(r, first))) return undefined;
  const factor = 10 ** last.power;
  const low =
    last.scaled && !first.scaled && first.value * factor <= last.value
      ? exact(first.value * factor)
      : first.value;
  return { end: last.end, low, high: last.value, first, last };
}

function between(r: Reader, num: Num): boolean {
  for (let k = num.end - 2; k >= Math.max(0, num.end - 7); k--) {
    const from = look(r, k, W.from);
    if (from) return Number(from.value) === 1;
  }
  return false;
}
