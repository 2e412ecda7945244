import { useState } from 'preact/hooks';
import type { KeptHere, PageReport } from '../../utils/messages.ts';
import { EmptyState } from '../EmptyState.tsx';
import { KeptList } from '../KeptList.tsx';
import { openLibrary } from '../open-pages.ts';
import { Said, useSaid } from '../Said.tsx';
import { TeamCounts } from '../share/TeamCounts.tsx';
import { usePopupActions } from '../use-popup-actions.ts';
import { counted, words } from '../words.ts';
import { inPageOrder, thoseWith } from './in-page-order.ts';
import { StateFilter } from './StateFilter.tsx';

interface Props {
  tab: number;
  report: PageReport;
  reload: () => Promise<void>;
}

/** What is kept on the page, in its order; with a filter by words and by what became of it. */
export function ReadyPanel({ tab, report, reload }: Props) {
  const [editing, edit] = useState<string>();
  const [typed, type] = useState('');
  const [state, setState] = useState<KeptHere['state']>();
  const { said, say } = useSaid();
  const actions = usePopupActions(tab, report, reload, edit, say);
  const { kept, facts, lang } = report;
  const wanted = thoseWith(inPageOrder(kept), typed).filter(
    (here) => state === undefined || here.state === state,
  );

  return (
    <div class="panel">
      <header class="panel-header">
        <h1 lang={lang} dir="auto">
          {facts.title}
        </h1>
        <p class="hint">{counted('keptCount', kept.length)}</p>
        <TeamCounts kept={kept} />
        <div class="buttons">
          <button type="button" class="primary keep-selection" onClick={actions.keepSelection}>
            {words('keepSelection')}
          </button>
          <button type="button" onClick={() => void openLibrary()}>
            {words('openLibrary')}
          </button>
        </div>
        {kept.length > 0 && (
          <input
            type="search"
            class="filter"
            aria-label={words('filterKept')}
            placeholder={words('filterKept')}
            value={typed}
            onInput={({ currentTarget: { value } }) => type(value)}
          />
        )}
        <StateFilter kept={kept} chosen={state} choose={setState} />
      </header>
      {kept.length > 0 && wanted.length === 0 ? (
        <EmptyState text={words('filterNothing')} />
      ) : (
        <KeptList
          kept={wanted}
          editing={editing}
          jump={actions.jump}
          edit={actions.edit}
          remove={actions.remove}
        />
      )}
      <Said said={said} />
    </div>
  );
}
