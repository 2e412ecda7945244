/**
 * Formatters of `Intl`, each made once: making one takes longer than formatting a hundred values, and
 * a page of figures or a list of dates asks for hundreds.
 */
const made = new Map<string, unknown>();

function once<T>(kind: string, language: string, options: object, make: () => T): T {
  const key = `${kind} ${language} ${JSON.stringify(options)}`;
  const known = made.get(key) as T | undefined;
  if (known !== undefined) return known;
  const format = make();
  made.set(key, format);
  return format;
}

export const numberFormat = (
  language: string,
  options: Intl.NumberFormatOptions = {},
): Intl.NumberFormat =>
  once('number', language, options, () => new Intl.NumberFormat(language, options));

export const dateFormat = (
  language: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat =>
  once('date', language, options, () => new Intl.DateTimeFormat(language, options));

export const pluralRules = (language: string): Intl.PluralRules =>
  once('plural', language, {}, () => new Intl.PluralRules(language));
