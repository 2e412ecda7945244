import type { Mention } from './mention.ts';
import { shownConfidence } from './names/names.ts';

/** Whether a page shows a mention unless the reader wants the doubtful ones too. Dates and figures always are. */
export const isShown = (mention: Mention): boolean =>
  mention.kind === 'date' ||
  mention.kind === 'figure' ||
  mention.confidence >= shownConfidence[mention.kind];
