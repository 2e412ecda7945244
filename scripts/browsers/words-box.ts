import type { Page } from 'puppeteer-core';

/** Where words of a page stand (CSS pixels), brought to the middle of the window; throws where it has none. */
export function boxOfWords(page: Page, words: string, element = 'body') {
  return page.evaluate(
    (element, words) => {
      const within = document.querySelector(element) as Element;
      const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const at = node.data.indexOf(words);
        if (at < 0) continue;
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + words.length);
        const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect();
        return { x, y, width, height };
      }
      throw new Error(`No "${words}" in ${element}`);
    },
    element,
    words,
  );
}
