import type { Row } from './row.ts';
import type { Store } from './schema.ts';

/** The rows of these pages, each `undefined` where there is none. */
export function rowsOfPages(store: Store, ids: readonly string[]): Promise<(Row | undefined)[]> {
  // In one transaction: hundreds of their own cost ten times as much.
  const pages = store.transaction('pages').store;
  return Promise.all(ids.map((id) => pages.get(id)));
}
