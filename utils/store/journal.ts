import type { Area } from './area.ts';
import type { Stamp } from './clock.ts';
import type { Files } from './files.ts';
import { dropLong, dropLongBefore, inFile, long, readLong, writeLong } from './long-entries.ts';
import type { Row, Table } from './row.ts';

/** What the database must hold, kept outside of it. */
export interface Marker {
  /** Number of the last write. */
  seq: number;
  /** Number of the first write the journal still has. */
  first: number;
  /** Rows of pages and annotations, deleted ones too: there are never fewer. */
  rows: number;
  /** The device's last stamp, so that a clock set back does not make later writes older. */
  clock: Stamp;
}

/** The rows one write left. */
export type Entry = [table: Table, row: Row][];

const markerKey = 'marker';
const doneKey = 'done';
const entryKey = (seq: number) => `journal:${seq}`;
const atOnce = 20;

export const noMarker: Marker = { seq: 0, first: 1, rows: 0, clock: '' };

export async function readMarker(local: Area): Promise<Marker | undefined> {
  return (await local.get(markerKey))[markerKey] as Marker | undefined;
}

export const writeMarker = (local: Area, marker: Marker): Promise<void> =>
  local.set({ [markerKey]: marker });

/**
 * Puts a write into the journal under the number its marker has. As text: what Chromium stores it turns
 * into values of its own one by one, a quarter of a second for a thousand annotations.
 */
export async function writeEntry(
  local: Area,
  files: Files | undefined,
  marker: Marker,
  entry: Entry,
): Promise<void> {
  const { seq } = marker;
  const text = JSON.stringify(entry);
  const apart = files && text.length >= long;
  // The file first: what the journal names is there.
  if (apart) await writeLong(files, seq, text);
  await local.set({ [entryKey(seq)]: apart ? inFile : text, [markerKey]: marker });
}

/** Notes that the database has this write and all before: the reader is told that it is saved. */
export const noteDone = (local: Area, seq: number): Promise<void> => local.set({ [doneKey]: seq });

/** The last write that was noted as done, 0 when none was. */
export async function readDone(local: Area): Promise<number> {
  const done = (await local.get(doneKey))[doneKey];
  return typeof done === 'number' ? done : 0;
}

/** Takes back the last write, which the database refused: a restart must not bring it after all. */
export async function takeBack(
  local: Area,
  files: Files | undefined,
  seq: number,
  before: Marker,
): Promise<void> {
  await local.remove(entryKey(seq));
  await writeMarker(local, before);
  if (files) await dropLong(files, seq);
}

/** Drops the writes before `first`, which two snapshots hold. */
export async function dropEntries(
  local: Area,
  files: Files,
  marker: Marker,
  first: number,
): Promise<Marker> {
  if (first <= marker.first) return marker;
  const kept = { ...marker, first };
  // The marker first: what it does not name is waste, what it names and is not there is a loss.
  await writeMarker(local, kept);
  await local.remove(keys(marker.first, first - 1));
  await dropLongBefore(files, first);
  return kept;
}

/** The writes after `seq`, in their order. */
export async function* entriesAfter(
  local: Area,
  files: Files | undefined,
  { first, seq: last }: Marker,
  seq: number,
): AsyncGenerator<Entry> {
  for (let from = Math.max(first, seq + 1); from <= last; from += atOnce) {
    const wanted = keys(from, Math.min(last, from + atOnce - 1));
    const read = await local.get(wanted);
    for (const [index, key] of wanted.entries()) {
      const stored = read[key];
      const apart = stored === inFile && files;
      const entry = entryOf(apart ? await readLong(files, from + index) : stored);
      if (entry) yield entry;
    }
  }
}

/** An entry as it was stored; journals begun earlier hold values in the place of text. */
function entryOf(stored: unknown): Entry | undefined {
  try {
    const entry: unknown = typeof stored === 'string' ? JSON.parse(stored) : stored;
    return Array.isArray(entry) ? (entry as Entry) : undefined;
  } catch {
    return undefined;
  }
}

const keys = (from: number, to: number): string[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => entryKey(from + index));
