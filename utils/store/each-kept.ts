import type { Annotation, KeptPage } from './annotation.ts';
import { placesOn } from './annotations.ts';
import { annotationOf, pageOf, type Row } from './row.ts';
import type { Store } from './schema.ts';

/** Pages read together: one request each, all on their way at once. */
const pagesAtOnce = 50;
/** Annotations read together: some milliseconds of work. */
const rowsAtOnce = 500;

/**
 * Everything kept, in the order of `keptEverywhere`, without ever having it all in memory. A page
 * with more than 500 annotations comes in several parts, one after the other, with the same `page`.
 */
export async function* eachKept(store: Store, signal?: AbortSignal): AsyncGenerator<KeptPage> {
  for await (const rows of pagesNewestFirst(store)) {
    signal?.throwIfAborted();
    const pages = rows.flatMap((row) => pageOf(row) ?? []);
    const first = await Promise.all(pages.map(({ id }) => readPlaces(store, id)));
    for (const [index, page] of pages.entries()) {
      let part = first[index] ?? [];
      yield { page, annotations: annotationsOf(part) };
      while (part.length === rowsAtOnce) {
        signal?.throwIfAborted();
        part = await readPlaces(store, page.id, part.at(-1));
        if (part.length > 0) yield { page, annotations: annotationsOf(part) };
      }
    }
  }
}

async function* pagesNewestFirst(store: Store): AsyncGenerator<Row[]> {
  // Keys are small: at 10,000 pages they are read at once, in the order of the index.
  const ids = (await store.getAllKeysFromIndex('pages', 'accessed')).reverse();
  for (let at = 0; at < ids.length; at += pagesAtOnce) {
    const some = ids.slice(at, at + pagesAtOnce);
    const rows = await Promise.all(some.map((id) => store.get('pages', id)));
    yield rows.filter((row) => row !== undefined);
  }
}

function readPlaces(store: Store, page: string, after?: Row): Promise<Row[]> {
  const from = after ? placeOf(after) : [page];
  const range = IDBKeyRange.bound(from, placesOn(page).upper, after !== undefined);
  return store.getAllFromIndex('annotations', 'place', range, rowsAtOnce);
}

function placeOf({ id, values }: Row): [string, number, string, string] {
  const { page, anchor, created } = values as unknown as Annotation;
  return [page, anchor.start, created, id];
}

const annotationsOf = (rows: Row[]): Annotation[] => rows.flatMap((row) => annotationOf(row) ?? []);
