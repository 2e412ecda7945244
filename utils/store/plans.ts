import type { Edit, KeptPage, Page } from './annotation.ts';
import type { Tick } from './clock.ts';
import { rowsOfPages } from './page-rows.ts';
import { type Content, changedTo, isGone, removed } from './record.ts';
import {
  annotationOf,
  blankRow,
  contentOfAnnotation,
  contentOfPage,
  pageOf,
  type Row,
  type Table,
} from './row.ts';
import type { Store } from './schema.ts';
import { rowsOf, rowsOn, rowsOnEach } from './shelf.ts';
import type { Change } from './step.ts';

// What a write will change is read and reckoned first, so that it can be put into the journal before
// the database takes it. Only one write runs at a time.

/** Reckons what a write will change; `tick` gives it its stamps. */
export type Plan = (store: Store, tick: Tick) => Promise<Change[]>;

/**
 * Pages and what is kept on them; a record that says the same already is no change. An annotation
 * stays on the page it was first kept on.
 *
 * @param careful looks up every id, so that one that stands on another page is found there. Without
 *   it only these pages are read, and a save of such an id fails by a ConstraintError.
 */
export async function planSave(
  store: Store,
  tick: Tick,
  kept: KeptPage[],
  careful: boolean,
): Promise<Change[]> {
  const pages = kept.map(({ page }) => page.id);
  const ids = kept.flatMap(({ annotations }) => annotations.map(({ id }) => id));
  const [knownPages, rows] = await Promise.all([
    rowsOfPages(store, pages),
    careful ? rowsOf(store, ids) : rowsOnEach(store, pages),
  ]);
  const byId = new Map<string, Row>();
  for (const row of rows.flat()) if (row) byId.set(row.id, row);
  return keptChanges(kept, knownPages, byId, tick);
}

/** What a save changes of the rows known: those of the pages in their order, and the others by id. */
export function keptChanges(
  kept: KeptPage[],
  knownPages: (Row | undefined)[],
  byId: ReadonlyMap<string, Row>,
  tick: Tick,
): Change[] {
  const seen = new Set<string>();
  return kept.flatMap(({ page, annotations }, at) => {
    const known = knownPages[at];
    // A page is saved with each annotation, and by what does not know of its note.
    const note = page.note ?? pageOf(known)?.note;
    const content = contentOfPage(note ? { ...page, note } : page);
    const changes = changed('pages', known ?? blankRow(page.id), content, tick);
    for (const annotation of annotations) {
      const { id, space } = annotation;
      // One id is one annotation, even in a file that has it on two pages.
      if (seen.has(id)) continue;
      seen.add(id);
      const row = byId.get(id) ?? { ...blankRow(id, page.id), ...(space ? { space } : {}) };
      changes.push(...changed('annotations', row, contentOfAnnotation(annotation), tick));
    }
    return changes;
  });
}

/** The fields given of some annotations; those kept no more are passed over. */
export async function planEdits(
  store: Store,
  tick: Tick,
  edits: { id: string; fields: Edit }[],
  now: string,
): Promise<Change[]> {
  const rows = await rowsOf(
    store,
    edits.map(({ id }) => id),
  );
  return rows.flatMap((row, index) => {
    const kept = annotationOf(row);
    const edited = kept && { ...kept, ...edits[index]?.fields };
    if (
      !row ||
      !edited ||
      changed('annotations', row, contentOfAnnotation(edited), () => '').length === 0
    ) {
      return [];
    }
    return changed('annotations', row, contentOfAnnotation({ ...edited, changed: now }), tick);
  });
}

/** The reader's note on a page, which is kept with it even while nothing else is kept there. */
export async function planNote(
  store: Store,
  tick: Tick,
  page: Page,
  note: string,
): Promise<Change[]> {
  const known = await store.get('pages', page.id);
  const content = contentOfPage({ ...(pageOf(known) ?? page), note });
  return changed('pages', known ?? blankRow(page.id), content, tick);
}

/** Annotations removed; a page with no note and nothing kept on it goes with its last one. */
export async function planRemove(store: Store, tick: Tick, ids: string[]): Promise<Change[]> {
  const rows = await rowsOf(store, ids);
  const there = rows.filter((row): row is Row => annotationOf(row) !== undefined);
  const gone = there.map((row) => deleted('annotations', row, tick));
  const leaving = Map.groupBy(there, ({ page = '' }) => page);
  const pages = [...leaving].map(async ([id, leavers]) => {
    const [page, all] = await Promise.all([store.get('pages', id), rowsOn(store, id)]);
    const staying = all.filter((row) => annotationOf(row)).length - leavers.length;
    const last = page && !isGone(page) && !page.values.note && staying === 0;
    return last ? [deleted('pages', page, tick)] : [];
  });
  return [...gone, ...(await Promise.all(pages)).flat()];
}

function changed(table: Table, row: Row, content: Content, tick: Tick): Change[] {
  const record = changedTo(row, content, tick);
  if (record === row) return [];
  const after = { ...row, ...record };
  return [row.at === '' ? { table, after } : { table, before: row, after }];
}

const deleted = (table: Table, row: Row, tick: Tick): Change => ({
  table,
  before: row,
  after: { ...row, ...removed(row, tick) },
});
