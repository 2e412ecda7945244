import { useEffect, useState } from 'preact/hooks';
import type { KeptHere } from '../../utils/messages.ts';
import { EmptyState } from '../EmptyState.tsx';
import { TeamCounts } from '../share/TeamCounts.tsx';
import type { usePopupActions } from '../use-popup-actions.ts';
import { numberWords, words } from '../words.ts';
import { KeptList } from './parts-later.ts';

interface Props {
  kept: KeptHere[];
  editing: string | undefined;
  actions: ReturnType<typeof usePopupActions>;
}

/**
 * What is kept on this page, folded to its count until it is asked for or something is edited: what is
 * in the article comes first. Nothing kept is said at once, with the way to keep something.
 */
export function Kept({ kept, editing, actions }: Props) {
  const [asked, ask] = useState<boolean>();
  const open = asked ?? kept.length === 0;
  // The form of what was just kept must not open out of sight.
  useEffect(() => {
    if (editing !== undefined) ask(true);
  }, [editing]);
  return (
    <section class={open ? 'kept open' : 'kept'}>
      <header>
        <h2>
          <button type="button" class="link fold" aria-expanded={open} onClick={() => ask(!open)}>
            {words('keptHere')} <span class="count">{numberWords(kept.length)}</span>{' '}
            <span aria-hidden="true">{open ? '▾' : '▸'}</span>
          </button>
        </h2>
        <button type="button" class="primary keep-selection" onClick={actions.keepSelection}>
          {words('keepSelection')}
        </button>
      </header>
      <TeamCounts kept={kept} />
      {open && kept.length === 0 && <EmptyState text={words('keptNothing')} />}
      {open && kept.length > 0 && (
        <KeptList
          kept={kept}
          editing={editing}
          jump={actions.jump}
          edit={actions.edit}
          remove={actions.remove}
        />
      )}
    </section>
  );
}
