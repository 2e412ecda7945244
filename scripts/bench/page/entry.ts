import markElements from '../../../entrypoints/content/mark-elements.css?inline';
import { createHitTest } from '../../../utils/paint/hit-test.ts';
import marksCss from '../../../utils/paint/marks.css?inline';
import type { Mark } from '../../../utils/paint/painter.ts';
import { type PageText, rangeAt, readPage } from '../../../utils/text/page-text.ts';
import { frame, frames } from './frames.ts';
import { type WayName, ways } from './painters.ts';
import { median } from './rounds.ts';

export interface Cost {
  /** In script: for us what is registered once the browser told what is in view, too. */
  script: number;
  /** With the layout forced after it and the frames until nothing moves any more. */
  total: number;
  /** The longest piece of script. */
  longest: number;
  read: number;
  /** Everything from reading on: `read` and `total`. */
  pageThread: number;
}

declare global {
  interface HighlightRegistry {
    highlightsFromPoint(x: number, y: number): { highlight: Highlight }[];
  }
}

/** Frames until ours are shown: in the first the browser tells what is in view, the second paints it. */
const untilShown = 3;
const kinds = ['person', 'organisation', 'place', 'date', 'figure', 'other'];

/** Puts a stored page or article in place of what stands in this one; no script, frame or address of it is used. */
export async function open(name: string): Promise<void> {
  const html = await (await fetch(`articles/${name}`)).text();
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const idle = 'script, link, iframe, object, embed, video, audio, img, source, noscript, meta';
  for (const element of parsed.querySelectorAll(idle)) element.remove();
  const style = parsed.createElement('style');
  style.textContent = marksCss + markElements;
  parsed.head.append(style);
  const root = document.importNode(parsed.documentElement, true);
  document.documentElement.replaceWith(root);
  scrollTo(0, 0);
  await frames(2);
}

/** Names and numbers of the page's article, `most` of them evenly spread: a recogniser's answer. */
export function marksOf(most: number): Mark[] {
  const { text } = readPage(document);
  const found = [...text.matchAll(/\p{Lu}[\p{L}’-]{1,40}|\d{1,9}/gu)];
  const every = Math.max(1, found.length / most);
  const count = Math.min(most, found.length);
  return Array.from({ length: count }, (_, at) => found[Math.floor(at * every)])
    .filter((match) => match !== undefined)
    .map(({ index, 0: words }, at) => ({
      start: index,
      end: index + words.length,
      style: kinds[at % kinds.length] ?? 'other',
    }));
}

/** Reads the page and shows the marks one way. */
export async function measure(name: WayName, marks: Mark[]): Promise<Cost> {
  const [page, read] = timed(() => readPage(document));
  const way = ways[name](page, marks);
  await frames(2);
  const [, paint] = timed(way.paint);
  const [, layout] = timed(() => document.body.getBoundingClientRect());
  const shown = await frames(untilShown);
  const later = way.later();
  const script = paint + later;
  const longest = Math.max(read, paint, later);
  const total = script + layout + shown;
  return { read, script, total, longest, pageThread: read + total };
}

/** Median milliseconds of a frame in which one box moves, without marks and then with them. */
export async function animate(name: WayName | 'nothing', marks: Mark[]): Promise<number> {
  const page = readPage(document);
  if (name !== 'nothing') ways[name](page, marks).paint();
  const box = document.createElement('div');
  box.style.cssText = 'position: fixed; top: 0; left: 0; width: 20px; height: 20px';
  document.body.append(box);
  await frames(untilShown + 3);
  const taken: number[] = [];
  for (let at = 0; at < 60; at++) {
    taken.push(await frame(() => box.style.setProperty('left', `${at % 50}px`)));
  }
  return median(taken);
}

/**
 * Microseconds a point, ours and `highlightsFromPoint` with every mark registered for it: medians over
 * batches of ten points, so that a processor taken away for a while does not count.
 */
export async function hitTest(marks: Mark[], points: number) {
  const page = readPage(document);
  const highlight = new Highlight(...marks.flatMap((mark) => staticRange(page, mark)));
  CSS.highlights.set('newsmark-person-light', highlight);
  await frames(2);
  const places = Array.from({ length: points }, (_, at) => ({
    x: innerWidth * (0.26 + 0.48 * ((at * 0.618) % 1)),
    y: innerHeight * ((at + 0.5) / points),
  }));
  const [test, prepareMs] = timed(() => createHitTest(page, marks));
  const ours = inBatches(places, ({ x, y }) => test.at(x, y).length > 0);
  const theirs = inBatches(
    places,
    ({ x, y }) => CSS.highlights.highlightsFromPoint(x, y).length > 0,
  );
  CSS.highlights.clear();
  return {
    prepareMs,
    ours: ours.micros,
    theirs: theirs.micros,
    over: ours.results.filter(Boolean).length,
    agreed: ours.results.filter((hit, at) => hit === theirs.results[at]).length,
  };
}

function inBatches<T, R>(items: T[], work: (item: T) => R): { results: R[]; micros: number } {
  const taken: number[] = [];
  const results: R[] = [];
  for (let at = 0; at < items.length; at += 10) {
    const [batch, ms] = timed(() => items.slice(at, at + 10).map(work));
    results.push(...batch);
    taken.push((ms * 1000) / batch.length);
  }
  return { results, micros: median(taken) };
}

const staticRange = (page: PageText, { start, end }: Mark): StaticRange[] => {
  const place = rangeAt(page, start, end);
  return place ? [new StaticRange(place)] : [];
};

function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}
