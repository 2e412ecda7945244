import { nameKinds } from '../../mention.ts';
import { bitOf } from '../lexicon.ts';
import type { Span } from '../tag.ts';
import { type Article, endsTitle, kindsOf } from './article.ts';

const organisation = nameKinds.indexOf('organisation');
const person = nameKinds.indexOf('person');
const placeBits = bitOf.place | bitOf.unit | bitOf.city | bitOf.country;

/**
 * "Quyền Chi cục trưởng Chi cục Thú y Bế Ích Quân": a body and its head glued together. The tail is a
 * person when a title stands before the body and the tail reads surname, given names, and is no place
 * ("Sở Y tế Hà Giang").
 */
export function splitAppositions(spans: Span[], article: Article): Span[] {
  return spans.flatMap((span) => {
    if (span.kind !== organisation || !endsTitle(article, span.from)) return [span];
    for (const length of [4, 3]) {
      const from = span.to - length;
      if (from - span.from < 2 || !isFullName(article, from, span.to)) continue;
      return [
        { ...span, to: from },
        { ...span, from, kind: person },
      ];
    }
    return [span];
  });
}

function isFullName(article: Article, from: number, to: number): boolean {
  const kinds = (i: number) => article.words[i]?.kinds ?? 0;
  // "Trường THPT Nguyễn Đình Chiểu" is named after him; a body that ends in a small word is not.
  if (!(kinds(from) & bitOf.surname) || article.words[from - 1]?.isCapital !== false) return false;
  for (let i = from; i < to; i++) {
    const word = article.words[i];
    if (!word?.isCapital || !(kinds(i) & (bitOf.given | bitOf.surname))) return false;
  }
  for (let length = 2; length <= to - from; length++) {
    if (kindsOf(article, to - length, to) & placeBits) return false;
  }
  return true;
}
