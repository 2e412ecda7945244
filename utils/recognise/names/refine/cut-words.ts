import { bitOf } from '../lexicon.ts';
import type { Span } from '../tag.ts';
import { type Article, kindsOf } from './article.ts';

const doubtful = 0.6;

/** A doubtful name that ends inside a word of two syllables is none: "Ngày Truyền|thống". */
export function dropCutWords(spans: Span[], article: Article): Span[] {
  return spans.filter(
    ({ to, confidence }) =>
      confidence >= doubtful ||
      article.words[to]?.isCapital !== false ||
      (kindsOf(article, to - 1, to + 1) & bitOf.common) === 0,
  );
}
