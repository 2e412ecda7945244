import type { Context } from './context.ts';
import { detectLanguage } from './languages/detect.ts';
import type { Mention } from './mention.ts';
import { type NamesModel, readNamesModel } from './names/model.ts';
import { findNames } from './names/names.ts';
import type { ReaderLists } from './names/reader-lists.ts';
import { mergeMentions } from './overlaps.ts';
import { findQuantities } from './quantities/quantities.ts';

export interface Found {
  lang: string;
  mentions: Mention[];
  /** A key of `_locales`: what could not be done. */
  problem?: string;
}

export type Engine = (text: string, context: Context, lists?: ReaderLists) => Promise<Found>;

/** Languages that have a names model; in others its well-known places are marked, by the English one. */
const modelled = ['vi', 'en'];
const elsewhere = 'en';

/** Reads a model file of the extension's own. */
export const fetchModel = async (lang: string): Promise<ArrayBuffer> =>
  (await fetch(`/models/${lang}.bin`)).arrayBuffer();

/**
 * The recogniser with its models; `context.lang` is what the page says, checked against its text.
 * Models are read once, when a text in their language first comes; one that is missing or damaged costs
 * its names alone: dates and figures are still found.
 */
export function createEngine(loadModel: (lang: string) => Promise<ArrayBuffer>): Engine {
  const models = new Map<string, Promise<NamesModel | undefined>>();
  const modelOf = (lang: string): Promise<NamesModel | undefined> => {
    const known = models.get(lang) ?? readModel(lang, loadModel);
    models.set(lang, known);
    return known;
  };

  return async (text, context, lists) => {
    const lang = detectLanguage(text, context.lang);
    const known = { ...context, lang };
    const reading = modelOf(modelled.includes(lang) ? lang : elsewhere);
    // While the model's file comes: with a cold start that is a quarter of the time.
    const quantities = findQuantities(text, known);
    const model = await reading;
    return model
      ? { lang, mentions: mergeMentions(findNames(text, known, model, lists), quantities) }
      : { lang, mentions: mergeMentions([], quantities), problem: 'problemNamesMissing' };
  };
}

async function readModel(
  lang: string,
  loadModel: (lang: string) => Promise<ArrayBuffer>,
): Promise<NamesModel | undefined> {
  try {
    const read = readNamesModel(await loadModel(lang));
    if (read.ok) return read.value;
    console.error(`${lang}: ${read.error}`);
  } catch (error) {
    console.error(`The names model for ${lang} could not be read:`, error);
  }
  return undefined;
}
