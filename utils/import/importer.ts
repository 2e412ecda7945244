import type { Word } from '../export/format.ts';
import type { KeptPage } from '../store/annotation.ts';

/** What became of each annotation of a file. */
export interface Report {
  /** How many can be taken in. */
  taken: number;
  /** How many are there already, or stand in the file more than once. */
  known: number;
  /** What was refused, and why; the first hundred by name. */
  refused: { what: string; why: Word }[];
  refusedCount: number;
}

export interface Imported {
  pages: KeptPage[];
  report: Report;
}

export interface ImportOptions {
  /** The instant of the import, ISO 8601 UTC: when what has no date of its own was read and kept. */
  now: string;
}

/** What a file turned out to hold: its text, the JSON in it, or the files of an archive. */
export interface Opened {
  text: string;
  /** The JSON value of the whole file; absent when it is none. */
  json?: unknown;
  /** Texts of the files of a zip, by name. */
  files?: ReadonlyMap<string, string>;
}

/** One kind of file that can be taken in. Throws a `Refusal` when the file is not as its format says. */
export interface Importer {
  /** As `--from` names it. */
  id: string;
  /** Whether the file is of this kind, by its content. */
  detect(opened: Opened): boolean;
  read(opened: Opened, options: ImportOptions): Imported;
}
