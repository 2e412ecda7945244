import type { Annotation, KeptPage, Page } from '../annotation.ts';
import { placesOn } from '../annotations.ts';
import { annotationOf, pageOf, type Row } from '../row.ts';
import type { Store } from '../schema.ts';

/** Pages that fill the first window, read before all others. */
const firstPages = 24;
const chunk = 1000;

/**
 * Everything kept, in pieces: the newest pages at once, then all others by page. Reading in chunks
 * by key costs the same at the end of a large library as at its start.
 */
export async function* readKept(store: Store): AsyncGenerator<KeptPage[]> {
  const newest = await newestPages(store);
  yield await Promise.all(
    newest.map(async (page) => ({
      page,
      annotations: annotationsOf(
        await store.getAllFromIndex('annotations', 'place', placesOn(page.id)),
      ),
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

  for await (const rows of annotationRows(store)) {
    const byPage = Map.groupBy(annotationsOf(rows), ({ page }) => page);
    yield [...byPage].flatMap(([id, annotations]) => {
      const page = pages.get(id);
      return page ? [{ page, annotations }] : [];
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

async function* annotationRows(store: Store): AsyncGenerator<Row[]> {
  let after: IDBKeyRange | undefined;
  while (true) {
    const rows = await store.getAllFromIndex('annotations', 'place', after, chunk);
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    const { page, anchor, created } = last.values as unknown as Annotation;
    after = IDBKeyRange.lowerBound([page, anchor.start, created, last.id], true);
  }
}

const annotationsOf = (rows: Row[]): Annotation[] => rows.flatMap((row) => annotationOf(row) ?? []);
