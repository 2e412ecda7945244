import { createEngine, fetchModel } from '../../../utils/recognise/engine.ts';
import { type NamesModel, readNamesModel } from '../../../utils/recognise/names/model.ts';
import { findNames } from '../../../utils/recognise/names/names.ts';
import { tokenise } from '../../../utils/recognise/names/tokens.ts';

/** What the benchmark runs inside the extension's own service worker. */

const engine = createEngine(fetchModel);
const rounds = 8;

/** Milliseconds from nothing to everything found in a first article: model, names, dates and figures. */
export async function firstArticle(lang: string, text: string): Promise<number> {
  const begun = performance.now();
  await engine(text, { lang });
  return performance.now() - begun;
}

/** Tokens read a second, the best of some rounds: names alone. */
export async function tokensPerSecond(lang: string, texts: string[]): Promise<number> {
  const model = await modelOf(lang);
  const tokens = texts.reduce((sum, text) => sum + tokenise(text).start.length, 0);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now();
    for (const text of texts) findNames(text, { lang }, model);
    best = Math.min(best, performance.now() - begun);
  }
  return (1000 * tokens) / best;
}

async function modelOf(lang: string): Promise<NamesModel> {
  const read = readNamesModel(await fetchModel(lang));
  if (!read.ok) throw new Error(read.error);
  return read.value;
}
