import { bitOf } from '../lexicon.ts';
import type { Span } from '../tag.ts';
import { type Article, kindsOf, wordAt } from './article.ts';

const joining = new Set(['and', 'và', 'với', ',']);
const nameBits = bitOf.person | bitOf.organisation | bitOf.place | bitOf.country;

/** "Đảng và Nhà nước" are two names when the gazetteer knows both sides and not the whole. */
export function splitConjunctions(spans: Span[], article: Article): Span[] {
  return spans.flatMap((span) => {
    for (let at = span.from + 1; at < span.to - 1; at++) {
      if (!joining.has(wordAt(article, at))) continue;
      const known = (from: number, to: number) => (kindsOf(article, from, to) & nameBits) !== 0;
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
