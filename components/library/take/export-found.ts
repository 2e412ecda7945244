import type { Format } from '../../../utils/export/format.ts';
import { type Pages, writeFile } from '../../../utils/export/write.ts';
import { askPatiently } from '../../../utils/patience.ts';
import { eachKeptByAddress } from '../../../utils/store/each-kept.ts';
import { openStore } from '../../../utils/store/schema.ts';
import type { Filter } from '../../../utils/store/search/filter.ts';
import { downloadFile } from '../../download-file.ts';
import { counted, interfaceLanguage, problemWords, words } from '../../words.ts';
import type { IndexClient } from '../index-client.ts';
import type { Actions } from '../use-actions.ts';
import { keptFound } from './kept-found.ts';
import type { Tasks } from './use-task.ts';
import { whenComplete } from './when-complete.ts';

/** What goes into a file, and how many annotations that is, or is about. */
interface Content {
  pages: Pages;
  annotations: number;
}

/** A file to be written, and who tells the reader of it. */
interface Written {
  format: Format;
  /** Without its extension. */
  name: string;
  actions: Actions;
  tasks: Tasks;
}

/** Writes what a filter finds as a file into the reader's downloads, and says so. */
export const exportFound = (index: IndexClient, filter: Filter, file: Written): Promise<void> =>
  exportTo(file, async (signal, write) => {
    await whenComplete(index, signal);
    const { annotations } = await index.ask('tally', { filter });
    await write({ pages: keptFound(index, filter), annotations });
  });

/** The same with everything there is, read from the store itself: the index need not be complete. */
export const exportEverything = (file: Written): Promise<void> =>
  exportTo(file, async (signal, write) => {
    // Who answers has made the database whole: read before, one that was lost is a part of itself.
    const health = await askPatiently('health', null);
    if (!health.ok) {
      file.actions.say(problemWords(health.error));
      return;
    }
    const store = await openStore();
    try {
      const annotations = await store.countFromIndex('annotations', 'ids');
      await write({ pages: eachKeptByAddress(store, signal), annotations });
    } finally {
      store.close();
    }
  });

const exportTo = (
  { format, name, actions: { say }, tasks }: Written,
  read: (signal: AbortSignal, write: (content: Content) => Promise<void>) => Promise<void>,
): Promise<void> =>
  tasks.run(words('libraryWriting'), async (progress, signal) => {
    const file = `${name}.${format.extension}`;
    const write = async ({ pages, annotations }: Content) => {
      let count = 0;
      const written = await writeFile(
        format,
        pages,
        { exported: new Date().toISOString(), word: words, language: interfaceLanguage() },
        {
          signal,
          progress(now) {
            count = now;
            progress(annotations === 0 ? 1 : count / annotations);
          },
        },
      );
      downloadFile(file, written);
      say(counted('libraryExported', count, file));
    };
    try {
      await read(signal, write);
    } catch (error) {
      if (!signal.aborted) throw error;
      say(words('libraryStopped'));
    }
  });

/** `newsmark-2024-07-03`. */
export const datedName = (name: string): string =>
  `${name}-${new Date().toISOString().slice(0, 10)}`;
