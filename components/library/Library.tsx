import { useEffect, useState } from 'preact/hooks';
import type { Filter, Order } from '../../utils/store/search/filter.ts';
import { Teams } from '../share/Teams.tsx';
import { Browse } from './Browse.tsx';
import { FilterBar } from './FilterBar.tsx';
import type { IndexClient } from './index-client.ts';
import { listenToKeys } from './keys.ts';
import { Rail } from './Rail.tsx';
import { SearchBar } from './SearchBar.tsx';
import { Settings } from './settings/Settings.tsx';
import { TakeAway } from './take/TakeAway.tsx';
import { UndoNotice } from './UndoNotice.tsx';
import { useActions } from './use-actions.ts';
import { useView } from './use-view.ts';
import { type Change, filterOf, orderOf, type View } from './view.ts';

interface Props {
  index: IndexClient;
  /** A fresh Worker that reads a file. */
  openImport: () => Worker;
}

/** Everything kept: to be searched, filtered, read, changed and taken along; the teams and the settings. */
export function Library({ index, openImport }: Props) {
  const [view, goTo] = useView();
  const [filter, setFilter] = useState<Filter>({});
  const [chosen, setOrder] = useState<Order>('kept');
  const [taking, setTaking] = useState(false);
  const actions = useActions(index);
  const asked = filterOf(view, filter);
  useEffect(() => listenToKeys(actions.undo), [actions.undo]);

  const narrow = (change: Change) => setFilter((before) => cleaned({ ...before, ...change }));
  const show = (next: View) => {
    // A stretch of one axis means nothing on another.
    narrow({ range: undefined, unit: undefined });
    goTo(next);
    toContent();
  };
  return (
    <div class={`library view-${view}`}>
      <Rail view={view} show={show} index={index} skip={toContent} />
      <main id="content" tabIndex={-1}>
        {view === 'settings' && <Settings index={index} />}
        {view === 'teams' && <Teams />}
        {view !== 'settings' && view !== 'teams' && (
          <>
            <SearchBar
              text={filter.text ?? ''}
              search={(text) => narrow({ text })}
              order={chosen}
              setOrder={view === 'timeline' || view === 'figures' ? undefined : setOrder}
              taking={taking}
              take={() => setTaking(!taking)}
            />
            <FilterBar filter={asked} narrow={narrow} clear={() => setFilter({})} index={index} />
            {taking && (
              <TakeAway
                index={index}
                filter={asked}
                actions={actions}
                openImport={openImport}
                close={() => setTaking(false)}
              />
            )}
            <UndoNotice actions={actions} />
            <Browse
              key={view}
              index={index}
              view={view}
              filter={asked}
              order={orderOf(view, chosen)}
              narrow={narrow}
              show={show}
              actions={actions}
            />
          </>
        )}
      </main>
    </div>
  );
}

const toContent = () => document.getElementById('content')?.focus();

const cleaned = (filter: Partial<Record<keyof Filter, unknown>>): Filter =>
  Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value !== undefined && value !== ''),
  ) as Filter;
