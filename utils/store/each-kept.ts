import type { KeptPage } from './annotation.ts';
import { annotationsOf } from './annotations.ts';
import { pageOf, type Row } from './row.ts';
import type { Store } from './schema.ts';
import { rowsOn } from './shelf.ts';

/** Pages read together: one request each, all on their way at once. */
const pagesAtOnce = 20;

/**
 * Everything kept, newest page first, each page's annotations in the order of its text, without ever
 * having it all in memory. Throws the signal's reason when it aborts.
 */
export async function* eachKept(store: Store, signal?: AbortSignal): AsyncGenerator<KeptPage> {
  for await (const rows of pagesNewestFirst(store)) {
    const pages = rows.flatMap((row) => pageOf(row) ?? []);
    const read = await Promise.all(pages.map(({ id }) => rowsOn(store, id)));
    for (const [index, page] of pages.entries()) {
      signal?.throwIfAborted();
      yield { page, annotations: annotationsOf(read[index] ?? []) };
    }
  }
}

async function* pagesNewestFirst(store: Store): AsyncGenerator<Row[]> {
  // Keys are small: those of 10,000 pages are read at once, in the order of the index.
  const ids = (await store.getAllKeysFromIndex('pages', 'accessed')).reverse();
  for (let at = 0; at < ids.length; at += pagesAtOnce) {
    const some = ids.slice(at, at + pagesAtOnce);
    const rows = await Promise.all(some.map((id) => store.get('pages', id)));
    yield rows.filter((row) => row !== undefined);
  }
}
