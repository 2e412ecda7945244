import type { Annotation, Edit, KeptPage, Page } from './annotation.ts';
import type { Store } from './schema.ts';

/**
 * Writes annotations and the page they stand on in one strict transaction: when the promise
 * resolves they are on disk. The same id again replaces the earlier record.
 */
export async function save(store: Store, page: Page, annotations: Annotation[]): Promise<void> {
  const writing = store.transaction(['pages', 'annotations'], 'readwrite', {
    durability: 'strict',
  });
  const puts: Promise<unknown>[] = [];
  try {
    const known = await writing.objectStore('pages').get(page.id);
    const note = page.note ?? known?.note;
    puts.push(writing.objectStore('pages').put(note ? { ...page, note } : page));
    for (const one of annotations) puts.push(writing.objectStore('annotations').put(one));
  } catch (error) {
    // A record that cannot be cloned throws at once, and what was put before it would be written.
    writing.abort();
    await Promise.allSettled([...puts, writing.done]);
    throw error;
  }
  await Promise.all([...puts, writing.done]);
}

/** Changes the fields given of one annotation; `undefined` when it is kept no more. */
export async function edit(
  store: Store,
  id: string,
  fields: Edit,
  now: string,
): Promise<Annotation | undefined> {
  const writing = store.transaction('annotations', 'readwrite', { durability: 'strict' });
  const kept = await writing.store.get(id);
  const edited = kept && { ...kept, ...fields, changed: now };
  if (edited) await writing.store.put(edited);
  await writing.done;
  return edited;
}

/** Sets the reader's note on a page, which is kept with it even while nothing else is kept there. */
export async function notePage(store: Store, page: Page, note: string): Promise<void> {
  const writing = store.transaction('pages', 'readwrite', { durability: 'strict' });
  await writing.store.put({ ...((await writing.store.get(page.id)) ?? page), note });
  await writing.done;
}

/** Removes annotations; a page with no note and nothing kept on it goes with its last one. */
export async function remove(store: Store, ids: string[]): Promise<void> {
  const writing = store.transaction(['pages', 'annotations'], 'readwrite', {
    durability: 'strict',
  });
  const annotations = writing.objectStore('annotations');
  const pages = new Set<string>();
  for (const id of ids) {
    const gone = await annotations.get(id);
    if (gone) pages.add(gone.page);
    await annotations.delete(id);
  }
  for (const page of pages) {
    const stored = await writing.objectStore('pages').get(page);
    if (!stored?.note && (await annotations.index('page').count(page)) === 0) {
      await writing.objectStore('pages').delete(page);
    }
  }
  await writing.done;
}

/** What is kept on one page, in the order of the text. */
export async function keptOn(store: Store, page: string): Promise<Annotation[]> {
  const kept = await store.getAllFromIndex('annotations', 'page', page);
  return kept.sort(inTextOrder);
}

/** Everything kept, newest page first, each page's annotations in the order of its text. */
export async function keptEverywhere(store: Store): Promise<KeptPage[]> {
  const [pages, annotations] = await Promise.all([
    store.getAll('pages'),
    store.getAll('annotations'),
  ]);
  const byPage = Map.groupBy(annotations, (annotation) => annotation.page);
  return pages
    .sort((a, b) => b.accessed.localeCompare(a.accessed))
    .map((page) => ({ page, annotations: (byPage.get(page.id) ?? []).sort(inTextOrder) }));
}

const inTextOrder = (a: Annotation, b: Annotation): number =>
  a.anchor.start - b.anchor.start || a.created.localeCompare(b.created);
