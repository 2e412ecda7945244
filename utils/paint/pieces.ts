import { type PageText, rangeAt } from '../text/page-text.ts';
import { elementAround } from './elements.ts';
import type { Mark } from './painter.ts';

/**
 * Marks by the element their words begin in. A mark over several lines of the text counts as one a
 * line: each comes near the viewport by itself, and nothing that stands between the lines, an
 * advertisement say, is painted.
 */
export function piecesByElement(page: PageText, marks: Mark[]): Map<Element, Mark[]> {
  const pieces = new Map<Element, Mark[]>();
  for (const mark of marks) {
    for (const piece of lineByLine(page.text, mark)) {
      const node = rangeAt(page, piece.start, piece.end)?.startContainer;
      const element = node && elementAround(node);
      if (!element) continue;
      const known = pieces.get(element);
      if (known) known.push(piece);
      else pieces.set(element, [piece]);
    }
  }
  return pieces;
}

function lineByLine(text: string, mark: Mark): Mark[] {
  const words = text.slice(mark.start, mark.end);
  if (!words.includes('\n')) return [mark];
  let start = mark.start;
  return words.split('\n').flatMap((line) => {
    const piece = { ...mark, start, end: start + line.length };
    start = piece.end + 1;
    return line.length > 0 ? [piece] : [];
  });
}
