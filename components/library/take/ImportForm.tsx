import type { Report } from '../../../utils/import/importer.ts';
import { counted, problemWords, words } from '../../words.ts';
import type { Actions } from '../use-actions.ts';
import { ImportReport } from './ImportReport.tsx';
import { importInto } from './import-session.ts';
import type { Tasks } from './use-task.ts';

interface Props {
  actions: Actions;
  openImport: () => Worker;
  tasks: Tasks;
  report: Report | undefined;
  setReport: (report: Report) => void;
}

/** Takes in a file of Newsmark's or of another tool; a backup is restored the same way. */
export function ImportForm({ actions, openImport, tasks, report, setReport }: Props) {
  const read = (file: File | undefined) => {
    if (!file) return;
    void tasks.run(words('libraryImporting', file.name), async (progress, signal) => {
      const answer = await importInto(openImport(), file, progress, signal);
      if (!answer.ok) {
        actions.say(problemWords(answer.error));
        return;
      }
      setReport(answer.value);
      actions.say(counted('libraryImported', answer.value.taken), answer.value.taken > 0);
    });
  };
  return (
    <div class="import-form">
      <h2>{words('libraryImport')}</h2>
      <p class="hint">{words('libraryImportHint')}</p>
      <label class="button">
        {words('libraryImportFile')}
        <input
          type="file"
          class="file-input"
          name="import"
          onChange={({ currentTarget }) => {
            read(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
      </label>
      {report && <ImportReport report={report} />}
    </div>
  );
}
