import type { Importer, ImportOptions } from './importer.ts';
import { type Collector, collector } from './parts/collect.ts';
import { fieldsOf } from './parts/fields.ts';
import { parse } from './parts/json-text.ts';
import { otherDocument, ownDocument } from './parts/own-document.ts';
import { pageOfText } from './parts/page-of.ts';
import { Refusal } from './parts/refusal.ts';
import { takeStandoff } from './parts/standoff.ts';

/**
 * brat standoff: a zip of `.ann` files with the `.txt` beside each, or one `.ann` alone. A `.json`
 * beside them is ours: it tells the page and what was exported; what brat added to that is taken too.
 */
export const brat: Importer = {
  id: 'brat',
  detect: ({ text, files }) =>
    files
      ? [...files.keys()].some(isAnn)
      : /^\s{0,20}T\d{1,9}\t\S{1,200} \d{1,9} \d{1,9}[;\t]/u.test(text),
  read({ text, files }, options) {
    const found = collector();
    if (!files) {
      const page = pageOfText(text, 'brat', options.now);
      takeStandoff(text, undefined, otherDocument(found.page(page), ''), found, options);
    }
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
  const document =
    meta === undefined
      ? otherDocument(found.page(pageOfText(text, name, options.now), text), text)
      : ownDocument(fieldsOf(parse(meta), 'meta'), text, found);
  takeStandoff(ann, text, document, found, options);
}
