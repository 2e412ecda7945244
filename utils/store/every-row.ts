import { type Row, type Table, tables } from './row.ts';
import type { Store } from './schema.ts';

/** Every row of the database, deleted ones too, in chunks that read fast and block for milliseconds. */
export async function* everyRow(store: Store, chunk = 200): AsyncGenerator<[Table, Row[]]> {
  for (const table of tables) {
    let rows = await store.getAll(table, undefined, chunk);
    while (rows.length > 0) {
      yield [table, rows];
      const last = rows.at(-1)?.id ?? '';
      rows = await store.getAll(table, IDBKeyRange.lowerBound(last, true), chunk);
    }
  }
}
