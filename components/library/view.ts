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
  'settings',
] as const;
export type View = (typeof views)[number];

export const viewIn = (hash: string): View =>
  views.find((view) => `#${view}` === hash.split('?', 1)[0]) ?? 'all';

/** The order of a view's list: a plot's list goes along its axis. */
export const orderOf = (view: View, chosen: Order): Order =>
  view === 'timeline' || view === 'figures' ? 'value' : chosen;

/** What a view asks beside what the reader filters. */
export function filterOf(view: View, filter: Filter): Filter {
  if (view === 'timeline') return { ...filter, kind: 'date' };
  if (view === 'figures') return { ...filter, kind: 'figure' };
  const { range: _range, unit: _unit, ...rest } = filter;
  return rest;
}

/** What to filter by from now on; `undefined` takes a condition away. */
export type Change = { [K in keyof Filter]?: Filter[K] | undefined };
