import { W } from '../../languages/word-classes.ts';
import type { Reader } from '../reader.ts';
import { isMark, look, skip, touches } from '../text/scan.ts';
import { countedFrom, dayBeside, lastingFrom, todayIn } from './from-dates.ts';
import { dayHours, hoursFrom } from './hours.ts';
import { leadingDay, overnight } from './lists.ts';
import { mergedAt, wholeUnit } from './merged.ts';
import { secondEnd } from './ranges.ts';
import type { Modifier, Piece, Unit, When } from './when.ts';

/** A whole date at token `i`: pieces side by side, what narrows them, ranges, open ends. */
export function dateAt(r: Reader, i: number): Piece | undefined {
  const since = look(r, i, W.since);
  if (since) {
    const piece = rangeAt(r, skip(r, since.end, W.daycue)) ?? rangeAt(r, since.end);
    if (!piece || piece.when.ends || piece.score < 0.2) return undefined;
    const when: When = { ...piece.when, open: 'end' };
    if (since.value === 1) when.onward = true;
    return { ...piece, start: i, when, score: piece.score + 0.6 };
  }
  const hours = hoursFrom(r, i);
  const found =
    unitEnd(r, i) ?? dayBeside(r, i) ?? countedFrom(r, i) ?? rangeAt(r, i) ?? leadingDay(r, i);
  const better =
    hours &&
    (!found ||
      hours.end > found.end ||
      (hours.end === found.end && (!found.when.ends || hours.score > found.score)));
  return better ? hours : found;
}

/** "year-end", "month's end", "Jahresbeginn". */
function unitEnd(r: Reader, i: number): Piece | undefined {
  const found = look(r, i, W.unitend);
  if (!found) return undefined;
  const [unit, modifier = 'end'] = String(found.value).split(',');
  const when: When = { relative: { unit: unit as Unit, by: 0 }, modifier: modifier as Modifier };
  return { start: i, end: found.end, when, score: 0.7 };
}

/** "from May 6 to 8", "28-6 đến 3-7", "9h đến 11h", "between 2019 and 2023", "đêm 2, rạng sáng 3-7". */
function rangeAt(r: Reader, i: number): Piece | undefined {
  const first = narrowedAt(r, i);
  if (!first) return undefined;
  if (first.when.ends) return { ...first, end: first.end };
  const night = overnight(r, i);
  if (night && night.end > first.end) return night;
  const range =
    tillNow(r, first) ??
    dayHours(r, first) ??
    lastingFrom(r, first) ??
    todayIn(r, first) ??
    secondEnd(r, first);
  return range ?? yearly(r, first);
}

/** "đầu năm đến nay", "2019 to date": open to now. */
function tillNow(r: Reader, piece: Piece): Piece | undefined {
  const now = look(r, piece.end, W.tillnow);
  if (!now || piece.when.minute !== undefined) return undefined;
  const { modifier, relative } = piece.when;
  const first = modifier === 'start' && relative?.unit === 'year' ? { month: 1 } : {};
  return {
    ...piece,
    end: now.end,
    when: { ...piece.when, ...first, open: 'end', untilNow: true },
    score: piece.score + 1,
  };
}

/** "ngày 27/7 hằng năm": a date of every year. */
function yearly(r: Reader, piece: Piece): Piece {
  if (piece.when.year !== undefined || piece.when.month === undefined) return piece;
  return look(r, piece.end, W.yearly) ? { ...piece, when: { ...piece.when, yearly: true } } : piece;
}

/** 1 after "between", 0 after "from". */
export function openedBy(r: Reader, i: number): number | undefined {
  for (let k = i - 1; k >= i - 2 && k >= 0; k--) {
    const from = look(r, k, W.from);
    if (from && from.end >= i - 1) return Number(from.value);
  }
  return undefined;
}

const modifiers: Record<string, Modifier> = { start: 'start', mid: 'mid', end: 'end' };

/** "the rest of the week", "the remainder of the year". */
function restOf(start: number, piece: Piece | undefined): Piece | undefined {
  const relative = piece?.when.relative;
  return piece && relative
    ? { ...piece, start, when: { relative: { ...relative, rest: true } }, score: 1.2 }
    : undefined;
}

/** Over the hyphen of "mid-2016" and the apostrophe of "late '80s". */
function overSign(r: Reader, i: number): number {
  const sign = isMark(r, i, '-') || isMark(r, i, "'") || isMark(r, i, '’');
  return sign && touches(r, i) ? i + 1 : i;
}

/** "early next month", "cuối tháng 7", "the end of August", "mid-1990s". */
export function narrowedAt(r: Reader, i: number): Piece | undefined {
  const mod = look(r, i, W.mod);
  // "el fin de semana" where the end of the week is said otherwise
  const weekend = mod ? look(r, i, W.unit) : undefined;
  if (weekend?.value === 'weekend' && r.language.hoursLast === 'all') {
    const when: When = { relative: { unit: 'weekend', by: 0 } };
    return mergedAt(r, i) ?? { start: i, end: weekend.end, when, score: 0.8 };
  }
  if (mod) {
    const hyphen = overSign(r, mod.end);
    if (mod.value === 'rest') return restOf(i, wholeUnit(r, mod.end)) ?? mergedAt(r, i);
    const piece =
      mergedAt(r, overSign(r, skip(r, hyphen, W.daycue))) ??
      mergedAt(r, hyphen) ??
      wholeUnit(r, hyphen);
    const modifier = modifiers[String(mod.value)];
    const plain = mergedAt(r, i);
    if (piece && !piece.when.ends && !(plain && plain.end >= piece.end && plain.score >= 1)) {
      const when: When = { ...piece.when, ...(modifier ? { modifier } : {}) };
      return { ...piece, start: i, when, score: piece.score + 0.4 };
    }
  }
  return mergedAt(r, i);
}
