import Papa from 'papaparse';
import type { Annotation, Page } from '../store/annotation.ts';
import type { Open } from './format.ts';
import { addressOf } from './parts/page-facts.ts';

/**
 * What a spreadsheet would run as a formula: a cell, or a line inside a cell, that begins with one
 * of = + - @, also full-width and after blanks (OWASP, CSV injection). Such a cell gets a leading '.
 */
const formula = /(?:^|[\r\n])[^\S\r\n]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

const newline = '\r\n';

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
  'end',
  'prefix',
  'suffix',
  'title',
  'byline',
  'site',
  'published',
  'modified',
  'language',
  'address',
  'visited',
  'accessed',
  'sha256',
  'created',
  'changed',
  'by',
  'id',
];

/**
 * A table for spreadsheets: one row an annotation, UTF-8 with the mark Excel wants, RFC 4180. Safe
 * for spreadsheets unless the caller asks for the cells as they are (`formulaSafe: false`).
 */
export const open: Open = ({ formulaSafe = true }) => {
  const line = (row: (string | number)[]) =>
    `${Papa.unparse([row], { escapeFormulae: formulaSafe && formula, newline })}${newline}`;
  return {
    *start() {
      yield `\uFEFF${columns.join(',')}${newline}`;
    },
    *page({ page, annotations }) {
      for (const annotation of annotations) yield line(rowOf(page, annotation));
    },
    *end() {},
  };
};

const rowOf = (page: Page, kept: Annotation): (string | number)[] => [
  kept.quote,
  kept.kind,
  kept.value ?? '',
  kept.type ?? '',
  kept.label ?? '',
  kept.note,
  kept.tags.join('; '),
  kept.colour,
  kept.anchor.start,
  kept.anchor.start + kept.anchor.exact.length,
  kept.anchor.prefix,
  kept.anchor.suffix,
  page.title,
  page.byline ?? '',
  page.site ?? '',
  page.published ?? '',
  page.modified ?? '',
  page.lang ?? '',
  addressOf(page),
  page.url,
  page.accessed,
  page.sha256,
  kept.created,
  kept.changed,
  kept.by,
  kept.id,
];
