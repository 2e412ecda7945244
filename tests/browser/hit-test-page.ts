import { createHitTest } from '../../utils/paint/hit-test.ts';
import { rangeAt, readPage } from '../../utils/text/page-text.ts';

interface Words {
  words: string;
  start: number;
  end: number;
}

/** Runs in the page: what is told of points on, beside and between words marked in it. */
export function hitsOf(marked: string[]): {
  onEach: string[][];
  beside: string[][];
  below: string[][];
} {
  const page = readPage(document);
  const marks = marked
    .map((words): Words => {
      const start = page.text.indexOf(words);
      return { words, start, end: start + words.length };
    })
    .sort((a, b) => a.start - b.start);
  const test = createHitTest(page, marks);
  const at = (document: Document, x: number, y: number) =>
    test.at(x, y, document).map(({ words }) => words);

  const places = marked.map((words) => {
    const start = page.text.indexOf(words);
    const ends = rangeAt(page, start, start + words.length);
    if (!ends) throw new Error(`"${words}" was not read`);
    const range = document.createRange();
    range.setStart(ends.startContainer, ends.startOffset);
    range.setEnd(ends.endContainer, ends.endOffset);
    const line = [...range.getClientRects()].at(-1);
    if (!line) throw new Error(`"${words}" is not shown`);
    return { document: ends.startContainer.ownerDocument ?? document, line };
  });
  return {
    onEach: places.map(({ document, line }) =>
      at(document, line.left + line.width / 2, line.top + line.height / 2),
    ),
    beside: places.map(({ document, line }) =>
      at(document, line.right + 3, line.top + line.height / 2),
    ),
    below: places.map(({ document, line }) =>
      at(document, line.left + line.width / 2, line.bottom + 6),
    ),
  };
}
