import type { KeptPage } from './annotation.ts';
import { annotationsOf } from './annotations.ts';
import { rowsOfPages } from './page-rows.ts';
import { pageOf, type Row } from './row.ts';
import type { Store } from './schema.ts';
import { rowsOnEach, shelvesOfAll } from './shelf.ts';

/** Pages read together: some thousand annotations. */
const pagesAtOnce = 100;

/** Some pages and what stands on them, `undefined` after the last. */
interface Batch {
  pages: (Row | undefined)[];
  rowsOf: (page: Row, index: number) => Row[];
}

/**
 * Everything kept, newest page first, each page's annotations in the order of its text, without ever
 * having it all in memory. Throws the signal's reason when it aborts.
 */
export async function* eachKept(store: Store, signal?: AbortSignal): AsyncGenerator<KeptPage> {
  // Keys are small: those of 10,000 pages are read at once, in the order of the index.
  const ids = (await store.getAllKeysFromIndex('pages', 'accessed')).reverse();
  let at = 0;
  yield* keptOf(async () => {
    const some = ids.slice(at, at + pagesAtOnce);
    at += some.length;
    if (some.length === 0) return undefined;
    const [pages, rows] = await Promise.all([rowsOfPages(store, some), rowsOnEach(store, some)]);
    return { pages, rowsOf: (_, index) => rows[index] ?? [] };
  }, signal);
}

/** The same by address, as the database has it, which is much faster: for a backup. */
export async function* eachKeptByAddress(
  store: Store,
  signal?: AbortSignal,
): AsyncGenerator<KeptPage> {
  let range: IDBKeyRange | undefined;
  yield* keptOf(async () => {
    const pages = await store.getAll('pages', range, pagesAtOnce);
    const [first, last] = [pages[0], pages.at(-1)];
    if (!first || !last) return undefined;
    range = IDBKeyRange.lowerBound(last.id, true);
    const shelves = await shelvesOfAll(store, first.id, last.id);
    const byPage = Map.groupBy(shelves, ({ page }) => page);
    return { pages, rowsOf: ({ id }) => byPage.get(id)?.flatMap(({ rows }) => rows) ?? [] };
  }, signal);
}

/** What batches hold; the next one is on its way while one is given out. */
async function* keptOf(
  read: () => Promise<Batch | undefined>,
  signal: AbortSignal | undefined,
): AsyncGenerator<KeptPage> {
  let next = read();
  for (let batch = await next; batch; batch = await next) {
    next = read();
    // Who stops asking leaves it alone.
    next.catch(() => {});
    for (const [index, row] of batch.pages.entries()) {
      signal?.throwIfAborted();
      const page = pageOf(row);
      if (row && page) yield { page, annotations: annotationsOf(batch.rowsOf(row, index)) };
    }
  }
}
