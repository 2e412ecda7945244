import type { PageReport } from '../utils/messages.ts';
import type { Page } from '../utils/store/annotation.ts';

/** The page's record as its report tells it; `now` is an ISO 8601 instant, UTC. */
export function pageOf({ facts, page, sha256, lang }: PageReport, now: string): Page {
  const { country: _country, types: _types, ...told } = facts;
  return { ...told, id: page, lang, accessed: now, sha256 };
}
