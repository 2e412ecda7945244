import type { Tick } from './clock.ts';
import { type Content, changedTo, contentOf, isGone, removed } from './record.ts';
import { same } from './record-fields.ts';
import { blankRow, type Row, type Table } from './row.ts';

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
  changes: Change[];
}

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

/** The changes that take a step back (or, with `again`, do it once more) to the rows present now. */
export const stepBack = (
  changes: Change[],
  present: (Row | undefined)[],
  again: boolean,
  tick: Tick,
): Change[] =>
  changes.map(({ table, before, after }, index) => {
    const row = present[index] ?? blankRow(after.id);
    const [there, here] = again ? [after, before] : [before, after];
    return { table, before: row, after: backTo(there, here, row, tick) };
  });
