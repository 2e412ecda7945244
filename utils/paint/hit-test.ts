import { offsetAt, type PageText, rangeAt } from '../text/page-text.ts';
import { search } from '../text/ranges.ts';
import { caretAt, openRoots } from './caret.ts';

interface Stretch {
  start: number;
  end: number;
}

export interface HitTest<M extends Stretch> {
  /**
   * The marks under a point of the window, the innermost first. In a frame the point and the document
   * are the frame's own. One caret look-up and one rectangle check a candidate, however many marks.
   */
  at(x: number, y: number, document?: Document): M[];
}

/** `marks` in order of their start; they may overlap. */
export function createHitTest<M extends Stretch>(page: PageText, marks: readonly M[]): HitTest<M> {
  const reach = furthestEnds(marks);
  const shadowRoots = openRoots(page);

  return {
    at(x, y, root = document) {
      const caret = caretAt(root, x, y, shadowRoots);
      const offset = caret && offsetAt(page, caret.node, caret.offset);
      if (offset === undefined) return [];
      // The caret stands between two characters, and the point is over either.
      return touching(marks, reach, offset).filter((mark) => isOver(page, mark, x, y));
    },
  };
}

/** Marks with `start <= offset <= end`, the last to begin first. */
function touching<M extends Stretch>(marks: readonly M[], reach: Uint32Array, offset: number): M[] {
  const found: M[] = [];
  const after = search(0, marks.length, (at) => (marks[at]?.start ?? 0) > offset);
  for (let at = after - 1; at >= 0 && (reach[at] ?? 0) >= offset; at--) {
    const mark = marks[at];
    if (mark && mark.end >= offset) found.push(mark);
  }
  return found;
}

/** For each mark how far it or any mark before it goes. */
function furthestEnds(marks: readonly Stretch[]): Uint32Array {
  let furthest = 0;
  return Uint32Array.from(marks, ({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
}

// A caret is answered for blank ground too, the one nearest to it.
function isOver(page: PageText, mark: Stretch, x: number, y: number): boolean {
  const place = rangeAt(page, mark.start, mark.end);
  if (!place) return false;
  const range = document.createRange();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x < right && y >= top && y < bottom,
  );
}
