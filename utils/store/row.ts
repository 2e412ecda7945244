import type { Annotation, Page } from './annotation.ts';
import { blank, type Content, contentOf, isGone, type Stamped } from './record.ts';

/**
 * A record as the database holds it. What sharing knows of it stands beside the content, absent for
 * what is the reader's own: it is never merged, and never exported.
 */
export interface Row extends Stamped {
  /** Of an annotation its id, of a page `pageId` of its address. */
  id: string;
  /** Of an annotation the page it stands on, which never changes. */
  page?: string;
  /** The team it belongs to. */
  space?: string;
  /** Changed since it was last sent; absent when not, so that the index holds only what waits. */
  dirty?: 1;
  /** The revision at the server it was last the same as. */
  base?: string;
  /** Revisions that lost a conflict and are not yet removed there. */
  losers?: string[];
}

export const tables = ['pages', 'annotations'] as const;
export type Table = (typeof tables)[number];

/** A row that is not there yet; an annotation's has the page it will stand on. */
export const blankRow = (id: string, page?: string): Row => ({
  id,
  ...(page === undefined ? {} : { page }),
  ...blank,
});

/** An annotation as the content of a record. */
export function contentOfAnnotation(annotation: Annotation): Content {
  const { id: _id, page: _page, space: _space, tags, ...values } = annotation;
  return { values, tags };
}

export function contentOfPage({ id: _, ...values }: Page): Content {
  return { values, tags: [] };
}

/** What the product sees of a row; undefined for what is deleted or lacks the fields nothing works without. */
export function annotationOf(row: Row | undefined): Annotation | undefined {
  if (!row || isGone(row) || !('anchor' in row.values) || row.page === undefined) return undefined;
  const { values, tags } = contentOf(row);
  const { id, page, space } = row;
  return {
    ...(values as Omit<Annotation, 'id' | 'page' | 'tags'>),
    id,
    page,
    tags,
    ...(space ? { space } : {}),
  };
}

export function pageOf(row: Row | undefined): Page | undefined {
  if (!row || isGone(row) || !('url' in row.values)) return undefined;
  return { ...(row.values as unknown as Omit<Page, 'id'>), id: row.id };
}
