import { type Anchor, describe } from '../../anchor/anchor.ts';
import { standoffAtOnce } from '../../export/parts/standoff.ts';
import type { Annotation, KeptPage } from '../../store/annotation.ts';
import type { Collector } from './collect.ts';
import { type Fields, fieldOf, listOf } from './fields.ts';
import { annotationFrom, pageFrom } from './own-records.ts';

/** A document another tool may have worked on: where its annotations go, and which of them are new. */
export interface Document {
  kept: KeptPage;
  /** How a new stretch of the document's text is found again in the page. */
  anchorOf(start: number, end: number): Anchor;
  /** Whether the stretch is one of those the document was made with. */
  isOwn(start: number, end: number, kind: Annotation['kind'] | undefined): boolean;
}

/** A document we made: its page and annotations as they were written beside the text. */
export function ownDocument(meta: Fields, text: string, found: Collector): Document {
  const page = pageFrom(fieldOf(meta, 'page'));
  const ofArticle = fieldOf(meta, 'text_of') === 'article';
  const kept = found.page(page, ofArticle ? text : undefined);
  const written = listOf(fieldOf(meta, 'annotations'), 'annotations').map((one) =>
    annotationFrom(one, page.id),
  );
  for (const annotation of written) found.take(kept, annotation);
  const { spans } = standoffAtOnce({ page, annotations: written, ...(ofArticle ? { text } : {}) });
  const own = new Set(
    spans.map(({ start, end, annotation }) => `${start} ${end} ${annotation.kind}`),
  );
  return {
    kept,
    isOwn: (start, end, kind) => own.has(`${start} ${end} ${kind}`),
    anchorOf: (start, end) =>
      ofArticle
        ? describe(text, start, end)
        : { exact: text.slice(start, end), prefix: '', suffix: '', start: 0 },
  };
}

/** A document from elsewhere: everything in it is new. */
export const otherDocument = (kept: KeptPage, text: string): Document => ({
  kept,
  isOwn: () => false,
  anchorOf: (start, end) => describe(text, start, end),
});
