import AdvancedMark from 'advanced-mark.js';
import MarkJs from 'mark.js';
import { createHighlightPainter } from '../../../utils/paint/highlight-painter.ts';
import type { Mark } from '../../../utils/paint/painter.ts';
import { type PageText, rangeAt } from '../../../utils/text/page-text.ts';

/** A way to show marks. What it takes later, once the browser told what is in view, `later` counts. */
export interface Way {
  paint(): void;
  later(): number;
}

export type WayName = 'newsmark' | 'markJs' | 'advancedMark' | 'wrapping';

interface Place extends Mark {
  length: number;
}

/** Ways ready to paint: what peers want to be told (offsets of their own counting) is made before the clock runs. */
export const ways: Record<WayName, (page: PageText, marks: Mark[]) => Way> = {
  newsmark(page, marks) {
    const painter = createHighlightPainter();
    let shown = 0;
    return {
      paint() {
        painter.show(page, marks, () => page);
        shown = painter.cost().paintMs;
      },
      later: () => painter.cost().paintMs - shown,
    };
  },
  markJs(page, marks) {
    const places = placesOf(page, marks);
    return atOnce(() => new MarkJs(document.body).markRanges(places, { each: dress }));
  },
  advancedMark(page, marks) {
    const places = placesOf(page, marks);
    return atOnce(() => new AdvancedMark(document.body).markRanges(places, { each: dress }));
  },
  /** The least a wrapper has to do: one element a mark and text node, in one pass from the end. */
  wrapping(page, marks) {
    return atOnce(() => {
      for (const mark of marks.toReversed()) wrap(page, mark);
    });
  },
};

const atOnce = (paint: () => void): Way => ({ paint, later: () => 0 });

const dress = (element: Element, place: object): void => {
  element.className = `newsmark-${(place as Place).style}-light`;
};

function wrap(page: PageText, mark: Mark): void {
  const place = rangeAt(page, mark.start, mark.end);
  if (!place || place.startContainer !== place.endContainer) return;
  const text = place.startContainer as Text;
  const words = text.splitText(place.startOffset);
  words.splitText(place.endOffset - place.startOffset);
  const element = document.createElement('mark');
  element.className = `newsmark-${mark.style}-light`;
  words.replaceWith(element);
  element.append(words);
}

function placesOf(page: PageText, marks: Mark[]): Place[] {
  const starts = new Map<Node, number>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    // What neither library reads.
    if (node.parentElement?.matches('script, style, title')) continue;
    starts.set(node, length);
    length += node.data.length;
  }
  return marks.flatMap((mark) => {
    const place = rangeAt(page, mark.start, mark.end);
    const first = place && starts.get(place.startContainer);
    const last = place && starts.get(place.endContainer);
    if (!place || first === undefined || last === undefined) return [];
    const start = first + place.startOffset;
    return [{ ...mark, start, length: last + place.endOffset - start }];
  });
}
