import type { Format } from '../../../utils/export/format.ts';
import { writeFile } from '../../../utils/export/write.ts';
import type { Filter } from '../../../utils/store/search/filter.ts';
import { downloadFile } from '../../download-file.ts';
import { counted, interfaceLanguage, words } from '../../words.ts';
import type { IndexClient } from '../index-client.ts';
import type { Actions } from '../use-actions.ts';
import { keptFound } from './kept-found.ts';
import type { Tasks } from './use-task.ts';
import { whenComplete } from './when-complete.ts';

/** Writes what a filter finds as a file into the reader's downloads, and says so. */
export const exportFound = (
  index: IndexClient,
  filter: Filter,
  format: Format,
  name: string,
  { say }: Actions,
  tasks: Tasks,
): Promise<void> =>
  tasks.run(words('libraryWriting'), async (progress, signal) => {
    const file = `${name}.${format.extension}`;
    try {
      await whenComplete(index, signal);
      const { annotations } = await index.ask('tally', { filter });
      const written = await writeFile(
        format,
        keptFound(index, filter),
        { exported: new Date().toISOString(), word: words, language: interfaceLanguage() },
        { signal, progress: (count) => progress(annotations === 0 ? 1 : count / annotations) },
      );
      downloadFile(file, written);
      say(counted('libraryExported', annotations, file));
    } catch (error) {
      if (!signal.aborted) throw error;
      say(words('libraryStopped'));
    }
  });

/** `newsmark-2024-07-03`. */
export const datedName = (name: string): string =>
  `${name}-${new Date().toISOString().slice(0, 10)}`;
