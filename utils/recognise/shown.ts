import type { Kind, Mention } from './mention.ts';
import { shownConfidence } from './names/names.ts';

/** Dates and figures are shown however doubtful. */
const least: Readonly<Record<Kind, number>> = { ...shownConfidence, date: 0, figure: 0 };

/** Whether a page shows a mention; `wanted` is the least confidence where the reader wants another than ours. */
export const isShown = (mention: Mention, wanted: Partial<Record<Kind, number>> = {}): boolean =>
  mention.confidence >= (wanted[mention.kind] ?? least[mention.kind]);
