import { openStore } from '../utils/store/schema.ts';

/** The reader's note on a page, '' where there is none. */
export async function noteOf(page: string): Promise<string> {
  const store = await openStore();
  const kept = await store.get('pages', page);
  store.close();
  return kept?.note ?? '';
}
