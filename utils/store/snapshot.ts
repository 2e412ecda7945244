import { everyRow } from './every-row.ts';
import type { Files } from './files.ts';
import { type Row, type Table, tables } from './row.ts';
import type { Store } from './schema.ts';
import { linesOf, openLine, sealLine } from './sealed-lines.ts';

/** What a snapshot's first line says of it. */
export interface Head {
  newsmark: 'snapshot';
  /** The journal's entry it was begun after: it holds that one and all before. */
  seq: number;
  /** ISO 8601 instant, UTC. */
  at: string;
}

export interface Read {
  head?: Head;
  rows: AsyncIterable<[Table, Row[]]>;
  /** Whether every line was as written, down to the last; known once the rows have been read. */
  whole(): boolean;
}

const end = '"end"';
export const slots = ['snapshot-0.ndjson', 'snapshot-1.ndjson'] as const;

/** Writes all rows. Writes that go on meanwhile may be in it or not: the journal has them. */
export async function writeSnapshot(
  store: Store,
  files: Files,
  name: string,
  head: Head,
): Promise<void> {
  await files.write(name, sealed(store, head));
}

async function* sealed(store: Store, head: Head): AsyncGenerator<string> {
  yield sealLine(JSON.stringify(head));
  for await (const chunk of everyRow(store)) yield sealLine(JSON.stringify(chunk));
  yield sealLine(end);
}

/** Reads a snapshot; lines that are damaged are passed over. */
export async function readSnapshot(files: Files, name: string): Promise<Read> {
  const lines = linesOf(files.read(name));
  const first = await lines.next();
  let whole = false;
  const head = first.done ? undefined : headOf(await openLine(first.value));
  return {
    ...(head ? { head } : {}),
    rows: rows(),
    whole: () => whole && head !== undefined,
  };

  async function* rows(): AsyncGenerator<[Table, Row[]]> {
    let damaged = 0;
    for await (const line of lines) {
      const text = await openLine(line);
      if (text === undefined) damaged += 1;
      else if (text === end) whole = damaged === 0;
      else yield chunkOf(text);
    }
  }
}

function headOf(text: string | undefined): Head | undefined {
  const head = text === undefined ? undefined : (JSON.parse(text) as Partial<Head>);
  return head?.newsmark === 'snapshot' ? (head as Head) : undefined;
}

// Its hash was right, so that it is as we wrote it; a damaged first line leaves rows of their own.
function chunkOf(text: string): [Table, Row[]] {
  const [table, rows] = JSON.parse(text) as [Table, Row[]];
  return tables.includes(table) ? [table, rows] : [tables[0], []];
}
