import { done, type Result } from '../result.ts';
import { changesSince, type Fetched, fetchChanges, type Listed } from './fetch-changes.ts';
import type { TeamKeys } from './keys.ts';
import type { Replica } from './replica.ts';
import type { Ask } from './server.ts';
import type { Incoming } from './taken.ts';

/** More names than this say no more to a reader than their number does. */
const MOST_UNREADABLE = 1000;

/** A batch that came and is not kept yet. */
interface Arrived {
  incoming: Incoming[];
  cursor: string;
  unreadable: string[];
}

/**
 * Takes in what others did since the last time: the replication protocol's `_changes` and
 * `_bulk_get`, a batch at a time, each batch and the cursor in one transaction, so that it can be
 * broken off anywhere. While a batch is kept, the next is fetched, and the list of the one after it.
 * Answers how many documents came in.
 */
export async function pull(
  ask: Ask,
  keys: TeamKeys,
  replica: Replica,
  progress: (taken: number) => void = () => {},
): Promise<Result<number>> {
  const together = (listed?: Listed, arrived?: Arrived) =>
    Promise.all([
      listed && fetchChanges(ask, keys, replica, listed.changes),
      listed?.more ? changesSince(ask, listed.cursor) : undefined,
      arrived && replica.take(arrived.incoming, arrived),
    ]);
  const standing = await replica.standing();
  const first = await changesSince(ask, standing.cursor);
  if (!first.ok) return first;
  let listed: Listed | undefined = first.value;
  let arrived: Arrived | undefined;
  let { unreadable } = standing;
  let count = 0;
  while (listed || arrived) {
    const [fetched, following] = await together(listed, arrived);
    if (arrived) {
      count += arrived.incoming.length;
      progress(count);
    }
    arrived = undefined;
    if (fetched && !fetched.ok) return fetched;
    if (fetched && listed) {
      unreadable = noted(unreadable, fetched.value);
      const { incoming } = fetched.value;
      const moved = listed.cursor !== standing.cursor || incoming.length > 0;
      arrived = moved ? { incoming, cursor: listed.cursor, unreadable } : undefined;
    }
    if (following && !following.ok) {
      if (arrived) await replica.take(arrived.incoming, arrived);
      return following;
    }
    listed = following?.value;
  }
  return done(count);
}

function noted(before: string[], { incoming, unreadable }: Fetched): string[] {
  const readable = new Set(incoming.flatMap(({ id, foreign }) => (foreign ? [] : [id])));
  const still = before.filter((id) => !readable.has(id));
  return [...new Set([...still, ...unreadable])].slice(0, MOST_UNREADABLE);
}
