import type { KeptPage } from './annotation.ts';
import { annotationsOf } from './annotations.ts';
import { pageOf, type Row } from './row.ts';
import type { Store } from './schema.ts';
import { rowsOn } from './shelf.ts';

/** Pages read together: one request each, all on their way at once. */
const pagesAtOnce = 20;
const annotationsAtOnce = 500;

/**
 * Everything kept, in the order of `keptEverywhere`, without ever having it all in memory. A page
 * with more than 500 annotations comes in several parts, one after the other, with the same `page`.
 */
export async function* eachKept(store: Store, signal?: AbortSignal): AsyncGenerator<KeptPage> {
  for await (const rows of pagesNewestFirst(store)) {
    const pages = rows.flatMap((row) => pageOf(row) ?? []);
    const read = await Promise.all(pages.map(({ id }) => rowsOn(store, id)));
    for (const [index, page] of pages.entries()) {
      signal?.throwIfAborted();
      const annotations = annotationsOf(read[index] ?? []);
      for (let at = 0; at === 0 || at < annotations.length; at += annotationsAtOnce) {
        yield { page, annotations: annotations.slice(at, at + annotationsAtOnce) };
      }
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
