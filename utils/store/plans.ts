import type { Edit, KeptPage, Page } from './annotation.ts';
import type { Tick } from './clock.ts';
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
import { few, rowsOf, rowsOn } from './shelf.ts';
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
 *   it a save of many meets such an id as a ConstraintError.
 */
export async function planSave(
  store: Store,
  tick: Tick,
  kept: KeptPage[],
  careful = false,
): Promise<Change[]> {
  const seen = new Set<string>();
  const changes = await Promise.all(
    kept.map(async ({ page, annotations: given }) => {
      // One id is one annotation, even in a file that has it on two pages.
      const annotations = given.filter(({ id }) => !seen.has(id) && seen.add(id));
      const ids = annotations.map(({ id }) => id);
      const [known, rows] = await Promise.all([
        store.get('pages', page.id),
        careful || ids.length <= few ? rowsOf(store, ids) : rowsOn(store, page.id),
      ]);
      const byId = new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])));
      // A page is saved with each annotation, and by what does not know of its note.
      const note = page.note ?? pageOf(known)?.note;
      const content = contentOfPage(note ? { ...page, note } : page);
      return [
        ...changed('pages', known ?? blankRow(page.id), content, tick),
        ...annotations.flatMap((annotation) => {
          const { id, space } = annotation;
          const row = byId.get(id) ?? {
            ...blankRow(id, page.id),
            ...(space ? { space } : {}),
          };
          return changed('annotations', row, contentOfAnnotation(annotation), tick);
        }),
      ];
    }),
  );
  return changes.flat();
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
