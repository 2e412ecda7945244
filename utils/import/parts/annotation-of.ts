import type { Annotation } from '../../store/annotation.ts';

/** What another program knows of an annotation; the rest is as a new one's. */
type Told = Pick<Annotation, 'id' | 'anchor' | 'page' | 'created'> & Partial<Annotation>;

export const annotationOf = (told: Told): Annotation => ({
  kind: 'passage',
  quote: told.anchor.exact,
  note: '',
  tags: [],
  colour: 'yellow',
  changed: told.created,
  by: 'person',
  ...told,
});
