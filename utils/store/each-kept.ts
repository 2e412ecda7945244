import type { KeptPage } from './annotation.ts';
import { annotationsOf } from './annotations.ts';
import { rowsOfPages } from './page-rows.ts';
import { pageOf, type Row } from './row.ts';
import type { Store } from './schema.ts';
import { rowsOnEach, shelvesOfAll } from './shelf.ts';

/** Pages read together: some hundred annotations, in one transaction. */
const pagesAtOnce = 50;

/**
 * Everything kept, newest page first, each page's annotations in the order of its text, without ever
 * having it all in memory. Throws the signal's reason when it aborts.
 */
export async function* eachKept(store: Store, signal?: AbortSignal): AsyncGenerator<KeptPage> {
  // Keys are small: those of 10,000 pages are read at once, in the order of the index.
  const ids = (await store.getAllKeysFromIndex('pages', 'accessed')).reverse();
  for (let at = 0; at < ids.length; at += pagesAtOnce) {
    const some = ids.slice(at, at + pagesAtOnce);
    const [pages, rows] = await Promise.all([rowsOfPages(store, some), rowsOnEach(store, some)]);
    yield* keptOf(pages, (_, index) => rows[index] ?? [], signal);
  }
}

/** The same by address, as the database has it, which is much faster: for a backup. */
export async function* eachKeptByAddress(
  store: Store,
  signal?: AbortSignal,
): AsyncGenerator<KeptPage> {
  const after = (last: Row | undefined) => last && IDBKeyRange.lowerBound(last.id, true);
  let pages = await store.getAll('pages', undefined, pagesAtOnce);
  while (pages.length > 0) {
    // On its way while this one is written.
    const next = store.getAll('pages', after(pages.at(-1)), pagesAtOnce);
    const shelves = await shelvesOfAll(store, pages[0]?.id ?? '', pages.at(-1)?.id ?? '');
    const byPage = Map.groupBy(shelves, ({ page }) => page);
    const rowsOf = ({ id }: Row) => byPage.get(id)?.flatMap(({ rows }) => rows) ?? [];
    yield* keptOf(pages, rowsOf, signal);
    pages = await next;
  }
}

function* keptOf(
  pages: (Row | undefined)[],
  rowsOf: (page: Row, index: number) => Row[],
  signal: AbortSignal | undefined,
): Generator<KeptPage> {
  for (const [index, row] of pages.entries()) {
    signal?.throwIfAborted();
    const page = pageOf(row);
    if (row && page) yield { page, annotations: annotationsOf(rowsOf(row, index)) };
  }
}
