import { dataOf, isVisible } from './dom.ts';
import { BLOCK, BREAK, HEADING, SKIPPED } from './elements.ts';
import { BYLINE, COMMENTS, DATELINE, HEADLINE, STANDFIRST } from './hints.ts';
import { lookAt } from './look.ts';
import type { Block, Outline } from './outline.ts';
import type { Steps } from './steps.ts';
import { walk } from './walk.ts';

/** As deep as parsers nest. Below it (scripts nest deeper) nothing is asked: asking costs by depth. */
const DEEPEST = 512;

/** Hints that hold for everything inside an element. */
const INHERITED = HEADLINE | BYLINE | STANDFIRST | DATELINE;

/** Reads a document or element as lines and the containers they stand in; hidden containers are left out. */
export function* outlineOf(root: Node): Steps<Outline> {
  const outline: Outline = { nodes: [], doubts: [], data: [], blocks: [], containers: [] };
  const { nodes, doubts, data, blocks, containers } = outline;
  /** One entry for each element on the way down, and one before the root. */
  const doubtAt: (Element | undefined)[] = [undefined];
  const containerAt = [-1];
  const hintsAt = [0];
  const headingAt = [0];
  const linkedAt = [false];
  const blockAt = [true];
  let depth = 0;
  let open: Block | undefined;

  yield* walk(root, {
    enter(element) {
      const { tag, flow, hints, landmark, beside, named } = lookAt(element);
      const block = (flow & BLOCK) > 0 || landmark > 0 || beside > 0;
      if (block || flow & BREAK) open = undefined;
      if (flow & (SKIPPED | BREAK)) return false;
      const outer = containerAt[depth] ?? -1;
      const page = tag === 'html' || tag === 'body';
      if (block && !page && depth < DEEPEST && !isVisible(element)) return false;
      depth++;
      doubtAt[depth] = block ? undefined : named && depth < DEEPEST ? element : doubtAt[depth - 1];
      containerAt[depth] = block ? containers.length : outer;
      hintsAt[depth] = ((hintsAt[depth - 1] ?? 0) | hints) & INHERITED;
      headingAt[depth] = flow & HEADING ? Number(tag[1]) : (headingAt[depth - 1] ?? 0);
      linkedAt[depth] = tag === 'a' || (linkedAt[depth - 1] ?? false);
      blockAt[depth] = block;
      if (block) {
        containers.push({
          parent: outer,
          landmark,
          beside,
          comments: (hints & COMMENTS) > 0,
          list: tag === 'ul' || tag === 'ol' || tag === 'li',
        });
      }
      return true;
    },
    leave() {
      if (blockAt[depth]) open = undefined;
      depth--;
    },
    text(node) {
      const characters = dataOf(node);
      const length = characters.trim().length;
      if (length === 0 && !open) return;
      const at = nodes.length;
      nodes.push(node);
      doubts.push(doubtAt[depth]);
      data.push(characters);
      if (!open) {
        open = {
          from: at,
          to: at,
          container: containerAt[depth] ?? 0,
          length: 0,
          linked: 0,
          hints: 0,
          heading: headingAt[depth] ?? 0,
        };
        blocks.push(open);
      }
      open.to = at + 1;
      open.length += length;
      if (linkedAt[depth]) open.linked += length;
      open.hints |= hintsAt[depth] ?? 0;
    },
  });
  return outline;
}
