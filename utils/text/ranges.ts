import type { PageText } from './page-text.ts';

/** Both ends of a stretch of a document, as StaticRange takes them. */
export interface Ends {
  startContainer: Node;
  startOffset: number;
  endContainer: Node;
  endOffset: number;
}

/**
 * Where the characters `start..end` of the text stand. Undefined when none of them stands in the page
 * (an empty stretch, or only the newline between two blocks).
 */
export function rangeAt(page: PageText, start: number, end: number): Ends | undefined {
  const { starts, lengths, froms, nodeOf } = page.runs;
  const first = runAt(page, start);
  const last = runBefore(page, end);
  const startContainer = page.nodes[nodeOf[first] ?? -1];
  const endContainer = page.nodes[nodeOf[last] ?? -1];
  if (start >= end || last < first || !startContainer || !endContainer) return undefined;
  const startOffset = (froms[first] ?? 0) + Math.max(0, start - (starts[first] ?? 0));
  const endOffset = (froms[last] ?? 0) + Math.min(lengths[last] ?? 0, end - (starts[last] ?? 0));
  return { startContainer, startOffset, endContainer, endOffset };
}

/** The run the character at `offset` is in, else the next; the number of runs when none follows. */
export function runAt({ runs: { starts, lengths } }: PageText, offset: number): number {
  return search(0, starts.length, (run) => (starts[run] ?? 0) + (lengths[run] ?? 0) > offset);
}

/** The run the character before `offset` is in, else the one before; -1 when none is. */
export function runBefore({ runs: { starts } }: PageText, offset: number): number {
  return search(0, starts.length, (run) => (starts[run] ?? 0) >= offset) - 1;
}

/** The first of `low..high` for which `holds`, which holds for all after it; `high` when for none. */
export function search(low: number, high: number, holds: (at: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
