import { tagsInUse as inUse } from '../../utils/store/annotations.ts';
import { openStore } from '../../utils/store/schema.ts';

/** Every tag in use, most used first. */
export async function tagsInUse(): Promise<string[]> {
  const store = await openStore();
  try {
    return await inUse(store);
  } finally {
    store.close();
  }
}
