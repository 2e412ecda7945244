import type { Area } from './area.ts';
import type { Stamp } from './clock.ts';
import type { Files } from './files.ts';
import type { Row, Table } from './row.ts';
import { rowsOfStaged, type StagedEntry } from './staged.ts';
import { dropStaged, notedStaged } from './staged-files.ts';

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
  marker: Marker,
  entry: Entry | StagedEntry,
): Promise<void> {
  const { seq } = marker;
  const items = { [entryKey(seq)]: JSON.stringify(entry), [markerKey]: marker };
  const staged = Array.isArray(entry) ? {} : await notedStaged(local, entry.file, seq);
  await local.set({ ...items, ...staged });
}

/** Notes that the database has this write and all before: the reader is told that it is saved. */
export const noteDone = (local: Area, seq: number): Promise<void> => local.set({ [doneKey]: seq });

/** The last write that was noted as done, 0 when none was. */
export async function readDone(local: Area): Promise<number> {
  const done = (await local.get(doneKey))[doneKey];
  return typeof done === 'number' ? done : 0;
}

/** Takes back the last write, which the database refused: a restart must not bring it after all. */
export async function takeBack(local: Area, seq: number, before: Marker): Promise<void> {
  await local.remove(entryKey(seq));
  await writeMarker(local, before);
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
  await dropStaged(local, files, first);
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
    for (const key of wanted) {
      const entry = await entryOf(read[key], files);
      if (entry) yield entry;
    }
  }
}

/** An entry as it was stored; journals begun earlier hold values in the place of text. */
async function entryOf(stored: unknown, files: Files | undefined): Promise<Entry | undefined> {
  const entry = typeof stored === 'string' ? parsed(stored) : stored;
  if (Array.isArray(entry)) return entry as Entry;
  if (!entry || !files) return undefined;
  const changes = await rowsOfStaged(files, entry as StagedEntry);
  return changes?.map(({ table, after }) => [table, after]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const keys = (from: number, to: number): string[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => entryKey(from + index));
