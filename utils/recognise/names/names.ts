import type { Context } from '../context.ts';
import type { NameMention } from '../mention.ts';

/** Names of a text, in order, not overlapping. */
export function findNames(_text: string, _context: Context): NameMention[] {
  return [];
}
