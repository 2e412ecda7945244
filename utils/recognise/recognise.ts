import type { Context } from './context.ts';
import type { Mention } from './mention.ts';
import { findNames } from './names/names.ts';
import { findQuantities } from './quantities/quantities.ts';

/** Everything recognised in a text, in order of start, never overlapping. */
export function recognise(text: string, context: Context): Mention[] {
  const found: Mention[] = [...findNames(text, context), ...findQuantities(text, context)];
  return withoutOverlaps(found);
}

/**
 * A name that holds a figure keeps it ("World Cup 2026", "Nghị định 15/2020/NĐ-CP"), and a date that
 * holds a name's bit keeps that: of two that overlap the longer stays, the surer where they are equal.
 */
function withoutOverlaps(found: Mention[]): Mention[] {
  const bySize = found.sort(
    (a, b) => b.end - b.start - (a.end - a.start) || b.confidence - a.confidence,
  );
  const kept: Mention[] = [];
  for (const mention of bySize) {
    if (kept.every((other) => other.end <= mention.start || mention.end <= other.start)) {
      kept.push(mention);
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}
