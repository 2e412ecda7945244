import { formatOf } from '../../../utils/export/formats.ts';
import { words } from '../../words.ts';
import type { IndexClient } from '../index-client.ts';
import type { Actions } from '../use-actions.ts';
import { datedName, exportFound } from './export-found.ts';
import type { Tasks } from './use-task.ts';

interface Props {
  index: IndexClient;
  actions: Actions;
  tasks: Tasks;
}

/** Everything in one file, to be put somewhere safe. */
export function Backup({ index, actions, tasks }: Props) {
  const format = formatOf('json');
  return (
    <div class="backup">
      <h2>{words('libraryBackup')}</h2>
      <p class="hint">{words('libraryBackupHint')}</p>
      <button
        type="button"
        onClick={() =>
          format &&
          void exportFound(index, {}, format, datedName('newsmark-backup'), actions, tasks)
        }
      >
        {words('libraryBackupNow')}
      </button>
    </div>
  );
}
