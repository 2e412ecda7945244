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
    id: randomId(),
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

/** A version 4 UUID; `crypto.randomUUID` is missing on pages that came over plain http. */
function randomId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-');
}
