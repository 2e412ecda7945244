import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Entry } from '../../../scripts/train/gazetteer.ts';
import { lexiconTables } from '../../../scripts/train/lexicon-tables.ts';
import { type NameKind, nameKinds } from '../../../utils/recognise/mention.ts';
import { createLexicon } from '../../../utils/recognise/names/lexicon.ts';
import { type NamesModel, readNamesModel } from '../../../utils/recognise/names/model.ts';
import type { Article } from '../../../utils/recognise/names/refine/article.ts';
import type { Span } from '../../../utils/recognise/names/tag.ts';
import { readWords } from '../../../utils/recognise/names/text-words.ts';
import { createVocabulary } from '../../../utils/recognise/names/words.ts';

export const noClusters = { words: [], fine: [], parents: [] };

/** An article with a gazetteer of its own; `inName` is what the model would have thought, 1 for every token. */
export function articleOf(text: string, entries: Entry[] = []): Article {
  const lexicon = createLexicon(lexiconTables(entries, noClusters, 0));
  const read = readWords(text, createVocabulary(lexicon));
  const inName = new Float32Array(read.words.length).fill(1);
  return { ...read, text, lang: 'vi', lexicon, inName };
}

/** The span of `name` in the article, its nth occurrence. */
export function spanOf(
  article: Article,
  name: string,
  kind: NameKind,
  { nth = 0, confidence = 0.9 } = {},
): Span {
  let start = article.text.indexOf(name);
  for (let i = 0; i < nth; i++) start = article.text.indexOf(name, start + 1);
  const from = article.tokens.start.indexOf(start);
  const to = article.tokens.end.indexOf(start + name.length) + 1;
  if (start < 0 || from < 0 || to <= from) throw new Error(`"${name}" is no run of tokens`);
  return { from, to, kind: nameKinds.indexOf(kind), confidence };
}

/** Spans as "kind text", for comparing. */
export function shown(spans: readonly Span[], { text, tokens }: Article): string[] {
  return spans.map(
    ({ from, to, kind }) =>
      `${nameKinds[kind]} ${text.slice(tokens.start[from], tokens.end[to - 1])}`,
  );
}

export function modelFile(lang: string): ArrayBuffer {
  const file = fileURLToPath(new URL(`../../../public/models/${lang}.bin`, import.meta.url));
  return new Uint8Array(readFileSync(file)).buffer;
}

export function modelOf(lang: string): NamesModel {
  const result = readNamesModel(modelFile(lang));
  if (!result.ok) throw new Error(result.error);
  return result.value;
}
