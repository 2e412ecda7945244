import type { KeptHere } from '../../utils/messages.ts';
import type { Mention } from '../../utils/recognise/mention.ts';
import type { Reading } from '../content/reading.ts';

/** What a card speaks of: a stretch of a reading, a mention or a kept passage or both. */
export interface Target {
  reading: Reading;
  start: number;
  end: number;
  mention?: Mention;
  kept?: KeptHere;
}

/** The mention and what is kept there of a reading; nothing when neither is. */
export function targetAt(
  reading: Reading,
  mention: Mention | undefined,
  kept: KeptHere | undefined,
): Target | undefined {
  const { start, end } = mention ?? kept ?? {};
  if (start === undefined || end === undefined) return undefined;
  return { reading, start, end, ...(mention ? { mention } : {}), ...(kept ? { kept } : {}) };
}

/** What is kept of the very stretch a mention stands on. */
export const keptOf = (reading: Reading, mention: Mention): KeptHere | undefined =>
  reading.kept.find(({ start, end }) => start === mention.start && end === mention.end);

export const isSameTarget = (one: Target | undefined, other: Target): boolean =>
  one?.start === other.start && one.end === other.end && one.reading.id === other.reading.id;
