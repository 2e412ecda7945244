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

/** So many annotations a shelf holds. */
export const room = 50;

/** So few are looked up one by one; for more on one page the page is read. */
export const few = 10;

/** So many shelves are read together: more would hold up the thread that reads. */
const shelvesAtOnce = 60;

/** So many ids that follow each other are taken to stand on one shelf. */
const neighbours = 20;

type Writing = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;

/** The keys of a page's shelves. */
export const shelvesOf = (page: string) => IDBKeyRange.bound([page], [page, []]);

/** All rows of a page, deleted ones too. */
export async function rowsOn(store: Store, page: string): Promise<Row[]> {
  const shelves = await store.getAll('annotations', shelvesOf(page));
  return shelves.flatMap(({ rows }) => rows);
}

/**
 * The rows of these ids, each `undefined` where there is none. Of many only every so manieth is looked
 * up first: neighbours mostly stand on its shelf, which is read anyway.
 */
export async function rowsOf(store: Store, ids: string[]): Promise<(Row | undefined)[]> {
  const rows = new Map<string, Row>();
  let wanted = ids;
  while (wanted.length > 0) {
    const probes = wanted.length > few ? wanted.filter((_, at) => at % neighbours === 0) : wanted;
    for (const shelf of await shelvesWith(store, probes)) {
      for (const row of shelf.rows) rows.set(row.id, row);
    }
    const tried = new Set(probes);
    wanted = wanted.filter((id) => !rows.has(id) && !tried.has(id));
  }
  return ids.map((id) => rows.get(id));
}

async function shelvesWith(store: Store, ids: string[]): Promise<Shelf[]> {
  // In one transaction: hundreds of their own cost ten times as much.
  const shelves = store.transaction('annotations').store;
  const index = shelves.index('ids');
  const keys = await Promise.all(ids.map((id) => index.getKey(id)));
  const wanted = new Map(keys.flatMap((key) => (key ? [[key.join(' '), key]] : [])));
  const read = await Promise.all([...wanted.values()].map((key) => shelves.get(key)));
  return read.filter((shelf) => shelf !== undefined);
}

/** All rows of some pages, deleted ones too, page by page. */
export async function rowsOnEach(store: Store, pages: readonly string[]): Promise<Row[][]> {
  const shelves = store.transaction('annotations').store;
  const read = await Promise.all(pages.map((page) => shelves.getAll(shelvesOf(page))));
  return read.map((some) => some.flatMap(({ rows }) => rows));
}

/** The shelves of every page from `first` to `last`, in the order of their keys. */
export async function shelvesOfAll(store: Store, first: string, last: string): Promise<Shelf[]> {
  const all: Shelf[] = [];
  let from = IDBKeyRange.bound([first], [last, []]);
  while (true) {
    const some = await store.getAll('annotations', from, shelvesAtOnce);
    all.push(...some);
    const end = some.at(-1);
    if (!end || some.length < shelvesAtOnce) return all;
    from = IDBKeyRange.bound([end.page, end.n], [last, []], true);
  }
}

/** The rows that are there with the ids of these, which are put on their pages. */
export async function present(store: Store, rows: Row[]): Promise<(Row | undefined)[]> {
  const byPage = Map.groupBy(rows, ({ page = '' }) => page);
  const whole = new Set<string>();
  for (const [page, { length }] of byPage) if (length > few) whole.add(page);
  const singly = rows.filter(({ page = '' }) => !whole.has(page)).map(({ id }) => id);
  const read = await Promise.all([rowsOnEach(store, [...whole]), rowsOf(store, singly)]);
  const found = new Map<string, Row>();
  for (const row of read.flat(2)) if (row) found.set(row.id, row);
  return rows.map(({ id }) => found.get(id));
}

/** A row to put on a shelf; one that is not `fresh` takes the place of what has its id. */
export interface Put {
  row: Row;
  fresh: boolean;
}

export async function shelve(writing: Writing, puts: Put[]): Promise<void> {
  const pages = Map.groupBy(puts, ({ row }) => row.page ?? '');
  await Promise.all([...pages].map(([page, some]) => shelveOn(writing, page, some)));
}

async function shelveOn(writing: Writing, page: string, puts: Put[]): Promise<void> {
  const store = writing.objectStore('annotations');
  const known = puts.filter(({ fresh }) => !fresh);
  const shelves =
    puts.length > few
      ? await store.getAll(shelvesOf(page))
      : await shelvesFor(writing, page, known);
  const touched = new Set(puts.map(({ row, fresh }) => putOn(shelves, page, row, fresh)));
  // Waited for: one that fails says why, the transaction only that it was aborted.
  await Promise.all([...touched].map((shelf) => store.put(sealed(shelf))));
}

/** The shelves these rows stand on, and the page's last, which may have room. */
async function shelvesFor(writing: Writing, page: string, known: Put[]): Promise<Shelf[]> {
  const store = writing.objectStore('annotations');
  const keys = await Promise.all(known.map(({ row }) => store.index('ids').getKey(row.id)));
  const last = (await store.openKeyCursor(shelvesOf(page), 'prev'))?.key;
  const wanted = new Map([...keys, last].flatMap((key) => (key ? [[key[1], key]] : [])));
  const shelves = await Promise.all([...wanted.values()].map((key) => store.get(key)));
  return shelves.filter((shelf) => shelf !== undefined).sort((a, b) => a.n - b.n);
}

/** Puts a row onto one of the shelves, or a new one; answers which. */
function putOn(shelves: Shelf[], page: string, row: Row, fresh: boolean): Shelf {
  for (const shelf of fresh ? [] : shelves) {
    const at = shelf.rows.findIndex(({ id }) => id === row.id);
    if (at < 0) continue;
    shelf.rows[at] = row;
    return shelf;
  }
  const last = shelves.at(-1);
  if (last && last.rows.length < room) {
    last.rows.push(row);
    return last;
  }
  const next = { page, n: (last?.n ?? -1) + 1, rows: [row], ids: [] };
  shelves.push(next);
  return next;
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
