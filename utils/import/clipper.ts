import type { Importer } from './importer.ts';
import { annotationOf } from './parts/annotation-of.ts';
import { collector } from './parts/collect.ts';
import { colourOf } from './parts/colour-of.ts';
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
import { plainText } from './parts/plain-text.ts';
import { stableId } from './parts/stable-id.ts';

/** Obsidian Web Clipper's export of highlights: pages, each with the texts marked on it. */
export const clipper: Importer = {
  id: 'clipper',
  detect: ({ json }) =>
    Array.isArray(json) &&
    json.length > 0 &&
    json.every(
      (page) => isFields(page) && 'url' in page && Array.isArray(fieldOf(page, 'highlights')),
    ),
  read({ json }, { now }) {
    const found = collector();
    for (const value of listOf(json, 'pages')) {
      const fields = fieldsOf(value, 'page');
      const url = textOf(fields, 'url');
      for (const one of listOf(fieldOf(fields, 'highlights'), 'highlights')) {
        const highlight = fieldsOf(one, 'highlight');
        // Without a date of its own a highlight is as old as the import, and its id must not be.
        const created = utcOf(fieldOf(highlight, 'timestamp')) ?? now;
        const exact = plainText(optionalText(highlight, 'text') ?? '');
        if (exact === '') {
          found.refuse(url, 'importNoQuote');
          continue;
        }
        if (!isAddress(url)) {
          found.refuse(exact, 'importNoAddress');
          continue;
        }
        const kept = found.page(pageAt(url, optionalText(fields, 'title'), created));
        found.take(
          kept,
          annotationOf({
            id: stableId(
              'clipper',
              kept.page.id,
              exact,
              String(fieldOf(highlight, 'timestamp') ?? ''),
            ),
            anchor: { exact, prefix: '', suffix: '', start: 0 },
            note: notesIn(highlight),
            colour: colourOf(optionalText(highlight, 'color')),
            page: kept.page.id,
            created,
          }),
        );
      }
    }
    return found.done();
  },
};

function notesIn(highlight: Fields): string {
  const notes = optionalList(highlight, 'notes').length > 0 ? textsOf(highlight, 'notes') : [];
  return notes.length > 0 ? notes.join('\n\n') : (optionalText(highlight, 'comment') ?? '');
}
