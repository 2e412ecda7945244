import type { PageReport } from '../utils/messages.ts';
import type { Mention } from '../utils/recognise/mention.ts';
import type { Annotation, Page } from '../utils/store/annotation.ts';

/** The page's record as its report tells it; `now` is an ISO 8601 instant, UTC. */
export function pageOf({ facts, page, sha256, lang }: PageReport, now: string): Page {
  const { country: _country, types: _types, ...told } = facts;
  return { ...told, id: page, lang, accessed: now, sha256 };
}

/** A new annotation of a mention. */
export function annotationOf(
  mention: Mention,
  anchor: Annotation['anchor'],
  page: string,
): Annotation {
  return {
    ...newAnnotation(anchor, page),
    kind: mention.kind,
    by: 'recogniser',
    ...('value' in mention && mention.value ? { value: mention.value } : {}),
    ...('type' in mention ? { type: mention.type } : {}),
    ...('label' in mention ? { label: mention.label } : {}),
  };
}

/** A new annotation of a passage the reader selected. */
export function newAnnotation(anchor: Annotation['anchor'], page: string): Annotation {
  const now = new Date().toISOString();
  return {
    id: crypto.randomUUID(),
    kind: 'passage',
    quote: anchor.exact,
    anchor,
    note: '',
    tags: [],
    colour: 'yellow',
    page,
    created: now,
    changed: now,
    by: 'person',
  };
}
