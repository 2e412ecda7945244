import type { Report } from '../../../utils/import/importer.ts';
import { askPatiently } from '../../../utils/patience.ts';
import { failed, type Result } from '../../../utils/result.ts';
import type { KeptPage } from '../../../utils/store/annotation.ts';
import { inTurn } from '../../../utils/store/serial.ts';
import type { Piece } from '../../../utils/store/staged.ts';

/** What a file holds, once it is read and checked whole. */
export interface Read {
  report: Report;
  /** How many annotations each piece has. */
  sizes: number[];
  /** The pieces where the background finds them; absent where the browser gives no files for that. */
  staged?: Piece[];
}

/** Pieces under way at once: one is written while the next is on its way. */
const atOnce = 2;

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
  const step = crypto.randomUUID();
  const asking = inTurn();
  signal.addEventListener('abort', () => worker.terminate());
  try {
    const read = await asked<Result<Read>>(worker, { file, step }, signal);
    if (!read.ok) return read;
    const { report, sizes, staged = [] } = read.value;
    const save = async (piece: number): Promise<Result<unknown>> => {
      const laid = staged[piece];
      const taken = laid && (await askPatiently('saveStaged', { piece: laid, step }));
      if (taken && (!taken.ok || taken.value)) return taken;
      const kept = await asking(() => asked<KeptPage[]>(worker, { piece }, signal));
      return askPatiently('saveMany', { kept, step });
    };
    const pieces = sizes.keys();
    let saved = 0;
    let refused: Result<unknown> | undefined;
    const some = async () => {
      for (const piece of pieces) {
        const answer = await save(piece);
        if (!answer.ok) refused ??= answer;
        if (refused) return;
        saved += sizes[piece] ?? 0;
        progress(report.taken === 0 ? 1 : saved / report.taken);
        signal.throwIfAborted();
      }
    };
    await Promise.all(Array.from({ length: atOnce }, some));
    return refused && !refused.ok ? refused : { ok: true, value: report };
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
