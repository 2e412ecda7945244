import type { Facet, Filter, Order } from '../../utils/store/search/filter.ts';
import { Entities } from './Entities.tsx';
import { FacetList } from './FacetList.tsx';
import { FoundList } from './FoundList.tsx';
import type { IndexClient } from './index-client.ts';
import { Figures } from './plots/Figures.tsx';
import { Timeline } from './plots/Timeline.tsx';
import type { Actions } from './use-actions.ts';
import type { Change, View } from './view.ts';

export interface BrowseProps {
  index: IndexClient;
  view: View;
  /** What is asked: the reader's filter and what the view adds to it. */
  filter: Filter;
  order: Order;
  narrow: (change: Change) => void;
  show: (view: View) => void;
  actions: Actions;
}

const facetViews: readonly View[] = ['site', 'tag', 'colour', 'kind'];

/** What the view shows of what is found: a list, a list of counts, or a plot above its list. */
export function Browse(props: BrowseProps) {
  const { view } = props;
  if (facetViews.includes(view)) return <FacetList {...props} facet={view as Facet} />;
  if (view === 'entity') return <Entities {...props} />;
  return (
    <>
      {view === 'timeline' && <Timeline {...props} />}
      {view === 'figures' && <Figures {...props} />}
      <FoundList {...props} />
    </>
  );
}
