import { pageOf } from '../utils/store/row.ts';
import type { Store } from '../utils/store/schema.ts';

/** The reader's note on a page; '' where there is none, or the store cannot be read. */
export async function noteOf(page: string, store: Promise<Store>): Promise<string> {
  try {
    return pageOf(await (await store).get('pages', page))?.note ?? '';
  } catch (error) {
    console.error('The note on the page:', error);
    return '';
  }
}
