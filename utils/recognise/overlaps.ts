import type { Mention } from './mention.ts';

/**
 * Merges names and quantities, each in order and without overlaps of its own. A name that holds a
 * figure keeps it ("World Cup 2026", "Nghị định 15/2020/NĐ-CP") and a date that holds a bit of a name
 * keeps that: of two that overlap the longer stays, the surer where they are as long.
 */
export function mergeMentions(
  names: readonly Mention[],
  quantities: readonly Mention[],
): Mention[] {
  const kept: Mention[] = [];
  let knot: Mention[] = [];
  let reach = 0;
  let n = 0;
  let q = 0;
  while (n < names.length || q < quantities.length) {
    const name = names[n];
    const quantity = quantities[q];
    const next = name && (!quantity || name.start <= quantity.start) ? name : quantity;
    if (!next) break;
    if (next === name) n++;
    else q++;
    if (next.start >= reach) {
      kept.push(...untie(knot));
      knot = [];
    }
    knot.push(next);
    reach = Math.max(reach, next.end);
  }
  kept.push(...untie(knot));
  return kept;
}

/** What stays of mentions that hang together by their overlaps. */
function untie(knot: Mention[]): Mention[] {
  if (knot.length < 2) return knot;
  const kept: Mention[] = [];
  for (const mention of knot.toSorted(bySize)) {
    if (kept.every((other) => other.end <= mention.start || mention.end <= other.start)) {
      kept.push(mention);
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}

const bySize = (a: Mention, b: Mention) =>
  b.end - b.start - (a.end - a.start) || b.confidence - a.confidence;
