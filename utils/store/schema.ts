import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { migrations, type Upgrading } from './migrations.ts';
import type { Row } from './row.ts';
import type { Step } from './step.ts';

export interface Schema extends DBSchema {
  pages: { key: string; value: Row; indexes: { accessed: string; dirty: number } };
  annotations: {
    key: string;
    value: Row;
    /** Page, start, created, id: a page's annotations in the order of its text. */
    indexes: { place: [string, number, string, string]; dirty: number };
  };
  /** What can be undone, until the browser is closed. */
  steps: { key: number; value: Step };
  /** Where sharing stands, by space: written together with the records it brought. */
  sync: { key: string; value: unknown };
}

export type Store = IDBPDatabase<Schema>;

/**
 * Opens the extension's own database. Another tab that asks for a newer schema is let through: this
 * connection closes, and whoever holds it opens again.
 *
 * @param ended called when the connection was closed by the browser or by a newer schema.
 */
export function openStore(ended = () => {}): Promise<Store> {
  return openDB<Schema>('newsmark', migrations.length, {
    async upgrade(_store, from, _to, transaction) {
      for (const step of migrations.slice(from)) await step(transaction as unknown as Upgrading);
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      ended();
    },
    terminated: ended,
  });
}
