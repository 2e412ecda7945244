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
  /** Hints of the elements it is in. */
  hints: number;
  /** 1..6 in a heading, else 0. */
  heading: number;
}

/** Landmarks of a container. */
export const ARTICLE = 1;
export const BODY = 2;
export const MAIN = 4;

/**
 * Whether an element stands beside the prose: under a picture or over a table, by what its classes say,
 * or by what it is. Of several around a line the strongest holds.
 */
export const CAPTION = 1;
export const BY_NAME = 2;
export const BY_KIND = 3;

/** A block-level element. Containers are in the order shown, so a parent comes before its children. */
export interface Container {
  /** Index of the container around it, -1 for the outermost. */
  parent: number;
  /** `ARTICLE`, `BODY`, `MAIN`, or 0. */
  landmark: number;
  /** `CAPTION`, `BY_NAME`, `BY_KIND`, or 0; its own, not its ancestors'. */
  beside: number;
  /** Comments of readers. */
  comments: boolean;
  list: boolean;
}

/** A page as lines and the elements they stand in, in the order shown. */
export interface Outline {
  /** The trees read: what was given, and the shadow roots and frames' documents in it. */
  roots: Node[];
  nodes: Text[];
  /**
   * For each text node the inline element around it that the page may be hiding: the nearest with a
   * class, an id or a style. None when only its container can hide it, and that was seen.
   */
  doubts: (Element | undefined)[];
  data: string[];
  blocks: Block[];
  containers: Container[];
}

/** Characters outside links from which a line counts as prose. */
const PROSE = 40;

/** A block's characters of prose: none in headings, in short lines, in lines that are mostly links. */
export function proseOf(block: Block): number {
  const own = block.length - block.linked;
  return block.heading === 0 && own >= PROSE && own >= block.linked ? own : 0;
}

/** The characters of a block, white space as in the page. */
export function lineOf({ data }: Outline, block: Block): string {
  return data.slice(block.from, block.to).join('');
}

/** Whether a block is a link and little else: a headline of another article, an entry of a menu. */
export function isLink(block: Block): boolean {
  const own = block.length - block.linked;
  return own * (block.heading > 0 ? 1 : 4) < block.linked;
}
