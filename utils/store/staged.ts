import type { KeptPage } from './annotation.ts';
import { type Stamp, startClock } from './clock.ts';
import type { Files } from './files.ts';
import { keptChanges } from './plans.ts';
import { openLine } from './sealed-lines.ts';
import type { Change } from './step.ts';

// An import is checked whole and laid out in a file of the extension's own before any of it is kept.
// The background reads it from there, and its journal only names the piece: the rows of a thousand
// annotations cost Chromium a third of a second as a message, and a fifth as an entry.

/** A line of a staged file: some pages with what is kept on them. */
export interface Piece {
  file: string;
  /** In bytes, without the line's end. */
  at: number;
  size: number;
}

/** What the journal holds of a piece of which nothing was there before: enough to make its rows again. */
export interface StagedEntry extends Piece {
  /** The stamp before the first of its rows'. */
  after: Stamp;
}

const shape = /^import-[\w-]{8,64}\.ndjson$/u;

export const stagedName = (step: string): string => `import-${step}.ndjson`;
export const isStagedName = (name: string): boolean => shape.test(name);

/** The pages of a piece; undefined when the file is gone or not as it was written. */
export async function readPiece(
  files: Files,
  { file, at, size }: Piece,
): Promise<KeptPage[] | undefined> {
  if (!isStagedName(file)) return undefined;
  const text = await openLine((await files.piece(file, at, size)) ?? '');
  return text === undefined ? undefined : (JSON.parse(text) as KeptPage[]);
}

/** A clock of its own for a piece: started again after the same stamp it gives the same stamps. */
export const pieceClock = (after: Stamp) => startClock(after.slice(15), after, () => 0);

/** The rows a piece left where nothing of it was there, the same to the last stamp. */
export async function rowsOfStaged(
  files: Files,
  entry: StagedEntry,
): Promise<Change[] | undefined> {
  const kept = await readPiece(files, entry);
  return kept && keptChanges(kept, [], new Map(), pieceClock(entry.after).tick);
}
