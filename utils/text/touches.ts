import { around, dataOf, isElement, isText, shadowOf, tagOf } from './dom.ts';
import { SKIPPED } from './elements.ts';
import { lookAt } from './look.ts';
import type { PageText } from './page-text.ts';

/** Characters from which text outside the article may be an article itself: the next of an endless page. */
const PROSE = 40;
/** Knowing where so many nodes stand costs more than reading again. */
const mostNodes = 50_000;

/** Where the text that was read stands. */
interface Place {
  read: Set<Node>;
  /** Everything around it, across shadow roots and frames. */
  around: Set<Node>;
  /** The innermost node around all of it; none when nothing was read. */
  core: Node | undefined;
}

/**
 * Whether changes of a page can matter to what was read of it: text read that changed or went, text
 * that came inside the article, or enough text for an article elsewhere. What changes in skipped
 * elements (scripts, pictures, menus, forms' fields) and in boxes beside the article does not.
 */
export function touches(page: PageText, records: readonly MutationRecord[]): boolean {
  if (page.nodes.length > mostNodes) return true;
  const place = placeOf(page);
  return records.some(({ type, target, addedNodes, removedNodes }) => {
    if (type === 'characterData') {
      return place.read.has(target) || (isText(target) && isWelcome(place, target, around(target)));
    }
    return (
      [...removedNodes].some((node) => place.read.has(node) || place.around.has(node)) ||
      [...addedNodes].some((node) => isWelcome(place, node, target))
    );
  });
}

/** Whether text that came in `parent` would be read. */
function isWelcome(place: Place, node: Node, parent: Node | null): boolean {
  if (isElement(node) && isApart(node)) return false;
  let outer = parent;
  while (outer && !place.around.has(outer)) {
    if (isElement(outer) && isApart(outer)) return false;
    outer = around(outer);
  }
  return hasText(node, outer === null || isInside(place, outer) ? 1 : PROSE);
}

/** Skipped, or beside the article; what holds text that was read is neither. */
function isApart(element: Element): boolean {
  const { flow, beside } = lookAt(element);
  return (flow & SKIPPED) > 0 || beside > 0;
}

function isInside({ core }: Place, node: Node): boolean {
  for (let at: Node | null = node; at; at = around(at)) if (at === core) return true;
  return core === undefined;
}

const shown = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;

/** Whether a tree holds so many characters, white space left out, or another tree that may. */
function hasText(root: Node, least: number): boolean {
  const walker = Document.prototype.createTreeWalker.call(document, root, shown);
  let length = 0;
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    if (isText(node)) length += dataOf(node).trim().length;
    else if (isElement(node) && (shadowOf(node) || tagOf(node) === 'iframe')) return true;
    if (length >= least) return true;
  }
  return false;
}

const places = new WeakMap<PageText, Place>();

function placeOf(page: PageText): Place {
  const made = places.get(page);
  if (made) return made;
  const read = new Set<Node>();
  const outer = new Set<Node>();
  for (const index of page.runs.nodeOf) {
    const node = page.nodes[index];
    if (!node || read.has(node)) continue;
    read.add(node);
    for (let at = around(node); at && !outer.has(at); at = around(at)) outer.add(at);
  }
  const place = { read, around: outer, core: coreOf(page) };
  places.set(page, place);
  return place;
}

function coreOf({ nodes, runs: { nodeOf } }: PageText): Node | undefined {
  const first = nodes[nodeOf[0] ?? -1];
  const last = nodes[nodeOf.at(-1) ?? -1];
  if (!first || !last) return undefined;
  const path = new Set<Node>();
  for (let at: Node | null = first; at; at = around(at)) path.add(at);
  let core: Node | null = last;
  while (core && !path.has(core)) core = around(core);
  return core ?? undefined;
}
