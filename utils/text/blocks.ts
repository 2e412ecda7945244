import { dataOf } from './dom.ts';
import { BLOCK, BREAK, HEADING, SKIPPED } from './elements.ts';
import { BYLINE, COMMENTS, DATELINE, HEADLINE, STANDFIRST } from './hints.ts';
import { DEEPEST, isSeen, isSettled, type Level, outermost } from './levels.ts';
import { type Look, lookAt } from './look.ts';
import type { Block, Outline } from './outline.ts';
import type { Steps } from './steps.ts';
import { isRendered, isVisible } from './visibility.ts';
import { walk } from './walk.ts';

/** Hints that hold for everything inside an element. */
const INHERITED = HEADLINE | BYLINE | STANDFIRST | DATELINE;

/** Reads a document or element as lines and the containers they stand in; what is hidden is left out. */
export function* outlineOf(root: Node): Steps<Outline> {
  const outline: Outline = {
    roots: [root],
    nodes: [],
    doubts: [],
    data: [],
    blocks: [],
    containers: [],
  };
  const levels: Level[] = [outermost()];
  let depth = 0;
  /** The level found hidden that the walk is still in. */
  let hidden = Number.POSITIVE_INFINITY;
  let open: Block | undefined;

  /** Records the containers that now hold text; false when the page hides them, or this text in them. */
  const settle = (): boolean => {
    let settled = depth;
    while (settled > 0 && !isSettled(levels[settled])) settled--;
    const fresh = levels.slice(settled + 1, depth + 1);
    const inner = fresh.findLast((level) => level.pending);
    if (inner && !isSeen(inner, depth, isVisible)) {
      const outer = fresh.findIndex((level) => !isSeen(level, depth, isRendered));
      if (outer >= 0) hidden = settled + 1 + outer;
      const doubt = levels[depth]?.doubt;
      if (outer >= 0 || !doubt || !isVisible(doubt)) return false;
      for (const level of fresh.slice(fresh.indexOf(inner))) level.doubt ??= inner.element;
    }
    let parent = levels[settled]?.container ?? -1;
    for (const level of fresh) {
      if (level.pending) parent = record(outline, level.look, parent);
      level.container = parent;
      level.pending = false;
    }
    return true;
  };

  yield* walk(root, {
    enter(element) {
      if (depth >= hidden) return false;
      const look = lookAt(element);
      const { tag, flow } = look;
      const block = (flow & BLOCK) > 0 || look.landmark > 0 || look.beside > 0;
      if (block || flow & BREAK) open = undefined;
      if (flow & (SKIPPED | BREAK)) return false;
      const outer = levels[depth] ?? outermost();
      depth++;
      const level = levels[depth] ?? outermost();
      levels[depth] = level;
      level.element = element;
      level.look = look;
      level.block = block;
      level.pending = block;
      level.container = outer.container;
      level.hints = (outer.hints | look.hints) & INHERITED;
      level.heading = flow & HEADING ? Number(tag[1]) : outer.heading;
      level.linked = tag === 'a' || outer.linked;
      level.doubt = block ? undefined : look.named && depth < DEEPEST ? element : outer.doubt;
      return true;
    },
    leave() {
      if (levels[depth]?.block) open = undefined;
      if (depth === hidden) hidden = Number.POSITIVE_INFINITY;
      depth--;
    },
    tree(root) {
      outline.roots.push(root);
    },
    text(node) {
      if (depth >= hidden) return;
      const data = dataOf(node);
      const length = data.trim().length;
      if (length === 0 && !open) return;
      if (!open && !settle()) return;
      const level = levels[depth] ?? outermost();
      open = add(outline, open, level, node, data, length);
    },
  });
  return outline;
}

function record({ containers }: Outline, look: Look | undefined, parent: number): number {
  const tag = look?.tag;
  return (
    containers.push({
      parent,
      landmark: look?.landmark ?? 0,
      beside: look?.beside ?? 0,
      comments: ((look?.hints ?? 0) & COMMENTS) > 0,
      list: tag === 'ul' || tag === 'ol' || tag === 'li',
    }) - 1
  );
}

/** Puts a text node on the open line, or on a new one. */
function add(
  { nodes, doubts, data, blocks }: Outline,
  open: Block | undefined,
  level: Level,
  node: Text,
  characters: string,
  length: number,
): Block {
  const at = nodes.length;
  nodes.push(node);
  doubts.push(level.doubt);
  data.push(characters);
  const block: Block = open ?? {
    from: at,
    to: at,
    container: Math.max(0, level.container),
    length: 0,
    linked: 0,
    hints: 0,
    heading: level.heading,
  };
  if (!open) blocks.push(block);
  block.to = at + 1;
  block.length += length;
  if (level.linked) block.linked += length;
  block.hints |= level.hints;
  return block;
}
