import type { IndexClient } from '../index-client.ts';

/**
 * Waits until everything kept can be found: a backup begun while the index fills would hold less and
 * pass for whole. Rejects with the signal's reason when it aborts.
 */
export function whenComplete(
  index: Pick<IndexClient, 'progress' | 'watch'>,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (!index.progress.complete && !signal.aborted) return;
      forget();
      signal.removeEventListener('abort', look);
      if (signal.aborted) reject(signal.reason);
      else resolve();
    };
    const forget = index.watch(look);
    signal.addEventListener('abort', look);
    look();
  });
}
