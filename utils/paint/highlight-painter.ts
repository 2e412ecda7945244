import { startStopwatch } from '../stopwatch.ts';
import { type PageText, rangeAt } from '../text/page-text.ts';
import { watchNear } from './near.ts';
import type { Mark, Painter } from './painter.ts';
import { type Tone, toneOf } from './tone.ts';

/** Every registered range costs time on each frame that changes anything, so no more than these. */
const mostRanges = 200;
const flashMs = 900;

/**
 * Paints with the CSS Custom Highlight API: no node of the page changes. The registry is shared with
 * the page, so names carry a prefix, and only our own entries are ever deleted.
 */
export function createHighlightPainter(): Painter {
  const watch = startStopwatch();
  const registry = new Map<string, Highlight>();
  let unwatch = () => {};
  let count = 0;
  let flash: ReturnType<typeof setTimeout> | undefined;

  const highlightOf = (style: string): Highlight => {
    const name = `newsmark-${style}`;
    const known = registry.get(name);
    if (known) return known;
    const made = new Highlight();
    made.priority = style.startsWith('kept') ? 0 : style.startsWith('flash') ? 2 : 1;
    registry.set(name, made);
    CSS.highlights.set(name, made);
    return made;
  };

  const register = (page: PageText, marks: Mark[]) => {
    for (const highlight of registry.values()) highlight.clear();
    count = 0;
    const tones = new Map<Element, Tone>();
    for (const mark of marks) {
      const range = staticRange(page, mark.start, mark.end);
      if (!range) continue;
      highlightOf(`${mark.style}-${toneAt(range, tones)}`).add(range);
      count += 1;
    }
  };

  return {
    show(page, marks) {
      unwatch();
      watch.restart();
      unwatch = watch.measure(() => {
        const byBlock = Map.groupBy(marks, (mark) => blockOf(page, mark));
        const blocks = [...byBlock.keys()].filter((block) => block !== undefined);
        return watchNear(blocks, (near) =>
          watch.measure(() => {
            const inView = blocks.filter((block) => near.has(block));
            const candidates = inView.flatMap((block) => byBlock.get(block) ?? []);
            register(page, nearest(page, candidates));
          }),
        );
      });
      return page;
    },
    reveal(page, start, end) {
      const range = staticRange(page, start, end);
      if (!range) return;
      elementOf(range.startContainer)?.scrollIntoView({ block: 'center', behavior: calm() });
      const shown = highlightOf(`flash-${toneAt(range, new Map())}`);
      shown.add(range);
      clearTimeout(flash);
      flash = setTimeout(() => shown.clear(), flashMs);
    },
    cost: () => ({ paintMs: watch.total(), longestMs: watch.longest(), registered: count }),
    stop() {
      unwatch();
      clearTimeout(flash);
      for (const name of registry.keys()) CSS.highlights.delete(name);
      registry.clear();
      count = 0;
    },
  };
}

/** One block may hold more marks than we may carry (a book in one element): those round the screen's middle stay. */
function nearest(page: PageText, marks: Mark[]): Mark[] {
  if (marks.length <= mostRanges) return marks;
  const middle = innerHeight / 2;
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const at = (low + high) >> 1;
    if (topOf(page, marks[at]) < middle) low = at + 1;
    else high = at;
  }
  const first = Math.max(0, Math.min(low - mostRanges / 2, marks.length - mostRanges));
  return marks.slice(first, first + mostRanges);
}

function topOf(page: PageText, mark: Mark | undefined): number {
  const place = mark && rangeAt(page, mark.start, mark.end);
  if (!place) return 0;
  const range = document.createRange();
  range.setStart(place.startContainer, place.startOffset);
  return range.getBoundingClientRect().top;
}

function staticRange(page: PageText, start: number, end: number): StaticRange | undefined {
  const place = rangeAt(page, start, end);
  return place?.startContainer.isConnected ? new StaticRange(place) : undefined;
}

const blockOf = (page: PageText, mark: Mark): Element | undefined => {
  const place = rangeAt(page, mark.start, mark.end);
  return place && elementOf(place.startContainer);
};

const elementOf = (node: Node): Element | undefined =>
  node.parentElement ?? (node instanceof Element ? node : undefined);

function toneAt(range: StaticRange, tones: Map<Element, Tone>): Tone {
  const element = elementOf(range.startContainer);
  if (!element) return 'light';
  const tone = tones.get(element) ?? toneOf(element);
  tones.set(element, tone);
  return tone;
}

const calm = (): ScrollBehavior =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
