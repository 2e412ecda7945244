import type { Annotation, KeptPage, Page } from '../annotation.ts';
import { annotationOf, pageOf } from '../row.ts';
import type { Store } from '../schema.ts';
import { rowsOf } from '../shelf.ts';
import type { LibraryCalls, Progress } from './library-calls.ts';
import { createLibraryIndex } from './library-index.ts';
import { readKept } from './read-kept.ts';

type Serving = {
  [K in keyof LibraryCalls]: (ask: LibraryCalls[K][0]) => Promise<LibraryCalls[K][1]>;
};

/** The index of what is kept in a store: answers while it fills, from the newest on. */
export function serveLibrary(store: Store) {
  const index = createLibraryIndex();
  /** Rows written while the index fills: what is read of them then may be older. */
  const latest = new Set<string>();

  const annotationsOf = async (ids: string[]): Promise<(Annotation | null)[]> =>
    (await rowsOf(store, ids)).map((row) => annotationOf(row) ?? null);
  const pageOfId = async (id: string): Promise<Page | null> =>
    pageOf(await store.get('pages', id)) ?? null;

  /** Annotations with the pages they stand on, and what else is kept of these `pages`. */
  async function withPages(
    annotations: (Annotation | null)[],
    pages: string[] = [],
  ): Promise<KeptPage[]> {
    const there = annotations.filter((one) => one !== null);
    const byPage = Map.groupBy(there, ({ page }) => page);
    const ids = [...new Set([...byPage.keys(), ...pages])];
    const read = await Promise.all(ids.map(pageOfId));
    return ids.flatMap((id, at) => {
      const page = read[at];
      return page ? [{ page, annotations: byPage.get(id) ?? [] }] : [];
    });
  }

  const serving: Serving = {
    find: async ({ filter, order }) => index.find(filter, order),
    tally: async ({ filter }) => index.tally(filter),
    count: async ({ filter, facet }) => index.count(filter, facet),
    together: async ({ filter, entity }) => index.together(filter, entity),
    measures: async ({ filter }) => index.measures(filter),
    row: async ({ id }) => index.rowOf(id) ?? -1,
    page: ({ id }) => pageOfId(id),
    ids: async ({ entries }) => [...entries].filter((entry) => entry >= 0).map(index.idOf),
    async read({ entries }) {
      const rows = entries.filter((entry) => entry >= 0);
      const found = await annotationsOf(rows.map(index.idOf));
      const byRow = new Map(rows.map((row, at) => [row, found[at] ?? null]));
      return entries.map((entry) =>
        entry < 0 ? (index.page(-1 - entry) ?? null) : (byRow.get(entry) ?? null),
      );
    },
    kept: async ({ ids }) => withPages(await annotationsOf(ids)),
    async changed({ changed }) {
      const idsIn = (wanted: string) =>
        changed.flatMap(([table, id]) => (table === wanted ? [id] : []));
      const ids = idsIn('annotations');
      for (const id of ids) latest.add(id);
      const found = await annotationsOf(ids);
      index.drop(ids.filter((_, at) => found[at] === null));
      for (const kept of await withPages(found, idsIn('pages'))) index.put(kept);
      return null;
    },
  };

  return {
    serving,
    /** Fills the index; `rest` gives a waiting question its turn. */
    async fill(tell: (progress: Progress) => void, rest: () => Promise<void>): Promise<void> {
      for await (const pages of readKept(store)) {
        for (const { page, annotations } of pages) {
          index.put({
            page,
            annotations: annotations.filter(
              ({ id }) => !latest.has(id) && index.rowOf(id) === undefined,
            ),
          });
        }
        tell({ annotations: index.size, complete: false });
        await rest();
      }
      latest.clear();
      tell({ annotations: index.size, complete: true });
    },
  };
}
