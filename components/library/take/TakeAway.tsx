import { useState } from 'preact/hooks';
import type { Report } from '../../../utils/import/importer.ts';
import type { Filter } from '../../../utils/store/search/filter.ts';
import { Progress } from '../../Progress.tsx';
import { words } from '../../words.ts';
import type { IndexClient } from '../index-client.ts';
import type { Actions } from '../use-actions.ts';
import { Backup } from './Backup.tsx';
import { ExportForm } from './ExportForm.tsx';
import { ImportForm } from './ImportForm.tsx';
import { useTask } from './use-task.ts';

interface Props {
  index: IndexClient;
  filter: Filter;
  actions: Actions;
  openImport: () => Worker;
  close: () => void;
}

/** Files out and in: an export of what is found, an import, a backup and its restore. */
export function TakeAway({ index, filter, actions, openImport, close }: Props) {
  const tasks = useTask();
  const [report, setReport] = useState<Report>();
  return (
    <section class="take-away" aria-label={words('libraryFiles')}>
      {tasks.task ? (
        <Progress {...tasks.task} />
      ) : (
        <>
          <ExportForm index={index} filter={filter} actions={actions} tasks={tasks} />
          <ImportForm
            actions={actions}
            openImport={openImport}
            tasks={tasks}
            report={report}
            setReport={setReport}
          />
          <Backup actions={actions} tasks={tasks} />
          <button
            type="button"
            class="icon close"
            aria-label={words('libraryCloseFiles')}
            title={words('libraryCloseFiles')}
            onClick={close}
          >
            <span aria-hidden="true">✕</span>
          </button>
        </>
      )}
    </section>
  );
}
