import { attribute, dataOf, hasAttributes, isVisible, tagOf } from './dom.ts';
import { BESIDE, BLOCK, BREAK, flowOf, HEADING, SKIPPED } from './elements.ts';
import { ASIDE, BYLINE, DATELINE, HEADLINE, hintsIn, STANDFIRST, UNSEEN } from './hints.ts';
import { walk } from './walk.ts';

/** A line of the page: text nodes with no block boundary or line break between them. */
export interface Block {
  /** Text nodes `from..to` (exclusive) of the outline. */
  from: number;
  to: number;
  /** Index of the innermost block-level element. */
  container: number;
  /** Characters, white space at the ends of nodes left out; of them inside links. */
  length: number;
  linked: number;
  /** Hints of its elements and of the inline elements in it. */
  hints: number;
  /** 1..6 in a heading, else 0. */
  heading: number;
}

export const ARTICLE = 1;
export const BODY = 2;
export const MAIN = 4;

/** A block-level element. Containers are in document order, so a parent comes before its children. */
export interface Container {
  element: Element;
  parent: number;
  /** `ARTICLE`, `BODY`, `MAIN` or 0. */
  landmark: number;
  hints: number;
  /** Beside the prose by its own tag or hints, not its ancestors'. */
  beside: boolean;
  list: boolean;
}

/** A page as lines and the elements they stand in, in the order shown. */
export interface Outline {
  nodes: Text[];
  /** The element each text node stands in. */
  parents: Element[];
  data: string[];
  blocks: Block[];
  containers: Container[];
}

interface State {
  container: number;
  hints: number;
  linked: boolean;
  heading: number;
  block: boolean;
}

const inherited = HEADLINE | BYLINE | STANDFIRST | DATELINE;
const besideRoles = new Set([
  'alert',
  'alertdialog',
  'complementary',
  'contentinfo',
  'dialog',
  'form',
  'note',
  'search',
  'doc-footnote',
  'doc-endnotes',
]);
const skippedRoles = new Set([
  'button',
  'img',
  'menu',
  'menubar',
  'navigation',
  'tablist',
  'toolbar',
  'tooltip',
  'progressbar',
  'slider',
  'option',
  'listbox',
]);

export function outlineOf(root: Node): Outline {
  const outline: Outline = { nodes: [], parents: [], data: [], blocks: [], containers: [] };
  const { nodes, parents, data, blocks, containers } = outline;
  const memo = new Map<string, number>();
  const states: State[] = [{ container: -1, hints: 0, linked: false, heading: 0, block: true }];
  const elements: Element[] = [];
  let state = states[0] as State;
  let open: Block | undefined;

  const hintsOf = (names: string): number => {
    let hints = memo.get(names);
    if (hints === undefined) {
      hints = hintsIn(names);
      memo.set(names, hints);
    }
    return hints;
  };

  walk(root, {
    enter(element) {
      const tag = tagOf(element);
      const flow = flowOf(tag);
      if (flow & (SKIPPED | BREAK)) {
        if (flow & (BLOCK | BREAK)) open = undefined;
        return false;
      }
      let hints = 0;
      let landmark = tag === 'article' ? ARTICLE : tag === 'main' ? MAIN : 0;
      let beside = (flow & BESIDE) > 0;
      let linked = state.linked;
      if (tag === 'a') linked = true;
      if (hasAttributes(element)) {
        const names = attribute(element, 'class');
        if (names) hints = hintsOf(names);
        const id = attribute(element, 'id');
        if (id) hints |= hintsOf(id);
        const role = attribute(element, 'role');
        if (role) {
          if (skippedRoles.has(role)) {
            if (flow & BLOCK) open = undefined;
            return false;
          }
          if (besideRoles.has(role)) beside = true;
          if (role === 'article') landmark |= ARTICLE;
          if (role === 'main') landmark |= MAIN;
        }
        const property = attribute(element, 'itemprop');
        if (property) {
          if (/\barticleBody\b/.test(property)) landmark |= BODY;
          hints |= property === 'headline' ? HEADLINE : 0;
          hints |= /\bauthor\b/.test(property) ? BYLINE : 0;
          hints |= property === 'description' ? STANDFIRST : 0;
          hints |= /^date/.test(property) ? DATELINE : 0;
        }
        if (attribute(element, 'aria-hidden') === 'true') beside = true;
        if (tag === 'a' && attribute(element, 'rel') === 'author') hints |= BYLINE;
      }
      if (tag === 'time') hints |= DATELINE;
      if (hints & UNSEEN) beside = true;
      if (hints & ASIDE) beside = true;
      if (tag === 'html' || tag === 'body') beside = false;
      const block = (flow & BLOCK) > 0 || landmark > 0 || (beside && (hints & UNSEEN) === 0);
      if (block) {
        open = undefined;
        if (tag !== 'html' && tag !== 'body' && !isVisible(element)) return false;
      } else if (beside) return false;
      const container = block
        ? containers.push({
            element,
            parent: state.container,
            landmark,
            hints,
            beside,
            list: tag === 'ul' || tag === 'ol',
          }) - 1
        : state.container;
      state = {
        container,
        hints: (state.hints | hints) & inherited,
        linked,
        heading: flow & HEADING ? Number(tag[1]) : state.heading,
        block,
      };
      states.push(state);
      elements.push(element);
      return true;
    },
    leave() {
      if (state.block) open = undefined;
      states.pop();
      elements.pop();
      state = states.at(-1) as State;
    },
    text(node) {
      const characters = dataOf(node);
      const length = characters.trim().length;
      if (length === 0 && !open) return;
      const at = nodes.push(node) - 1;
      parents.push(elements.at(-1) as Element);
      data.push(characters);
      if (!open) {
        open = {
          from: at,
          to: at,
          container: state.container,
          length: 0,
          linked: 0,
          hints: 0,
          heading: state.heading,
        };
        blocks.push(open);
      }
      open.to = at + 1;
      open.length += length;
      if (state.linked) open.linked += length;
      open.hints |= state.hints;
    },
  });
  return outline;
}
