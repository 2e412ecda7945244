const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A date or date-time as a page writes it, by its own clock: `2024-07-03T22:03` or `2024-07-03`. The
 * offset is dropped, not applied: readers know an article by the time its page shows.
 */
export function localTime(written: string, country?: string): string | undefined {
  const given = written.trim().slice(0, 100);
  const iso =
    /^(\d{4})(\d{2})(\d{2})(?:[T ]{1,3}(\d{2}):?(\d{2}))?(?!\d{3})/.exec(given) ??
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]{1,3}(\d{1,2}):?(\d{2}))?/.exec(given);
  if (iso) return stamp(iso[1], iso[2], iso[3], iso[4], iso[5]);
  const time = /(?:^|\D)(\d{1,2})[:hH](\d{2})(?::\d{2})?\s{0,2}([ap]\.?m)?/i.exec(given);
  const hour = time ? hourOf(time[1], time[3]) : undefined;
  const numeric = /(?:^|\D)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/.exec(given);
  if (numeric) {
    const [, a, b, year] = numeric;
    const monthFirst = (country === 'US' && Number(a) <= 12) || Number(b) > 12;
    return stamp(year, monthFirst ? a : b, monthFirst ? b : a, hour, time?.[2]);
  }
  const month = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b/i.exec(given);
  const year = /(?:^|\D)((?:19|20)\d{2})(?!\d)/.exec(given)?.[1];
  const day = /(?:^|[^\d:])(\d{1,2})(?:st|nd|rd|th)?(?![\d:])/.exec(given)?.[1];
  if (!month || !year || !day) return undefined;
  const number = months.indexOf((month[1] ?? '').toLowerCase()) + 1;
  return stamp(year, String(number), day, hour, time?.[2]);
}

function hourOf(hour: string | undefined, half: string | undefined): string {
  const value = Number(hour);
  if (!half) return String(value);
  return String((value % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0));
}

function stamp(
  year?: string,
  month?: string,
  day?: string,
  hour?: string,
  minute?: string,
): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (new Date(Date.UTC(y, m - 1, d)).getUTCDate() !== d || m > 12 || m < 1) return undefined;
  const two = (value: string | undefined) => String(Number(value)).padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  return `${date}T${two(hour)}:${two(minute)}`;
}
