import type { NameKind } from '../mention.ts';

/**
 * What a page shows unless the reader wants more: from here on nine of ten names of a kind are right,
 * measured on the development split.
 */
export const shownConfidence: Readonly<Record<NameKind, number>> = {
  person: 0.5,
  organisation: 0.65,
  place: 0.55,
  other: 0.8,
};
