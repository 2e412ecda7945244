import type { Area } from './area.ts';
import type { Files } from './files.ts';
import { entriesAfter, type Marker, noMarker, readMarker, writeMarker } from './journal.ts';
import { emptied, merge } from './record.ts';
import { same } from './record-fields.ts';
import type { Row, Table } from './row.ts';
import type { Store } from './schema.ts';
import { readSnapshot, slots } from './snapshot.ts';

/** What had to be done so that the database is whole again; all zero when it was. */
export interface Recovery {
  marker: Marker;
  /** Annotations that were gone and are back. */
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
  const known = await readMarker(local);
  const seq = ((await store.get('sync', 'journal')) as number | undefined) ?? 0;
  const before = await counted(store);
  const marker = known ?? { ...noMarker, seq, first: seq + 1, rows: before.rows };
  const behind = marker.seq - seq;
  if (behind <= 0 && before.rows >= marker.rows && (known || before.rows > 0)) {
    // The first start with this schema: what is there is what must be there.
    if (!known) await writeMarker(local, marker);
    return { marker, restored: 0, missing: 0 };
  }
  for await (const entry of entriesAfter(local, marker, seq)) await fill(store, entry);
  let after = await counted(store);
  let last = marker.seq;
  if (after.rows < marker.rows || after.rows === 0) {
    if (files) last = Math.max(last, await fillFromSnapshots(store, files));
    for await (const entry of entriesAfter(local, marker, 0)) await fill(store, entry);
    after = await counted(store);
  } else if (behind === 1) {
    // Writes are one at a time: the last was cut short, and nobody was told that it was saved.
    before.annotations = after.annotations;
  }
  const mended = { ...marker, seq: last, rows: after.rows };
  await store.put('sync', last, 'journal');
  await writeMarker(local, mended);
  return {
    marker: mended,
    restored: after.annotations - before.annotations,
    missing: Math.max(0, marker.rows - after.rows),
  };
}

/** The newest snapshot; the other one too when something of the newest is damaged. Answers its number. */
async function fillFromSnapshots(store: Store, files: Files): Promise<number> {
  const read = await Promise.all(slots.map((name) => readSnapshot(files, name)));
  read.sort((a, b) => (b.head?.seq ?? -1) - (a.head?.seq ?? -1));
  for (const snapshot of read) {
    for await (const [table, rows] of snapshot.rows) {
      await fill(
        store,
        rows.map((row) => [table, row]),
      );
    }
    if (snapshot.whole()) break;
  }
  return read[0]?.head?.seq ?? 0;
}

/** Merges rows into those that are there, so that nothing newer is lost. */
export async function fill(store: Store, rows: [Table, Row][]): Promise<void> {
  const writing = store.transaction(['pages', 'annotations'], 'readwrite', {
    durability: 'strict',
  });
  const there = await Promise.all(
    rows.map(([table, row]) => writing.objectStore(table).get(row.id)),
  );
  for (const [index, [table, row]] of rows.entries()) {
    const present = there[index];
    const merged = present ? { ...present, ...emptied(merge(present, row)) } : row;
    if (!present || !same(present, merged)) void writing.objectStore(table).put(merged);
  }
  await writing.done;
}

/** Rows, deleted ones too, and the annotations that are there. */
async function counted(store: Store): Promise<{ rows: number; annotations: number }> {
  const [pages, rows, annotations] = await Promise.all([
    store.count('pages'),
    store.count('annotations'),
    store.countFromIndex('annotations', 'place'),
  ]);
  return { rows: pages + rows, annotations };
}
