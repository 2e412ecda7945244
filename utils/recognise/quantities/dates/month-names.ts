import { W } from '../../languages/word-classes.ts';
import type { Reader } from '../reader.ts';
import { is, isMark, look, NUMBER, touches } from '../text/scan.ts';

export interface Month {
  end: number;
  value: number;
  lunar: boolean;
  /** The word is more often something else, and nothing here says month: "may", "march". */
  doubtful: boolean;
}

/** A month by name, or "tháng" with its number. */
export function monthAt(r: Reader, i: number): Month | undefined {
  const cue = look(r, i, W.monthcue);
  if (cue) {
    const lunar = look(r, cue.end, W.lunarmonth);
    if (lunar) return { end: lunar.end, value: Number(lunar.value), lunar: true, doubtful: false };
    const value = r.language.spelled ? monthNumberAt(r, cue.end) : monthNameAt(r, cue.end);
    return value && { ...value, lunar: false, doubtful: false };
  }
  const lunar = look(r, i, W.lunarmonth);
  if (lunar && lunar.value === 0) return { end: lunar.end, value: 1, lunar: true, doubtful: false };
  const named = look(r, i, W.month);
  if (!named) return undefined;
  const stop =
    isMark(r, named.end, '.') && touches(r, named.end - 1) && r.kind[named.end + 1] === NUMBER
      ? 1
      : 0;
  const value = Number(named.value);
  const doubtful = value < 0 && !(i > 0 && (is(r, i - 1, W.monthlead) || r.kind[i - 1] === NUMBER));
  return { end: named.end + stop, value: Math.abs(value), lunar: false, doubtful };
}

/** The "mars" of "mois de mars". */
function monthNameAt(r: Reader, i: number): { end: number; value: number } | undefined {
  const named = look(r, i, W.month);
  return named && { end: named.end, value: Math.abs(Number(named.value)) };
}

function monthNumberAt(r: Reader, i: number): { end: number; value: number } | undefined {
  if (r.kind[i] === NUMBER) {
    const value = r.value[i] ?? 0;
    const short = (r.digits[i] ?? 0) < 3;
    return short && value >= 1 && value <= 12 ? { end: i + 1, value } : undefined;
  }
  const num = look(r, i, W.num) ?? look(r, i, W.ordnum);
  if (!num || typeof num.value !== 'number' || num.value < 1 || num.value > 10) return undefined;
  const ten = num.value === 10 ? look(r, num.end, W.num) : undefined;
  // "tháng mười một", "tháng mười hai"; "tháng mười năm 2017" ends at mười.
  if (ten && typeof ten.value === 'number' && ten.value >= 1 && ten.value <= 2)
    return { end: ten.end, value: 10 + ten.value };
  return { end: num.end, value: num.value };
}
