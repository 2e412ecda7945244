import { attribute, selectFirst } from './dom.ts';
import type { Metas } from './metas.ts';

/** Primary language subtag of the page, lower case. */
export function languageOf(document: Document, metas: Metas, linked?: string): string | undefined {
  const given = [
    ofPage(document, 'lang'),
    ofPage(document, 'xml:lang'),
    linked,
    metas.lang,
    metas.locale,
  ];
  for (const tag of given) {
    const primary = /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(tag ?? '')?.[1];
    if (primary) return primary.toLowerCase();
  }
  return undefined;
}

/** Two-letter top-level domains that are used as words, not as countries. */
const generic = new Set(['ai', 'cc', 'co', 'fm', 'gg', 'io', 'ly', 'me', 'tv', 'to', 'ws', 'eu']);

/** ISO 3166 country of the page, upper case: by region subtag, or by its address. */
export function countryOf(
  document: Document,
  metas: Metas,
  url: string,
  linked?: string,
): string | undefined {
  const top = /^https?:\/\/[^/?#]*?\.([a-z]{2})(?::\d{1,5})?(?:[/?#]|$)/i
    .exec(url)?.[1]
    ?.toLowerCase();
  if (top && !generic.has(top)) return top === 'uk' ? 'GB' : top.toUpperCase();
  for (const tag of [ofPage(document, 'lang'), linked, metas.lang, metas.locale]) {
    const region = /^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})\b/i.exec(tag ?? '')?.[1];
    if (region) return region.toUpperCase();
  }
  return undefined;
}

function ofPage(document: Document, name: string): string | null {
  const html = selectFirst(document, 'html');
  return html ? attribute(html, name) : null;
}
