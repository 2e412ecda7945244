import { nameKinds } from '../../mention.ts';
import { bitOf } from '../lexicon.ts';
import type { Span } from '../tag.ts';
import { type Article, kindsOf } from './article.ts';

const organisation = nameKinds.indexOf('organisation');
const place = nameKinds.indexOf('place');
const doubtful = 0.6;
const longest = 9;

/**
 * A doubtful body or place ends where the gazetteer's longest name from its first word ends: "Mặt trận
 * Tổ quốc chủ" (trì …) gives up its small tail, "Quỹ Bình" goes on to "Quỹ Bình ổn giá".
 */
export function endAsGazetteer(spans: Span[], article: Article): Span[] {
  return spans.map((span, i) => {
    if (span.confidence >= doubtful || (span.kind !== organisation && span.kind !== place))
      return span;
    const limit = Math.min(spans[i + 1]?.from ?? article.words.length, span.from + longest);
    const bits = span.kind === organisation ? bitOf.organisation : bitOf.place | bitOf.country;
    let to = 0;
    for (let end = span.from + 2; end <= limit; end++) {
      if (kindsOf(article, span.from, end) & bits) to = end;
    }
    if (to === 0 || to === span.to || (to < span.to && !isSmall(article, to, span.to))) return span;
    return { ...span, to, confidence: doubtful };
  });
}

function isSmall(article: Article, from: number, to: number): boolean {
  return article.words.slice(from, to).every((word) => word.isLetters && !word.isCapital);
}
