import { formatOf } from '../../../utils/export/formats.ts';
import { words } from '../../words.ts';
import type { Actions } from '../use-actions.ts';
import { datedName, exportEverything } from './export-found.ts';
import type { Tasks } from './use-task.ts';

interface Props {
  actions: Actions;
  tasks: Tasks;
}

/** Everything in one file, to be put somewhere safe. */
export function Backup({ actions, tasks }: Props) {
  const format = formatOf('json');
  return (
    <div class="backup">
      <h2>{words('libraryBackup')}</h2>
      <p class="hint">{words('libraryBackupHint')}</p>
      <button
        type="button"
        onClick={() =>
          format &&
          void exportEverything({ format, name: datedName('newsmark-backup'), actions, tasks })
        }
      >
        {words('libraryBackupNow')}
      </button>
    </div>
  );
}
