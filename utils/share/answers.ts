/** What a server says, believed only as far as its shape: it may be another program, or hostile. */

export interface Change {
  id: string;
  /** Leaf revisions. */
  revisions: string[];
}

export interface Changes {
  changes: Change[];
  /** Opaque; handed back as `since`. */
  cursor: string;
  /** How many rows the server sent, ours or not. */
  full: number;
}

export interface Leaf {
  id: string;
  revision: string;
  deleted: boolean;
  /** Absent in a document that somebody else wrote. */
  sealed?: string;
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field of an answer that may be anything. */
export const field = (answer: unknown, name: string): unknown =>
  isObject(answer) ? answer[name] : undefined;

const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const isRevision = (value: unknown): value is string =>
  typeof value === 'string' && /^[1-9]\d{0,8}-[\da-f]{1,64}$/u.test(value);
/** Ours are UUIDs and hex; `_design/…` is the server's. */
const isName = (value: unknown): value is string =>
  typeof value === 'string' && /^[\da-f-]{32,36}$/u.test(value);

/** Reads `_changes`; `undefined` when it is not one. Rows that are not ours are left out. */
export function readChanges(answer: unknown): Changes | undefined {
  if (!isObject(answer) || !isList(answer.results)) return undefined;
  const cursor = answer.last_seq;
  if (typeof cursor !== 'string' && typeof cursor !== 'number') return undefined;
  const changes = answer.results.flatMap((row) => {
    if (!isObject(row) || !isName(row.id) || !isList(row.changes)) return [];
    const revisions = row.changes.map((one) => (isObject(one) ? one.rev : undefined));
    return [{ id: row.id, revisions: revisions.filter(isRevision) }];
  });
  return { changes, cursor: String(cursor), full: answer.results.length };
}

/** Reads `_bulk_get`; revisions the server has lost meanwhile are left out. */
export function readLeaves(answer: unknown): Leaf[] | undefined {
  if (!isObject(answer) || !isList(answer.results)) return undefined;
  return answer.results.flatMap((result) => {
    const docs = isObject(result) && isList(result.docs) ? result.docs : [];
    return docs.flatMap((doc) => (isObject(doc) && isObject(doc.ok) ? leafOf(doc.ok) : []));
  });
}

function leafOf(doc: Record<string, unknown>): Leaf[] {
  if (!isName(doc._id) || !isRevision(doc._rev)) return [];
  return [
    {
      id: doc._id,
      revision: doc._rev,
      deleted: doc._deleted === true,
      ...(typeof doc.sealed === 'string' ? { sealed: doc.sealed } : {}),
    },
  ];
}

/** Reads the rows of `_bulk_docs`: the names of documents that were refused. */
export function readRefused(answer: unknown): Set<string> | undefined {
  if (!isList(answer)) return undefined;
  const refused = answer.filter((row) => isObject(row) && typeof row.error === 'string');
  return new Set(refused.map((row) => String((row as Record<string, unknown>).id)));
}
