import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { NamesModel } from '../../../utils/recognise/names/model.ts';
import { findNames } from '../../../utils/recognise/names/names.ts';
import { tokenise } from '../../../utils/recognise/names/tokens.ts';
import type { Labelled } from '../../train/documents.ts';

const rounds = 8;

/** Tokens read a second once the engine is warm: the best of some rounds over all articles. */
export function tokensPerSecond(articles: Labelled[], model: NamesModel, lang: string): number {
  const tokens = articles.reduce((sum, { text }) => sum + tokenise(text).start.length, 0);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now();
    for (const { text } of articles) findNames(text, { lang }, model);
    best = Math.min(best, performance.now() - begun);
  }
  return Math.round((1000 * tokens) / best);
}

/** Milliseconds from reading the model's file to the names of a first article, in a fresh process. */
export function firstArticle(lang: string, text: string): number {
  const script = fileURLToPath(new URL('./first-article.ts', import.meta.url));
  return Math.round(Number(execFileSync(process.execPath, [script, lang], { input: text })));
}
