import type { Browser } from 'wxt/browser';
import type { Here } from '../../utils/messages.ts';
import type { Page } from '../../utils/store/annotation.ts';
import { pageId } from '../../utils/store/page-id.ts';
import { trustedCanonical } from '../../utils/text/canonical-address.ts';

type Sender = Pick<Browser.runtime.MessageSender, 'url' | 'frameId' | 'tab'>;

export type Place = Pick<Page, 'id' | 'url' | 'canonical'>;

/**
 * The page a content script speaks for: its address by the browser's word, the canonical one where it
 * can be trusted. `undefined` when it is not the one the script names: the page has become another
 * meanwhile, or the message is not from the top of its tab.
 */
export function placeHere({ page, canonical }: Here, sender: Sender): Place | undefined {
  if (sender.frameId !== undefined && sender.frameId !== 0) return undefined;
  const url = addressNow(sender);
  if (url === undefined) return undefined;
  const trusted = trustedCanonical(canonical, url);
  const id = pageId(url, trusted);
  if (id !== page) return undefined;
  return { id, url: url.replace(/#.*$/su, ''), ...(trusted ? { canonical: trusted } : {}) };
}

/**
 * The address of a page that may have become another without loading: Firefox tells a sender's as it
 * was first, the tab's is the present one where we may see it.
 */
function addressNow({ url, tab }: Sender): string | undefined {
  if (!url || !/^(?:https?|file):/u.test(url)) return undefined;
  return tab?.url && originOf(tab.url) === originOf(url) ? tab.url : url;
}

/** With the scheme, since every file has the origin `null`. */
function originOf(address: string): string {
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}`;
}
