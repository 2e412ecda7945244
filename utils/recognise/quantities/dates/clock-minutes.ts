import { W } from '../../languages/word-classes.ts';
import { number, type Reader } from '../reader.ts';
import { is, isMark, look, skip, tokenText, touches, WORD } from '../text/scan.ts';

/** "two thirty", "dos cuarenta y dos": hour and minutes in words and nothing else; a time where one is expected. */
export function looseTime(r: Reader, i: number): { end: number; minute: number } | undefined {
  const hour = hourNumber(r, i);
  if (!hour?.spelled || hour.value < 1 || hour.value > 12) return undefined;
  const and = skip(r, hour.end, W.and);
  const half = look(r, and, W.quarterhour);
  if (half && and > hour.end)
    return { end: half.end, minute: hour.value * 60 + Number(half.value) };
  // "seven oh five", "seis cero dos"
  const zero = look(r, hour.end, W.zero);
  const unit = zero && look(r, zero.end, W.num);
  if (zero && unit && Number(unit.value) > 0 && Number(unit.value) < 10)
    return { end: unit.end, minute: hour.value * 60 + Number(unit.value) };
  const more = number(r, and);
  if (!more?.spelled || more.value < 10 || more.value > 59 || !Number.isInteger(more.value))
    return undefined;
  return { end: more.end, minute: hour.value * 60 + more.value };
}

/** The number of an hour: "doce y cuarto" and "tres y media" are no 12.25 and 3.5 here. */
export function hourNumber(
  r: Reader,
  i: number,
): { end: number; value: number; spelled: boolean } | undefined {
  const num = number(r, i);
  if (num && !num.scaled && Number.isInteger(num.value)) return num;
  if (!num?.spelled || r.language.spelled) return undefined;
  const one = look(r, i, W.num);
  return one && typeof one.value === 'number'
    ? { end: one.end, value: one.value, spelled: true }
    : undefined;
}

/** "30", "30 phút", "rưỡi", "kém 15", "y media", "menos cuarto", with seconds passed over. */
export function minutesAfter(
  r: Reader,
  i: number,
  hour: boolean,
): { end: number; minute: number } | undefined {
  const less = look(r, i, W.less);
  const and = less ? undefined : look(r, i, W.and);
  const from = less?.end ?? and?.end ?? i;
  const sign = less ? -1 : 1;
  const quarter = look(r, from, W.quarterhour) ?? look(r, i, W.halfnum);
  if (quarter) {
    const value = Number(quarter.value);
    return { end: quarter.end, minute: sign * (value < 1 ? value * 60 : value) };
  }
  if (!hour && !less && !and) return undefined;
  // "entre las 9 y las 11"
  if (and && and.end > i + 1) return undefined;
  // "abends um 8 Uhr einen Tropfen"
  if (is(r, from, W.article) && !r.language.spelled) return undefined;
  const zero = tokenText(r, from);
  const spelledZero = zero === 'linh' || zero === 'không' || zero === 'lẻ' ? 1 : 0;
  const num = number(r, from + spelledZero) ?? (zero === 'không' ? number(r, from) : undefined);
  if (!num || num.scaled || !Number.isInteger(num.value) || num.value < 0 || num.value >= 60) {
    return zero === 'không' ? { end: skip(r, from + 1, W.unit), minute: 0 } : undefined;
  }
  const unit = look(r, num.end, W.unit);
  const said = unit?.value === 'minute';
  // "8 giờ 3 người": a bare single figure is a count of something else.
  if (!said && num.plain === 1 && !less) return undefined;
  // "7h30 ngày 4/7", "23h52 đêm 21/9": the unit begins a date.
  const dated =
    unit &&
    (unit.value === 'day' || unit.value === 'night') &&
    (number(r, unit.end) || is(r, unit.end, W.partday) || is(r, num.end, W.relday));
  if (
    !said &&
    ((unit && !dated) ||
      (num.plain !== 2 && (isMark(r, num.end, '/') || isMark(r, num.end, '-')))) &&
    !less &&
    !(unit === undefined && is(r, num.end, W.part))
  )
    return undefined;
  if (!said && num.plain && touches(r, num.end - 1) && r.kind[num.end] === WORD && !less)
    return undefined;
  let end = said ? (unit?.end ?? num.end) : num.end;
  const seconds = number(r, end);
  const second = seconds && look(r, seconds.end, W.unit);
  if (seconds && second?.value === 'second') end = second.end;
  return { end, minute: sign * num.value };
}
