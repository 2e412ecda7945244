import { everyRow } from './every-row.ts';
import { annotationOf, type Row } from './row.ts';
import type { Store } from './schema.ts';
import { rowsOf } from './shelf.ts';

const idsAtOnce = 500;
/** Reading so many rows one after the other takes as long as looking one up. */
const readWhileLookedUp = 10;

/** Those of these ids that are kept; what was removed is not. */
export async function keptAmong(store: Store, ids: string[]): Promise<Set<string>> {
  const wanted = new Set(ids);
  const kept = new Set<string>();
  const note = (row: Row | undefined) => {
    if (row && wanted.has(row.id) && annotationOf(row)) kept.add(row.id);
  };
  // Ids that are not there are each looked up for themselves: a hundred thousand take half a minute.
  if ((await store.countFromIndex('annotations', 'ids')) < ids.length * readWhileLookedUp) {
    for await (const [table, rows] of everyRow(store)) if (table !== 'pages') rows.forEach(note);
    return kept;
  }
  for (let at = 0; at < ids.length; at += idsAtOnce) {
    for (const row of await rowsOf(store, ids.slice(at, at + idsAtOnce))) note(row);
  }
  return kept;
}
