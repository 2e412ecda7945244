import type { Page } from '../../store/annotation.ts';
import { pageId } from '../../store/page-id.ts';
import { stableId } from './stable-id.ts';

/** The addresses pages can stand under; `javascript:` and `data:` are none. */
const allowed = /^(?:https?|file|urn):/iu;
const longest = 8192;

export const isAddress = (address: string): boolean =>
  address.length <= longest && allowed.test(address) && URL.canParse(address);

/** The page of an annotation from another program, which says little of it. The address has been checked. */
export function pageAt(url: string, title: string | undefined, accessed: string): Page {
  const address = new URL(url);
  address.hash = '';
  return {
    id: pageId(address.href),
    url: address.href,
    title: title?.trim() || address.hostname || address.href,
    accessed,
    sha256: '',
  };
}

/** A page for a text that names none: an address of its own that nothing can fetch. */
export const pageOfText = (text: string, title: string, accessed: string): Page =>
  pageAt(`urn:newsmark:text:${stableId(text)}`, title, accessed);
