import { nameKinds } from '../../mention.ts';
import { bitOf } from '../lexicon.ts';
import type { Span } from '../tag.ts';
import { type Article, isSpaced, kindsOf } from './article.ts';

const place = nameKinds.indexOf('place');
const placeBits = bitOf.country | bitOf.place | bitOf.city | bitOf.unit;

/** "Cần Thơ - Cà Mau": two places the gazetteer knows with a spaced dash between; "cao tốc Cần Thơ - Cà Mau" is one road. */
export function splitRoutes(spans: Span[], article: Article): Span[] {
  return spans.flatMap((span) => {
    if (span.kind !== place) return [span];
    for (let at = span.from + 1; at < span.to - 1; at++) {
      const sign = article.words[at]?.text;
      if ((sign !== '-' && sign !== '–') || !isSpaced(article, at)) continue;
      const known = (from: number, to: number) => (kindsOf(article, from, to) & placeBits) !== 0;
      if (known(span.from, at) && known(at + 1, span.to) && !known(span.from, span.to)) {
        return [
          { ...span, to: at },
          { ...span, from: at + 1 },
        ];
      }
    }
    return [span];
  });
}
