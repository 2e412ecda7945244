import { createEngine, fetchModel } from '../../../utils/recognise/engine.ts';
import { type NamesModel, readNamesModel } from '../../../utils/recognise/names/model.ts';
import { tokensPerSecond as warmRate } from './rate.ts';

/** What the benchmark runs inside the extension's own service worker. */

const engine = createEngine(fetchModel);

/** Milliseconds from nothing to everything found in a first article: model, names, dates and figures. */
export async function firstArticle(lang: string, text: string): Promise<number> {
  const begun = performance.now();
  await engine(text, { lang });
  return performance.now() - begun;
}

/** Tokens read a second, names alone. */
export async function tokensPerSecond(lang: string, texts: string[]): Promise<number> {
  return warmRate(texts, lang, await modelOf(lang));
}

async function modelOf(lang: string): Promise<NamesModel> {
  const read = readNamesModel(await fetchModel(lang));
  if (!read.ok) throw new Error(read.error);
  return read.value;
}
