import { nameKinds } from '../../mention.ts';
import { mix } from '../hash.ts';
import { bitOf } from '../lexicon.ts';
import type { Span } from '../tag.ts';
import type { Article } from './article.ts';

const person = nameKinds.indexOf('person');
const organisation = nameKinds.indexOf('organisation');
const longestTitle = 5;
const notTitles = bitOf.organisationHead | bitOf.organisation | bitOf.person;

/**
 * Titles and jobs are no part of a name: "Phó Chủ tịch Lê Trí Vũ" → "Lê Trí Vũ", "Trưởng Ban Dân
 * vận" → "Ban Dân vận". A title that is written small is always cut, one with a capital only where
 * the list holds it whole.
 */
export function cutTitles(spans: Span[], article: Article): Span[] {
  return spans.map((span) => {
    if (span.kind !== person && span.kind !== organisation) return span;
    const length = titleLength(article, span.from, span.to);
    return length > 0 && span.from + length < span.to
      ? { ...span, from: span.from + length }
      : span;
  });
}

/** Tokens of the longest title that begins at `from` and ends before `to`. */
function titleLength(article: Article, from: number, to: number): number {
  let hash = 0;
  let found = 0;
  let head = 0;
  for (let length = 1; length <= longestTitle && from + length < to; length++) {
    hash = mix(hash, article.words[from + length - 1]?.lowerHash ?? 0);
    const kinds = article.lexicon.kindsOf(hash);
    if (kinds & notTitles) head = length;
    if (!(kinds & bitOf.title)) continue;
    if (length === 1 && article.words[from]?.isCapital && !isPlainTitle(article, from, kinds))
      continue;
    found = length;
  }
  // "Đại sứ quán Việt Nam" begins with a head, not with the job "đại sứ".
  return head > found ? 0 : found;
}

const ambiguous =
  bitOf.given |
  bitOf.surname |
  bitOf.foreignGiven |
  bitOf.foreignSurname |
  bitOf.person |
  bitOf.organisationHead;

/** A single word with a capital is a title before a head ("Trưởng Ban …"), or when it is no name: "Sir", not "Anh". */
function isPlainTitle(article: Article, at: number, kinds: number): boolean {
  const next = article.words[at + 1];
  if (!next?.isCapital) return false;
  return (next.kinds & bitOf.organisationHead) !== 0 || (kinds & ambiguous) === 0;
}
