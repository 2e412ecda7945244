import { askBackground, askPage, type PageReport } from '../utils/messages.ts';
import { askPatiently } from '../utils/patience.ts';
import type { Result } from '../utils/result.ts';
import type { Annotation, Edit, KeptPage } from '../utils/store/annotation.ts';
import { eachKept } from '../utils/store/each-kept.ts';
import { openStore } from '../utils/store/schema.ts';
import { pageOf } from './page-of.ts';

export interface Annotations {
  keep(annotations: Annotation[]): Promise<Result<unknown>>;
  edit(id: string, fields: Edit): Promise<Result<unknown>>;
  remove(ids: string[]): Promise<Result<unknown>>;
  /** Takes back the last change, whatever it was. */
  undo(): Promise<Result<unknown>>;
  notePage(note: string): Promise<Result<unknown>>;
  /** Everything kept on every page. */
  everything(signal: AbortSignal): AsyncIterable<KeptPage>;
}

/** A page in sight is painted anew within a few frames. */
const PAINTED_MS = 500;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * What is kept, and the way to keep more. Reads the store itself; writes by message, as often as it
 * takes, and paints the page anew once the write is acknowledged.
 */
export function useAnnotations(tab: number, report: PageReport): Annotations {
  const page = () => pageOf(report, new Date().toISOString());
  const painted = async (answer: Promise<Result<unknown>>): Promise<Result<unknown>> => {
    // A page nobody sees paints when it is seen: what is saved is saved, and the form must not stay.
    if ((await answer).ok) await Promise.race([askPage(tab, 'refresh', null), pause(PAINTED_MS)]);
    return answer;
  };
  return {
    keep: (annotations) => painted(askPatiently('save', { page: page(), annotations })),
    edit: (id, fields) => painted(askPatiently('edit', { id, fields })),
    remove: (ids) => painted(askPatiently('remove', { ids })),
    // Once: asked again it would take back one change more.
    undo: () => painted(askBackground('undo', null)),
    notePage: (note) => askPatiently('notePage', { page: page(), note }),
    async *everything(signal) {
      const store = await openStore();
      try {
        yield* eachKept(store, signal);
      } finally {
        store.close();
      }
    },
  };
}
