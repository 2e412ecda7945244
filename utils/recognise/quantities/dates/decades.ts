import { W } from '../../languages/word-classes.ts';
import { romanAt } from '../numbers/roman.ts';
import { number, type Reader } from '../reader.ts';
import { is, isMark, look, NUMBER, tokenText, touches } from '../text/scan.ts';
import type { Piece } from './when.ts';

/** "1990s", "the nineties", "thập niên 90", "những năm 1990", "années 90", "1990er Jahre". */
export function decade(r: Reader, i: number): Piece | undefined {
  const cue = look(r, i, W.decadecue);
  const from = cue?.end ?? i;
  const hundreds = r.language.spelledYears ? centuryBefore(r, from) : undefined;
  const named = look(r, hundreds?.end ?? from, W.decade);
  if (named && hundreds) {
    const when = { decade: 10 * hundreds.value + Number(named.value) };
    return { start: i, end: named.end, when, score: 1.5 };
  }
  if (named && !cue && !(i > 0 && is(r, i - 1, W.daycue))) return undefined;
  if (named)
    return { start: i, end: named.end, when: { decade: 190 + Number(named.value) }, score: 1 };
  if (r.kind[from] !== NUMBER) return undefined;
  const text = tokenText(r, from);
  const apostrophe = isMark(r, from + 1, "'") || isMark(r, from + 1, '’') ? 1 : 0;
  const suffix = touches(r, from) ? look(r, from + 1 + apostrophe, W.decadesuffix) : undefined;
  if (!cue && !suffix) return undefined;
  if (!/^(?:\d{3}|\d)0$/.test(text)) return undefined;
  if (
    cue &&
    text.length === 4 &&
    (isMark(r, from + 1, '-') || isMark(r, from + 1, '–')) &&
    r.kind[from + 2] === NUMBER
  )
    return undefined;
  const value = Number(text) / 10;
  const century = value < 10 ? (value < 3 ? 200 : 190) : 0;
  const end = suffix?.end ?? from + 1;
  return {
    start: i,
    end,
    when: { decade: value + century },
    score: cue || text.length === 4 ? 1.5 : 0.6,
  };
}

/** The "nineteen" of "nineteen eighties". */
function centuryBefore(r: Reader, i: number): { end: number; value: number } | undefined {
  const word = look(r, i, W.num);
  if (!word || typeof word.value !== 'number' || word.value < 14 || word.value > 20)
    return undefined;
  return { end: isMark(r, word.end, '-') ? word.end + 1 : word.end, value: word.value };
}

/** "thế kỷ XXI", "the 21st century", "siglo XX", "19. Jahrhundert". */
export function century(r: Reader, i: number): Piece | undefined {
  const cue = look(r, i, W.centurycue);
  if (cue) {
    const n = romanAt(r, cue.end) ?? numberAt(r, cue.end);
    return n && n.value <= 30
      ? { start: i, end: n.end, when: { century: n.value - 1 }, score: 1.5 }
      : undefined;
  }
  const n = countAt(r, i);
  if (!n || n.value < 1 || n.value > 30) return undefined;
  const word = look(r, isMark(r, n.end, '-') ? n.end + 1 : n.end, W.centurycue);
  return word ? { start: i, end: word.end, when: { century: n.value - 1 }, score: 1.5 } : undefined;
}

function numberAt(r: Reader, i: number): { end: number; value: number } | undefined {
  const num = number(r, i);
  return num && Number.isInteger(num.value) && num.value > 0
    ? { end: num.end, value: num.value }
    : undefined;
}

/** "21st", "XXe", "19.", "twentieth". */
export function countAt(r: Reader, i: number): { end: number; value: number } | undefined {
  const spelled = look(r, i, W.ordnum);
  if (spelled && typeof spelled.value === 'number')
    return { end: spelled.end, value: spelled.value };
  if (r.kind[i] === NUMBER) {
    const digits = r.digits[i] ?? 0;
    const suffix =
      digits > 0 && digits < 3 && touches(r, i) ? look(r, i + 1, W.ordsuffix) : undefined;
    return suffix && { end: suffix.end, value: r.value[i] ?? 0 };
  }
  return romanAt(r, i);
}
