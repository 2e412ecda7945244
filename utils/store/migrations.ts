import type { IDBPTransaction } from 'idb';
import type { Annotation, Page } from './annotation.ts';
import { startClock } from './clock.ts';
import { type Content, changedTo } from './record.ts';
import { blankRow, contentOfAnnotation, contentOfPage, type Row } from './row.ts';

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

/** Every field gets a stamp: that of the record's last change, the only time the first schema knew. */
async function stamps(upgrading: Upgrading): Promise<void> {
  const annotations = upgrading.objectStore('annotations');
  annotations.deleteIndex('page');
  annotations.deleteIndex('created');
  await restamp<Annotation>(
    upgrading,
    'annotations',
    contentOfAnnotation,
    ({ changed }) => changed,
  );
  annotations.createIndex('place', placePath);
  annotations.createIndex('dirty', 'dirty');
  const pages = upgrading.objectStore('pages');
  await restamp<Page>(upgrading, 'pages', contentOfPage, ({ accessed }) => accessed);
  pages.createIndex('accessed', 'values.accessed');
  pages.createIndex('dirty', 'dirty');
  upgrading.db.createObjectStore('steps', { autoIncrement: true });
  upgrading.db.createObjectStore('sync');
}

/** The place in the text first, so that a page's annotations come in its order and in chunks. */
const placePath = ['values.page', 'values.anchor.start', 'values.created', 'id'];

async function restamp<T extends { id: string }>(
  upgrading: Upgrading,
  table: string,
  content: (record: T) => Content,
  when: (record: T) => string,
): Promise<void> {
  let cursor = await upgrading.objectStore(table).openCursor();
  while (cursor) {
    const record = cursor.value as T;
    await cursor.update(firstStamped(record.id, content(record), Date.parse(when(record))));
    cursor = await cursor.continue();
  }
}

function firstStamped(id: string, content: Content, when: number): Row {
  const { tick } = startClock('v1', '', () => when || 0);
  return { ...blankRow(id), ...changedTo(blankRow(id), content, tick) };
}
