import { countBy } from './count.ts';
import type { Count } from './filter.ts';
import { type Columns, pagesOf } from './match.ts';

/** The other names kept on the pages where a name stands: who appears with whom, most pages first. */
export function togetherWith(
  columns: Columns,
  found: Uint8Array,
  entity: string,
  order: Uint32Array,
): Count[] {
  const { rows, pages } = columns;
  const number = rows.entityNames.find(entity);
  if (number <= 0) return [];
  const own = rows.pages.values;
  const entities = rows.entities.values;
  const onPage = pagesOf(rows, pages.length, number);
  const beside = found.map((hit, row) =>
    entities[row] === number ? 0 : hit & (onPage[own[row] as number] as number),
  );
  return countBy(columns, beside, 'entity', order).sort(
    (a, b) => b.pages - a.pages || b.count - a.count,
  );
}
