import { elementAround } from '../../utils/paint/elements.ts';
import { frameOf } from '../../utils/text/dom.ts';
import { type Ends, type PageText, rangeAt } from '../../utils/text/page-text.ts';
import type { Box } from './position.ts';

/** The boxes of a stretch of the text, a line or so each, in the window's pixels; none when not shown. */
export function boxesOf(page: PageText, start: number, end: number): Box[] {
  try {
    const ends = rangeAt(page, start, end);
    const range = ends && rangeOf(ends);
    if (!range) return [];
    const { x, y } = cornerOf(range.startContainer.ownerDocument);
    return [...range.getClientRects()]
      .filter(({ width, height }) => width > 0 && height > 0)
      .map(({ left, top, right, bottom }) => ({
        left: left + x,
        top: top + y,
        right: right + x,
        bottom: bottom + y,
      }));
  } catch {
    // Nodes of a frame that went elsewhere throw in Firefox, and the page may have shortened a text.
    return [];
  }
}

export function rangeOf(ends: Ends): Range | undefined {
  const { ownerDocument } = ends.startContainer;
  if (!ownerDocument || !ends.startContainer.isConnected) return undefined;
  const range = Document.prototype.createRange.call(ownerDocument);
  range.setStart(ends.startContainer, ends.startOffset);
  range.setEnd(ends.endContainer, ends.endOffset);
  return range;
}

/** Where the document's own corner is in the window at the top, through the frames around it. */
export function cornerOf(document: Document | null): { x: number; y: number } {
  const frame = document && frameOf(document);
  if (!frame) return { x: 0, y: 0 };
  const outer = cornerOf(frame.ownerDocument);
  const { left, top } = frame.getBoundingClientRect();
  return { x: outer.x + left + frame.clientLeft, y: outer.y + top + frame.clientTop };
}

/** The box nearest to a point, else the first. */
export function boxNear(boxes: Box[], point?: { x: number; y: number }): Box | undefined {
  if (!point) return boxes[0];
  const { x, y } = point;
  return (
    boxes.find(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    ) ?? boxes[0]
  );
}

/** The element a stretch of the text begins in. */
export function elementOf(page: PageText, start: number, end: number): Element | undefined {
  const ends = rangeAt(page, start, end);
  return ends && elementAround(ends.startContainer);
}

/** One box round all of them that are in the window, else the first. */
export function boxAround(boxes: Box[], view: { width: number; height: number }): Box | undefined {
  const seen = boxes.filter(({ top, bottom }) => bottom > 0 && top < view.height);
  const [first] = seen.length > 0 ? seen : boxes;
  return (seen.length > 0 ? seen : boxes).reduce<Box | undefined>(
    (whole, box) =>
      whole && {
        left: Math.min(whole.left, box.left),
        top: Math.min(whole.top, box.top),
        right: Math.max(whole.right, box.right),
        bottom: Math.max(whole.bottom, box.bottom),
      },
    first,
  );
}
