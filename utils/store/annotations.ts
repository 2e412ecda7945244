import type { Annotation } from './annotation.ts';
import { everyRow } from './every-row.ts';
import { annotationOf, type Row } from './row.ts';
import type { Store } from './schema.ts';
import { rowsOn } from './shelf.ts';

/** What is kept on one page, in the order of the text. */
export const keptOn = async (store: Store, page: string): Promise<Annotation[]> =>
  annotationsOf(await rowsOn(store, page));

/** What is there of rows, in the order of the text. */
export const annotationsOf = (rows: Row[]): Annotation[] =>
  rows.flatMap((row) => annotationOf(row) ?? []).sort(inTextOrder);

const inTextOrder = (a: Annotation, b: Annotation): number =>
  a.anchor.start - b.anchor.start || a.created.localeCompare(b.created);

/** Every tag in use, most used first. */
export async function tagsInUse(store: Store): Promise<string[]> {
  const counts = new Map<string, number>();
  for await (const [table, rows] of everyRow(store)) {
    if (table === 'pages') continue;
    for (const tag of rows.flatMap((row) => annotationOf(row)?.tags ?? [])) {
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([tag]) => tag);
}
