import type { Annotation, Page } from '../store/annotation.ts';
import type { Chunk, Open } from './format.ts';
import { daysOf } from './parts/edtf.ts';
import { figureNumber } from './parts/figure-number.ts';
import { addressOf } from './parts/page-facts.ts';
import { extentOf } from './parts/said.ts';
import { cellStyles, column, dateCell, numberCell, rowOf, textCell } from './parts/sheet-cells.ts';
import { sheetFoot, sheetHead, workbookParts } from './parts/workbook.ts';
import { zipper } from './parts/zip.ts';

/**
 * An Excel workbook: one row an annotation; dates and numbers are dates and numbers of the workbook,
 * everything else is text and never a formula. Times are as the article gives them, `read`, `created`
 * and `changed` UTC.
 */
export const open: Open = () => {
  const zip = zipper();
  const sheet = zip.stream('xl/worksheets/sheet1.xml');
  let row = 0;
  return {
    *start() {
      for (const [name, part] of Object.entries(workbookParts)) yield* zip.file(name, [part]);
      yield* sheet.add(sheetHead(columns.map(({ width }, index) => column(width, index)).join('')));
      yield* sheet.add(
        rowOf(
          ++row,
          columns.map(({ name }) => textCell(name, cellStyles.head)),
        ),
      );
    },
    *page({ page, annotations }): Generator<Chunk> {
      for (const kept of annotations) {
        yield* sheet.add(
          rowOf(
            ++row,
            columns.map(({ cell }) => cell(kept, page)),
          ),
        );
      }
    },
    *end() {
      yield* sheet.add(sheetFoot);
      yield* sheet.end();
      yield* zip.end();
    },
  };
};

interface Column {
  name: string;
  /** In characters. */
  width: number;
  cell: (kept: Annotation, page: Page) => string;
}

const text = (
  name: string,
  width: number,
  of: (kept: Annotation, page: Page) => string | undefined,
): Column => ({
  name,
  width,
  cell: (kept, page) => textCell(of(kept, page) ?? ''),
});
const date = (name: string, of: (kept: Annotation, page: Page) => string | undefined): Column => ({
  name,
  width: 17,
  cell: (kept, page) => dateCell(of(kept, page)),
});
const number = (name: string, of: (kept: Annotation) => number | undefined): Column => ({
  name,
  width: 14,
  cell: (kept) => numberCell(of(kept)),
});

const columns: Column[] = [
  text('quote', 50, (kept) => kept.quote),
  text('kind', 13, (kept) => kept.kind),
  text('value', 22, (kept) => kept.value),
  date('date', (kept) => firstMoment(kept)),
  date('until', (kept) => lastDay(kept)),
  number('number', (kept) => numberOf(kept)?.low),
  number('to', (kept) => numberOf(kept)?.high),
  text('unit', 10, (kept) => numberOf(kept)?.unit),
  text('type', 10, (kept) => kept.type),
  text('label', 25, (kept) => kept.label),
  text('note', 40, (kept) => kept.note),
  text('tags', 20, (kept) => kept.tags.join('; ')),
  text('colour', 9, (kept) => kept.colour),
  number('start', (kept) => extentOf(kept).start),
  number('end', (kept) => extentOf(kept).end),
  text('title', 40, (_kept, page) => page.title),
  text('byline', 20, (_kept, page) => page.byline),
  text('site', 20, (_kept, page) => page.site),
  date('published', (_kept, page) => page.published),
  text('address', 40, (_kept, page) => addressOf(page)),
  date('read', (_kept, page) => page.accessed),
  date('created', (kept) => kept.created),
  date('changed', (kept) => kept.changed),
  text('by', 11, (kept) => kept.by),
  text('id', 38, (kept) => kept.id),
];

const numberOf = (kept: Annotation) =>
  kept.kind === 'figure' ? figureNumber(kept.value) : undefined;

function firstMoment({ kind, value }: Annotation): string | undefined {
  const days = kind === 'date' ? daysOf(value) : undefined;
  return days && (days.time ? `${days.from}T${days.time}` : days.from);
}

/** The last day, where it is another than the first. */
function lastDay({ kind, value }: Annotation): string | undefined {
  const days = kind === 'date' ? daysOf(value) : undefined;
  if (!days) return undefined;
  const last = new Date(Date.parse(days.until) - 86_400_000).toISOString().slice(0, 10);
  return last === days.from ? undefined : last;
}
