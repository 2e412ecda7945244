import { pageOf } from '../utils/store/row.ts';
import { openStore } from '../utils/store/schema.ts';

/** The reader's note on a page, '' where there is none. */
export async function noteOf(page: string): Promise<string> {
  const store = await openStore();
  const row = await store.get('pages', page);
  store.close();
  return pageOf(row)?.note ?? '';
}
