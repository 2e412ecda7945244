import type { BackgroundCalls } from '../../utils/messages.ts';
import type { Session } from '../browsers/session.ts';
import { ask } from './in-extension.ts';

/** Asks the background as the extension's surfaces do; an error is thrown. */
export async function askBackground<K extends keyof BackgroundCalls>(
  session: Session,
  command: K,
  asked: BackgroundCalls[K][0],
): Promise<BackgroundCalls[K][1]> {
  const answer = await ask(session, command, asked);
  if (!answer.ok) throw new Error(answer.error);
  return answer.value as BackgroundCalls[K][1];
}
