import { xmlAttribute, xmlIn } from './markup.ts';

/** Styles of the workbook, by their place in `styles.xml`. */
export const cellStyles = { plain: 0, head: 1, date: 2, moment: 3, wrapped: 4 } as const;

/** The most characters Excel takes in a cell; a longer text ends in "…". */
const most = 32_767;

/** A cell of text, none for an empty one. It is typed as text, so nothing in it is ever a formula. */
export function textCell(text: string, style: number = cellStyles.wrapped): string {
  if (text === '') return '';
  const shown = text.length > most ? `${text.slice(0, most - 1).toWellFormed()}…` : text;
  return `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(shown)}</t></is></c>`;
}

export const numberCell = (value: number | undefined): string =>
  value === undefined || !Number.isFinite(value) ? '' : `<c><v>${value}</v></c>`;

/**
 * An ISO 8601 date or time as a date of the workbook: days since 30 Dec 1899. Excel has none before
 * March 1900, and takes that day's leap year for granted; such a date stays text.
 */
export function dateCell(iso: string | undefined): string {
  const [, day, time] =
    iso?.match(/^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?))?/u) ?? [];
  if (!iso || !day) return iso ? textCell(iso) : '';
  const moment = Date.parse(time ? `${day}T${time}Z` : day);
  if (Number.isNaN(moment) || day < '1900-03-01') return textCell(iso);
  const serial = moment / 86_400_000 + 25_569;
  return `<c s="${time ? cellStyles.moment : cellStyles.date}"><v>${serial}</v></c>`;
}

/** XML text of a cell: `_x000D_` is how OOXML writes what XML cannot, so a text that says so is escaped. */
const escaped = (text: string): string =>
  xmlIn(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_').replace(/\r/gu, '_x000D_'));

/** One row of the sheet, counted from 1; its cells, up to 26, get their addresses, which some readers need. */
export const rowOf = (number: number, cells: string[]): string => {
  const placed = cells.map((cell, index) =>
    cell.replace('<c', `<c r="${String.fromCharCode(65 + index)}${number}"`),
  );
  return `<row r="${number}">${placed.join('')}</row>`;
};

export const column = (width: number, index: number): string =>
  `<col min="${index + 1}" max="${index + 1}" width="${xmlAttribute(String(width))}" customWidth="1"/>`;
