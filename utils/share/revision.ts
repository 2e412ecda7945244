import { sha256 } from './bytes.ts';

/**
 * The revision that follows `parent`, by what it holds alone: two devices that bring a document to
 * the same content make the same revision, which the server takes for one.
 */
export async function revisionAfter(parent: string | undefined, digest: string): Promise<string> {
  const hash = await sha256(`${parent ?? ''} ${digest}`);
  return `${generationOf(parent) + 1}-${hash.slice(0, 32)}`;
}

/** 3 of `3-9f…`; 0 of none. */
export const generationOf = (revision: string | undefined): number =>
  revision ? Number.parseInt(revision, 10) : 0;

/** As `_bulk_docs` wants it with `new_edits: false`: the newest first, and its parent. */
export const historyOf = (revision: string, parent: string | undefined) => ({
  start: generationOf(revision),
  ids: [revision, ...(parent ? [parent] : [])].map((one) => one.slice(one.indexOf('-') + 1)),
});

/** CouchDB's choice among leaves: the living first, then the longest history, then the greater hash. */
export function bestFirst<T extends { revision: string; deleted: boolean }>(leaves: T[]): T[] {
  return leaves.toSorted(
    (a, b) =>
      Number(a.deleted) - Number(b.deleted) ||
      generationOf(b.revision) - generationOf(a.revision) ||
      (hashOf(a) < hashOf(b) ? 1 : -1),
  );
}

const hashOf = ({ revision }: { revision: string }) => revision.slice(revision.indexOf('-') + 1);
