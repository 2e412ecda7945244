import { useMemo, useState } from 'preact/hooks';
import { askPatiently } from '../../utils/patience.ts';
import type { Result } from '../../utils/result.ts';
import type { Annotation, Edit } from '../../utils/store/annotation.ts';
import { counted, problemWords, words } from '../words.ts';
import type { IndexClient } from './index-client.ts';

/** What happened last; `undo` when it can be taken back. */
export interface Said {
  text: string;
  undo: boolean;
}

export interface Actions {
  said: Said | undefined;
  say: (text: string, undo?: boolean) => void;
  edit: (id: string, fields: Edit) => Promise<Result<unknown>>;
  /** The same change to many, one step to undo. */
  editAll: (ids: string[], change: (annotation: Annotation) => Edit) => Promise<void>;
  remove: (ids: string[]) => Promise<void>;
  undo: () => Promise<void>;
}

/** What the reader can do to what is kept. Each is done when the background says that it is on disk. */
export function useActions(index: IndexClient): Actions {
  const [said, setSaid] = useState<Said>();
  const actions = useMemo(() => {
    const say = (text: string, undo = false) => setSaid(text ? { text, undo } : undefined);
    const tell = (answer: Result<unknown>, text: string) =>
      answer.ok ? say(text, true) : say(problemWords(answer.error));
    return {
      say,
      edit: (id: string, fields: Edit) => askPatiently('edit', { id, fields }),
      async editAll(ids: string[], change: (annotation: Annotation) => Edit) {
        const kept = await index.ask('kept', { ids });
        const annotations = kept.flatMap(({ annotations }) => annotations);
        const edits = annotations.map((one) => ({ id: one.id, fields: change(one) }));
        const answer = await askPatiently('editMany', { edits });
        tell(answer, counted('libraryChanged', annotations.length));
      },
      async remove(ids: string[]) {
        tell(await askPatiently('remove', { ids }), counted('libraryRemoved', ids.length));
      },
      async undo() {
        const answer = await askPatiently('undo', null);
        if (!answer.ok) say(problemWords(answer.error));
        else say(words(answer.value ? 'libraryUndone' : 'libraryNothingToUndo'));
      },
    };
  }, [index]);
  return { ...actions, said };
}
