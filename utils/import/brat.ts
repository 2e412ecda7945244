import type { Importer, ImportOptions } from './importer.ts';
import { type Collector, collector } from './parts/collect.ts';
import { fieldOf, fieldsOf, listOf } from './parts/fields.ts';
import { parse } from './parts/json-text.ts';
import { annotationFrom, pageFrom } from './parts/own-records.ts';
import { Refusal } from './parts/refusal.ts';
import { takeStandoff } from './parts/standoff.ts';

/**
 * brat standoff: a zip of `.ann` files with the `.txt` beside each, or one `.ann` alone. A `.json`
 * beside them is ours, and tells the page.
 */
export const brat: Importer = {
  id: 'brat',
  detect: ({ text, files }) =>
    files
      ? [...files.keys()].some(isAnn)
      : /^\s{0,20}T\d{1,9}\t\S{1,200} \d{1,9} \d{1,9}[;\t]/u.test(text),
  read({ text, files }, options) {
    const found = collector();
    if (!files) takeStandoff(text, undefined, '', found, options);
    for (const [name, ann] of files ?? []) {
      if (isAnn(name)) takeDocument(name.slice(0, -'.ann'.length), ann, files, found, options);
    }
    return found.done();
  },
};

const isAnn = (name: string): boolean => name.endsWith('.ann');

function takeDocument(
  name: string,
  ann: string,
  files: ReadonlyMap<string, string> | undefined,
  found: Collector,
  options: ImportOptions,
): void {
  const text = files?.get(`${name}.txt`);
  if (text === undefined) throw new Refusal('importNotWhole');
  const meta = files?.get(`${name}.json`);
  if (meta === undefined) {
    takeStandoff(ann, text, name, found, options);
    return;
  }
  const fields = fieldsOf(parse(meta), 'meta');
  const page = pageFrom(fieldOf(fields, 'page'));
  const kept = found.page(page, fieldOf(fields, 'text_of') === 'article' ? text : undefined);
  for (const one of listOf(fieldOf(fields, 'annotations'), 'annotations')) {
    found.take(kept, annotationFrom(one, page.id));
  }
}
