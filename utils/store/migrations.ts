import type { IDBPTransaction } from 'idb';
import type { Annotation, Page } from './annotation.ts';
import { startClock } from './clock.ts';
import { type Content, changedTo } from './record.ts';
import { blankRow, contentOfAnnotation, contentOfPage, type Row } from './row.ts';
import { shelved } from './shelf.ts';

/** A transaction over a database whose schema is being changed, so that no type knows it. */
export type Upgrading = IDBPTransaction<unknown, string[], 'versionchange'>;

/**
 * The steps from each schema to the next; the number of the newest is their count. A step is never
 * changed once it has been released: `tests/store/fixtures/` has data of every schema.
 */
export const migrations: readonly ((upgrading: Upgrading) => Promise<void>)[] = [first, stamps];

async function first({ db }: Upgrading): Promise<void> {
  db.createObjectStore('pages', { keyPath: 'id' });
  const annotations = db.createObjectStore('annotations', { keyPath: 'id' });
  annotations.createIndex('page', 'page');
  annotations.createIndex('created', 'created');
}

/**
 * Every field gets a stamp: that of the record's last change, the only time the first schema knew.
 * Annotations go on the shelves of their pages.
 */
async function stamps(upgrading: Upgrading): Promise<void> {
  const { db } = upgrading;
  const kept = (await upgrading.objectStore('annotations').getAll()) as Annotation[];
  db.deleteObjectStore('annotations');
  const annotations = db.createObjectStore('annotations', { keyPath: ['page', 'n'] });
  // Unique: a save of many looks up no id, and is told by this when one stands on another page.
  annotations.createIndex('ids', 'ids', { multiEntry: true, unique: true });
  annotations.createIndex('dirty', 'dirty');
  for (const [page, some] of Map.groupBy(kept, ({ page }) => page)) {
    const rows = some.map((one) =>
      firstStamped(blankRow(one.id, page), contentOfAnnotation(one), one.changed),
    );
    for (const shelf of shelved(page, rows)) await annotations.put(shelf);
  }
  const pages = upgrading.objectStore('pages');
  for (const page of (await pages.getAll()) as Page[]) {
    await pages.put(firstStamped(blankRow(page.id), contentOfPage(page), page.accessed));
  }
  pages.createIndex('accessed', 'values.accessed');
  pages.createIndex('dirty', 'dirty');
  db.createObjectStore('steps', { autoIncrement: true });
  db.createObjectStore('sync');
}

function firstStamped(row: Row, content: Content, when: string): Row {
  const { tick } = startClock('v1', '', () => Date.parse(when) || 0);
  return { ...row, ...changedTo(row, content, tick) };
}
