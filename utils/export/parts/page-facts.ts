import type { Page } from '../../store/annotation.ts';

/** Where others find the article. */
export const addressOf = (page: Page): string => page.canonical ?? page.url;

/** The address if it is one of the web; anything else ("javascript:") is never made a link. */
export function linkOf(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url && /^https?:$/u.test(url.protocol) ? url.href : undefined;
}

/** The date of an ISO 8601 date or time as numbers, `undefined` when there is none. */
export function dateParts(iso: string | undefined): [number, number, number] | undefined {
  const found = iso?.match(/^(\d{4})-(\d{2})-(\d{2})/u);
  return found ? [Number(found[1]), Number(found[2]), Number(found[3])] : undefined;
}
