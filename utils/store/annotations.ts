import type { Annotation, KeptPage } from './annotation.ts';
import { annotationOf, pageOf } from './row.ts';
import type { Store } from './schema.ts';

/** The keys of everything on one page in the index `place`. */
export const placesOn = (page: string) => IDBKeyRange.bound([page], [page, []]);

/** What is kept on one page, in the order of the text. */
export async function keptOn(store: Store, page: string): Promise<Annotation[]> {
  const rows = await store.getAllFromIndex('annotations', 'place', placesOn(page));
  return rows.flatMap((row) => annotationOf(row) ?? []);
}

/** Everything kept, newest page first, each page's annotations in the order of its text. */
export async function keptEverywhere(store: Store): Promise<KeptPage[]> {
  const [pages, annotations] = await Promise.all([
    store.getAllFromIndex('pages', 'accessed'),
    store.getAllFromIndex('annotations', 'place'),
  ]);
  const byPage = Map.groupBy(
    annotations.flatMap((row) => annotationOf(row) ?? []),
    ({ page }) => page,
  );
  return pages
    .flatMap((row) => pageOf(row) ?? [])
    .reverse()
    .map((page) => ({ page, annotations: byPage.get(page.id) ?? [] }));
}

/** Every tag in use, most used first. */
export async function tagsInUse(store: Store): Promise<string[]> {
  const counts = new Map<string, number>();
  for (const row of await store.getAllFromIndex('annotations', 'place')) {
    for (const tag of annotationOf(row)?.tags ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([tag]) => tag);
}
