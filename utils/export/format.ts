import type { KeptPage } from '../store/annotation.ts';

/** A key of `_locales`. */
export type Word = keyof typeof import('../../public/_locales/en/messages.json');

/** A piece of a file. */
export type Chunk = string | Uint8Array<ArrayBuffer>;

export interface WriteOptions {
  /** The instant of the export, ISO 8601 UTC. */
  exported: string;
  /** A text of `_locales` in the reader's language, for the files that people read. */
  word: (key: Word) => string;
  /** The language of `word`, as HTML names it; English unless told. */
  language?: string;
  /** CSV: cells a spreadsheet would run get a leading apostrophe. On unless switched off. */
  formulaSafe?: boolean;
  /** Markdown: how one annotation is written; see `templateNames` in markdown.ts. */
  template?: string;
}

/**
 * A file being written, page by page. Each step of an iterator is small (about one annotation), so
 * that whoever drives it can rest between any two; an empty piece is only such a place to rest.
 */
export interface Writer {
  start(): Iterable<Chunk>;
  page(kept: KeptPage): Iterable<Chunk>;
  end(): Iterable<Chunk>;
}

/** Begins a file. Pure: the same pages and options give the same file. */
export type Open = (options: WriteOptions) => Writer;

/** One way to take annotations away. */
export interface Format {
  /** As `--export` and `--to` name it. */
  id: string;
  /** Its name, for the reader. */
  label: Word;
  extension: string;
  mime: string;
  /** Not text: it has no clipboard. */
  binary?: true;
  /** Brings the writer in when it is asked for, so that no window carries twenty of them. */
  load(): Promise<{ open: Open }>;
}
