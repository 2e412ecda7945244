import { nameKinds } from '../../mention.ts';
import type { ReaderLists } from '../reader-lists.ts';
import type { Span } from '../tag.ts';
import { type Article, keyOf, keyOfSpan, wordAt } from './article.ts';

/** The reader has the last word: names never to be marked go, names always to be marked come, whole words only. */
export function obeyReader(spans: Span[], article: Article, lists: ReaderLists): Span[] {
  if (lists.always.length === 0 && lists.never.length === 0) return spans;
  const never = new Set(lists.never.map(keyOf));
  const always = findAlways(article, lists);
  const covered = (span: Span) => always.some((own) => own.from < span.to && span.from < own.to);
  return [
    ...always,
    ...spans.filter((span) => !never.has(keyOfSpan(span, article)) && !covered(span)),
  ].sort((a, b) => a.from - b.from);
}

function findAlways(article: Article, lists: ReaderLists): Span[] {
  const byFirst = new Map<string, { words: string[]; kind: number }[]>();
  for (const { text, kind } of lists.always) {
    const words = keyOf(text).split(' ');
    const first = words[0] ?? '';
    if (first === '') continue;
    const own = byFirst.get(first) ?? [];
    own.push({ words, kind: nameKinds.indexOf(kind) });
    byFirst.set(
      first,
      own.sort((a, b) => b.words.length - a.words.length),
    );
  }
  const spans: Span[] = [];
  for (let from = 0; from < article.words.length; from++) {
    const match = byFirst
      .get(wordAt(article, from))
      ?.find(({ words }) => words.every((word, k) => wordAt(article, from + k) === word));
    if (!match) continue;
    const to = from + match.words.length;
    spans.push({ from, to, kind: match.kind, confidence: 1 });
    from = to - 1;
  }
  return spans;
}
