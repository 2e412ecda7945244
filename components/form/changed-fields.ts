import type { Annotation, Edit } from '../../utils/store/annotation.ts';

export type Editable = Required<Pick<Annotation, 'note' | 'tags' | 'colour'>>;

/**
 * Only the fields in which `now` differs from `before`: what another window changes meanwhile in
 * the others is not written over.
 */
export function changedFields(before: Editable, now: Editable): Edit {
  const changed: Edit = {};
  if (now.note !== before.note) changed.note = now.note;
  if (now.colour !== before.colour) changed.colour = now.colour;
  if (now.tags.join('\n') !== before.tags.join('\n')) changed.tags = now.tags;
  return changed;
}
