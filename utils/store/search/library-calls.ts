import type { Annotation, KeptPage, Page } from '../annotation.ts';
import type { Changed } from '../changes.ts';
import type { Count, Facet, Filter, Order } from './filter.ts';
import type { Found } from './library-index.ts';

/** What the library asks of its index, which runs in a Worker: `call: [what is asked, what is answered]`. */
export interface LibraryCalls {
  find: [{ filter: Filter; order: Order }, Found];
  /** How many annotations on how many pages are found. */
  tally: [{ filter: Filter }, { annotations: number; pages: number }];
  count: [{ filter: Filter; facet: Facet }, Count[]];
  together: [{ filter: Filter; entity: string }, Count[]];
  measures: [{ filter: Filter }, Float64Array];
  /** The annotations and pages of entries, for the rows in sight; null for what was removed meanwhile. */
  read: [{ entries: number[] }, (Annotation | Page | null)[]];
  /** The ids of entries that are annotations. */
  ids: [{ entries: number[] | Int32Array }, string[]];
  /** The row an annotation has now, or -1. */
  row: [{ id: string }, number];
  page: [{ id: string }, Page | null];
  /** Annotations with their pages, in the order given, for an export: some hundred at a time. */
  kept: [{ ids: string[] }, KeptPage[]];
  /** Rows were written: read them again. */
  changed: [{ changed: Changed }, null];
}

export interface Progress {
  annotations: number;
  /** Everything is in the index. */
  complete: boolean;
}

/** What the Worker says: an answer to a call by its number, or how far the index is. */
export type FromIndex =
  | { id: number; answer: unknown }
  | { id: number; error: string }
  | { progress: Progress };
