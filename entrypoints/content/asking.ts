import type { BackgroundCalls } from '../../utils/messages.ts';
import { askPatiently as askAgain } from '../../utils/patience.ts';
import type { Result } from '../../utils/result.ts';
import { isOrphan } from './instance.ts';

/** Asks the background until it answers, or this script has been left behind by an update. */
export const askPatiently = <K extends keyof BackgroundCalls>(
  command: K,
  ask: BackgroundCalls[K][0],
): Promise<Result<BackgroundCalls[K][1]>> => askAgain(command, ask, isOrphan);
