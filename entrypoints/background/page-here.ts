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
  for (const url of addresses(sender)) {
    const trusted = trustedCanonical(canonical, url);
    const id = pageId(url, trusted);
    if (id !== page) continue;
    return { id, url: url.replace(/#.*$/su, ''), ...(trusted ? { canonical: trusted } : {}) };
  }
  return undefined;
}

/** A page that became another without loading may stand in the sender as it was first. */
function addresses({ url, tab }: Sender): string[] {
  const known = [url, tab?.url].filter((address) => address !== undefined);
  const [first] = known;
  return known.filter(
    (address) => /^(?:https?|file):/u.test(address) && originOf(address) === originOf(first ?? ''),
  );
}

/** With the scheme, since every file has the origin `null`. */
function originOf(address: string): string {
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}`;
}
