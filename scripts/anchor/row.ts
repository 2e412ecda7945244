import type { Anchor } from '../../utils/anchor/anchor.ts';

export type Row = Anchor & { id: unknown; text: string };

export type ReadRow = { ok: true; value: Row } | { ok: false; id: unknown; error: string };

/** Reads one line of input: context may be missing or null, and so may the start. */
export function readRow(line: string): ReadRow {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return { ok: false, id: null, error: 'not JSON' };
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return { ok: false, id: null, error: 'not a JSON object' };
  }
  const row = data as Record<string, unknown>;
  const id = row.id ?? null;
  const { text, exact } = row;
  const prefix = row.prefix ?? '';
  const suffix = row.suffix ?? '';
  const start = row.start ?? 0;
  const wrong = (name: string, wanted: string): ReadRow => ({
    ok: false,
    id,
    error: `"${name}" must be ${wanted}`,
  });
  if (id === null) return wrong('id', 'given');
  if (typeof text !== 'string') return wrong('text', 'a string');
  if (typeof exact !== 'string') return wrong('exact', 'a string');
  if (typeof prefix !== 'string') return wrong('prefix', 'a string');
  if (typeof suffix !== 'string') return wrong('suffix', 'a string');
  if (typeof start !== 'number') return wrong('start', 'a number');
  return { ok: true, value: { id, text, exact, prefix, suffix, start } };
}
