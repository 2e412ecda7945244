import type { Tick } from './clock.ts';
import { rowsOfPages } from './page-rows.ts';
import { type Content, changedTo, contentOf, isGone, removed } from './record.ts';
import { same } from './record-fields.ts';
import { blankRow, type Row, type Table } from './row.ts';
import type { Store } from './schema.ts';
import { present } from './shelf.ts';

/** One row written: what it was, `undefined` when it was new, and what it is now. */
export interface Change {
  table: Table;
  before?: Row;
  after: Row;
}

export type What = 'saved' | 'edited' | 'removed';

/** What was undone or done again, and to which annotations. */
export interface Stepped {
  what: What;
  ids: string[];
}

/** What the reader did at once, and can undo at once. */
export interface Step extends Stepped {
  /** What was new is `remembered` without its content: undoing it needs to know only where it stands. */
  changes: Change[];
}

/** A change as its step keeps it: an import of 100,000 would otherwise be written twice. */
export const remembered = (change: Change): Change =>
  change.before
    ? change
    : { table: change.table, after: blankRow(change.after.id, change.after.page) };

/** A step about to be undone, with what is there now of what it made: so that it can be done again. */
export const filled = (step: Step, present: (Row | undefined)[]): Step => ({
  ...step,
  changes: step.changes.map((change, index) =>
    change.before ? change : { ...change, after: present[index] ?? change.after },
  ),
});

/**
 * The row with what a step changed taken back, `there` the row before the step and `here` after it.
 * What others changed since then stays. The other way round it does the step again.
 */
export function backTo(
  there: Row | undefined,
  here: Row | undefined,
  present: Row,
  tick: Tick,
): Row {
  const wanted = there && !isGone(there) ? contentOf(there) : undefined;
  if (!wanted) return { ...present, ...removed(present, tick) };
  const from = here && !isGone(here) ? contentOf(here) : undefined;
  const now = isGone(present) || !from ? wanted : taken(contentOf(present), from, wanted);
  return { ...present, ...changedTo(present, now, tick) };
}

function taken(present: Content, from: Content, to: Content): Content {
  const values = new Map(Object.entries(present.values));
  for (const name of new Set([...Object.keys(from.values), ...Object.keys(to.values)])) {
    if (!same(from.values[name], to.values[name])) values.set(name, to.values[name]);
  }
  const added = to.tags.filter((tag) => !from.tags.includes(tag));
  const dropped = from.tags.filter((tag) => !to.tags.includes(tag));
  return {
    values: Object.fromEntries(values),
    tags: [
      ...present.tags.filter((tag) => !dropped.includes(tag) && !added.includes(tag)),
      ...added,
    ],
  };
}

/** The rows of changes as they are now. */
export async function presentRows(store: Store, changes: Change[]): Promise<(Row | undefined)[]> {
  const after = (wanted: Table) =>
    changes.flatMap(({ table, after }) => (table === wanted ? [after] : []));
  const [pages, annotations] = await Promise.all([
    rowsOfPages(
      store,
      after('pages').map(({ id }) => id),
    ),
    present(store, after('annotations')),
  ]);
  const [page, annotation] = [pages.values(), annotations.values()];
  return changes.map(({ table }) => (table === 'pages' ? page : annotation).next().value);
}

/** The changes that take a step back (or, with `again`, do it once more) to the rows present now. */
export const stepBack = (
  changes: Change[],
  present: (Row | undefined)[],
  again: boolean,
  tick: Tick,
): Change[] =>
  changes.map(({ table, before, after }, index) => {
    const row = present[index] ?? blankRow(after.id, after.page);
    const [there, here] = again ? [after, before] : [before, after];
    return { table, before: row, after: backTo(there, here, row, tick) };
  });
