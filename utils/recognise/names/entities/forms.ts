import { mix } from '../hash.ts';
import { bitOf } from '../lexicon.ts';
import type { Article } from '../refine/article.ts';
import type { Span } from '../tag.ts';
import { hashWord } from '../words.ts';
import { writtenOut } from './abbreviations.ts';

/** A name as entities compare it. */
export interface Form {
  /** Its words in lower case, known abbreviations written out; signs and the head of a place left out. */
  words: string[];
  key: string;
  /** What kind of place it says it is: "thành phố"; '' when it does not. */
  head: string;
  /** Gazetteer group, 0 for none. */
  group: number;
  /** Begins with a Vietnamese surname. */
  surnameFirst: boolean;
}

export function formOf(span: Span, article: Article, isPlace: boolean): Form {
  let hash = 0;
  const words: string[] = [];
  for (let i = span.from; i < span.to; i++) {
    const word = article.words[i];
    if (!word) continue;
    hash = mix(hash, word.lowerHash);
    if (!word.isLetters && !/^\p{N}/u.test(word.text)) continue;
    words.push(...(writtenOut.get(word.lower) ?? [word.lower]));
  }
  const headLength = isPlace ? placeHeadLength(words, article) : 0;
  const core = words.slice(headLength);
  return {
    words: core,
    key: core.join(' '),
    head: words.slice(0, headLength).join(' '),
    group: article.lexicon.groupOf(hash),
    surnameFirst: ((article.words[span.from]?.kinds ?? 0) & bitOf.surname) !== 0,
  };
}

const longestHead = 3;

function placeHeadLength(words: string[], article: Article): number {
  let hash = 0;
  let found = 0;
  for (let length = 1; length <= longestHead && length < words.length; length++) {
    hash = mix(hash, hashWord(words[length - 1] ?? ''));
    if (article.lexicon.kindsOf(hash) & bitOf.placeHead) found = length;
  }
  // "quận 1", "phường 12": a bare number is no name.
  return /^\d+$/u.test(words[found] ?? '') ? 0 : found;
}
