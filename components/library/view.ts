import type { Filter, Order } from '../../utils/store/search/filter.ts';

/** The places of the library, in the order of its rail; each is an address (`library.html#timeline`). */
export const views = [
  'all',
  'site',
  'tag',
  'colour',
  'kind',
  'entity',
  'timeline',
  'figures',
  'teams',
  'settings',
] as const;
export type View = (typeof views)[number];

export const viewIn = (hash: string): View =>
  views.find((view) => `#${view}` === hash.split('?', 1)[0]) ?? 'all';

/** The order of a view's list: a plot's list goes along its axis. */
export const orderOf = (view: View, chosen: Order): Order =>
  view === 'timeline' || view === 'figures' ? 'value' : chosen;

/** What a view asks beside what the reader filters: dates and figures of the articles a name is in. */
export function filterOf(view: View, { entity, ...filter }: Filter): Filter {
  const beside = entity === undefined ? {} : { beside: entity };
  if (view === 'timeline') return { ...filter, ...beside, kind: 'date' };
  if (view === 'figures') return { ...filter, ...beside, kind: 'figure' };
  const { range: _range, unit: _unit, ...rest } = filter;
  return entity === undefined ? rest : { ...rest, entity };
}

/** What to filter by from now on; `undefined` takes a condition away. */
export type Change = { [K in keyof Filter]?: Filter[K] | undefined };
