import { trustedCanonical } from './canonical-address.ts';
import { attribute, select } from './dom.ts';
import type { Metas } from './metas.ts';

/**
 * The address the page gives as its own, if it can be trusted: absolute http(s), of the same site, and
 * not the home page (sites copy one canonical onto every page).
 */
export function canonicalOf(document: Document, metas: Metas, url: string): string | undefined {
  const links = select(document, 'link[rel~="canonical" i][href]', 5);
  const given = links.map((link) => attribute(link, 'href'));
  return [...given, metas.url]
    .map((address) => trustedCanonical(address, url))
    .find((found) => found !== undefined);
}
