import { W } from '../../languages/word-classes.ts';
import { ordinalAt } from '../dates/day-numbers.ts';
import { formatNumber } from '../numbers/format.ts';
import { romanAt } from '../numbers/roman.ts';
import { number, type Reader } from '../reader.ts';
import { is, isMark, look, NUMBER, skip, touches, WORD } from '../text/scan.ts';
import { isWholeBlock } from './duration.ts';
import type { Figure } from './figure.ts';

/** "lần thứ 15", "thứ hai", "15th", "twenty-first", "Đại hội XIII". */
export function ordinal(r: Reader, i: number): Figure | undefined {
  const cue = look(r, i, W.ordcue);
  if (cue) {
    const spelled = look(r, cue.end, W.ordafter) ?? look(r, cue.end, W.ordnum);
    const num = spelled
      ? { end: spelled.end, value: Number(spelled.value) }
      : (romanAt(r, cue.end) ?? number(r, cue.end));
    if (!num || !Number.isInteger(num.value) || num.value < 0) return undefined;
    return made(i, num.end, num.value, cue.end - i > 1 ? 1.5 : 0.8);
  }
  if (r.kind[i] === NUMBER) {
    const suffix = touches(r, i) ? look(r, i + 1, W.ordsuffix) : undefined;
    const num = number(r, i);
    if (!suffix || !num || num.decimal || num.scaled) return undefined;
    if (r.kind[suffix.end] === WORD && touches(r, suffix.end - 1)) return undefined;
    return made(i, suffix.end, num.value, 1);
  }
  return spelledOrdinal(r, i);
}

function made(start: number, end: number, value: number, score: number): Figure {
  return { start, end, type: 'ordinal', value: formatNumber(value), score };
}

/** "one hundred and first", "twenty-five thousand one hundred eleventh". */
function spelledOrdinal(r: Reader, i: number): Figure | undefined {
  const direct = ordinalAt(r, i);
  if (direct) {
    const vague =
      direct.end === i + 1
        ? is(r, i, W.doubtful)
        : is(r, i, W.doubtful) && look(r, i, W.doubtful)?.end === direct.end;
    if ((i > 0 && is(r, i - 1, W.num)) || (vague && !isWholeBlock(r, i, direct.end)))
      return undefined;
    return made(i, direct.end, direct.value, 1);
  }
  const num = number(r, i);
  if (!num?.spelled) return undefined;
  const and = skip(r, num.end, W.and);
  const last = ordinalAt(r, isMark(r, and, '-') ? and + 1 : and);
  if (!last) return undefined;
  // "cien millonésimo" multiplies, "cincuenta y dos milésimo tricentésimo" goes on behind it.
  const power =
    last.value >= 1000
      ? 1000 ** Math.floor(Math.log10(last.value + 0.5) / 3)
      : last.value >= 100
        ? last.value
        : 0;
  const group = power ? num.value % power : 0;
  if (power)
    return made(i, last.end, num.value - group + group * power + (last.value % power), 1.2);
  // "ein und zwanzigste"
  const inverted =
    r.language.unitFirst && num.value % 100 < 10 && last.value >= 20 && last.value < 100;
  if (num.value % 10 !== 0 && !inverted) return undefined;
  return made(i, last.end, num.value + last.value, 1.2);
}
