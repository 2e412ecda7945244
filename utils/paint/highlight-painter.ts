import { startStopwatch } from '../stopwatch.ts';
import type { PageText } from '../text/page-text.ts';
import { bringIntoView } from './bring-into-view.ts';
import { chooseFromCrowd } from './crowd.ts';
import { watchNear } from './near.ts';
import { createPainted, staticRange } from './painted.ts';
import type { Mark, Painter } from './painter.ts';
import { piecesByElement } from './pieces.ts';

/** Every registered range costs time on each frame that changes anything, so no more than these. */
const mostRanges = 200;
const flashMs = 900;

/** Paints with the CSS Custom Highlight API: no node of the page changes. */
export function createHighlightPainter(): Painter {
  const stopwatch = startStopwatch();
  const painted = createPainted();
  const stopping = new AbortController();
  const { signal } = stopping;
  let choose = chooseFromCrowd(mostRanges);
  let page: PageText | undefined;
  let pieces = new Map<Element, Mark[]>();
  let inView: Mark[] = [];
  let frame = 0;
  let endFlash = () => {};

  const paint = () => page && painted.replace(page, choose(page, inView));
  const lookAround = () => {
    const near = [...pieces].filter(([element]) => nearby.near.has(element));
    inView = near.flatMap(([, marks]) => marks).sort((a, b) => a.start - b.start);
    paint();
  };
  const nearby = watchNear(() => stopwatch.measure(lookAround));

  const afterScroll = () => {
    frame = 0;
    if (inView.length > mostRanges) paint();
    else painted.restore();
  };
  const options = { capture: true, passive: true, signal };
  const scrolled = () => {
    frame ||= requestAnimationFrame(() => stopwatch.measure(afterScroll));
  };
  document.addEventListener('scroll', scrolled, options);
  // Paper has no viewport: what the reader kept is on every page of it, mentions on none (marks.css).
  const print = () => {
    const kept = [...pieces.values()].flat().filter(({ style }) => style.startsWith('kept'));
    if (page) painted.replace(page, kept);
  };
  window.addEventListener('beforeprint', print, { signal });
  window.addEventListener('afterprint', paint, { signal });
  // Pages turn dark with the system; the marks' tone goes by the page's own colours.
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', paint, { signal });

  return {
    show(reading, marks) {
      stopwatch.restart();
      stopwatch.measure(() => {
        page = reading;
        pieces = piecesByElement(reading, marks);
        choose = chooseFromCrowd(mostRanges);
        nearby.watch(pieces.keys());
        lookAround();
      });
      return reading;
    },
    reveal(reading, start, end) {
      const range = staticRange(reading, start, end);
      if (!range) return;
      bringIntoView(range);
      endFlash();
      const clear = painted.flash(range);
      const timer = setTimeout(clear, flashMs);
      endFlash = () => {
        clearTimeout(timer);
        clear();
      };
    },
    cost: () => ({
      paintMs: stopwatch.total(),
      longestMs: stopwatch.longest(),
      registered: painted.count(),
    }),
    stop() {
      stopping.abort();
      cancelAnimationFrame(frame);
      nearby.stop();
      endFlash();
      painted.stop();
    },
  };
}
