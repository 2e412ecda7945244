import type { KeptPage } from '../../../utils/store/annotation.ts';
import type { Filter } from '../../../utils/store/search/filter.ts';
import type { IndexClient } from '../index-client.ts';

const chunk = 1000;

/**
 * Everything a filter finds, article by article, read a thousand annotations at a time. Articles
 * come whole: a chunk ends where an article does.
 */
export async function* keptFound(index: IndexClient, filter: Filter): AsyncGenerator<KeptPage> {
  const { entries } = await index.ask('find', { filter, order: 'kept' });
  let from = 0;
  while (from < entries.length) {
    let to = Math.min(entries.length, from + chunk);
    while (to < entries.length && (entries[to] as number) >= 0) to++;
    const ids = await index.ask('ids', { entries: entries.slice(from, to) });
    yield* await index.ask('kept', { ids });
    from = to;
  }
}
