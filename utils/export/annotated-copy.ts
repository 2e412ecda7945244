import { disjoint } from '../disjoint.ts';
import type { KeptPage } from '../store/annotation.ts';
import type { Chunk, Open, WriteOptions } from './format.ts';
import { factsOf, langOf, pageFoot, pageHead } from './parts/html-page.ts';
import { keptHtml } from './parts/kept-html.ts';
import { markLine } from './parts/mark-line.ts';
import { textIn } from './parts/markup.ts';
import { type Span, standoffOf } from './parts/standoff.ts';

/**
 * A copy of the article with what is kept marked in it, and the notes below: built from the article's
 * text alone, so that nothing of the page's own code comes along. Without the text it holds the quotes.
 */
export const open: Open = (options) => {
  let number = 0;
  return {
    *start() {
      yield pageHead(options.word('exportCopy'), options);
    },
    *page(kept) {
      number += 1;
      yield* copyOf(kept, number, options);
    },
    *end() {
      yield pageFoot;
    },
  };
};

function* copyOf(kept: KeptPage, number: number, options: WriteOptions): Generator<Chunk> {
  const { page } = kept;
  const { text, spans, lost } = yield* standoffOf(kept);
  const lines = text.replaceAll('\r\n', '\n\n').split(/[\n\r]/u);
  const titled = lines[0]?.trim() === page.title;
  yield `<article${langOf(page)}>\n`;
  if (!titled) yield `<h1 dir="auto">${textIn(page.title)}</h1>\n${factsOf(page, options)}`;
  let at = 0;
  let next = 0;
  let open: { span: Span; name: string }[] = [];
  for (const [index, line] of lines.entries()) {
    const end = at + line.length;
    while (next < spans.length && (spans[next] as Span).start < end) {
      open.push({ span: spans[next] as Span, name: `m${number}-${++next}` });
    }
    const html = markLine(line, stretchesOf(open, at, end));
    const tag = index === 0 && titled ? 'h1' : 'p';
    if (line.trim() !== '') yield `<${tag} dir="auto">${html}</${tag}>\n`;
    if (index === 0 && titled) yield factsOf(page, options);
    open = open.filter(({ span }) => span.end > end);
    at = end + 1;
  }
  yield `<hr>\n<h2>${textIn(options.word('exportNotes'))}</h2>\n<ol>\n`;
  for (const { annotation } of [...spans, ...lost.map((annotation) => ({ annotation }))]) {
    const quote = `<q dir="auto">${textIn(annotation.quote)}</q>`;
    yield `<li>${quote}\n${keptHtml(annotation, options)}</li>\n`;
  }
  yield '</ol>\n</article>\n';
}

const stretchesOf = (open: { span: Span; name: string }[], at: number, end: number) =>
  disjoint(
    open
      .map(({ span, name }) => ({
        start: Math.max(0, span.start - at),
        end: Math.min(span.end, end) - at,
        style: `${span.annotation.kind} ${span.annotation.colour} ${name}`,
      }))
      .filter((mark) => mark.end > mark.start),
  );
