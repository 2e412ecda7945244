import type { Order } from './filter.ts';
import type { Columns } from './match.ts';

/**
 * All rows in the order shown. By article: the article with the newest first, each in the order of
 * its text. By value: dates from the earliest, figures from the greatest; rows without one are left out.
 */
export function inOrder(columns: Columns, order: Order): Uint32Array {
  return order === 'value' ? byValue(columns) : byArticle(columns, order);
}

function byArticle({ rows, pages }: Columns, order: 'kept' | 'published'): Uint32Array {
  const own = rows.pages.values;
  const newest = (order === 'kept' ? pages.accessed : pages.published).values;
  const ranked = Uint32Array.from({ length: pages.length }, (_, page) => page).sort(
    (a, b) => (newest[b] as number) - (newest[a] as number),
  );
  const rank = new Uint32Array(pages.length);
  for (let at = 0; at < ranked.length; at++) rank[ranked[at] as number] = at;

  // Rows are dealt out to their articles; only the rows of one article are ever compared.
  const ends = new Uint32Array(pages.length + 1);
  for (let row = 0; row < rows.length; row++) {
    const next = (rank[own[row] as number] as number) + 1;
    ends[next] = (ends[next] as number) + 1;
  }
  for (let at = 1; at < ends.length; at++)
    ends[at] = (ends[at] as number) + (ends[at - 1] as number);
  const firsts = ends.slice();
  const sorted = new Uint32Array(rows.length);
  for (let row = 0; row < rows.length; row++) {
    const at = rank[own[row] as number] as number;
    sorted[firsts[at] as number] = row;
    firsts[at] = (firsts[at] as number) + 1;
  }
  const starts = rows.starts.values;
  for (let at = 0; at < pages.length; at++) {
    sorted
      .subarray(ends[at], ends[at + 1])
      .sort((a, b) => (starts[a] as number) - (starts[b] as number) || a - b);
  }
  return sorted;
}

function byValue({ rows }: Columns): Uint32Array {
  const date = 4;
  const kinds = rows.kinds.values;
  const measured = Uint32Array.from(rows.measures.keys());
  const low = (row: number) => rows.measures.get(row)?.[0] ?? 0;
  return measured.sort((a, b) => {
    const kindsDiffer = (kinds[a] as number) - (kinds[b] as number);
    if (kindsDiffer !== 0) return kindsDiffer;
    return kinds[a] === date ? low(a) - low(b) : low(b) - low(a);
  });
}
