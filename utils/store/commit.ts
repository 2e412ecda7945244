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

/** What is written together with rows. */
export interface Beside {
  /** The number of this write. */
  seq?: number;
  step?: Taken;
  standing?: Standing;
}

/**
 * Writes changes and what goes beside them in one strict transaction: when the promise resolves they
 * are on disk. Answers the step's key.
 *
 * @param durability `relaxed` where a strict transaction follows before anybody relies on them.
 */
export async function commit(
  store: Store,
  changes: readonly Change[],
  { seq, step, standing }: Beside = {},
  durability: IDBTransactionDurability = 'strict',
): Promise<number | undefined> {
  const tables = ['pages', 'annotations', 'steps', 'sync'] as const;
  const writing = store.transaction([...tables], 'readwrite', { durability });
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
