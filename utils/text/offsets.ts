import {
  childAt,
  contains,
  follows,
  frameOf,
  hostOf,
  isDocument,
  isShadow,
  isText,
  rootOf,
} from './dom.ts';
import type { PageText } from './page-text.ts';
import { type Ends, runAt, runBefore, search } from './ranges.ts';
import { atOnce, type Steps } from './steps.ts';

/** Text nodes between two pauses. */
const STEP = 2000;

/**
 * The offset in the text of a point of the document: exact in text that was read (in white space that
 * does not show, the offset after it); elsewhere, in skipped text or an element, the offset of the next
 * character read, or the end of the text when none follows. Undefined when the text is empty or the
 * point is in no tree of the page.
 */
export function offsetAt(page: PageText, node: Node, offset: number): number | undefined {
  const { starts } = page.runs;
  if (starts.length === 0) return undefined;
  const known = isText(node) ? indexOf(page).get(node) : undefined;
  if (known !== undefined) return offsetIn(page, known, offset);
  const run = runAfter(page, node, offset);
  return run === undefined ? undefined : (starts[run] ?? page.text.length);
}

/**
 * The offsets of what a range holds of the text, whichever way round it was drawn and wherever its
 * ends stand: across blocks, in elements, in skipped text. Undefined when it holds nothing of it.
 */
export function offsetsOf(page: PageText, range: Ends): { start: number; end: number } | undefined {
  const one = offsetAt(page, range.startContainer, range.startOffset);
  const other = offsetAt(page, range.endContainer, range.endOffset);
  if (one === undefined || other === undefined) return undefined;
  const { starts, lengths } = page.runs;
  const [low, high] = [Math.min(one, other), Math.max(one, other)];
  const last = runBefore(page, high);
  const start = Math.max(low, starts[runAt(page, low)] ?? low);
  const end = Math.min(high, (starts[last] ?? 0) + (lengths[last] ?? 0));
  return start < end ? { start, end } : undefined;
}

/** The trees that hold text read: the document, open shadow roots, same-origin frames; as first read. */
export function treesRead(page: PageText): Node[] {
  return [...firstRuns(page).keys()];
}

/** The offset of a point in a text node read, `index` in the page. */
function offsetIn(page: PageText, index: number, offset: number): number {
  const { starts, lengths, froms, nodeOf } = page.runs;
  const first = search(0, nodeOf.length, (run) => (nodeOf[run] ?? 0) >= index);
  const after = search(first, nodeOf.length, (run) => (nodeOf[run] ?? 0) > index);
  const run = search(first, after, (at) => (froms[at] ?? 0) > offset) - 1;
  if (run < first) return starts[first] ?? 0;
  return (starts[run] ?? 0) + Math.min(offset - (froms[run] ?? 0), lengths[run] ?? 0);
}

/** The first run after a point in text that was not read, or in an element. */
function runAfter(page: PageText, node: Node, offset: number): number | undefined {
  const root = rootOf(node);
  const firsts = firstRuns(page).get(root);
  if (!firsts) {
    const around = isShadow(root) ? hostOf(root) : isDocument(root) ? frameOf(root) : null;
    return around ? runAfter(page, around, 0) : undefined;
  }
  const child = isText(node) ? node : childAt(node, offset);
  const found = search(0, firsts.length, (at) => {
    const read = page.nodes[page.runs.nodeOf[firsts[at] ?? 0] ?? 0];
    if (!read) return true;
    if (child) return child === read || follows(child, read);
    return follows(node, read) && !contains(node, read);
  });
  if (found < firsts.length) return firsts[found];
  const { nodeOf } = page.runs;
  const last = nodeOf[firsts.at(-1) ?? 0] ?? 0;
  return search(0, nodeOf.length, (run) => (nodeOf[run] ?? 0) > last);
}

const indexes = new WeakMap<PageText, Map<Node, number>>();
const roots = new WeakMap<PageText, Map<Node, number[]>>();

/** The index of each text node read. */
function indexOf(page: PageText): Map<Node, number> {
  atOnce(indexSteps(page));
  return indexes.get(page) ?? new Map();
}

/** For each tree read (the document, shadow roots, frames) the first runs of its text nodes. */
function firstRuns(page: PageText): Map<Node, number[]> {
  atOnce(indexSteps(page));
  return roots.get(page) ?? new Map();
}

/**
 * Makes both in steps, for `inSlices`: on a page of some 100,000 text nodes that takes longer than a
 * page may wait.
 */
export function* indexSteps(page: PageText): Steps<void> {
  if (indexes.has(page) && roots.has(page)) return;
  const index = new Map<Node, number>();
  const trees = new Map<Node, number[]>();
  let count = 0;
  for (const run of firstRunOfEach(page)) {
    const at = page.runs.nodeOf[run] ?? 0;
    const node = page.nodes[at];
    if (!node) continue;
    index.set(node, at);
    const root = rootOf(node);
    const known = trees.get(root);
    if (known) known.push(run);
    else trees.set(root, [run]);
    if (++count % STEP === 0) yield;
  }
  indexes.set(page, index);
  roots.set(page, trees);
}

function* firstRunOfEach({ runs: { nodeOf } }: PageText): Generator<number> {
  for (let run = 0; run < nodeOf.length; run++) if (nodeOf[run] !== nodeOf[run - 1]) yield run;
}
