import type { Context } from '../context.ts';
import { type NameMention, nameKinds } from '../mention.ts';
import { linkEntities } from './entities/link.ts';
import { knownPlaces } from './foreign-text.ts';
import type { NamesModel } from './model.ts';
import { noLists, type ReaderLists } from './reader-lists.ts';
import { type Article, keyOfSpan } from './refine/article.ts';
import { obeyReader } from './refine/reader.ts';
import { refine } from './refine/refine.ts';
import { type Span, type Tagged, tag } from './tag.ts';
import { readWords, type TextWords } from './text-words.ts';

/**
 * Names of a text, in order, not overlapping; offsets in UTF-16 units. All the model sees is given,
 * whatever its confidence: `shownConfidence` is what a page shows by
 * default. A text in another language than the model's gets well-known places only.
 */
export function findNames(
  text: string,
  context: Context,
  model: NamesModel,
  lists: ReaderLists = noLists,
): NameMention[] {
  const read = readWords(text, model.vocabulary);
  const known = context.lang === model.header.lang;
  const tagged = known ? tag(read, model) : untagged(read, model, context.lang);
  const article = {
    ...read,
    text,
    lang: context.lang,
    lexicon: model.lexicon,
    inName: tagged.inName,
  };
  const spans = obeyReader(known ? refine(tagged.spans, article) : tagged.spans, article, lists);
  return mentions(spans, article, linkEntities(spans, article, lists));
}

function untagged(read: TextWords, model: NamesModel, lang: string): Tagged {
  const spans = knownPlaces(read, model.lexicon, lang);
  return { spans, inName: new Float32Array(read.words.length) };
}

function mentions(spans: Span[], article: Article, entities: number[]): NameMention[] {
  const fullest = new Map<number, Span>();
  spans.forEach((span, i) => {
    const entity = entities[i] as number;
    const best = fullest.get(entity);
    if (!best || isFuller(span, best, article)) fullest.set(entity, span);
  });
  return spans.map((span, i) => {
    const full = fullest.get(entities[i] as number) ?? span;
    const kind = nameKinds[span.kind] ?? 'other';
    return {
      kind,
      start: article.tokens.start[span.from] as number,
      end: article.tokens.end[span.to - 1] as number,
      text: textOf(span, article),
      confidence: rounded(span.confidence),
      entity: `${kind}:${keyOfSpan(full, article)}`,
      label: textOf(full, article),
    };
  });
}

/** The last digits of a probability differ between browsers' arithmetic. */
const rounded = (confidence: number): number => Math.round(confidence * 1e4) / 1e4;

/** More words, or as many and not all in capitals as a headline has them. */
function isFuller(a: Span, b: Span, article: Article): boolean {
  const [long, short] = [a.to - a.from, b.to - b.from];
  if (long !== short) return long > short;
  const shouted = (span: Span) => article.words[span.from]?.isUpper === true;
  return shouted(b) && !shouted(a);
}

function textOf({ from, to }: Span, article: Article): string {
  return article.text.slice(article.tokens.start[from], article.tokens.end[to - 1]);
}
