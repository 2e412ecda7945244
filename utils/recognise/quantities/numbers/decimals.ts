import { W } from '../../languages/word-classes.ts';
import { is, isMark, look, NUMBER, type Scan, tokenText, touches } from '../text/scan.ts';
import { readCommon, type Spelled } from './common-spelled.ts';
import { exact } from './magnitudes.ts';
import type { Num } from './numbers.ts';

/** "half a million", "half-million", "three quarters billion": a part of a power. */
export function partOfPower(s: Scan, i: number): Num | undefined {
  const article = look(s, i, W.article);
  // "a half-million" is read from "half" on.
  if (article && article.end > i + 1 && is(s, i + 1, W.article)) return undefined;
  const over = article ? undefined : look(s, i, W.num);
  const under = over && look(s, over.end, W.denominator);
  const part = article
    ? Number(article.value)
    : under
      ? Number(over?.value) / Number(under.value)
      : 1;
  const end = article?.end ?? under?.end ?? i;
  if (part >= 1 || !(part > 0)) return undefined;
  const hyphen = isMark(s, end, '-') && touches(s, end) ? end + 1 : end;
  const mag = look(s, hyphen, W.mag);
  if (!mag || typeof mag.value !== 'number' || mag.value < 2) return undefined;
  const value = exact(part * 10 ** mag.value);
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

/** "point twenty-five", "virgule cent quarante et un": a number instead of single digits. */
function groupAt(s: Scan, i: number, most: number): Spelled | undefined {
  return s.language.spelled === undefined ? readCommon(s, i, most) : undefined;
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
      const group = num.value >= 20 || isHundred(s, num.end) ? groupAt(s, at, 100) : undefined;
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
