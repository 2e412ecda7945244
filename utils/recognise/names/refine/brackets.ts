import { nameKinds } from '../../mention.ts';
import type { Span } from '../tag.ts';
import { type Article, wordAt } from './article.ts';

const organisation = nameKinds.indexOf('organisation');
const person = nameKinds.indexOf('person');
const confidence = 0.85;

/**
 * "Ủy ban Chứng khoán Nhà nước (UBCKNN)": capitals alone in brackets behind an organisation are its
 * abbreviation, and stay it wherever they come back in the article.
 */
export function readAbbreviations(spans: Span[], article: Article): Span[] {
  const defined = new Map<number, string>();
  for (const span of spans) {
    if (span.kind !== organisation || span.to - span.from < 2) continue;
    const short = article.words[span.to + 1];
    const bracketed = wordAt(article, span.to) === '(' && wordAt(article, span.to + 2) === ')';
    if (bracketed && short?.isUpper && short.text.length <= 10) defined.set(short.id, short.text);
  }
  if (defined.size === 0) return spans;
  const kept = spans.map((span) => {
    const word = article.words[span.from];
    const isShort = span.to === span.from + 1 && word?.isUpper && defined.has(word.id);
    return isShort && span.kind !== person
      ? { ...span, kind: organisation, confidence: Math.max(span.confidence, confidence) }
      : span;
  });
  const taken = new Uint8Array(article.words.length);
  for (const { from, to } of kept) taken.fill(1, from, to);
  const added: Span[] = [];
  article.words.forEach((word, i) => {
    if (!taken[i] && word.isUpper && defined.get(word.id) === word.text) {
      added.push({ from: i, to: i + 1, kind: organisation, confidence });
    }
  });
  return [...kept, ...added].sort((a, b) => a.from - b.from);
}
