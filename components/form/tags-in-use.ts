import { tagsInUse as inStore } from '../../utils/store/annotations.ts';
import { openStore } from '../../utils/store/schema.ts';

/** Every tag in use, most used first. */
export async function tagsInUse(): Promise<string[]> {
  const store = await openStore();
  const tags = await inStore(store);
  store.close();
  return tags;
}
