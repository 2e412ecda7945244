import { articleBlocks } from './article.ts';
import { outlineOf } from './blocks.ts';
import { collapser, type Runs } from './collapse.ts';
import { DOCUMENT, isVisible, nodeType } from './dom.ts';

export { type Ends, offsetAt, offsetsOf, rangeAt } from './points.ts';

/**
 * The article a page shows, as text: one line a block, white space collapsed, and where each
 * character stands. Offsets are UTF-16 units. Nothing of the page is changed by reading it.
 */
export interface PageText {
  readonly text: string;
  /** The text nodes read, in the order shown. */
  readonly nodes: readonly Text[];
  readonly runs: Runs;
}

/** Reads the article of a document, or of an element's part of it. */
export function readPage(root: Document | Element): PageText {
  const outline = outlineOf(root);
  const title = nodeType(root) === DOCUMENT ? (root as Document).title : '';
  const kept = collapser();
  let asked: Element | undefined;
  let visible = true;
  for (const block of articleBlocks(outline, title)) {
    for (let index = block.from; index < block.to; index++) {
      const parent = outline.parents[index];
      if (parent && parent !== asked) {
        asked = parent;
        visible = isVisible(parent);
      }
      if (visible) kept.add(index, outline.data[index] ?? '');
    }
    kept.newline();
  }
  return { ...kept.finish(), nodes: outline.nodes };
}
