import MarkJs from 'mark.js';
import { disjoint } from '../disjoint.ts';
import { startStopwatch } from '../stopwatch.ts';
import { type PageText, rangeAt } from '../text/page-text.ts';
import type { Mark, Painter } from './painter.ts';
import { toneOf } from './tone.ts';

interface Place {
  start: number;
  length: number;
  styles: string[];
}

/** Where mark.js never goes; its offsets count the text of everything else. */
const passedOver = 'script, style, title, head, html';
const flashMs = 900;

/**
 * Paints with real elements, by mark.js, in browsers without the Highlight API. The element is our
 * own, so that no rule of the page for `span` or `mark` reaches it.
 */
export function createMarkPainter(): Painter {
  const painter = new MarkJs(document.body);
  const watch = startStopwatch();
  let elements: Element[] = [];

  const clear = () => {
    if (elements.length > 0) painter.unmark();
    elements = [];
  };

  return {
    show(_page, marks, readAgain) {
      watch.restart();
      watch.measure(() => {
        clear();
        // Taking marks away joins text nodes, so places are looked up in the page as it is now.
        painter.markRanges(placesIn(readAgain(), marks), {
          element: 'newsmark-mark',
          each: (element, place) => {
            const tone = toneOf(element.parentElement ?? element);
            for (const style of (place as Place).styles) {
              element.classList.add(`newsmark-${style}-${tone}`);
            }
            elements.push(element);
          },
        });
      });
      return readAgain();
    },
    reveal(page, start, end) {
      const element = rangeAt(page, start, end)?.startContainer.parentElement;
      element?.scrollIntoView({ block: 'center' });
      if (!element?.matches('newsmark-mark')) return;
      const flash = `newsmark-flash-${toneOf(element)}`;
      element.classList.add(flash);
      setTimeout(() => element.classList.remove(flash), flashMs);
    },
    cost: () => ({ paintMs: watch.total(), longestMs: watch.longest(), registered: 0 }),
    stop: clear,
  };
}

/** Marks as mark.js wants them: offsets into its own reading of the body, in order and disjoint. */
function placesIn(page: PageText, marks: Mark[]): Place[] {
  const starts = textStarts();
  const found = marks.flatMap((mark) => {
    const place = rangeAt(page, mark.start, mark.end);
    const first = place && starts.get(place.startContainer);
    const last = place && starts.get(place.endContainer);
    if (place === undefined || first === undefined || last === undefined) return [];
    return [{ ...mark, start: first + place.startOffset, end: last + place.endOffset }];
  });
  return disjoint(found).map(({ start, end, styles }) => ({ start, length: end - start, styles }));
}

function textStarts(): Map<Node, number> {
  const starts = new Map<Node, number>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.matches(passedOver)) continue;
    starts.set(node, length);
    length += node.data.length;
  }
  return starts;
}
