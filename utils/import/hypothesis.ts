import type { Importer } from './importer.ts';
import { annotationOf } from './parts/annotation-of.ts';
import { collector } from './parts/collect.ts';
import {
  type Fields,
  fieldOf,
  fieldsOf,
  isFields,
  listOf,
  optionalList,
  optionalText,
  textOf,
  textsOf,
  utcOf,
} from './parts/fields.ts';
import { isAddress, pageAt } from './parts/page-of.ts';
import { anchorFrom } from './parts/selectors.ts';
import { stableId } from './parts/stable-id.ts';

/** Hypothesis: a search answer of its API (`rows`), the client's own export (`annotations`), or a bare list. */
export const hypothesis: Importer = {
  id: 'hypothesis',
  detect: ({ json }) => {
    const rows = rowsIn(json);
    return Array.isArray(rows) && rows.length > 0 && rows.every(isRow);
  },
  read({ json }, { now }) {
    const found = collector();
    for (const value of listOf(rowsIn(json), 'rows')) {
      const row = fieldsOf(value, 'row');
      const id = textOf(row, 'id');
      const url = textOf(row, 'uri');
      const anchor = optionalList(row, 'target')
        .map((target) => anchorFrom(fieldOf(fieldsOf(target, 'target'), 'selector')))
        .find((one) => one !== undefined);
      const note = optionalText(row, 'text') ?? '';
      // Page notes and replies have no quote.
      if (!anchor) {
        found.refuse(note || id, 'importNoQuote');
        continue;
      }
      if (!isAddress(url)) {
        found.refuse(anchor.exact, 'importNoAddress');
        continue;
      }
      const created = utcOf(fieldOf(row, 'created')) ?? now;
      const kept = found.page(pageAt(url, titleIn(row), created));
      found.take(
        kept,
        annotationOf({
          id: stableId('hypothesis', id),
          anchor,
          note,
          tags: textsOf(row, 'tags'),
          page: kept.page.id,
          created,
          changed: utcOf(fieldOf(row, 'updated')) ?? created,
        }),
      );
    }
    return found.done();
  },
};

function rowsIn(json: unknown): unknown {
  if (!isFields(json)) return json;
  return fieldOf(json, 'rows') ?? fieldOf(json, 'annotations');
}

const isRow = (value: unknown): boolean =>
  isFields(value) &&
  typeof fieldOf(value, 'uri') === 'string' &&
  (fieldOf(value, 'target') !== undefined || fieldOf(value, 'group') !== undefined);

function titleIn(row: Fields): string | undefined {
  const document = fieldOf(row, 'document');
  if (!isFields(document)) return undefined;
  const [title] = optionalList(document, 'title');
  return typeof title === 'string' ? title.slice(0, 1000) : undefined;
}
