import { colours } from '../annotation.ts';
import type { Filter } from './filter.ts';
import { findTexts, passesOf } from './find-texts.ts';
import type { Pages } from './pages-table.ts';
import { parseQuery } from './query.ts';
import { type Rows, rowKinds } from './rows.ts';
import type { Texts } from './texts.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Everything that is asked of what is kept. */
export interface Columns {
  rows: Rows;
  pages: Pages;
  texts: Texts;
  vocabulary: Vocabulary;
}

/** For each row, 1 when the filter lets it through; of the rows that are 1 in `among`, if given. */
export function match(columns: Columns, filter: Filter, among?: Uint8Array): Uint8Array {
  const { rows } = columns;
  const found = among?.slice() ?? Uint8Array.from(rows.alive.values.subarray(0, rows.length));
  for (const [column, wanted] of conditions(columns, filter)) keepEqual(found, column, wanted);
  keepTime(found, rows, filter);
  if (filter.site !== undefined) keepSite(found, columns, filter.site);
  if (filter.tag !== undefined) keepTag(found, rows, rows.tagNames.find(filter.tag));
  if (filter.beside !== undefined) keepBeside(found, columns, filter.beside);
  if (filter.range) keepMeasure(found, rows, filter.range);
  if (filter.text) keepText(found, columns, filter.text);
  return found;
}

function* conditions({ rows, pages }: Columns, filter: Filter): Generator<[Uint32Array, number]> {
  const { kind, colour, page, entity, unit } = filter;
  if (kind !== undefined) yield [rows.kinds.values, rowKinds.indexOf(kind)];
  if (colour !== undefined) yield [rows.colour.values, colours.indexOf(colour)];
  if (page !== undefined) yield [rows.pages.values, pages.find(page)];
  if (entity !== undefined) yield [rows.entities.values, rows.entityNames.find(entity)];
  if (unit !== undefined) yield [rows.units.values, rows.unitNames.find(unit)];
}

function keepEqual(found: Uint8Array, column: Uint32Array, wanted: number): void {
  for (let row = 0; row < found.length; row++) if (column[row] !== wanted) found[row] = 0;
}

/** Days as the reader's clock has them: the day kept is the day it was for the reader. */
function keepTime(found: Uint8Array, rows: Rows, { from, to }: Filter): void {
  if (!from && !to) return;
  const first = from ? Date.parse(`${from}T00:00`) / 60_000 : 0;
  const last = to ? Date.parse(`${to}T23:59`) / 60_000 : Number.POSITIVE_INFINITY;
  const created = rows.created.values;
  for (let row = 0; row < found.length; row++) {
    const at = created[row] as number;
    if (at < first || at > last) found[row] = 0;
  }
}

function keepSite(found: Uint8Array, { rows, pages }: Columns, name: string): void {
  const wanted = pages.siteNames.find(name);
  const own = rows.pages.values;
  const sites = pages.sites.values;
  for (let row = 0; row < found.length; row++) {
    if (sites[own[row] as number] !== wanted) found[row] = 0;
  }
}

function keepTag(found: Uint8Array, rows: Rows, wanted: number): void {
  const tags = rows.tags.values;
  const starts = rows.tagStarts.values;
  for (let row = 0; row < found.length; row++) {
    let at = starts[row] as number;
    const end = starts[row + 1] as number;
    while (at < end && tags[at] !== wanted) at++;
    if (at === end) found[row] = 0;
  }
}

function keepMeasure(found: Uint8Array, rows: Rows, [first, last]: [number, number]): void {
  for (let row = 0; row < found.length; row++) {
    if (found[row] === 0) continue;
    const measure = rows.measures.get(row);
    if (!measure || measure[0] > last || measure[1] < first) found[row] = 0;
  }
}

/** Rows of the pages where an entity is kept. */
function keepBeside(found: Uint8Array, { rows, pages }: Columns, entity: string): void {
  const there = pagesOf(rows, pages.length, rows.entityNames.find(entity));
  const own = rows.pages.values;
  for (let row = 0; row < found.length; row++) {
    if (there[own[row] as number] === 0) found[row] = 0;
  }
}

/** For each page, 1 when the entity of that number is kept on it. */
export function pagesOf(rows: Rows, count: number, entity: number): Uint8Array {
  const there = new Uint8Array(count);
  const { values } = rows.entities;
  for (let row = 0; row < rows.length; row++) {
    if (values[row] === entity && rows.alive.values[row]) {
      there[rows.pages.values[row] as number] = 1;
    }
  }
  return there;
}

/** Each phrase may stand in the annotation or in the title, site and note of its page. */
function keepText(found: Uint8Array, { rows, pages, texts, vocabulary }: Columns, typed: string) {
  const own = rows.pages.values;
  const textNumbers = pages.textNumbers.values;
  for (const pass of passesOf(parseQuery(typed), vocabulary)) {
    const inRows = findTexts(pass, texts, found);
    const inPages = findTexts(pass, pages.texts);
    const all = (1 << pass.phrases.length) - 1;
    for (let row = 0; row < found.length; row++) {
      const has =
        (inRows[row] as number) | (inPages[textNumbers[own[row] as number] as number] as number);
      if (has !== all) found[row] = 0;
    }
  }
}
