import { nameKinds } from '../../mention.ts';
import { bitOf } from '../lexicon.ts';
import type { Span } from '../tag.ts';
import { type Article, kindsOf } from './article.ts';

const place = nameKinds.indexOf('place');
const person = nameKinds.indexOf('person');
/** How far a place is trusted that the gazetteer has whole and as nothing else. */
const trusted = 0.7;
const addedConfidence = 0.6;
/** The model must not be sure of the contrary. */
const inMind = 0.1;
const longest = 8;
const placeBits = bitOf.place | bitOf.country;
const otherNames = bitOf.organisation | bitOf.person | bitOf.other;
const words =
  bitOf.common |
  bitOf.title |
  bitOf.surname |
  bitOf.given |
  bitOf.foreignGiven |
  bitOf.foreignSurname;

/**
 * Places the gazetteer has whole and as nothing else ("Thimphu", "Pago Pago"): shown however rare in
 * training, no person, and found where the model passed them over, inside sentences and as whole runs of capitals.
 */
export function trustPlaces(spans: Span[], article: Article): Span[] {
  const settled = spans.map((span) => {
    if (span.kind !== place && span.kind !== person) return span;
    if (span.confidence >= trusted && span.kind === place) return span;
    if (!isOnlyPlace(article, span.from, span.to)) return span;
    return { ...span, kind: place, confidence: Math.max(span.confidence, trusted) };
  });
  const added = overlooked(settled, article);
  return added.length === 0 ? settled : [...settled, ...added].sort((a, b) => a.from - b.from);
}

function overlooked(spans: Span[], article: Article): Span[] {
  const { inName, starts } = article;
  const taken = new Uint8Array(article.words.length);
  for (const { from, to } of spans) taken.fill(1, from, to);
  const isStart = new Uint8Array(article.words.length + 1);
  for (const start of starts) isStart[start] = 1;
  const added: Span[] = [];
  for (let from = 0, to = 0; from < article.words.length; from = to) {
    to = from + 1;
    if (!article.words[from]?.isCapital) continue;
    while (article.words[to]?.isCapital && !isStart[to]) to++;
    if (to - from > longest || taken.subarray(from, to).includes(1)) continue;
    if (to === from + 1 && (isStart[from] || article.words[from - 1]?.opens)) continue;
    if (Math.max(...inName.subarray(from, to)) < inMind || !isOnlyPlace(article, from, to))
      continue;
    added.push({ from, to, kind: place, confidence: addedConfidence });
  }
  return added;
}

function isOnlyPlace(article: Article, from: number, to: number): boolean {
  const kinds = kindsOf(article, from, to);
  return (kinds & placeBits) !== 0 && (kinds & (otherNames | (to === from + 1 ? words : 0))) === 0;
}
