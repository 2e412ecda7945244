import { nameKinds } from '../../mention.ts';
import { bitOf } from '../lexicon.ts';
import type { Span } from '../tag.ts';
import { type Article, endsTitle, kindsOf } from './article.ts';

const person = nameKinds.indexOf('person');
const place = nameKinds.indexOf('place');
const organisation = nameKinds.indexOf('organisation');
const placeBits = bitOf.country | bitOf.place;
/**
 * "Ngoại trưởng Mỹ Mác-cô Ru-bi-ô", "trung vệ Brazil Murillo", "Tổng thư ký Liên Hợp Quốc António
 * Guterres": what a titled person stands for and the person, glued together. The gazetteer knows the
 * first part and not the whole.
 */
export function splitNationals(spans: Span[], article: Article): Span[] {
  return spans.flatMap((span) => {
    if (span.to - span.from < 2 || !endsTitle(article, span.from)) return [span];
    if (kindsOf(article, span.from, span.to) !== 0) return [span];
    for (let at = span.to - 1; at > span.from; at--) {
      const kind = standsFor(article, span, at);
      if (kind === undefined) continue;
      return [
        { ...span, to: at, kind },
        { ...span, from: at, kind: person },
      ];
    }
    return [span];
  });
}

/** The kind of the part before `at`, when the part from there on may be a person. */
function standsFor(article: Article, span: Span, at: number): number | undefined {
  const first = article.words[at];
  if (!first?.isCapital || kindsOf(article, at, span.to) & (placeBits | bitOf.unit | bitOf.city)) {
    return undefined;
  }
  const kinds = kindsOf(article, span.from, at);
  const leading = article.words[span.from]?.kinds ?? 0;
  if (span.kind === organisation) {
    const personal =
      (first.kinds & bitOf.foreignGiven) !== 0 || isTransliterated(article, at, span.to);
    const head = (first.kinds & bitOf.organisationHead) !== 0;
    return kinds & bitOf.organisation && personal && !head ? organisation : undefined;
  }
  return kinds & placeBits && !(leading & bitOf.surname) ? place : undefined;
}

/** "An-tô-ni-ô Gu-tê-rét": glued hyphens inside small letters. */
function isTransliterated(article: Article, from: number, to: number): boolean {
  for (let i = from + 1; i + 1 < to; i++) {
    if (article.words[i]?.text === '\u2010' && article.words[i + 1]?.isCapital === false)
      return true;
  }
  return false;
}
