import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Annotation, Page } from './annotation.ts';

interface Schema extends DBSchema {
  pages: { key: string; value: Page };
  annotations: {
    key: string;
    value: Annotation;
    indexes: { page: string; created: string };
  };
}

export type Store = IDBPDatabase<Schema>;

/** Opens the extension's own database; another tab that asks for a newer schema is let through. */
export function openStore(): Promise<Store> {
  return openDB<Schema>('newsmark', 1, {
    upgrade(store) {
      store.createObjectStore('pages', { keyPath: 'id' });
      const annotations = store.createObjectStore('annotations', { keyPath: 'id' });
      annotations.createIndex('page', 'page');
      annotations.createIndex('created', 'created');
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });
}
