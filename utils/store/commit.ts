import type { Store } from './schema.ts';
import type { Change, Step } from './step.ts';

/**
 * Writes changes, and the step that can undo them, in one strict transaction: when the promise
 * resolves they are on disk. Answers the step's key.
 */
export async function commit(
  store: Store,
  changes: readonly Change[],
  step?: Step,
): Promise<number | undefined> {
  const writing = store.transaction(['pages', 'annotations', 'steps'], 'readwrite', {
    durability: 'strict',
  });
  const puts: Promise<unknown>[] = [];
  try {
    for (const { table, after } of changes) puts.push(writing.objectStore(table).put(after));
    if (step) puts.push(writing.objectStore('steps').add(step));
  } catch (error) {
    // A record that cannot be cloned throws at once, and what was put before it would be written.
    writing.abort();
    await Promise.allSettled([...puts, writing.done]);
    throw error;
  }
  const [keys] = await Promise.all([Promise.all(puts), writing.done]);
  return step && (keys.at(-1) as number);
}
