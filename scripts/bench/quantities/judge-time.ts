import type { QuantityMention } from '../../../utils/recognise/mention.ts';
import type { Case, CaseValue } from './cases.ts';
import { grainEnd, minutesOf, type Range, rangeOf } from './ranges.ts';

/** Does a date say what the row holds right: a time of day, a day of no year, or a stretch? */
export function holdsTime(
  text: string,
  mention: QuantityMention,
  value: CaseValue,
  row: Case,
): boolean {
  if (mention.kind !== 'date') return false;
  const range = rangeOf(text);
  if (!range) return false;
  if (value.md)
    return range.md === value.md || (range.grain === 'day' && text.slice(-5) === value.md);
  if (value.tod)
    return range.tod !== undefined
      ? clock(value.tod) === range.tod
      : range.grain === 'minute' && text.slice(-5) === value.tod;
  const from = value.from ? minutesOf(value.from) : undefined;
  const to = value.to ? minutesOf(value.to) : undefined;
  if (from?.tod !== undefined || to?.tod !== undefined)
    return holdsClock(range, from?.tod, to?.tod, value);
  if (range.tod !== undefined)
    return holdsClock(
      range,
      from?.at === undefined ? undefined : from.at % 1440,
      to?.at === undefined ? undefined : to.at % 1440,
      value,
    );
  return sameStretch(range, from?.at, to?.at, mention, value, row);
}

function clock(text: string): number {
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
}

function holdsClock(
  range: Range,
  from: number | undefined,
  to: number | undefined,
  value: CaseValue,
): boolean {
  const at =
    range.tod ?? (range.grain === 'minute' ? ((range.from % 1440) + 1440) % 1440 : undefined);
  if (at === undefined) return false;
  if (range.todTo !== undefined)
    return at === from && (to === undefined || close(range.todTo, to, 61));
  if (value.mod?.startsWith('before') || from === undefined) return at === to;
  return at === from;
}

function close(a: number, b: number, most: number): boolean {
  return Math.abs(a - b) <= most;
}

function sameStretch(
  range: Range,
  from: number | undefined,
  to: number | undefined,
  mention: QuantityMention,
  value: CaseValue,
  row: Case,
): boolean {
  const isOpen = range.from < -1e14 || range.to > 1e14;
  if (from === undefined && to !== undefined)
    return range.to === to || range.from === to || (isOpen && close(range.to, to, 1500));
  if (from === undefined) return false;
  if (
    value.mod &&
    value.mod !== 'start' &&
    value.mod !== 'mid' &&
    value.mod !== 'end' &&
    range.from === from
  )
    return true;
  if (to === undefined && value.mod) return range.from === from;
  const end = to ?? (value.grain ? grainEnd(from, value.grain) : undefined);
  if (range.grain === 'minute' && range.to - range.from === 1)
    return range.from === from && (end === undefined || end - from <= 60);
  if (end !== undefined && end - from <= 1) return false;
  if (range.from === from && (end === undefined || range.to === end)) return true;
  if (end === undefined) return false;
  // "from 2:00 to 2:30" ends at that minute, or with the hour that begins then.
  if (
    range.grain === 'minute' &&
    range.from === from &&
    end >= range.to - 1 &&
    end <= range.to + 59
  )
    return true;
  const unit =
    range.grain === 'minute'
      ? 61
      : range.grain === 'day'
        ? 1440
        : range.grain === 'month'
          ? 31 * 1440
          : range.grain === 'year'
            ? 366 * 1440
            : 0;
  const multiple = range.to - range.from > unit;
  if (
    multiple &&
    row.src !== 'nemo' &&
    close(range.from, from, unit) &&
    close(range.to, end, unit) &&
    (range.from === from || range.to === end)
  )
    return true;
  const modified = mention.kind === 'date' && mention.modifier !== undefined;
  // A day in a whole year is no part of it that "early" or "late" could mean.
  const large = (end - from) * 8 >= range.to - range.from;
  if (modified && large && from >= range.from && end <= range.to) return true;
  const part = mention.kind === 'date' && mention.part !== undefined;
  const day = range.grain === 'day' && range.to - range.from === 1440;
  if (day && end - from < 1440 && part) return from >= range.from && from < range.to;
  return row.kind === 'timeperiod' && day && part && from >= range.from && from < range.to + 300;
}
