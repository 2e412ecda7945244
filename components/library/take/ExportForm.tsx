import { useEffect, useState } from 'preact/hooks';
import type { Format } from '../../../utils/export/format.ts';
import type { KeptPage } from '../../../utils/store/annotation.ts';
import type { Filter } from '../../../utils/store/search/filter.ts';
import { downloadFile } from '../../download-file.ts';
import { counted, words } from '../../words.ts';
import type { IndexClient } from '../index-client.ts';
import type { Actions } from '../use-actions.ts';
import { useAnswer } from '../use-answer.ts';
import { keptFound } from './kept-found.ts';

interface Props {
  index: IndexClient;
  filter: Filter;
  actions: Actions;
}

/** Takes what is found away as a file. */
export function ExportForm({ index, filter, actions }: Props) {
  const found = useAnswer(index, 'find', { filter, order: 'kept' });
  const [formats, setFormats] = useState<Format[]>([]);
  const [chosen, setChosen] = useState('');
  useEffect(() => {
    void import('../../../utils/export/formats.ts').then((loaded) => setFormats(loaded.formats));
  }, []);
  const format = formats.find(({ id }) => id === chosen) ?? formats[0];
  const run = async (event: Event) => {
    event.preventDefault();
    if (!format) return;
    const pages: KeptPage[] = [];
    for await (const page of keptFound(index, filter)) pages.push(page);
    const now = new Date().toISOString();
    const name = `newsmark-${now.slice(0, 10)}.${format.extension}`;
    downloadFile(name, format.mime, format.write(pages, now));
    actions.say(words('exportMade', found?.annotations ?? 0, name));
  };
  return (
    <form class="export-form" onSubmit={run}>
      <h2>{words('export')}</h2>
      <p class="hint">{found && counted('libraryExportScope', found.annotations)}</p>
      <label>
        {words('exportFormat')}
        <select
          name="format"
          value={format?.id}
          onChange={({ currentTarget: { value } }) => setChosen(value)}
        >
          {formats.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
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
