import { useState } from 'preact/hooks';
import { formats } from '../../../utils/export/formats.ts';
import type { Filter } from '../../../utils/store/search/filter.ts';
import { counted, words } from '../../words.ts';
import type { IndexClient } from '../index-client.ts';
import type { Actions } from '../use-actions.ts';
import { useAnswer } from '../use-answer.ts';
import { datedName, exportFound } from './export-found.ts';
import type { Tasks } from './use-task.ts';

interface Props {
  index: IndexClient;
  filter: Filter;
  actions: Actions;
  tasks: Tasks;
}

/** Takes what is found away as a file. */
export function ExportForm({ index, filter, actions, tasks }: Props) {
  const found = useAnswer(index, 'tally', { filter });
  const [format, setFormat] = useState(formats[0]);
  const run = (event: Event) => {
    event.preventDefault();
    if (format)
      void exportFound(index, filter, { format, name: datedName('newsmark'), actions, tasks });
  };
  return (
    <form class="export-form" onSubmit={run}>
      <h2>{words('export')}</h2>
      <p class="hint">{found && counted('libraryExportScope', found.annotations)}</p>
      <label>
        {words('exportFormat')}{' '}
        <select
          name="format"
          value={format?.id}
          onChange={({ currentTarget: { value } }) =>
            setFormat(formats.find(({ id }) => id === value))
          }
        >
          {formats.map(({ id, label }) => (
            <option key={id} value={id}>
              {words(label)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="primary" disabled={!found || found.annotations === 0}>
        {words('export')}
      </button>
    </form>
  );
}
