import { inject } from '../../utils/access/inject.ts';
import { askPage, type PageCalls, unreached } from '../../utils/messages.ts';
import type { Result } from '../../utils/result.ts';

/**
 * Asks a tab's content script, putting it there first where it is not yet: the key or menu item the
 * reader used has granted the tab.
 */
export async function reach<K extends keyof PageCalls>(
  tab: number | undefined,
  command: K,
  ask: PageCalls[K][0],
): Promise<Result<PageCalls[K][1]> | undefined> {
  if (tab === undefined) return undefined;
  const answer = await askPage(tab, command, ask);
  if (answer.ok || answer.error !== unreached) return answer;
  const opened = await inject(tab);
  return opened.ok ? askPage(tab, command, ask) : opened;
}
