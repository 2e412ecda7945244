import type { Open } from './format.ts';
import { codePoints } from './parts/code-points.ts';
import { addressOf } from './parts/page-facts.ts';
import { standoffOf } from './parts/standoff.ts';

/**
 * doccano's JSONL for sequence labelling: a page a line, `label` as [start, end, kind] in code points
 * (doccano counts in Python). `meta` says whose text it is and holds what labels have no room for.
 */
export const open: Open = () => ({
  *start() {},
  *page(kept) {
    const { page } = kept;
    const { text, of, spans } = yield* standoffOf(kept);
    const at = codePoints(text);
    yield `{"text":${JSON.stringify(text)},"label":[`;
    let between = '';
    for (const { start, end, annotation } of spans) {
      yield `${between}${JSON.stringify([at(start), at(end), annotation.kind])}`;
      between = ',';
    }
    const facts = { text_of: of, page: { ...page, address: addressOf(page) } };
    yield `],"meta":${JSON.stringify(facts).slice(0, -1)},"annotations":[`;
    between = '';
    for (const { annotation } of spans) {
      yield `${between}${JSON.stringify(annotation)}`;
      between = ',';
    }
    yield ']}}\n';
  },
  *end() {},
});
