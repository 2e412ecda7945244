import type { Row, Table } from './row.ts';
import type { Store } from './schema.ts';

// A shelf has twenty rows or so: a line of a snapshot is a thousand of them, which is the fastest.
const pagesAtOnce = 1000;
const shelvesAtOnce = 40;

/** Whether every row can be read: Firefox opens a database some pages of which are damaged. */
export async function isReadable(store: Store): Promise<boolean> {
  try {
    for await (const _ of everyRow(store));
    return true;
  } catch {
    return false;
  }
}

/** Every row of the database, deleted ones too, in chunks that read fast and block for milliseconds. */
export async function* everyRow(store: Store): AsyncGenerator<[Table, Row[]]> {
  let rows = await store.getAll('pages', undefined, pagesAtOnce);
  while (rows.length > 0) {
    yield ['pages', rows];
    const after = IDBKeyRange.lowerBound(rows.at(-1)?.id, true);
    rows = await store.getAll('pages', after, pagesAtOnce);
  }
  let shelves = await store.getAll('annotations', undefined, shelvesAtOnce);
  while (shelves.length > 0) {
    yield ['annotations', shelves.flatMap(({ rows }) => rows)];
    const last = shelves.at(-1);
    const after = IDBKeyRange.lowerBound([last?.page, last?.n], true);
    shelves = await store.getAll('annotations', after, shelvesAtOnce);
  }
}
