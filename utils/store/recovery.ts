import type { Area } from './area.ts';
import { commit } from './commit.ts';
import type { Files } from './files.ts';
import {
  type Entry,
  entriesAfter,
  type Marker,
  noMarker,
  readDone,
  readMarker,
  writeMarker,
} from './journal.ts';
import { rowsOfPages } from './page-rows.ts';
import { emptied, merge } from './record.ts';
import { same } from './record-fields.ts';
import { annotationOf, type Row, type Table, tables } from './row.ts';
import type { Store } from './schema.ts';
import { present } from './shelf.ts';
import { readSnapshot, slots } from './snapshot.ts';
import type { Change } from './step.ts';

/** What had to be done so that the database is whole again; all zero when it was. */
export interface Recovery {
  marker: Marker;
  /** Annotations that were gone, or lacked a change, and are back as the reader kept them. */
  restored: number;
  /** Rows that neither journal nor snapshot had. */
  missing: number;
}

/**
 * Compares the database with what it must hold. A write that was cut short is finished from the
 * journal; a database that came back empty or short, as Chromium's does after damage to its files,
 * is filled again from the snapshots and the journal. Doing it twice changes nothing.
 */
export async function recover(store: Store, local: Area, files?: Files): Promise<Recovery> {
  const [known, done] = await Promise.all([readMarker(local), readDone(local)]);
  // A database made whole once has this number; one the browser has made anew has not.
  const held = (await store.get('sync', 'journal')) as number | undefined;
  const seq = held ?? 0;
  const before = await countRows(store);
  const marker = known ?? { ...noMarker, seq, first: seq + 1, rows: before };
  const behind = marker.seq - seq;
  if (behind <= 0 && before >= marker.rows && (known || before > 0)) {
    // The first start with this schema: what is there is what must be there.
    if (!known) {
      await store.put('sync', seq, 'journal');
      await writeMarker(local, marker);
    }
    return { marker, restored: 0, missing: 0 };
  }
  // Writes are one at a time: only the last can have been cut short, and nobody was told that it was
  // saved.
  const cutShort = behind === 1 && held !== undefined && done < marker.seq;
  if (cutShort)
    for await (const entry of entriesAfter(local, files, marker, seq)) await fill(store, entry);
  const loss = behind > Number(cutShort) || !known || (await countRows(store)) < marker.rows;
  const back = new Set<string>();
  let last = marker.seq;
  if (loss) {
    const filled = files
      ? await fillFromSnapshots(store, files, back, before === 0)
      : { newest: 0, whole: 0 };
    last = Math.max(last, filled.newest);
    // What a whole snapshot holds need not be merged with itself once more.
    for await (const entry of entriesAfter(local, files, marker, filled.whole)) {
      noteBack(back, await fill(store, entry));
    }
  }
  const rows = await countRows(store);
  const mended = { ...marker, seq: last, rows };
  // Strict: with it all is on disk that was filled before.
  await commit(store, [], { seq: last });
  await writeMarker(local, mended);
  return { marker: mended, restored: back.size, missing: Math.max(0, marker.rows - rows) };
}

/** Adds the annotations that changes brought back; one that the reader had removed does not count. */
function noteBack(back: Set<string>, changes: readonly Change[]): void {
  for (const { table, after } of changes) {
    if (table === 'pages') continue;
    if (annotationOf(after)) back.add(after.id);
    else back.delete(after.id);
  }
}

/**
 * Fills from the newest snapshot, and from the other one too when something of the newest is damaged.
 * Answers the number of the newest and that of the one that was whole, 0 when none was.
 */
async function fillFromSnapshots(
  store: Store,
  files: Files,
  back: Set<string>,
  empty: boolean,
): Promise<{ newest: number; whole: number }> {
  const read = await Promise.all(slots.map((name) => readSnapshot(files, name)));
  read.sort((a, b) => (b.head?.seq ?? -1) - (a.head?.seq ?? -1));
  const newest = read[0]?.head?.seq ?? 0;
  let nothing = empty;
  for (const snapshot of read) {
    for await (const [table, rows] of snapshot.rows) {
      const entry: Entry = rows.map((row) => [table, row]);
      noteBack(back, await fill(store, entry, nothing));
    }
    nothing = false;
    if (snapshot.whole()) return { newest, whole: snapshot.head?.seq ?? 0 };
  }
  return { newest, whole: 0 };
}

/**
 * Merges rows into those that are there, so that nothing newer is lost; answers what that changed.
 * Where it is known that `nothing` is there nothing is looked up.
 */
async function fill(store: Store, entry: Entry, nothing = false): Promise<Change[]> {
  const rows = Map.groupBy(entry, ([table]) => table);
  const [pages = [], annotations = []] = tables.map((table) =>
    (rows.get(table) ?? []).map(([, row]) => row),
  );
  const there = nothing
    ? [[], []]
    : await Promise.all([
        rowsOfPages(
          store,
          pages.map(({ id }) => id),
        ),
        present(store, annotations),
      ]);
  const changes = [
    ...mergedWith('pages', pages, there[0]),
    ...mergedWith('annotations', annotations, there[1]),
  ];
  if (changes.length > 0) await commit(store, changes, {}, 'relaxed');
  return changes;
}

const mergedWith = (table: Table, rows: Row[], there: (Row | undefined)[] = []): Change[] =>
  rows.flatMap((row, index) => {
    const before = there[index];
    if (!before) return { table, after: row };
    // Equal records are equal as text: most rows of a database that is only short are.
    if (JSON.stringify(before) === JSON.stringify(row)) return [];
    const after = { ...before, ...emptied(merge(before, row)) };
    return same(before, after) ? [] : { table, before, after };
  });

/** Rows, deleted ones too. */
async function countRows(store: Store): Promise<number> {
  const [pages, annotations] = await Promise.all([
    store.count('pages'),
    store.countFromIndex('annotations', 'ids'),
  ]);
  return pages + annotations;
}
