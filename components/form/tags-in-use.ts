import { openStore } from '../../utils/store/schema.ts';

/** Every tag in use, most used first. */
export async function tagsInUse(): Promise<string[]> {
  const store = await openStore();
  const counts = new Map<string, number>();
  for (const { tags } of await store.getAll('annotations')) {
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  store.close();
  return [...counts].sort(([, a], [, b]) => b - a).map(([tag]) => tag);
}
