import { askBackground, askPage, type PageReport } from '../utils/messages.ts';
import type { Result } from '../utils/result.ts';
import type { Annotation, KeptPage, Page } from '../utils/store/annotation.ts';
import { keptEverywhere } from '../utils/store/annotations.ts';
import { openStore } from '../utils/store/schema.ts';

export { annotationOf, newAnnotation } from '../utils/store/new-annotation.ts';

/** A background that is just waking may miss a message; the same ids make a repeat harmless. */
const tries = 3;

export interface Annotations {
  keep(annotations: Annotation[]): Promise<Result<null>>;
  remove(ids: string[]): Promise<Result<null>>;
  /** Everything kept on every page. */
  everything(): Promise<KeptPage[]>;
}

/** What is kept, and the way to keep more. Reads the store itself; writes by message. */
export function useAnnotations(tab: number, report: PageReport): Annotations {
  const write = async (send: () => Promise<Result<null>>): Promise<Result<null>> => {
    let answer = await send();
    for (let again = 1; !answer.ok && again < tries; again++) answer = await send();
    if (answer.ok) await askPage(tab, 'refresh', null);
    return answer;
  };
  return {
    keep: (annotations) =>
      write(() => askBackground('save', { page: pageOf(report), annotations })),
    remove: (ids) => write(() => askBackground('remove', { ids })),
    everything: async () => {
      const store = await openStore();
      const kept = await keptEverywhere(store);
      store.close();
      return kept;
    },
  };
}

/** The page's record as its report tells it. */
export function pageOf({ facts, page, sha256, lang }: PageReport): Page {
  const { country: _country, types: _types, ...told } = facts;
  return { ...told, id: page, lang, accessed: new Date().toISOString(), sha256 };
}
