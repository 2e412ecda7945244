import { isShadow } from '../text/dom.ts';
import { treesRead } from '../text/offsets.ts';
import type { PageText } from '../text/page-text.ts';

export interface Caret {
  node: Node;
  offset: number;
}

/** The caret nearest to a point of a document's window; in open shadow roots only if they are given. */
export function caretAt(
  document: Document,
  x: number,
  y: number,
  shadowRoots: ShadowRoot[],
): Caret | undefined {
  if (typeof document.caretPositionFromPoint === 'function') {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

/** The shadow roots a reading has text in. */
export const openRoots = (page: PageText): ShadowRoot[] => treesRead(page).filter(isShadow);
