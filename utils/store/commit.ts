import { unwrap } from 'idb';
import { announce } from './changes.ts';
import type { Store } from './schema.ts';
import { type Put, shelve } from './shelf.ts';
import type { Change, Step } from './step.ts';

/** Where sharing with a space stands after a write. */
export interface Standing {
  space: string;
  at: unknown;
}

/** What can undo a write, and under which key it stands already. */
export interface Taken {
  step: Step;
  key?: number;
}

/**
 * Writes changes, the number of this write, where sharing stands after it and the step that can undo
 * them in one strict transaction: when the promise resolves they are on disk. Answers the step's key.
 */
export async function commit(
  store: Store,
  changes: readonly Change[],
  seq?: number,
  step?: Taken,
  standing?: Standing,
): Promise<number | undefined> {
  const writing = store.transaction(['pages', 'annotations', 'steps', 'sync'], 'readwrite', {
    durability: 'strict',
  });
  // Its failure is told below; a transaction that ends before anybody listens would tell the world.
  writing.done.catch(() => {});
  try {
    const pages = unwrap(writing.objectStore('pages'));
    for (const { table, after } of changes) if (table === 'pages') pages.put(after);
    if (seq !== undefined) unwrap(writing.objectStore('sync')).put(seq, 'journal');
    if (standing) unwrap(writing.objectStore('sync')).put(standing.at, standing.space);
    const key = step && writing.objectStore('steps').put(step.step, step.key);
    key?.catch(() => {});
    await shelve(writing, changes.filter(({ table }) => table === 'annotations').map(putOf));
    await writing.done;
    announce(changes.map(({ table, after }) => [table, after.id]));
    return await key;
  } catch (error) {
    // A record that cannot be cloned throws at once, and what was put before it would be written.
    stop(writing);
    await writing.done.catch(() => {});
    throw error;
  }
}

const putOf = ({ before, after }: Change): Put => ({ row: after, fresh: before === undefined });

function stop(writing: { abort(): void }): void {
  try {
    writing.abort();
  } catch {
    // It has ended already: that was the error.
  }
}
