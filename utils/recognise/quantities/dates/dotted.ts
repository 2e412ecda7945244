import { isDate } from '../calendar/civil.ts';
import type { Reader } from '../reader.ts';
import { at, isMark, NUMBER, tokenText, touches } from '../text/scan.ts';
import { fullYear, whole } from './numeric.ts';
import type { Piece } from './when.ts';

/** 10.05.2000, 23.6, 23.6. (German), 05.31.1974. */
export function dotted(r: Reader, i: number, text: string): Piece | undefined {
  const iso = /^(\d{4})\.(\d\d)\.(\d\d)$/.exec(text);
  const first = iso && whole(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (first) return withIsoTime(r, { start: i, end: i + 1, when: first, score: 2 });
  const match = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2}))?$/.exec(text);
  if (!match) return undefined;
  const a = Number(match[1]);
  const b = Number(match[2]);
  const year = match[3];
  if (year) {
    const full = fullYear({ value: Number(year), length: year.length, month: false, end: 0 });
    const [day, month] = r.dayFirst ? [a, b] : [b, a];
    const when = whole(full, month, day) ?? whole(full, day, month);
    return when
      ? withIsoTime(r, { start: i, end: i + 1, when, score: year.length === 4 ? 2 : 0.6 })
      : undefined;
  }
  const closing = r.language.decimal === ',' && isMark(r, i + 1, '.') && touches(r, i) ? 1 : 0;
  const next = i + 1 + closing;
  if (
    closing &&
    r.kind[next] === NUMBER &&
    touches(r, next - 1) &&
    tokenText(r, next).length === 4
  ) {
    if (isDate(Number(tokenText(r, next)), b, a))
      return {
        start: i,
        end: next + 1,
        when: { year: Number(tokenText(r, next)), month: b, day: a },
        score: 2,
      };
  }
  // "six feet by 5.7": where the stop is decimal it makes no date of two figures.
  if (r.language.decimal === '.') return undefined;
  const [day, month] = r.dayFirst ? [a, b] : [b, a];
  if (!isDate(2000, month, day)) return undefined;
  return {
    start: i,
    end: r.language.stopAfterDay ? next : i + 1,
    when: { month, day },
    score: 0.2,
  };
}

/** The time of "2024-07-03T22:03:00+07:00" and "2024-07-03 22:03" stays with the clock rule but for the T. */
export function withIsoTime(r: Reader, piece: Piece): Piece {
  const i = piece.end;
  if (!touches(r, i - 1) || tokenText(r, i) !== 't' || !touches(r, i) || r.kind[i + 1] !== NUMBER)
    return piece;
  const from = at(r.start, i);
  const iso = isoTime.exec(r.low.slice(from, from + 40));
  const minute = Number(iso?.[1]) * 60 + Number(iso?.[2]);
  if (!iso || !(minute < 1440)) return piece;
  let end = i + 4;
  while (end < r.count && at(r.start, end) < from + iso[0].length) end++;
  const [, , , sign = '', hours, minutes] = iso;
  const offset = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  const zone = sign ? { zone: { minutes: sign === '-' ? -offset : offset } } : {};
  return { ...piece, end, when: { ...piece.when, minute, ...zone } };
}

/** "t22:03", with seconds and a zone: "t22:03:30.487+01:00", "t22:03z". */
const isoTime = /^t(\d\d):(\d\d)(?::\d\d(?:\.\d{1,9})?)?(?:([z+-])(?:(\d\d):?(\d\d))?)?/;
