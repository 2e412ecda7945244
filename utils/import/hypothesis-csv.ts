import Papa from 'papaparse';
import type { Importer } from './importer.ts';
import { annotationOf } from './parts/annotation-of.ts';
import { collector } from './parts/collect.ts';
import { isAddress, pageAt } from './parts/page-of.ts';
import { Refusal } from './parts/refusal.ts';
import { stableId } from './parts/stable-id.ts';

/** The columns of Hypothesis' CSV today, and as they were called before. */
const names: Record<string, keyof Row> = {
  'created at': 'created',
  'creation date': 'created',
  url: 'url',
  type: 'type',
  'annotation/reply type': 'type',
  quote: 'quote',
  author: 'author',
  user: 'author',
  comment: 'note',
  body: 'note',
  tags: 'tags',
};

interface Row {
  created?: string;
  url?: string;
  type?: string;
  quote?: string;
  author?: string;
  note?: string;
  tags?: string;
}

/** More rows than are taken of any file. */
const mostRows = 400_000;

/** Hypothesis' CSV export (also separated by tabs, as it copies to the clipboard). */
export const hypothesisCsv: Importer = {
  id: 'hypothesis-csv',
  detect: ({ text }) => {
    const head = headOf(text);
    return ['url', 'quote', 'tags'].every((name) => head.includes(name));
  },
  read({ text }, { now }) {
    const { data, errors } = Papa.parse<string[]>(text, {
      skipEmptyLines: true,
      preview: mostRows,
    });
    // A quotation mark that is never closed: half a file.
    if (errors.some(({ type }) => type === 'Quotes')) throw new Refusal('importNotWhole');
    const columns = (data[0] ?? []).map((name) => names[name.trim().toLowerCase()]);
    const found = collector();
    for (const cells of data.slice(1)) {
      if (cells.length !== columns.length) throw new Refusal('importNotWhole');
      const row: Row = {};
      for (const [index, name] of columns.entries()) if (name) row[name] = cells[index] ?? '';
      const { url = '', quote = '', note = '' } = row;
      if (quote === '') {
        found.refuse(note, 'importNoQuote');
        continue;
      }
      if (!isAddress(url)) {
        found.refuse(quote, 'importNoAddress');
        continue;
      }
      const created = momentOf(row.created) ?? now;
      const kept = found.page(pageAt(url, undefined, created));
      found.take(
        kept,
        annotationOf({
          id: stableId(
            'hypothesis-csv',
            kept.page.id,
            quote,
            row.author ?? '',
            note,
            row.created ?? '',
          ),
          anchor: { exact: quote, prefix: '', suffix: '', start: 0 },
          note,
          tags: (row.tags ?? '')
            .split(',')
            .map((tag) => tag.trim())
            .filter(Boolean),
          page: kept.page.id,
          created,
        }),
      );
    }
    return found.done();
  },
};

function headOf(text: string): string[] {
  const { data } = Papa.parse<string[]>(text.slice(0, 2000).replace(/[\r\n].*/su, ''));
  return (data[0] ?? []).map((name) => name.trim().toLowerCase());
}

/** Hypothesis writes times as its reader's browser does; what cannot be read is no time. */
function momentOf(written: string | undefined): string | undefined {
  const time = Date.parse(written ?? '');
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
