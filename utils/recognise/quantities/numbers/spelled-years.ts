import { W } from '../../languages/word-classes.ts';
import { look, type Scan, tokenText } from '../text/scan.ts';
import { readCommon } from './common-spelled.ts';
import { readDigitWords, readVietnamese } from './vietnamese-spelled.ts';

/** A four-digit year said any way: "2024", "hai không linh chín", "nineteen ninety-six". */
export function readSpelledYear(s: Scan, i: number): { end: number; value: number } | undefined {
  if (s.language.spelled === 'vietnamese') return vietnameseYear(s, i);
  const century = look(s, i, W.num);
  if (!century || typeof century.value !== 'number') return undefined;
  const rest = century.value >= 10 && century.value < 22 ? readCommon(s, century.end) : undefined;
  if (rest && rest.value >= 10 && rest.value < 100) {
    return { end: rest.end, value: century.value * 100 + rest.value };
  }
  const whole = readCommon(s, i);
  return whole && whole.value >= 1100 && whole.value < 2200 ? whole : undefined;
}

function vietnameseYear(s: Scan, i: number): { end: number; value: number } | undefined {
  const digits = readDigitWords(s, i, 4);
  if (digits && digits.words === 4) return digits;
  const pairs = twoPlusTwo(s, i);
  if (pairs) return pairs;
  const whole = readVietnamese(s, i);
  // "năm trăm tư" is 540.
  return whole && whole.value >= 900 && whole.value < 3000 && whole.words > 1 ? whole : undefined;
}

/** "hai không mười chín" 2019, "hai không linh chín" 2009: two digits, then two as a number. */
function twoPlusTwo(s: Scan, i: number): { end: number; value: number } | undefined {
  const century = readDigitWords(s, i, 2);
  if (century?.words !== 2 || century.value < 10) return undefined;
  const linh = tokenText(s, century.end) === 'linh' || tokenText(s, century.end) === 'lẻ';
  const rest = readVietnamese(s, century.end + (linh ? 1 : 0));
  if (!rest || rest.value > 99) return undefined;
  return { end: rest.end, value: century.value * 100 + rest.value };
}
