import type { Page } from 'puppeteer-core';

/** A point of a page: before or after words in an element, or before one of its children. */
export type Point = {
  /** The tree to look in: the page's first open shadow root, its first frame, or the page. */
  tree?: 'shadow' | 'frame';
  in: string;
} & ({ before: string } | { after: string } | { child: number });

/** Selects in the page by script, from one point to another. */
export async function select(page: Page, from: Point, to: Point): Promise<void> {
  const [start, end] = [
    await page.evaluateHandle(locate, from),
    await page.evaluateHandle(locate, to),
  ];
  await page.evaluate(
    (start, end) => {
      const document = start.node.ownerDocument;
      document?.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
    },
    start,
    end,
  );
}

/** Draws with the mouse from one point to another. */
export async function drag(page: Page, from: Point, to: Point): Promise<void> {
  const [start, end] = [await pointOf(page, from), await pointOf(page, to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 3 });
  await page.mouse.move(end.x, end.y, { steps: 3 });
  await page.mouse.up();
}

/** Where a point is on the screen, scrolled into view. */
export async function pointOf(page: Page, point: Point): Promise<{ x: number; y: number }> {
  return page.evaluate(
    ({ node, offset }) => {
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const document = node.ownerDocument ?? globalThis.document;
      const range = document.createRange();
      range.setStart(node, offset);
      range.setEnd(node, offset);
      const box = range.getBoundingClientRect();
      const frame = document.defaultView?.frameElement;
      const outer = frame?.getBoundingClientRect();
      return {
        x: box.x + (outer?.x ?? 0) + (frame?.clientLeft ?? 0),
        y: box.y + box.height / 2 + (outer?.y ?? 0) + (frame?.clientTop ?? 0),
      };
    },
    await page.evaluateHandle(locate, point),
  );
}

export async function selectNothing(page: Page): Promise<void> {
  await page.evaluate(() => {
    getSelection()?.removeAllRanges();
    document.querySelector('iframe')?.contentDocument?.getSelection()?.removeAllRanges();
  });
}

/** Runs in the page. */
function locate(point: Point): { node: Node; offset: number } {
  const shadow = [...document.querySelectorAll('*')].find((host) => host.shadowRoot)?.shadowRoot;
  const frame = document.querySelector('iframe')?.contentDocument;
  const tree = point.tree === 'shadow' ? shadow : point.tree === 'frame' ? frame : document;
  const element = tree?.querySelector(point.in);
  if (!element) throw new Error(`No ${point.in}`);
  if ('child' in point) return { node: element, offset: point.child };
  const words = 'before' in point ? point.before : point.after;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.nodeValue?.indexOf(words) ?? -1;
    if (start >= 0) return { node, offset: 'before' in point ? start : start + words.length };
  }
  throw new Error(`No "${words}" in ${point.in}`);
}
