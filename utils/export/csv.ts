import Papa from 'papaparse';
import type { KeptPage } from '../store/annotation.ts';
import type { Format } from './format.ts';

/**
 * What a spreadsheet would run as a formula: a cell, or a line inside a cell, that begins with one
 * of = + - @, also full-width and after blanks (OWASP, CSV injection). Such a cell gets a leading '.
 */
const formula = /(?:^|[\r\n])[^\S\r\n]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** A table for spreadsheets: one row an annotation, UTF-8 with the mark Excel wants, RFC 4180. */
export const csv: Format = {
  id: 'csv',
  name: 'CSV',
  extension: 'csv',
  mime: 'text/csv;charset=utf-8',
  write: (pages) =>
    `\uFEFF${Papa.unparse(pages.flatMap(rows), { escapeFormulae: formula, newline: '\r\n', columns })}\r\n`,
};

const columns = [
  'quote',
  'kind',
  'value',
  'type',
  'label',
  'note',
  'tags',
  'colour',
  'start',
  'title',
  'byline',
  'site',
  'published',
  'address',
  'accessed',
  'created',
  'changed',
  'by',
  'id',
];

function rows({ page, annotations }: KeptPage): Record<string, string | number>[] {
  return annotations.map((kept) => ({
    quote: kept.quote,
    kind: kept.kind,
    value: kept.value ?? '',
    type: kept.type ?? '',
    label: kept.label ?? '',
    note: kept.note,
    tags: kept.tags.join('; '),
    colour: kept.colour,
    start: kept.anchor.start,
    title: page.title,
    byline: page.byline ?? '',
    site: page.site ?? '',
    published: page.published ?? '',
    address: page.canonical ?? page.url,
    accessed: page.accessed,
    created: kept.created,
    changed: kept.changed,
    by: kept.by,
    id: kept.id,
  }));
}
