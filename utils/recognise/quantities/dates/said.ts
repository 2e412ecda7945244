import { pad } from './edtf.ts';
import type { Relative, When } from './when.ts';

/** What the words fix by themselves: EDTF with X for what they leave open, or a duration. */
export function saidBy(when: When): string {
  if (when.ends) return `${saidBy(when.ends[0])}/${saidBy(when.ends[1])}`;
  const said = bare(when);
  if (when.open === 'end') return `${said}/..`;
  return when.open === 'start' ? `../${said}` : said;
}

function bare(when: When): string {
  const clock =
    when.minute === undefined
      ? ''
      : `T${pad(Math.floor(when.minute / 60) % 24, 2)}:${pad(when.minute % 60, 2)}`;
  if (when.decade !== undefined) return `${when.decade}X`;
  if (when.century !== undefined) return `${pad(when.century, 2)}XX`;
  const fields = calendarFields(when);
  if (fields) return fields + clock;
  if (when.relative && (when.weekday === undefined || when.relative.unit === 'day'))
    return duration(when.relative) + clock;
  if (when.weekday !== undefined) return `XXXX-WXX-${when.weekday}${clock}`;
  if (clock) return clock;
  return when.relative ? duration(when.relative) : 'XXXX';
}

function calendarFields(when: When): string {
  const { year, month, monthTo, day } = when;
  if (year === undefined && month === undefined && day === undefined) return '';
  const y =
    year === undefined || year < -9999 ? 'XXXX' : year < 0 ? `-${pad(-year, 4)}` : pad(year, 4);
  if (month === undefined && day === undefined) return y;
  const m = month === undefined ? 'XX' : pad(month, 2);
  if (monthTo !== undefined) return `${y}-${m}/${y}-${pad(((monthTo - 1) % 12) + 1, 2)}`;
  return day === undefined ? `${y}-${m}` : `${y}-${m}-${pad(day, 2)}`;
}

const letters: Record<string, string> = {
  second: 'T1S',
  minute: 'T1M',
  hour: 'T1H',
  day: '1D',
  night: '1D',
  weekday: '1W',
  week: '1W',
  weekend: '1W',
  fortnight: '2W',
  month: '1M',
  quarter: '3M',
  half: '6M',
  year: '1Y',
  decade: '10Y',
  century: '100Y',
};

/** `-P1Y` for last year, `P0D` for today, `-P10Y/P0D` for the past ten years. */
function duration(relative: Relative): string {
  if (relative.by === 0) return 'P0D';
  const [, time = '', count = '1', letter = 'D'] =
    /^(T?)(\d{1,3})(\w)$/.exec(letters[relative.unit] ?? '1D') ?? [];
  const text = `P${time}${Math.abs(relative.by) * Number(count)}${letter}`;
  if (!relative.window) return relative.by < 0 ? `-${text}` : text;
  return relative.by < 0 ? `-${text}/P0D` : `P0D/${text}`;
}
