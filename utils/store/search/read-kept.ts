import type { KeptPage, Page } from '../annotation.ts';
import { annotationsOf } from '../annotations.ts';
import { pageOf } from '../row.ts';
import type { Store } from '../schema.ts';
import { rowsOn } from '../shelf.ts';

/** Pages that fill the first window, read before all others. */
const firstPages = 24;
/** Shelves read together: some thousand annotations. */
const shelvesAtOnce = 80;

/**
 * Everything kept, in pieces: the newest pages at once, then the others as the database has them,
 * which is twice as fast as in their order. Reading on by key costs the same wherever it is.
 */
export async function* readKept(store: Store): AsyncGenerator<KeptPage[]> {
  const newest = await newestPages(store);
  yield await Promise.all(
    newest.map(async (page) => ({
      page,
      annotations: annotationsOf(await rowsOn(store, page.id)),
    })),
  );
  const known = new Set(newest.map(({ id }) => id));
  const pages = new Map<string, Page>();
  for (const row of await store.getAll('pages')) {
    const page = pageOf(row);
    if (page && !known.has(page.id)) pages.set(page.id, page);
  }
  // A page with a note and nothing else on it is kept too.
  yield [...pages.values()].map((page) => ({ page, annotations: [] }));

  const read = (after?: IDBKeyRange) => {
    const reading = store.getAll('annotations', after, shelvesAtOnce);
    // Who waits for it is told; nobody does who has stopped reading.
    reading.catch(() => undefined);
    return reading;
  };
  let next = read();
  while (true) {
    const shelves = await next;
    const last = shelves.at(-1);
    if (!last) return;
    // Read by the database while these are taken in.
    next = read(IDBKeyRange.lowerBound([last.page, last.n], true));
    yield shelves.flatMap((shelf) => {
      const page = pages.get(shelf.page);
      return page ? [{ page, annotations: annotationsOf(shelf.rows) }] : [];
    });
  }
}

async function newestPages(store: Store): Promise<Page[]> {
  const pages: Page[] = [];
  const reading = store.transaction('pages');
  let cursor = await reading.store.index('accessed').openCursor(null, 'prev');
  while (cursor && pages.length < firstPages) {
    const page = pageOf(cursor.value);
    if (page) pages.push(page);
    cursor = await cursor.continue();
  }
  return pages;
}
