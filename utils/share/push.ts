import { done, failed, type Result } from '../result.ts';
import { isGone } from '../store/record.ts';
import type { Row } from '../store/row.ts';
import { readRefused } from './answers.ts';
import type { TeamKeys } from './keys.ts';
import { bare, writePayload } from './payload.ts';
import type { Replica, Sent } from './replica.ts';
import { historyOf, revisionAfter } from './revision.ts';
import { digestOf, seal } from './sealing.ts';
import type { Ask } from './server.ts';

const BATCH = 500;
/** A server's own limit on a request is 8 MB at the least; sealed text grows by a third. */
const MOST_CHARACTERS = 1_000_000;

interface Document {
  _id: string;
  _rev: string;
  _revisions: { start: number; ids: string[] };
  _deleted?: true;
  sealed?: string;
}

interface Parcel {
  documents: Document[];
  sent: Sent;
}

/**
 * Sends what was changed here: `_bulk_docs` with revisions of our own making (`new_edits: false`), so
 * that sending the same twice is sending it once. While the server works on a load, the next is sealed
 * and the one before is noted as sent. Answers how many were sent.
 */
export async function push(
  ask: Ask,
  keys: TeamKeys,
  replica: Replica,
  progress: (sent: number) => void = () => {},
): Promise<Result<number>> {
  let count = 0;
  let most = BATCH;
  let accepted: Sent[] = [];
  let load = await nextLoad(keys, replica, most);
  while (load.length + accepted.length > 0) {
    if (load.length === 0) {
      await replica.sent(accepted);
      accepted = [];
      // What was changed while it was under way waits again.
      load = await nextLoad(keys, replica, most);
      continue;
    }
    const docs = load.flatMap(({ documents }) => documents);
    const underWay = new Set([...accepted, ...load.map(({ sent }) => sent)].map(idOf));
    const [answer, next] = await Promise.all([
      ask('POST', '/_bulk_docs', { new_edits: false, docs }),
      nextLoad(keys, replica, most, underWay),
      replica.sent(accepted),
    ]);
    accepted = [];
    if (!answer.ok && answer.error === 'problemShareLarge' && load.length > 1) {
      most = Math.max(1, load.length >> 1);
      load = await nextLoad(keys, replica, most);
      continue;
    }
    if (!answer.ok) return answer;
    if (answer.value === undefined) return failed('problemShareNoDatabase');
    const refused = readRefused(answer.value);
    if (!refused) return failed('problemShareAnswer');
    accepted = load.flatMap(({ sent }) => (refused.has(sent.row.id) ? [] : [sent]));
    count += accepted.length;
    progress(count);
    // What was refused would be the first to wait again.
    if (refused.size > 0) {
      await replica.sent(accepted);
      return failed('problemShareRefused');
    }
    load = next;
  }
  return done(count);
}

const idOf = ({ row }: Sent): string => row.id;

/** What waits, sealed, as much as one request takes. */
async function nextLoad(
  keys: TeamKeys,
  replica: Replica,
  most: number,
  underWay?: ReadonlySet<string>,
): Promise<Parcel[]> {
  const rows = await replica.waiting(most, underWay);
  return bounded(await Promise.all(rows.map(({ row, page }) => packed(keys, row, page))));
}

async function packed(keys: TeamKeys, row: Row, page: Row | undefined): Promise<Parcel> {
  const said = { record: row, page: row.page ?? '' };
  const text = writePayload(page ? { ...said, facts: withoutNote(page) } : said);
  const sealed = await seal(keys, row.id, text);
  // By what the annotation says alone: another device may know the page a little differently.
  const digest = await digestOf(keys, row.id, writePayload(said));
  const revision = await revisionAfter(row.base, digest);
  const losing = (row.losers ?? []).map(async (loser): Promise<Document> => {
    const grave = await revisionAfter(loser, 'resolved');
    return { _id: row.id, _rev: grave, _revisions: historyOf(grave, loser), _deleted: true };
  });
  const document: Document = {
    _id: row.id,
    _rev: revision,
    _revisions: historyOf(revision, row.base),
    sealed,
    ...(isGone(row) ? { _deleted: true as const } : {}),
  };
  return { documents: [document, ...(await Promise.all(losing))], sent: { row, revision } };
}

/** What the reader notes of a page is not the team's, nor what else is no fact of the page. */
function withoutNote(page: Row) {
  const { note: _note, ...values } = page.values;
  const { note: _stamp, ...stamps } = page.stamps;
  return { ...bare(page), values, stamps, tags: [] };
}

/** As many parcels as one request takes, and one at least. */
function bounded(parcels: Parcel[]): Parcel[] {
  let characters = 0;
  const end = parcels.findIndex(({ documents }) => {
    characters += documents.reduce((sum, { sealed }) => sum + (sealed?.length ?? 0) + 200, 0);
    return characters > MOST_CHARACTERS;
  });
  return end === -1 ? parcels : parcels.slice(0, Math.max(1, end));
}
