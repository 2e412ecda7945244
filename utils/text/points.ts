import { FRAGMENT, firstChildOf, hostOf, isText, nextSiblingOf, nodeType } from './dom.ts';
import type { PageText } from './page-text.ts';

/** Both ends of a stretch of a document, as StaticRange takes them. */
export interface Ends {
  startContainer: Node;
  startOffset: number;
  endContainer: Node;
  endOffset: number;
}

/**
 * Where the characters `start..end` of the text stand. Undefined when no character of them stands in
 * the page (an empty stretch, or only the newline between two blocks).
 */
export function rangeAt(page: PageText, start: number, end: number): Ends | undefined {
  const { starts, lengths, froms, nodeOf } = page.runs;
  const first = runFrom(page, start);
  const last = runBefore(page, end);
  if (start >= end || first < 0 || last < first) return undefined;
  const startContainer = page.nodes[nodeOf[first] ?? -1];
  const endContainer = page.nodes[nodeOf[last] ?? -1];
  if (!startContainer || !endContainer) return undefined;
  const startOffset = (froms[first] ?? 0) + Math.max(0, start - (starts[first] ?? 0));
  const endOffset = (froms[last] ?? 0) + Math.min(lengths[last] ?? 0, end - (starts[last] ?? 0));
  return { startContainer, startOffset, endContainer, endOffset };
}

/** First run that ends after `offset`; -1 when none does. */
function runFrom({ runs: { starts, lengths } }: PageText, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) + (lengths[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low < starts.length ? low : -1;
}

/** Last run that starts before `offset`; -1 when none does. */
function runBefore({ runs: { starts } }: PageText, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * The offset in the text of a point of the document: exact in text that was read; elsewhere (skipped
 * text, an element) the offset of the next character read, or the end of the text when none follows.
 * Undefined when the page has no text or the point is in a tree that was not read.
 */
export function offsetAt(page: PageText, node: Node, offset: number): number | undefined {
  const at = placeOf(page, node, offset);
  if (at === undefined) return undefined;
  const { starts, lengths, froms } = page.runs;
  if (at.run >= starts.length) return page.text.length;
  const within = Math.min(Math.max(0, at.offset - (froms[at.run] ?? 0)), lengths[at.run] ?? 0);
  return (starts[at.run] ?? 0) + within;
}

/**
 * The offsets of what a range holds of the text, whichever way round it was drawn and wherever its
 * ends stand. Undefined when it holds nothing of it.
 */
export function offsetsOf(page: PageText, range: Ends): { start: number; end: number } | undefined {
  const a = offsetAt(page, range.startContainer, range.startOffset);
  const b = offsetAt(page, range.endContainer, range.endOffset);
  if (a === undefined || b === undefined) return undefined;
  const start = Math.min(a, b);
  let end = Math.max(a, b);
  const last = runBefore(page, end);
  if (last >= 0)
    end = Math.min(end, (page.runs.starts[last] ?? 0) + (page.runs.lengths[last] ?? 0));
  return start < end ? { start, end } : undefined;
}

const firstRuns = new WeakMap<PageText, Map<Node, number>>();

function firstRunOf(page: PageText): Map<Node, number> {
  let index = firstRuns.get(page);
  if (!index) {
    index = new Map();
    const { nodeOf } = page.runs;
    for (let run = nodeOf.length - 1; run >= 0; run--) {
      const node = page.nodes[nodeOf[run] ?? -1];
      if (node) index.set(node, run);
    }
    firstRuns.set(page, index);
  }
  return index;
}

/** The run a point stands in or before, and its offset in that run's node. */
function placeOf(
  page: PageText,
  node: Node,
  offset: number,
): { run: number; offset: number } | undefined {
  const { nodeOf, froms, lengths, starts } = page.runs;
  if (starts.length === 0) return undefined;
  if (isText(node)) {
    let run = firstRunOf(page).get(node);
    if (run !== undefined) {
      const index = nodeOf[run];
      while (nodeOf[run + 1] === index && offset >= (froms[run + 1] ?? 0)) run++;
      if (offset <= (froms[run] ?? 0) + (lengths[run] ?? 0) || nodeOf[run + 1] !== index)
        return { run, offset };
      return { run: run + 1, offset: froms[run + 1] ?? 0 };
    }
  }
  return nextRun(page, node, offset);
}

/** The first run at or after a point that stands in no text read. */
function nextRun(
  page: PageText,
  node: Node,
  offset: number,
): { run: number; offset: number } | undefined {
  let at = node;
  let after: Node | null = isText(node) ? node : childAt(node, offset);
  const total = page.runs.starts.length;
  let low = 0;
  let high = total;
  if (nodeType(at) === FRAGMENT && !after) {
    at = hostOf(at as ShadowRoot);
    after = at;
  }
  while (low < high) {
    const middle = (low + high) >>> 1;
    const candidate = page.nodes[page.runs.nodeOf[middle] ?? -1];
    if (!candidate) return undefined;
    if (isBefore(candidate, at, after)) low = middle + 1;
    else high = middle;
  }
  return { run: low, offset: 0 };
}

/** Whether a node read stands before the point in `parent` that precedes `child` (or ends it). */
function isBefore(candidate: Node, parent: Node, child: Node | null): boolean {
  const compare = Node.prototype.compareDocumentPosition;
  if (child) return (compare.call(child, candidate) & Node.DOCUMENT_POSITION_PRECEDING) > 0;
  const position = compare.call(parent, candidate);
  return (position & (Node.DOCUMENT_POSITION_PRECEDING | Node.DOCUMENT_POSITION_CONTAINED_BY)) > 0;
}

function childAt(node: Node, offset: number): Node | null {
  let child = firstChildOf(node);
  for (let index = 0; child && index < offset; index++) child = nextSiblingOf(child);
  return child;
}
