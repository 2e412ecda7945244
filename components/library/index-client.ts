import { watchChanges } from '../../utils/store/changes.ts';
import type { FromIndex, LibraryCalls, Progress } from '../../utils/store/search/library-calls.ts';

/** The library's index as the window sees it. */
export interface IndexClient {
  ask<K extends keyof LibraryCalls>(call: K, ask: LibraryCalls[K][0]): Promise<LibraryCalls[K][1]>;
  readonly progress: Progress;
  /** Calls `moved` whenever there is more, less or something else to be found. */
  watch(moved: () => void): () => void;
}

/** Speaks with the Worker that holds the index, and passes on to it what anybody writes. */
export function createIndexClient(worker: Worker, signal: AbortSignal): IndexClient {
  const waiting = new Map<
    number,
    { done: (answer: unknown) => void; failed: (e: Error) => void }
  >();
  const watching = new Set<() => void>();
  let asked = 0;
  let progress: Progress = { annotations: 0, complete: false };
  const moved = () => {
    for (const tell of watching) tell();
  };

  const client: IndexClient = {
    ask(call, ask) {
      asked += 1;
      const id = asked;
      worker.postMessage({ id, call, ask });
      return new Promise((done, failed) => {
        waiting.set(id, { done: done as (answer: unknown) => void, failed });
      });
    },
    get progress() {
      return progress;
    },
    watch(tell) {
      watching.add(tell);
      return () => watching.delete(tell);
    },
  };
  worker.onmessage = ({ data }: MessageEvent<FromIndex>) => {
    if ('progress' in data) {
      progress = data.progress;
      moved();
      return;
    }
    const asking = waiting.get(data.id);
    waiting.delete(data.id);
    if ('error' in data) asking?.failed(new Error(data.error));
    else asking?.done(data.answer);
  };
  watchChanges((changed) => void client.ask('changed', { changed }).then(moved), signal);
  signal.addEventListener('abort', () => worker.terminate());
  return client;
}
