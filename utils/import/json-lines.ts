import type { Importer } from './importer.ts';
import { collector } from './parts/collect.ts';
import { fieldOf, fieldsOf } from './parts/fields.ts';
import { firstLine, jsonLines } from './parts/lines.ts';
import { annotationFrom, pageFrom } from './parts/own-records.ts';

/** Our JSON Lines: an annotation with its page a line. */
export const jsonLinesImporter: Importer = {
  id: 'json-lines',
  detect: (opened) => {
    const first = firstLine(opened);
    return (
      first !== undefined && ['anchor', 'quote', 'page'].every((key) => Object.hasOwn(first, key))
    );
  },
  read({ text }) {
    const found = collector();
    for (const value of jsonLines(text)) {
      const fields = fieldsOf(value, 'line');
      const page = pageFrom(fieldOf(fields, 'page'));
      found.take(found.page(page), annotationFrom(fields, page.id));
    }
    return found.done();
  },
};
