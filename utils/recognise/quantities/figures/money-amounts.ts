import { W } from '../../languages/word-classes.ts';
import { exact } from '../numbers/magnitudes.ts';
import type { Num } from '../numbers/numbers.ts';
import { number, type Reader } from '../reader.ts';
import { isMark, look, tokenText, touches, WORD } from '../text/scan.ts';
import type { Amount } from './amount.ts';

/** "$200m": beside a currency a single letter is a magnitude. */
export function withWeak(r: Reader, given: Num): Num {
  const num = grouped(r, given);
  const weak = look(r, num.end, W.magweak);
  if (num.power > 0 || !weak || !touches(r, num.end - 1)) return num;
  const power = Number(weak.value);
  return { ...num, value: exact(num.value * 10 ** power), end: weak.end, scaled: true, power };
}

/** "$ 10,000" where commas are decimal: no price has thousandths, so they are thousands. */
export function grouped(r: Reader, num: Num): Num {
  const text = tokenText(r, num.end - 1);
  const thousands =
    num.decimal && num.power === 0 && !num.spelled && /^[1-9]\d{0,2},\d{3}$/.test(text);
  if (!thousands || !r.language.englishThousands) return num;
  return { ...num, value: Number(text.replace(',', '')), decimal: false, grouped: true };
}

/** "20 dollars 43 cents", "US$3 and fourteen", "hai đô rưỡi". */
export function withCents(r: Reader, amount: Amount, unitEnd: number | undefined): Amount {
  if (amount.high !== undefined || amount.last.scaled) return amount;
  const from = unitEnd ?? amount.end;
  const half = look(r, from, W.halfnum);
  if (half && unitEnd !== undefined)
    return { ...amount, end: half.end, low: amount.low + Number(half.value) };
  const and =
    look(r, from, W.and) ??
    (unitEnd === undefined ? undefined : look(r, from, W.point)) ??
    (isMark(r, from, ',') ? { end: from + 1 } : undefined);
  const part = number(r, and?.end ?? from);
  if (
    !part ||
    part.decimal ||
    part.scaled ||
    part.value < 0 ||
    part.value >= 100 ||
    !Number.isInteger(amount.low)
  )
    return { ...amount, end: from };
  const cent = look(r, part.end, W.cent);
  const bare = part.plain === 2 || part.spelled;
  if (
    !cent &&
    (!bare || isMark(r, from, ',') || r.kind[part.end] === WORD || unitEnd === undefined)
  )
    return { ...amount, end: from };
  return { ...amount, end: cent?.end ?? part.end, low: exact(amount.low + part.value / 100) };
}
