import { mix } from '../hash.ts';
import { bitOf, type Lexicon } from '../lexicon.ts';
import { normalForm } from '../normal-form.ts';
import type { Span } from '../tag.ts';
import type { TextWords } from '../text-words.ts';
import { tokenise } from '../tokens.ts';

/** What a refiner may look at beside the spans. */
export interface Article extends TextWords {
  text: string;
  lang: string;
  lexicon: Lexicon;
  /** Probability of each token to stand in a name, as the model sees it. */
  inName: Float32Array;
}

export const wordAt = (article: Article, i: number) => article.words[i]?.lower ?? '';

/** Whether a space or a line break stands before token i. */
export function isSpaced(article: Article, i: number): boolean {
  return i === 0 || article.tokens.end[i - 1] !== article.tokens.start[i];
}

/** The same for every spelling and casing of a name. */
export function keyOf(name: string): string {
  const { start, end } = tokenise(name);
  return start.map((from, i) => normalForm(name.slice(from, end[i])).toLowerCase()).join(' ');
}

export function keyOfSpan({ from, to }: Span, article: Article): string {
  let key = wordAt(article, from);
  for (let i = from + 1; i < to; i++) key += ` ${wordAt(article, i)}`;
  return key;
}

/** Gazetteer kinds of the tokens `from..to` taken as one phrase. */
export function kindsOf(article: Article, from: number, to: number): number {
  if (from < 0 || to <= from) return 0;
  let hash = 0;
  for (let i = from; i < to; i++) hash = mix(hash, article.words[i]?.lowerHash ?? 0);
  return article.lexicon.kindsOf(hash);
}

const longestTitle = 5;

/** Whether a title ends right before token `at`: "trung vệ |Brazil". */
export function endsTitle(article: Article, at: number): boolean {
  for (let length = 1; length <= longestTitle; length++) {
    if (kindsOf(article, at - length, at) & bitOf.title) return true;
  }
  return false;
}
