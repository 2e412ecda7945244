import type { Annotation, Edit, Page } from './annotation.ts';
import { placesOn } from './annotations.ts';
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
import type { Change } from './step.ts';

// What a write will change is read and reckoned first, so that it can be put into the journal before
// the database takes it. Only one write runs at a time.

/** A page and what is kept on it; a record that says the same already is no change. */
export async function planSave(
  store: Store,
  tick: Tick,
  page: Page,
  annotations: Annotation[],
): Promise<Change[]> {
  const [known, ...kept] = await Promise.all([
    store.get('pages', page.id),
    ...annotations.map(({ id }) => store.get('annotations', id)),
  ]);
  // A page is saved with each annotation, and by what does not know of its note.
  const note = page.note ?? pageOf(known)?.note;
  const content = contentOfPage(note ? { ...page, note } : page);
  return [
    ...changed('pages', known ?? blankRow(page.id), content, tick),
    ...annotations.flatMap((annotation, index) => {
      const { id, space } = annotation;
      const row = kept[index] ?? { ...blankRow(id), ...(space ? { space } : {}) };
      return changed('annotations', row, contentOfAnnotation(annotation), tick);
    }),
  ];
}

/** The fields given of some annotations; those kept no more are passed over. */
export async function planEdits(
  store: Store,
  tick: Tick,
  edits: { id: string; fields: Edit }[],
  now: string,
): Promise<Change[]> {
  const rows = await Promise.all(edits.map(({ id }) => store.get('annotations', id)));
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
  const rows = await Promise.all([...new Set(ids)].map((id) => store.get('annotations', id)));
  const there = rows.filter((row): row is Row => annotationOf(row) !== undefined);
  const gone = there.map((row) => deleted('annotations', row, tick));
  const leaving = Map.groupBy(there, ({ values }) => values.page as string);
  const pages = [...leaving].map(async ([id, rowsThere]) => {
    const [page, count] = await Promise.all([
      store.get('pages', id),
      store.countFromIndex('annotations', 'place', placesOn(id)),
    ]);
    const last = page && !isGone(page) && !page.values.note && count === rowsThere.length;
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
