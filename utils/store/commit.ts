import { unwrap } from 'idb';
import type { Store } from './schema.ts';
import type { Change, Step } from './step.ts';

/** Where sharing with a space stands after a write. */
export interface Standing {
  space: string;
  at: unknown;
}

/**
 * Writes changes, the number of this write, where sharing stands after it and the step that can undo them in one strict
 * transaction: when the promise resolves they are on disk. Answers the step's key.
 */
export async function commit(
  store: Store,
  changes: readonly Change[],
  seq: number,
  step?: Step,
  standing?: Standing,
): Promise<number | undefined> {
  const writing = store.transaction(['pages', 'annotations', 'steps', 'sync'], 'readwrite', {
    durability: 'strict',
  });
  // Bare requests: a promise for each of a thousand costs as much as the writing, and an error of
  // one ends the transaction.
  const tables = {
    pages: unwrap(writing.objectStore('pages')),
    annotations: unwrap(writing.objectStore('annotations')),
  };
  let key: Promise<number> | undefined;
  try {
    for (const { table, after } of changes) tables[table].put(after);
    unwrap(writing.objectStore('sync')).put(seq, 'journal');
    if (standing) unwrap(writing.objectStore('sync')).put(standing.at, standing.space);
    if (step) key = writing.objectStore('steps').add(step);
  } catch (error) {
    // A record that cannot be cloned throws at once, and what was put before it would be written.
    writing.abort();
    await Promise.allSettled([key, writing.done]);
    throw error;
  }
  const [added] = await Promise.all([key, writing.done]);
  return added;
}
