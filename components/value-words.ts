import { dateFormat, numberFormat } from './formats.ts';

const day = /^\d{4}-\d{2}-\d{2}$/u;
const minute = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/u;
const month = /^\d{4}-\d{2}$/u;
const year = /^\d{4}$/u;

/**
 * An EDTF value as the reader's language writes it ("3 Jul 2024", "01/2024 – 06/2024"), or
 * `undefined` for what has no such form (decades, days without a year, open periods).
 */
export function dateWords(value: string, language: string): string | undefined {
  const [from = '', to, ...rest] = value.split('/');
  const style = styleOf(from);
  if (!style || rest.length > 0) return undefined;
  const format = dateFormat(language, { ...style, timeZone: 'UTC' });
  if (to === undefined) return format.format(instant(from));
  return styleOf(to) ? format.formatRange(instant(from), instant(to)) : undefined;
}

function styleOf(value: string): Intl.DateTimeFormatOptions | undefined {
  if (day.test(value)) return { dateStyle: 'medium' };
  if (minute.test(value)) return { dateStyle: 'medium', timeStyle: 'short' };
  if (month.test(value)) return { month: 'short', year: 'numeric' };
  return year.test(value) ? { year: 'numeric' } : undefined;
}

const instant = (value: string): Date => new Date(value.length > 10 ? `${value}Z` : value);

/** A canonical figure with its numbers grouped as the reader's language does: "1.200.000.000 VND". */
export function figureWords(value: string, language: string): string {
  const format = numberFormat(language, { maximumFractionDigits: 20 });
  return value.replace(/^P.*|\d{5,18}(?:\.\d{1,12})?/u, (found) =>
    found.startsWith('P') ? found : format.format(Number(found)),
  );
}
