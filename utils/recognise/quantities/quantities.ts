import type { Context } from '../context.ts';
import type { QuantityMention } from '../mention.ts';

/** Dates and figures of a text, in order, not overlapping. */
export function findQuantities(_text: string, _context: Context): QuantityMention[] {
  return [];
}
