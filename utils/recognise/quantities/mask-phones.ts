import { W } from '../languages/word-classes.ts';
import type { Reader } from './reader.ts';
import { at, is, isMark, NUMBER, tokenText } from './text/scan.ts';

export function phoneEnd(r: Reader, i: number, least: number): number {
  let end = i;
  let digits = 0;
  while (r.kind[end] === NUMBER && digits < 16) {
    const text = tokenText(r, end);
    if (end > i && !/^[\d.]{2,12}$/.test(text)) break;
    digits += text.replaceAll('.', '').length;
    if (end === i && is(r, end + 1, W.unit)) return i;
    end++;
    const gap = at(r.start, end) - at(r.end, end - 1);
    if (gap > 1) break;
    if ((isMark(r, end, '-') || isMark(r, end, ')')) && gap === 0 && r.kind[end + 1] === NUMBER)
      end++;
  }
  return digits >= least && digits < 16 && end > i + (least > 8 ? 1 : 0) ? end : i;
}
