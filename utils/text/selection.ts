import { documentIn, focusedIn, isDocument, isShadow, selectionIn } from './dom.ts';
import { offsetsOf, treesRead } from './offsets.ts';
import type { PageText } from './page-text.ts';
import type { Ends } from './ranges.ts';

/**
 * What the reader has selected of the text read, in `document`, its open shadow roots or its
 * same-origin frames. The frame that has the focus goes first; each document keeps a selection of its
 * own. Undefined when nothing is selected, or nothing of it was read (a menu, a comment).
 */
export function selectedPlace(
  page: PageText,
  document: Document,
): { start: number; end: number } | undefined {
  const trees = treesRead(page);
  const shadows = trees.filter(isShadow);
  const documents = new Set([...focusChain(document), ...trees.filter(isDocument)]);
  for (const each of documents) {
    const ranges = rangesIn(each, shadows);
    if (ranges.length === 0) continue;
    const places = ranges.flatMap((range) => offsetsOf(page, range) ?? []);
    if (places.length === 0) return undefined;
    // Firefox makes two ranges where an element that cannot be selected parts the passage.
    return {
      start: Math.min(...places.map(({ start }) => start)),
      end: Math.max(...places.map(({ end }) => end)),
    };
  }
  return undefined;
}

/** From the innermost focused frame outwards. */
function focusChain(document: Document): Document[] {
  const focused = focusedIn(document);
  const inner = focused && documentIn(focused);
  return inner ? [...focusChain(inner), document] : [document];
}

function rangesIn(document: Document, shadowRoots: ShadowRoot[]): Ends[] {
  const selection = selectionIn(document);
  if (!selection) return [];
  // Before Chrome 137 and Firefox 142 the ends of a selection in a shadow root cannot be asked for.
  const ranges: AbstractRange[] =
    typeof selection.getComposedRanges === 'function'
      ? selection.getComposedRanges({ shadowRoots })
      : Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
  return ranges.filter((range) => !range.collapsed);
}
