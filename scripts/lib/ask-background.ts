import type { BackgroundCalls } from '../../utils/messages.ts';
import type { Json } from '../browsers/driver.ts';
import type { Session } from '../browsers/session.ts';

declare const browser: { runtime: { sendMessage(message: object): Promise<unknown> } };

/** Asks the background from a page of the extension's own, as its surfaces do; an error is thrown. */
export async function askBackground<K extends keyof BackgroundCalls>(
  session: Session,
  command: K,
  ask: BackgroundCalls[K][0],
): Promise<BackgroundCalls[K][1]> {
  const answer = (await session.evaluateInExtension(
    (command: string, ask: Json) =>
      browser.runtime.sendMessage({ to: 'background', command, ask }) as Promise<Json>,
    command,
    ask as Json,
  )) as { ok: boolean; value: unknown; error: string };
  if (!answer.ok) throw new Error(answer.error);
  return answer.value as BackgroundCalls[K][1];
}
