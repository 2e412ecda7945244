import type { Filter } from '../../../utils/store/search/filter.ts';
import { words } from '../../words.ts';
import type { IndexClient } from '../index-client.ts';
import type { Actions } from '../use-actions.ts';
import { ExportForm } from './ExportForm.tsx';

interface Props {
  index: IndexClient;
  filter: Filter;
  actions: Actions;
  close: () => void;
}

/** Files out and in: an export of what is found, an import, a backup and its restore. */
export function TakeAway({ index, filter, actions, close }: Props) {
  return (
    <section class="take-away" aria-label={words('libraryFiles')}>
      <ExportForm index={index} filter={filter} actions={actions} />
      <button type="button" class="link" onClick={close}>
        {words('libraryCloseFiles')}
      </button>
    </section>
  );
}
