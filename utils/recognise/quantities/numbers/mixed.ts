import { W } from '../../languages/word-classes.ts';
import { isMark, look, NUMBER, type Scan, tokenText, touches } from '../text/scan.ts';
import { exact, withMagnitude } from './magnitudes.ts';
import type { Num } from './numbers.ts';
import { readVietnamese } from './vietnamese-spelled.ts';
import { vulgarAt } from './vulgar-fractions.ts';

/** "23 1/5", "2½". */
export function withFraction(s: Scan, num: Num): Num {
  if (num.decimal || num.spelled) return num;
  const vulgar = vulgarAt(s, num.end);
  if (vulgar)
    return {
      ...num,
      end: num.end + 1,
      value: num.value + vulgar[0] / vulgar[1],
      scaled: true,
    };
  // "5 and 1/3"
  const and = touches(s, num.end - 1) ? undefined : look(s, num.end, W.and);
  const i = and && s.kind[and.end] === NUMBER ? and.end : num.end;
  const mixed =
    s.kind[i] === NUMBER &&
    isMark(s, i + 1, '/') &&
    s.kind[i + 2] === NUMBER &&
    touches(s, i) &&
    touches(s, i + 1);
  if (!mixed || touches(s, i - 1)) return num;
  const over = Number(tokenText(s, i));
  const under = Number(tokenText(s, i + 2));
  if (!(over < under) || num.value > 9999 || isMark(s, i + 3, '/')) return num;
  return { ...num, end: i + 3, value: num.value + over / under, scaled: true };
}

/** "twenty and three fifths", "tres con un quinto", "cent et trois quarts". */
export function withMixed(s: Scan, num: Num): Num {
  if (!num.spelled || num.decimal) return num;
  if (s.language.spelled === 'vietnamese') return withParts(s, num);
  const plural = s.language.pluralParts && tokenText(s, num.end).endsWith('s');
  const parts = plural && num.before !== undefined ? look(s, num.end, W.denominator) : undefined;
  const tail = num.value - (num.before ?? 0);
  // "two hundred and fifty-four hundredths"
  if (parts && typeof parts.value === 'number' && parts.value >= 100 && tail < parts.value) {
    const value = exact((num.before ?? 0) + tail / parts.value);
    return { ...num, value, end: parts.end, scaled: true, words: num.words + 1 };
  }
  const and = look(s, num.end, W.and) ?? look(s, num.end, W.point);
  const over = and && (look(s, and.end, W.num) ?? look(s, and.end, W.article));
  const hyphen = over && isMark(s, over.end, '-') ? over.end + 1 : over?.end;
  const under = hyphen === undefined ? undefined : look(s, hyphen, W.denominator);
  if (
    !under ||
    !over ||
    typeof under.value !== 'number' ||
    typeof over.value !== 'number' ||
    over.value >= under.value
  )
    return num;
  const mixed = {
    ...num,
    value: num.value + over.value / under.value,
    end: under.end,
    scaled: true,
    words: num.words + 3,
  };
  return withMagnitude(s, mixed);
}

/** "hai mươi ba và một phần năm". */
function withParts(s: Scan, num: Num): Num {
  const and = look(s, num.end, W.and);
  const over = and && readVietnamese(s, and.end);
  const bar = over && tokenText(s, over.end) === 'phần' ? over.end + 1 : undefined;
  const under = bar === undefined ? undefined : readVietnamese(s, bar);
  if (!over || !under || over.value >= under.value || under.value === 100) return num;
  const value = num.value + over.value / under.value;
  return { ...num, value, end: under.end, scaled: true, words: num.words + 4 };
}

/** "two dozen", "3 dozens", "dos mil y cuatro docenas". */
export function withGroup(s: Scan, num: Num): Num {
  const group = look(s, num.end, W.group);
  if (!group || typeof group.value !== 'number') return num;
  return {
    ...num,
    value: (num.before ?? 0) + (num.value - (num.before ?? 0)) * group.value,
    end: group.end,
    scaled: true,
    words: num.words + 1,
  };
}

/** "10^-9", "2.5^2", "1e10": a power written out; the sign before it is the whole's. */
export function withExponent(s: Scan, num: Num): Num {
  if (num.spelled || num.scaled || num.grouped) return num;
  const letter = tokenText(s, num.end) === 'e' && touches(s, num.end) && !num.decimal;
  const caret = isMark(s, num.end, '^');
  if ((!letter && !caret) || !touches(s, num.end - 1)) return num;
  let at = num.end + 1;
  let sign = 1;
  while (at < num.end + 3 && (isMark(s, at, '-') || isMark(s, at, '+'))) {
    if (isMark(s, at, '-')) sign = -sign;
    at++;
  }
  const digits = tokenText(s, at);
  if (s.kind[at] !== NUMBER || !/^\d{1,3}$/.test(digits) || !touches(s, at - 1)) return num;
  const by = sign * Number(digits);
  const value = letter ? num.value * 10 ** by : num.value ** by;
  if (!Number.isFinite(value) || value > 1e30) return num;
  return { ...num, value: Number(value.toPrecision(15)), end: at + 1, scaled: true };
}
