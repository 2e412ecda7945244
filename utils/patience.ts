import { askBackground, type BackgroundCalls, unreached } from './messages.ts';
import type { Result } from './result.ts';

/** Browsers end a background that was busy or idle; the next message wakes a new one. */
const pausesMs = [0, 250, 1000];

/**
 * Asks the background, and again when it was ended before it answered: what is asked must be the
 * same when done twice. `hopeless` tells that nobody will ever answer.
 */
export async function askPatiently<K extends keyof BackgroundCalls>(
  command: K,
  ask: BackgroundCalls[K][0],
  hopeless: () => boolean = () => false,
): Promise<Result<BackgroundCalls[K][1]>> {
  let answer = await askBackground(command, ask);
  for (const pauseMs of pausesMs) {
    if (answer.ok || answer.error !== unreached || hopeless()) break;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    answer = await askBackground(command, ask);
  }
  return answer;
}
