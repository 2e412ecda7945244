import type { Open } from './format.ts';
import { factsOf, langOf, pageFoot, pageHead } from './parts/html-page.ts';
import { keptHtml } from './parts/kept-html.ts';
import { textIn } from './parts/markup.ts';

/** A report to read, print and send: each page with its facts, its quotes and what is said of them. */
export const open: Open = (options) => ({
  *start() {
    yield pageHead(options.word('exportReport'), options);
  },
  *page({ page, annotations }) {
    yield `<article>\n<h1 dir="auto"${langOf(page)}>${textIn(page.title)}</h1>\n`;
    yield factsOf(page, options);
    if (page.note) yield `<p class="note" dir="auto">${textIn(page.note)}</p>\n`;
    for (const kept of annotations) {
      const quote = textIn(kept.quote);
      yield `<blockquote class="${kept.colour}" dir="auto"${langOf(page)}>${quote}</blockquote>\n`;
      yield keptHtml(kept, options);
    }
    yield '</article>\n';
  },
  *end() {
    yield pageFoot;
  },
});
