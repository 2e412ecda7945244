import { graphemeEnd, graphemeStart } from './graphemes.ts';

/**
 * Where an annotation stands in a page: the W3C TextQuoteSelector and the start of its
 * TextPositionSelector. `start` counts UTF-16 units into the page text.
 */
export interface Anchor {
  exact: string;
  /** Up to 32 units of text before the quote. */
  prefix: string;
  /** Up to 32 units of text after the quote. */
  suffix: string;
  start: number;
}

const contextLength = 32;

/** Describes `text[start..end)` so that `locate` finds it again. Context never begins or ends inside a character. */
export function describe(text: string, start: number, end: number): Anchor {
  const from = graphemeEnd(text, Math.max(0, start - contextLength));
  const to = graphemeStart(text, Math.min(text.length, end + contextLength));
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.min(from, start), start),
    suffix: text.slice(end, Math.max(to, end)),
    start,
  };
}
