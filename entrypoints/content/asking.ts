import { askBackground, type BackgroundCalls, unreached } from '../../utils/messages.ts';
import type { Result } from '../../utils/result.ts';
import { isOrphan } from './instance.ts';

/** Browsers end a background that was busy or idle; the next message wakes a new one. */
const pausesMs = [0, 250, 1000];

/** Asks the background, and again when it was ended before it answered. */
export async function askPatiently<K extends keyof BackgroundCalls>(
  command: K,
  ask: BackgroundCalls[K][0],
): Promise<Result<BackgroundCalls[K][1]>> {
  let answer = await askBackground(command, ask);
  for (const pauseMs of pausesMs) {
    if (answer.ok || answer.error !== unreached || isOrphan()) break;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    answer = await askBackground(command, ask);
  }
  return answer;
}
