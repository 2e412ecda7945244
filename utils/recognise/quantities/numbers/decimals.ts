import { W } from '../../languages/word-classes.ts';
import { is, isMark, look, NUMBER, type Scan, skip, tokenText, touches } from '../text/scan.ts';
import { readCommon, type Spelled } from './common-spelled.ts';
import { exact } from './magnitudes.ts';
import type { Num } from './numbers.ts';
import { readVietnamese } from './vietnamese-spelled.ts';

/** "half a million", "half-million", "three quarters billion", "a quarter of a million": a part of a power. */
export function partOfPower(s: Scan, i: number): Num | undefined {
  const part = partAt(s, i);
  if (!part) return undefined;
  const hyphen = isMark(s, part.end, '-') && touches(s, part.end) ? part.end + 1 : part.end;
  const mag = look(s, hyphen, W.mag) ?? look(s, skip(s, hyphen, W.of), W.mag);
  if (!mag || typeof mag.value !== 'number' || mag.value < 2) return undefined;
  const value = exact(part.value * 10 ** mag.value);
  return {
    end: mag.end,
    value,
    spelled: true,
    words: 2,
    scaled: true,
    power: mag.value,
    decimal: false,
    grouped: false,
  };
}

/** "half of one percent", "three quarters of a percent": a part and the one it is taken from. */
export function partOfOne(s: Scan, i: number): { end: number; value: number } | undefined {
  const half = look(s, i, W.halfword);
  const part = partAt(s, i) ?? (half && { end: half.end, value: 0.5 });
  if (!part) return undefined;
  const of = skip(s, part.end, W.of);
  const one = tokenText(s, of) === '1' ? of + 1 : skip(s, of, W.article);
  return { end: one, value: part.value };
}

/** "half a", "a quarter", "three quarters": less than one. */
function partAt(s: Scan, i: number): { end: number; value: number } | undefined {
  const article = look(s, i, W.article);
  // "a half-million" is read from "half" on.
  const inner = article && article.end > i + 1 ? look(s, i + 1, W.article) : undefined;
  if (inner && Number(inner.value) < 1) return undefined;
  const value = Number(article?.value);
  if (article && value > 0 && value < 1) return { end: article.end, value };
  const over = look(s, i, W.num) ?? article;
  const hyphen = over && isMark(s, over.end, '-') ? over.end + 1 : over?.end;
  const under = hyphen === undefined ? undefined : look(s, hyphen, W.denominator);
  const part = Number(over?.value) / Number(under?.value);
  // "a third day"
  if (under && over === article && !is(s, under.end, W.of)) return undefined;
  return under && part > 0 && part < 1 ? { end: under.end, value: part } : undefined;
}

/** "point twenty-five", "virgule cent quarante et un": a number instead of single digits. */
function groupAt(s: Scan, i: number, most: number): Spelled | undefined {
  return s.language.spelled === undefined ? readCommon(s, i, most) : undefined;
}

/** "ba phẩy mười bốn", "trois virgule vingt-cinq": decimals said as a number. */
function decimalGroup(s: Scan, i: number, value: number, end: number): Spelled | undefined {
  if (s.language.spelled === undefined)
    return value >= 20 || isHundred(s, end) ? groupAt(s, i, 100) : undefined;
  const group = readVietnamese(s, i);
  return group && group.value >= 10 && group.value < 1000 ? group : undefined;
}

function isHundred(s: Scan, i: number): boolean {
  return look(s, i, W.mag)?.value === 2;
}

/** What follows the spelled decimal sign: digits one by one, or a number ("point twenty-five"). */
export function decimals(s: Scan, from: number, whole: number, words: number): Num | undefined {
  let text = '';
  let at = from;
  while (text.length < 15) {
    if (s.kind[at] === NUMBER && text === '') {
      const digits = tokenText(s, at);
      if (!/^\d{1,15}$/.test(digits)) return undefined;
      text = digits;
      at++;
      break;
    }
    const zero = look(s, at, W.zero);
    const num = look(s, at, W.num);
    if (zero) text += '0';
    else if (num && typeof num.value === 'number') {
      const group = decimalGroup(s, at, num.value, num.end);
      if (group) {
        text += group.value;
        at = group.end;
        continue;
      }
      if (is(s, num.end, W.denominator)) return undefined;
      text += num.value;
    } else {
      // "coma mil quinientos setenta y ocho"; the power of "point one billion" is the whole's.
      const group = text === '' && is(s, at, W.mag) ? groupAt(s, at, 1000) : undefined;
      if (!group) break;
      text = String(group.value);
      at = group.end;
      break;
    }
    at = (zero ?? num)?.end ?? at + 1;
  }
  if (text === '') return undefined;
  const value = Number(`${whole}.${text}`);
  return {
    end: at,
    value,
    spelled: true,
    words: words + 2,
    scaled: false,
    power: 0,
    decimal: true,
    grouped: false,
  };
}
