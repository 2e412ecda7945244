import type { PageCalls } from '../../utils/messages.ts';
import type { Result } from '../../utils/result.ts';
import type { Json } from '../browsers/driver.ts';
import type { Session } from '../browsers/session.ts';

declare const browser: { tabs: { sendMessage(tab: number, message: object): Promise<unknown> } };

/** Asks the content script of a tab from a page of the extension's own, as the popup does. */
export async function askTab<K extends keyof PageCalls>(
  session: Session,
  tab: number,
  command: K,
  ask: PageCalls[K][0] & Json,
): Promise<Result<PageCalls[K][1]>> {
  const answer = await session.evaluateInExtension(
    (tab: number, command: string, ask: Json) =>
      browser.tabs
        .sendMessage(tab, { to: 'page', command, ask })
        .catch(() => ({ ok: false, error: 'unreached' })),
    tab,
    command,
    ask,
  );
  return answer as Result<PageCalls[K][1]>;
}
