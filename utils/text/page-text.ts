import { articleSteps } from './article.ts';
import { outlineOf } from './blocks.ts';
import { collapser, type Runs } from './collapse.ts';
import { isDocument, selectFirst, textOf } from './dom.ts';
import { runTogether } from './run-together.ts';
import { atOnce, type Steps } from './steps.ts';
import { isVisible } from './visibility.ts';

export { offsetAt, offsetsOf } from './offsets.ts';
export { type Ends, rangeAt } from './ranges.ts';

/** Lines between two pauses. */
const STEP = 200;
/** Characters of one text node between two pauses. */
const PIECE = 50_000;

/**
 * The article a page shows, as text: one line a block, white space collapsed, and where each
 * character stands. Offsets are UTF-16 units. Nothing of the page is changed by reading it.
 */
export interface PageText {
  readonly text: string;
  /** The text nodes read, in the order shown. */
  readonly nodes: readonly Text[];
  /** The trees they stand in, and those that had none: the document, shadow roots, frames' documents. */
  readonly roots: readonly Node[];
  readonly runs: Runs;
}

/** Reads the article of a document, or of an element's part of it. */
export function readPage(root: Document | Element): PageText {
  return atOnce(readingSteps(root));
}

/**
 * The same in steps, for `inSlices`: pages of a million nodes are read without holding them up. What
 * is read ends, within a line, once there are `most` characters.
 */
export function* readingSteps(
  root: Document | Element,
  most = Number.POSITIVE_INFINITY,
): Steps<PageText> {
  const outline = yield* outlineOf(root);
  const { roots, nodes, doubts, data } = outline;
  const title = isDocument(root) ? pageTitle(root) : '';
  const kept = collapser();
  let lines = 0;
  for (const block of yield* articleSteps(outline, title)) {
    if (kept.length() >= most) break;
    let asked: Element | undefined;
    let visible = true;
    let before = -1;
    for (let index = block.from; index < block.to; index++) {
      const doubt = doubts[index];
      if (doubt !== asked) visible = doubt === undefined || isVisible(doubt);
      asked = doubt;
      if (!visible) continue;
      if (before >= 0 && runTogether(outline, before, index)) kept.space();
      const characters = data[index] ?? '';
      for (let from = 0; from < characters.length && kept.length() < most; from += PIECE) {
        if (from > 0) yield;
        kept.add(index, characters.slice(from, from + PIECE), from);
      }
      before = index;
    }
    kept.newline();
    if (++lines % STEP === 0) yield;
  }
  return { ...kept.finish(), nodes, roots };
}

/** Not `document.title`: an `<img name=title>` stands in its place. */
function pageTitle(document: Document): string {
  const title = selectFirst(document, 'title');
  return title ? textOf(title) : '';
}
