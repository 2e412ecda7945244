import type { Files } from './files.ts';
import { linesOf, openLine, sealLine } from './sealed-lines.ts';

// Chromium's `storage.local` takes a fifth of a second for the rows of a thousand annotations, a file
// of our own a hundredth: entries of an import go there, and the journal holds only that they do.

/** Characters from which an entry has a file of its own. */
export const long = 65_536;

/** What stands in the journal for an entry that has a file of its own. */
export const inFile = 'in a file';

const nameOf = (seq: number) => `journal-${seq}.ndjson`;
const shape = /^journal-(\d{1,16})\.ndjson$/u;

export async function writeLong(files: Files, seq: number, text: string): Promise<void> {
  await files.write(nameOf(seq), piece(await sealLine(text)));
}

/** The entry's text; undefined when the file is gone or not as it was written. */
export async function readLong(files: Files, seq: number): Promise<string | undefined> {
  for await (const line of linesOf(files.read(nameOf(seq)))) return openLine(line);
  return undefined;
}

export const dropLong = (files: Files, seq: number): Promise<void> => files.remove(nameOf(seq));

/** Drops the files of entries before `first`, of such too as were cut short before the journal had them. */
export async function dropLongBefore(files: Files, first: number): Promise<void> {
  for (const name of await files.names()) {
    const seq = shape.exec(name)?.[1];
    if (seq !== undefined && Number(seq) < first) await files.remove(name);
  }
}

async function* piece(text: string): AsyncGenerator<string> {
  yield text;
}
