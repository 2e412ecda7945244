import type { Anchor } from '../anchor/anchor.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Annotation } from './annotation.ts';

/** A new annotation of a mention. */
export function annotationOf(mention: Mention, anchor: Anchor, page: string): Annotation {
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
export function newAnnotation(anchor: Anchor, page: string): Annotation {
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
