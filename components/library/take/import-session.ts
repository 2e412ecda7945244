import type { Report } from '../../../utils/import/importer.ts';
import { askPatiently } from '../../../utils/patience.ts';
import { failed, type Result } from '../../../utils/result.ts';
import type { KeptPage } from '../../../utils/store/annotation.ts';

/** What a file holds, once it is read and checked whole. */
export interface Read {
  report: Report;
  pages: number;
}

/** Annotations saved together: a message of a megabyte, which every open window then takes in. */
const together = 1000;

/**
 * Takes a file in: read and checked by the Worker, saved piece by piece, one step to undo. `progress`
 * is told 0..1. An import that is stopped keeps what was saved until then, which undo takes back.
 */
export async function importInto(
  worker: Worker,
  file: File,
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<Result<Report>> {
  signal.addEventListener('abort', () => worker.terminate());
  try {
    const read = await asked<Result<Read>>(worker, { file }, signal);
    if (!read.ok) return read;
    const { report } = read.value;
    const step = crypto.randomUUID();
    let saved = 0;
    while (true) {
      const kept = await asked<KeptPage[]>(worker, { most: together }, signal);
      if (kept.length === 0) return { ok: true, value: report };
      const answer = await askPatiently('saveMany', { kept, step });
      if (!answer.ok) return answer;
      saved += kept.reduce((sum, { annotations }) => sum + annotations.length, 0);
      progress(report.taken === 0 ? 1 : saved / report.taken);
      signal.throwIfAborted();
    }
  } catch (error) {
    if (signal.aborted) return failed('importStopped');
    throw error;
  } finally {
    worker.terminate();
  }
}

/** One question and its answer; the Worker is asked nothing else meanwhile. */
function asked<T>(worker: Worker, question: object, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data as T);
    worker.onerror = (event) => reject(new Error(event.message));
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.postMessage(question);
  });
}
