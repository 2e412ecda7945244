import type { NamesModel } from '../../../utils/recognise/names/model.ts';
import { findNames } from '../../../utils/recognise/names/names.ts';
import { tokenise } from '../../../utils/recognise/names/tokens.ts';

// 4,451 tokens of English read eight times leave the engine cold: it was said to read a third of what it does.
const enough = 500_000;

/** Tokens read a second once the engine is warm: the best round over all texts, names alone. */
export function tokensPerSecond(texts: string[], lang: string, model: NamesModel): number {
  const tokens = texts.reduce((sum, text) => sum + tokenise(text).start.length, 0);
  let best = Number.POSITIVE_INFINITY;
  for (let read = 0; read < enough; read += tokens) {
    const begun = performance.now();
    for (const text of texts) findNames(text, { lang }, model);
    best = Math.min(best, performance.now() - begun);
  }
  return Math.round((1000 * tokens) / best);
}
