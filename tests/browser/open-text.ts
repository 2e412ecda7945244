import type { Page } from 'puppeteer-core';
import type { Session } from '../../scripts/browsers/session.ts';
import { askTab } from '../../scripts/lib/ask-tab.ts';
import type { Anchor } from '../../utils/anchor/anchor.ts';

/** A page the extension reads. */
export interface OpenText {
  page: Page;
  /** The article as the content script has read it. */
  text: string;
  /** What it takes as selected, as the popup asks for it. */
  selected(): Promise<Anchor | null>;
}

/** Opens a page, clicks the toolbar button on it, and asks the content script for what it read. */
export async function openText(session: Session, url: string): Promise<OpenText> {
  const page = await session.openPage(url);
  // Before the popup opens: what brings a tab to the front closes it.
  const tab = await session.tabIdOf(page);
  const popup = await session.clickAction(page);
  await popup.waitFor('.kind-filter, .notice:not(.waiting)');
  await popup.close();
  const all = await askTab(session, tab, 'anchors', [{ start: 0, end: Number.MAX_SAFE_INTEGER }]);
  if (!all.ok) throw new Error(all.error);
  return {
    page,
    text: all.value[0]?.exact ?? '',
    async selected() {
      const answer = await askTab(session, tab, 'selection', null);
      if (!answer.ok) throw new Error(answer.error);
      return answer.value;
    },
  };
}
