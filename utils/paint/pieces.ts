import type { PageText } from '../text/page-text.ts';
import { runAt } from '../text/ranges.ts';
import { elementAround } from './elements.ts';
import type { Mark } from './painter.ts';

/**
 * Marks by the element their words begin in. A mark over several lines of the text counts as one a
 * line: each comes near the viewport by itself, and nothing that stands between the lines, an
 * advertisement say, is painted.
 */
export function piecesByElement(page: PageText, marks: Mark[]): Map<Element, Mark[]> {
  const pieces = new Map<Element, Mark[]>();
  const elementAt = elementFinder(page);
  let last: Element | undefined;
  let inLast: Mark[] = [];
  const put = (piece: Mark) => {
    const element = elementAt(piece.start);
    if (!element) return;
    if (element !== last) {
      inLast = pieces.get(element) ?? [];
      pieces.set(element, inLast);
      last = element;
    }
    inLast.push(piece);
  };
  for (const mark of marks) {
    const words = page.text.slice(mark.start, mark.end);
    // Most marks are within a line and stay as they are.
    if (!words.includes('\n')) put(mark);
    else for (const piece of linesOf(words, mark)) put(piece);
  }
  return pieces;
}

function linesOf(words: string, mark: Mark): Mark[] {
  let { start } = mark;
  return words.split('\n').flatMap((line) => {
    const piece = { ...mark, start, end: start + line.length };
    start = piece.end + 1;
    return line.length > 0 ? [piece] : [];
  });
}

/** The element an offset of the text stands in; neighbours are mostly in one text node, looked up once. */
function elementFinder(page: PageText): (offset: number) => Element | undefined {
  const { starts, lengths, nodeOf } = page.runs;
  let from = 0;
  let to = 0;
  let element: Element | undefined;
  return (offset) => {
    if (offset >= from && offset < to) return element;
    const run = runAt(page, offset);
    const node = page.nodes[nodeOf[run] ?? -1];
    element = node && elementAround(node);
    from = starts[run] ?? 0;
    to = from + (lengths[run] ?? 0);
    return element;
  };
}
