import { colours } from '../annotation.ts';
import type { Count, Facet } from './filter.ts';
import type { Columns } from './match.ts';
import { rowKinds } from './rows.ts';

/**
 * How many of the rows found have each site, tag, … ; the most frequent first. `order` has the rows
 * of one page together: so a page is counted once without remembering which were met.
 */
export function countBy(
  columns: Columns,
  found: Uint8Array,
  facet: Facet,
  order: Uint32Array,
): Count[] {
  const { rows } = columns;
  const { size, add, counts } = tally(columns, facet);
  if (facet === 'tag') {
    const tags = rows.tags.values;
    const starts = rows.tagStarts.values;
    for (const row of order) {
      if (found[row] === 0) continue;
      const end = starts[row + 1] as number;
      for (let at = starts[row] as number; at < end; at++) add(tags[at] as number, row);
    }
  } else {
    const column = columnOf(columns, facet);
    for (const row of order) if (found[row] !== 0) add(column[row] as number, row);
  }
  const named = namesOf(columns, facet);
  const unnamed = facet === 'tag' || facet === 'entity' || facet === 'unit' ? 1 : 0;
  const list: Count[] = [];
  for (let number = unnamed; number < size; number++) {
    const count = counts[number] as number;
    if (count > 0) list.push({ ...named(number), count, pages: counts[size + number] as number });
  }
  return list.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

function tally({ rows, pages }: Columns, facet: Facet) {
  const size = {
    site: pages.siteNames.size,
    page: pages.length,
    tag: rows.tagNames.size,
    colour: colours.length,
    kind: rowKinds.length,
    entity: rows.entityNames.size,
    unit: rows.unitNames.size,
  }[facet];
  const counts = new Uint32Array(size * 2);
  const lastPage = new Int32Array(size).fill(-1);
  const own = rows.pages.values;
  const add = (number: number, row: number) => {
    counts[number] = (counts[number] as number) + 1;
    const page = own[row] as number;
    if (lastPage[number] === page) return;
    lastPage[number] = page;
    counts[size + number] = (counts[size + number] as number) + 1;
  };
  return { size, counts, add };
}

function columnOf({ rows, pages }: Columns, facet: Exclude<Facet, 'tag'>): Uint32Array {
  if (facet === 'site') {
    return rows.pages.values.map((page) => pages.sites.values[page] as number);
  }
  return {
    page: rows.pages,
    colour: rows.colour,
    kind: rows.kinds,
    entity: rows.entities,
    unit: rows.units,
  }[facet].values;
}

function namesOf({ rows, pages }: Columns, facet: Facet): (number: number) => Named {
  if (facet === 'colour') return (number) => keyed(colours[number] ?? '');
  if (facet === 'kind') return (number) => keyed(rowKinds[number] ?? '');
  if (facet === 'page') {
    return (number) => ({
      key: pages.page(number)?.id ?? '',
      name: pages.page(number)?.title ?? '',
    });
  }
  if (facet === 'entity') {
    return (number) => {
      const key = rows.entityNames.key(number);
      const kind = rowKinds.find((kind) => key.startsWith(`${kind} `));
      return { key, name: rows.entityNames.name(number), ...(kind && { kind }) };
    };
  }
  const names = { site: pages.siteNames, tag: rows.tagNames, unit: rows.unitNames }[facet];
  return (number) => ({ key: names.key(number), name: names.name(number) });
}

type Named = Pick<Count, 'key' | 'name' | 'kind'>;

const keyed = (key: string): Named => ({ key, name: key });
