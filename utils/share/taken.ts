import { blank, emptied, merge, type Stamped } from '../store/record.ts';
import { canonicalText } from '../store/record-fields.ts';
import { blankRow, type Row } from '../store/row.ts';
import { bare } from './payload.ts';

/** One document as the server has it now. */
export interface Incoming {
  id: string;
  /** The leaf that won at the server. */
  winner: string;
  /** What the winner says; absent when we have it already, or nobody can read it. */
  said?: Stamped;
  /** What the other leaves say that we had not seen. */
  others: Stamped[];
  /** Living leaves beside the winner: a conflict to be resolved. */
  losers: string[];
  /** Nobody with our secret wrote the winner. */
  foreign: boolean;
  /** The page it stands on, and what is known of that. */
  page?: string;
  facts?: Stamped;
}

/**
 * The row after a document came in: everything ever said of it merged, and waiting to be sent back
 * unless the server's winner says exactly that already. `undefined` when there is nothing to keep.
 */
export function taken(row: Row | undefined, incoming: Incoming, space: string): Row | undefined {
  const { id, winner, said, others, losers, foreign, page } = incoming;
  const known = row ?? blankRow(id, page);
  const record = emptied([...(said ? [said] : []), ...others].reduce(merge, bare(known)));
  if (equal(record, blank)) return undefined;
  const { dirty: _dirty, losers: _losers, ...rest } = known;
  const server = said ?? (known.base === winner && !known.dirty ? bare(known) : undefined);
  const clean = !foreign && losers.length === 0 && server && equal(server, record);
  return {
    ...rest,
    ...record,
    id,
    space,
    base: winner,
    ...(losers.length > 0 ? { losers } : {}),
    ...(clean ? {} : { dirty: 1 as const }),
  };
}

/** The row after it was sent: waiting again only if it was changed meanwhile. */
export function afterSending(now: Row, sent: Row, revision: string): Row {
  const { dirty: _dirty, losers: _losers, ...rest } = now;
  const same = equal(bare(now), bare(sent));
  return { ...rest, base: revision, ...(same ? {} : { dirty: 1 as const }) };
}

const equal = (a: Stamped, b: Stamped): boolean => canonicalText(a) === canonicalText(b);
