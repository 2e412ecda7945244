import { done, failed, type Result } from '../result.ts';
import { type Change, type Changes, type Leaf, readChanges, readLeaves } from './answers.ts';
import type { TeamKeys } from './keys.ts';
import { type Payload, readPayload } from './payload.ts';
import type { Replica } from './replica.ts';
import { bestFirst } from './revision.ts';
import { unseal } from './sealing.ts';
import type { Ask } from './server.ts';
import type { Incoming } from './taken.ts';

const BATCH = 500;

export interface Listed extends Changes {
  /** The server has more; one whose cursor stands still would be asked without end. */
  more: boolean;
}

export interface Fetched {
  incoming: Incoming[];
  /** Names of documents nobody here can read. */
  unreadable: string[];
}

/** What was changed at the server since then, at most a batch. */
export async function changesSince(ask: Ask, cursor: string): Promise<Result<Listed>> {
  const since = encodeURIComponent(cursor);
  const answer = await ask('GET', `/_changes?style=all_docs&limit=${BATCH}&since=${since}`);
  if (!answer.ok) return answer;
  if (answer.value === undefined) return failed('problemShareNoDatabase');
  const read = readChanges(answer.value);
  if (!read) return failed('problemShareAnswer');
  return done({ ...read, more: read.full >= BATCH && read.cursor !== cursor });
}

/** Everything said by these changes that is not here yet, unsealed. */
export async function fetchChanges(
  ask: Ask,
  keys: TeamKeys,
  replica: Replica,
  changes: Change[],
): Promise<Result<Fetched>> {
  const leaves = await missing(ask, replica, changes);
  if (!leaves.ok) return leaves;
  return done(sorted(changes, await Promise.all(leaves.value.map((leaf) => open(keys, leaf)))));
}

/** The leaves of documents that are not as this device left them; of a conflict all, to choose alike everywhere. */
async function missing(ask: Ask, replica: Replica, changes: Change[]): Promise<Result<Leaf[]>> {
  const rows = await replica.rows(changes.map(({ id }) => id));
  const wanted = changes.flatMap(({ id, revisions }, index) =>
    revisions.length === 1 && revisions[0] === rows[index]?.base
      ? []
      : revisions.map((rev) => ({ id, rev })),
  );
  return leavesOf(ask, wanted);
}

async function leavesOf(ask: Ask, docs: { id: string; rev: string }[]): Promise<Result<Leaf[]>> {
  if (docs.length === 0) return done([]);
  const answer = await ask('POST', '/_bulk_get', { docs });
  if (answer.ok) {
    const leaves = readLeaves(answer.value);
    return leaves ? done(leaves) : failed('problemShareAnswer');
  }
  if (answer.error !== 'problemShareLarge' || docs.length === 1) return answer;
  const half = docs.length >> 1;
  const first = await leavesOf(ask, docs.slice(0, half));
  if (!first.ok) return first;
  const second = await leavesOf(ask, docs.slice(half));
  return second.ok ? done([...first.value, ...second.value]) : second;
}

interface Opened extends Leaf {
  payload?: Payload;
}

async function open(keys: TeamKeys, leaf: Leaf): Promise<Opened> {
  const text = leaf.sealed && (await unseal(keys, leaf.id, leaf.sealed));
  const payload = text ? readPayload(text, Date.now()) : undefined;
  return payload ? { ...leaf, payload } : leaf;
}

/** Each changed document with what its leaves say, and the names of those nobody here can read. */
function sorted(changes: Change[], opened: Opened[]): Fetched {
  const byDocument = Map.groupBy(opened, ({ id }) => id);
  const unreadable: string[] = [];
  const incoming = changes.flatMap(({ id, revisions }): Incoming[] => {
    const fetched = new Map((byDocument.get(id) ?? []).map((leaf) => [leaf.revision, leaf]));
    // All its leaves are known: most often what this device sent itself.
    if (fetched.size === 0) return [];
    const leaves: Opened[] = revisions.map(
      (revision) => fetched.get(revision) ?? { id, revision, deleted: false },
    );
    const [winner, ...rest] = bestFirst(leaves);
    if (!winner) return [];
    const isForeign = fetched.has(winner.revision) && !winner.payload;
    if (isForeign && !winner.deleted) unreadable.push(id);
    const told =
      leaves.find(({ payload }) => payload?.facts) ?? leaves.find(({ payload }) => payload);
    return [
      {
        id,
        winner: winner.revision,
        ...(winner.payload ? { said: winner.payload.record } : {}),
        others: rest.flatMap(({ payload }) => (payload ? [payload.record] : [])),
        losers: rest.flatMap(({ revision, deleted }) => (deleted ? [] : [revision])),
        foreign: isForeign,
        ...(told?.payload ? { page: told.payload.page } : {}),
        ...(told?.payload?.facts ? { facts: told.payload.facts } : {}),
      },
    ];
  });
  return { incoming, unreadable };
}
