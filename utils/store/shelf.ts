import type { IDBPTransaction, StoreNames } from 'idb';
import type { Row } from './row.ts';
import type { Schema, Store } from './schema.ts';

/**
 * Up to fifty annotations of one page, which are one value of the database: a hundred thousand
 * written one by one take Chromium 11 s, by shelves a quarter of that. An annotation stays on the
 * shelf it was first put on.
 */
export interface Shelf {
  page: string;
  /** Counts the shelves of a page from 0. */
  n: number;
  rows: Row[];
  /** Of all its rows; the index over them finds an annotation's shelf. */
  ids: string[];
  /** One of its rows has changed since it was last sent. */
  dirty?: 1;
}

const room = 50;

type Writing = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;

/** The keys of a page's shelves. */
export const shelvesOf = (page: string) => IDBKeyRange.bound([page], [page, []]);

/** All rows of a page, deleted ones too. */
export async function rowsOn(store: Store, page: string): Promise<Row[]> {
  const shelves = await store.getAll('annotations', shelvesOf(page));
  return shelves.flatMap(({ rows }) => rows);
}

/** The rows of these ids, each `undefined` where there is none. */
export async function rowsOf(store: Store, ids: string[]): Promise<(Row | undefined)[]> {
  const keys = await Promise.all(ids.map((id) => store.getKeyFromIndex('annotations', 'ids', id)));
  const shelves = new Map<string, Promise<Shelf | undefined>>();
  const rows = new Map<string, Row>();
  for (const key of keys) {
    if (key)
      shelves.set(key.join(' '), shelves.get(key.join(' ')) ?? store.get('annotations', key));
  }
  for (const shelf of await Promise.all(shelves.values())) {
    for (const row of shelf?.rows ?? []) rows.set(row.id, row);
  }
  return ids.map((id) => rows.get(id));
}

/** Puts rows on their shelves, in the place of what had their ids. */
export async function shelve(writing: Writing, rows: readonly Row[]): Promise<void> {
  const pages = Map.groupBy(rows, ({ page = '' }) => page);
  await Promise.all([...pages].map(([page, some]) => shelveOn(writing, page, some)));
}

async function shelveOn(writing: Writing, page: string, rows: Row[]): Promise<void> {
  const store = writing.objectStore('annotations');
  const keys = await Promise.all(rows.map(({ id }) => store.index('ids').getKey(id)));
  // The last one too: it may have room for what is new.
  const last = (await store.openKeyCursor(shelvesOf(page), 'prev'))?.key;
  // One of another page's is left alone, so that the index refuses the id: see `planSave`.
  const wanted = new Map(
    [...keys, last].flatMap((key) => (key?.[0] === page ? [[key[1], key]] : [])),
  );
  const read = await Promise.all([...wanted.values()].map((key) => store.get(key)));
  const shelves = read.filter((shelf) => shelf !== undefined).sort((a, b) => a.n - b.n);
  for (const row of rows) putOn(shelves, page, row);
  // Not awaited: an error of one ends the transaction, whose end is.
  for (const shelf of shelves) void store.put(sealed(shelf)).catch(() => {});
}

function putOn(shelves: Shelf[], page: string, row: Row): void {
  for (const { rows } of shelves) {
    const at = rows.findIndex(({ id }) => id === row.id);
    if (at < 0) continue;
    rows[at] = row;
    return;
  }
  const last = shelves.at(-1);
  if (last && last.rows.length < room) last.rows.push(row);
  else shelves.push({ page, n: (last?.n ?? -1) + 1, rows: [row], ids: [] });
}

/** A shelf as it is written: its ids and its mark are those of its rows. */
export function sealed({ page, n, rows }: Shelf): Shelf {
  const shelf = { page, n, rows, ids: rows.map(({ id }) => id) };
  return rows.some(({ dirty }) => dirty) ? { ...shelf, dirty: 1 } : shelf;
}

/** Rows of one page, shelf after shelf. */
export const shelved = (page: string, rows: Row[]): Shelf[] =>
  Array.from({ length: Math.ceil(rows.length / room) }, (_, n) =>
    sealed({ page, n, rows: rows.slice(n * room, (n + 1) * room), ids: [] }),
  );
