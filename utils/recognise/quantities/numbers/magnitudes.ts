import { W } from '../../languages/word-classes.ts';
import { isMark, look, NUMBER, at as offset, type Scan, tokenText, touches } from '../text/scan.ts';
import type { Num } from './numbers.ts';

/** "23 1/5", "2½". */
export function withFraction(s: Scan, num: Num): Num {
  if (num.decimal || num.spelled) return num;
  const vulgar = vulgarFractions[s.low.charAt(offset(s.start, num.end))];
  if (vulgar) return { ...num, end: num.end + 1, value: num.value + vulgar, scaled: true };
  const i = num.end;
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

const vulgarFractions: Record<string, number> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
};

/** "1,2 tỷ", "45 nghìn tỷ", "100k", "2tr5", "three million". */
export function withMagnitude(s: Scan, num: Num): Num {
  let { value, end } = num;
  let power = num.power;
  let scaled = num.scaled;
  for (let said = 0; said < 3; said++) {
    const hyphen = isMark(s, end, '-') && touches(s, end - 1) && touches(s, end) ? end + 1 : end;
    const mag = look(s, hyphen, W.mag);
    if (!mag || typeof mag.value !== 'number') break;
    const letters = (s.end[mag.end - 1] ?? 0) - (s.start[hyphen] ?? 0) <= 2;
    if (letters && !touches(s, end - 1) && isMark(s, end, '-')) break;
    if (letters && !touches(s, end - 1) && num.spelled) break;
    value *= 10 ** mag.value;
    power = mag.value;
    scaled = true;
    end = mag.end;
    const tenths = s.kind[end] === NUMBER && touches(s, end - 1) ? tokenText(s, end) : '';
    if (letters && /^\d{1,3}$/.test(tenths) && s.language.spelled === 'vietnamese') {
      value += (Number(tenths) * 10 ** mag.value) / 10 ** tenths.length;
      end++;
      break;
    }
  }
  const rest =
    power >= 6 && !num.spelled && end > num.end ? smallerGroup(s, end, power) : undefined;
  if (rest)
    return { ...num, value: exact(value + rest.value), end: rest.end, power: rest.power, scaled };
  return value === num.value ? num : { ...num, value: exact(value), end, power, scaled };
}

/** "1 tỷ 650 triệu", "1 million 200 thousand": a smaller group after a larger one. */
function smallerGroup(s: Scan, i: number, power: number): Num | undefined {
  if (s.kind[i] !== NUMBER || !/^\d{1,3}$/.test(tokenText(s, i))) return undefined;
  const mag = look(s, i + 1, W.mag);
  if (!mag || typeof mag.value !== 'number' || mag.value >= power || mag.value < 3)
    return undefined;
  const value = Number(tokenText(s, i)) * 10 ** mag.value;
  return {
    end: mag.end,
    value,
    spelled: false,
    words: 0,
    scaled: true,
    power: mag.value,
    decimal: false,
    grouped: false,
  };
}

/** "một tỷ rưỡi", "two and a half", "3 million and a half". */
export function withHalf(s: Scan, num: Num): Num {
  const half = look(s, num.end, W.halfnum);
  if (!half || typeof half.value !== 'number') return num;
  const value = num.value + half.value * 10 ** num.power;
  return withMagnitude(s, { ...num, value, end: half.end, scaled: true, words: num.words + 1 });
}

/** "twenty and three fifths", "tres con un quinto", "cent et trois quarts". */
export function withMixed(s: Scan, num: Num): Num {
  if (!num.spelled || num.decimal) return num;
  const and = look(s, num.end, W.and) ?? look(s, num.end, W.point);
  const over = and && look(s, and.end, W.num);
  const under = over && look(s, over.end, W.denominator);
  if (
    !under ||
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

/** "two dozen", "3 dozens". */
export function withGroup(s: Scan, num: Num): Num {
  const group = look(s, num.end, W.group);
  if (!group || typeof group.value !== 'number' || num.decimal) return num;
  return {
    ...num,
    value: num.value * group.value,
    end: group.end,
    scaled: true,
    words: num.words + 1,
  };
}

/** Without float noise: 4.35 × 100 is 435. */
export function exact(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
